// SPDX-License-Identifier: GPL-3.0-or-later
// The shorter papers of an account: the quarter with the customer, and the dossier with which it changes hands.
#include "report/document_texts.h"
#include "report/handover.h"
#include "report/quarterly_review.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kam;
using namespace kam::domain;

namespace {

std::string textOf(const report::Document& document) {
  std::string all;
  for (const std::string& text : report::textsOf(document)) all += text + "\n";
  return all;
}

bool holds(const std::string& text, const std::string& wanted) { return text.find(wanted) != std::string::npos; }

Snapshot withValue() {
  ValueItem item;
  item.id = Id<ValueItem>(1);
  item.account = Id<Account>(1);
  item.mechanism = "Weniger Stillstand";
  item.promised = base::Amount{5'000'000};
  item.delivered = base::Amount{4'000'000};
  item.confirmed = base::Amount{3'000'000};
  ValueItem second = item;
  second.id = Id<ValueItem>(2);
  second.mechanism = "Kleineres Lager";
  second.confirmed.reset();
  Promise kept;
  kept.id = Id<Promise>(1);
  kept.account = Id<Account>(1);
  kept.text = "Ersatzpumpe in 24 Stunden";
  kept.direction = Direction::ours;
  kept.state = PromiseState::kept;
  kept.settledOn = base::makeDate(2026, 8, 3);
  Promise open = kept;
  open.id = Id<Promise>(2);
  open.text = "Bedarfsplan bis Januar";
  open.direction = Direction::theirs;
  open.state = PromiseState::open;
  open.settledOn.reset();
  Promise old = kept;
  old.id = Id<Promise>(3);
  old.text = "Längst erledigt";
  old.settledOn = base::makeDate(2025, 2, 1);
  return support::withRecords(support::withRecords(support::sampleSnapshot(), std::vector<ValueItem>{item, second}),
                              std::vector<Promise>{kept, open, old});
}

}  // namespace

TEST_CASE("The quarterly review shows the value ledger with its sums, the quarter's promises, and room to decide") {
  const auto document = report::quarterlyReview(withValue(), {Id<Account>(1), words::Language::german, support::kSampleDay});
  REQUIRE(document.has_value());
  const std::string text = textOf(*document);
  // November 2026: the last whole quarter is July to September.
  CHECK(holds(text, "01.07.2026 – 30.09.2026"));
  for (const char* wanted : {"Weniger Stillstand", "Kleineres Lager", "100\u00a0T€", "80\u00a0T€", "30\u00a0T€", "Ersatzpumpe in 24 Stunden",
                             "Bedarfsplan bis Januar", "Was wir heute entscheiden"}) {
    INFO(wanted);
    CHECK(holds(text, wanted));
  }
  CHECK_FALSE(holds(text, "Längst erledigt"));
}

TEST_CASE("The quarterly review keeps from the customer what the customer's plan keeps from it") {
  const auto document = report::quarterlyReview(withValue(), {Id<Account>(1), words::Language::german, support::kSampleDay});
  REQUIRE(document.has_value());
  CHECK(document->withheld.size() >= 10);
  CHECK(report::withheldIn(*document) == nullptr);
  const std::string text = textOf(*document);
  for (const char* secret : {"Deckungsbeitrag", "HydroTec", "Bonität", "Marge über"}) {
    INFO(secret);
    CHECK_FALSE(holds(text, secret));
  }
}

TEST_CASE("The dossier says what to do first, who introduces whom, and that nobody wrote the rules down") {
  const auto document =
      report::handoverDossier(support::sampleSnapshot(), {Id<Account>(1), Id<TeamMember>(3), words::Language::english, support::kSampleDay});
  REQUIRE(document.has_value());
  const std::string text = textOf(*document);
  for (const char* wanted : {"from A. Weber to S. Oduya", "The first thirty days", "Who introduces whom", "Petra Vogt", "Nobody wrote them down",
                             "Read the account plan"}) {
    INFO(wanted);
    CHECK(holds(text, wanted));
  }
  Snapshot told = support::sampleSnapshot();
  std::vector<Account> accounts(told.all<Account>().begin(), told.all<Account>().end());
  accounts[0].unwrittenRules = "Call Ms. Vogt first.";
  told = support::withRecords(told, accounts);
  const auto second = report::handoverDossier(told, {Id<Account>(1), {}, words::Language::english, support::kSampleDay});
  REQUIRE(second.has_value());
  CHECK(holds(textOf(*second), "Call Ms. Vogt first."));
  CHECK(holds(textOf(*second), "nobody named yet"));
  CHECK_FALSE(holds(textOf(*second), "Nobody wrote them down"));
}

TEST_CASE("Papers of an account that is not there are refused") {
  CHECK(report::quarterlyReview(Snapshot(), {Id<Account>(9), words::Language::german, support::kSampleDay}).error().code ==
        base::ErrorCode::recordNotFound);
  CHECK(report::handoverDossier(Snapshot(), {Id<Account>(9), {}, words::Language::german, support::kSampleDay}).error().code ==
        base::ErrorCode::recordNotFound);
}
