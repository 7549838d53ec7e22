// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/duties_page.h"

#include "report/document_texts.h"
#include "support/sample_account.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;
using domain::Id;

namespace {

domain::Promise promise(std::int64_t id, const char* text, domain::OwnFunction function, std::optional<base::Date> due) {
  domain::Promise made;
  made.id = Id<domain::Promise>(id);
  made.account = Id<domain::Account>(1);
  made.text = text;
  made.function = function;
  made.direction = domain::Direction::ours;
  made.state = domain::PromiseState::open;
  made.due = due;
  return made;
}

bool says(const report::Document& document, const std::string& wanted) {
  const std::vector<std::string> texts = report::textsOf(document);
  return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.find(wanted) != std::string::npos; });
}

}  // namespace

TEST_CASE("The page of duties groups what is open by function, the next to fall due first, and leaves out what the customer promised") {
  domain::Promise theirs = promise(4, "Freigabe der Messpunkte", domain::OwnFunction::service, {});
  theirs.direction = domain::Direction::theirs;
  domain::Promise kept = promise(5, "Längst erledigt", domain::OwnFunction::service, {});
  kept.state = domain::PromiseState::kept;
  domain::Snapshot snapshot = support::withRecords<domain::Action>(support::sampleSnapshot(), {});
  snapshot = support::withRecords<domain::Promise>(
      snapshot, {promise(1, "Ohne Termin", domain::OwnFunction::service, {}),
                 promise(2, "Techniker benennen", domain::OwnFunction::service, support::kSampleDay + std::chrono::days{5}),
                 promise(3, "Angebot schicken", domain::OwnFunction::sales, support::kSampleDay - std::chrono::days{2}), theirs, kept});
  const auto page = report::dutiesPage(snapshot, {Id<domain::Account>(1), words::Language::german, support::kSampleDay});
  REQUIRE(page.has_value());
  CHECK(page->mostPages == 1);
  const report::Section& open = page->sections.back();
  const auto& table = std::get<report::Table>(open.blocks.front());
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0][0].text == "Vertrieb");
  CHECK(table.rows[0][1].text == "Angebot schicken");
  CHECK(table.rows[0][3].tone == report::Tone::critical);
  CHECK(table.rows[1][0].text == "Service");
  CHECK(table.rows[1][1].text == "Techniker benennen");
  CHECK(table.rows[2][0].text.empty());
  CHECK(table.rows[2][1].text == "Ohne Termin");
  CHECK_FALSE(says(*page, "Freigabe der Messpunkte"));
}

TEST_CASE("The page of duties says which rule is broken, and a duty that is in order is not named among them") {
  const auto duty = [](std::int64_t id, domain::Duty of, domain::RaciPart part) {
    domain::Responsibility made;
    made.id = Id<domain::Responsibility>(id);
    made.account = Id<domain::Account>(1);
    made.member = Id<domain::TeamMember>(1);
    made.duty = of;
    made.part = part;
    return made;
  };
  using domain::Duty;
  using domain::RaciPart;
  const domain::Snapshot snapshot = support::withRecords<domain::Responsibility>(
      support::sampleSnapshot(), {duty(1, Duty::analysis, RaciPart::responsible), duty(2, Duty::relationship, RaciPart::accountable),
                                  duty(3, Duty::relationship, RaciPart::responsible)});
  const auto findings = report::dutyFindings(snapshot, Id<domain::Account>(1), words::Words(words::Language::english));
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].starts_with("nobody answers for"));
  // Six duties, two of which have somebody.
  CHECK(findings[1] == "4 duties without anybody");
  CHECK_FALSE(report::dutiesPage(snapshot, {Id<domain::Account>(99), words::Language::english, support::kSampleDay}).has_value());
}
