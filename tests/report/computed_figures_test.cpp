// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/computed_figures.h"

#include "plan_reading.h"
#include "words/format.h"

using namespace kam;
using namespace kam::test;

namespace {

std::string figure(const domain::Snapshot& snapshot, domain::Kind kind, base::RawId record, const std::string& name) {
  for (const auto& [label, value] : report::computedFigures(snapshot, kind, record, support::kSampleDay, words::Words(words::Language::english)))
    if (label == name) return value;
  return "not there";
}

}  // namespace

TEST_CASE("What is computed of an account is told with what it is computed from, and what is not known stays a question") {
  domain::CostLine cost;
  cost.id = domain::Id<domain::CostLine>(1);
  cost.account = domain::Id<domain::Account>(2);
  cost.year = 2026;
  cost.kind = domain::CostKind::kam;
  cost.amount = base::Amount{1'000'000};
  const domain::Snapshot snapshot = support::withRecords<domain::CostLine>(support::sampleSnapshot(), {cost});
  CHECK(figure(snapshot, domain::Kind::accounts, 2, "DB III") != words::kUnknown);
  CHECK(figure(snapshot, domain::Kind::accounts, 2, "DB II") == figure(snapshot, domain::Kind::accounts, 2, "DB I"));
  CHECK(figure(snapshot, domain::Kind::accounts, 2, "DB III") != figure(snapshot, domain::Kind::accounts, 2, "DB II"));
  CHECK(figure(snapshot, domain::Kind::accounts, 3, "Cost to serve") == words::kUnknown);
  CHECK(figure(snapshot, domain::Kind::accounts, 3, "Relative strength, −10 to +10") == words::kUnknown);
  CHECK(report::computedFigures(snapshot, domain::Kind::accounts, 999'999, support::kSampleDay, words::Words(words::Language::english)).empty());
  CHECK(report::computedFigures(snapshot, domain::Kind::products, 1, support::kSampleDay, words::Words(words::Language::english)).empty());
}

TEST_CASE("A contract tells its last day of notice and a tender what speaks for it") {
  domain::Contract contract;
  contract.id = domain::Id<domain::Contract>(500);
  contract.account = domain::Id<domain::Account>(1);
  contract.name = "Frame";
  contract.start = base::makeDate(2026, 1, 1);
  contract.initialMonths = 24;
  contract.tacitRenewal = true;
  contract.renewalMonths = 12;
  contract.noticeMonths = 3;
  domain::Tender tender;
  tender.id = domain::Id<domain::Tender>(600);
  tender.account = domain::Id<domain::Account>(1);
  tender.goScore = 3.5;
  const domain::Snapshot snapshot =
      support::withRecords<domain::Tender>(support::withRecords<domain::Contract>(support::sampleSnapshot(), {contract}), {tender});
  // Three months before 31 December 2027.
  CHECK(figure(snapshot, domain::Kind::contracts, 500, "Last day of notice") == "30 Sep 2027");
  CHECK(figure(snapshot, domain::Kind::contracts, 500, "End of term") == "31 Dec 2027");
  CHECK(figure(snapshot, domain::Kind::tenders, 600, "Go score") == "3.5 of 5");
  CHECK(figure(snapshot, domain::Kind::tenders, 600, "Advice") == "take part");
}

TEST_CASE("Of one of our people it is told what they have planned, what they have free and how much revenue is theirs") {
  domain::Assignment one;
  one.id = domain::Id<domain::Assignment>(1);
  one.account = domain::Id<domain::Account>(1);
  one.member = domain::Id<domain::TeamMember>(1);
  one.hoursPerYear = 280;
  one.revenueCredit = 0.5;
  domain::TeamMember member;
  member.id = domain::Id<domain::TeamMember>(1);
  member.name = "A. Weber";
  member.hoursPerYear = 1'000;
  domain::Snapshot snapshot = support::withRecords<domain::TeamMember>(support::sampleSnapshot(), {member});
  snapshot = support::withRecords<domain::Assignment>(snapshot, {one});
  CHECK(figure(snapshot, domain::Kind::team, 1, "Hours planned") == "280");
  CHECK(figure(snapshot, domain::Kind::team, 1, "Hours free") == "720");
  CHECK(figure(snapshot, domain::Kind::team, 1, "Hours logged in twelve months") == "0.0");
  CHECK(figure(snapshot, domain::Kind::team, 1, "Revenue credited") != "not there");
  CHECK(figure(snapshot, domain::Kind::team, 7, "Hours planned") == "not there");
  // Of the eight places the account's manager and sponsor are named by the account itself.
  CHECK(figure(snapshot, domain::Kind::accounts, 1, "Anchoring in our house").starts_with("Anchored in "));
}
