// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer leaves, how complex serving it is, and what speaks for its tenders: in the plan, and never in the customer's edition.
#include "report/customer_result.h"

#include "plan_reading.h"
#include "report/tender_words.h"

using namespace kam;
using namespace kam::test;

namespace {

domain::CostLine line(std::int64_t id, domain::CostKind kind, std::int64_t minor) {
  domain::CostLine made;
  made.id = domain::Id<domain::CostLine>(id);
  made.account = domain::Id<domain::Account>(1);
  made.year = 2026;
  made.kind = kind;
  made.amount = base::Amount{minor};
  return made;
}

domain::Snapshot withCosts() {
  return support::withRecords<domain::CostLine>(support::sampleSnapshot(),
                                                {line(1, domain::CostKind::logistics, 400'000'000), line(2, domain::CostKind::service, 100'000'000),
                                                 line(3, domain::CostKind::kam, 5'000'000'000)});
}

scoring::CustomerLadder ladderOf(const domain::Snapshot& snapshot) {
  const std::vector<base::RawId> members{1};
  return scoring::customerLadder(snapshot, members, support::kSampleDay).value();
}

}  // namespace

TEST_CASE("The columns of a customer's result go down from DB I to DB III, step by step, and a loss ends below zero") {
  const domain::Snapshot snapshot = withCosts();
  const scoring::CustomerLadder ladder = ladderOf(snapshot);
  const report::BridgeChart chart = report::customerResultChart(snapshot, ladder, words::Words(words::Language::german));
  using Kind = report::BridgePart::Kind;
  REQUIRE(chart.parts.size() == 5);
  std::int64_t level = 0;
  for (const report::BridgePart& part : chart.parts) {
    if (part.kind == Kind::level && level != 0) CHECK(part.value == level);
    level = part.kind == Kind::level ? part.value : level + part.value;
    if (part.kind == Kind::cost) CHECK(part.value < 0);
  }
  CHECK(chart.parts.front().value == ladder.first.value());
  CHECK(level == chart.target);
  CHECK(chart.target == ladder.first.value() - 5'500'000'000);
  CHECK(chart.target < 0);
  CHECK(chart.title.find("mehr") != std::string::npos);
}

TEST_CASE("The result in figures begins with revenue, and its steps add up to DB III") {
  const domain::Snapshot snapshot = withCosts();
  const report::Table table = report::customerResultTable(snapshot, ladderOf(snapshot), words::Words(words::Language::english));
  // Revenue, variable costs, DB I, logistics, service, DB II, key account management.
  REQUIRE(table.rows.size() == 7);
  CHECK(table.rows[0].front().text == "Revenue");
  CHECK(table.rows[2].front().text == "DB I");
  CHECK(table.rows[5].front().text == "DB II");
  CHECK(table.total.front().text == "DB III");
  CHECK(table.total[1].tone == report::Tone::critical);
}

TEST_CASE("The plan shows what its customer leaves once costs are recorded, and the customer never reads it") {
  CHECK_FALSE(says(plan(support::sampleSnapshot(), 1, report::Audience::internal), "DB III"));
  const domain::Snapshot snapshot = withCosts();
  CHECK(says(plan(snapshot, 1, report::Audience::internal), "DB III"));
  CHECK_FALSE(says(plan(snapshot, 1, report::Audience::customer), "DB III"));
  CHECK_FALSE(says(plan(snapshot, 1, report::Audience::customer), "DB I"));
}

TEST_CASE("The plan says what speaks for a tender and how complex serving the customer is, in the house only") {
  domain::Tender tender;
  tender.id = domain::Id<domain::Tender>(900);
  tender.account = domain::Id<domain::Account>(1);
  tender.title = "Pumpen für drei Werke";
  tender.decision = domain::GoDecision::go;
  tender.goRelationship = tender.goFit = tender.goPrice = tender.goIncumbent = tender.goCapacity = tender.goStrategic = 2.0;
  const domain::Snapshot snapshot = support::withRecords<domain::Tender>(support::sampleSnapshot(), {tender});
  CHECK(says(plan(snapshot, 1, report::Audience::internal), "2,0 von 5: nicht teilnehmen"));
  CHECK(says(plan(snapshot, 1, report::Audience::internal), "Komplexität der Betreuung"));
  CHECK_FALSE(says(plan(snapshot, 1, report::Audience::customer), "nicht teilnehmen"));
  CHECK_FALSE(says(plan(snapshot, 1, report::Audience::customer), "Komplexität der Betreuung"));
  const scoring::TenderScore score = scoring::tenderScore(snapshot, tender);
  CHECK(report::isAgainstAdvice(domain::GoDecision::go, score));
  CHECK_FALSE(report::isAgainstAdvice(domain::GoDecision::noGo, score));
  CHECK(report::goFormula(score, words::Words(words::Language::english)).find("price position: 2.0 × 20") != std::string::npos);
}

TEST_CASE("A public buyer is treated as one: no talk about a running procedure, questions in writing while there is time, and never for others") {
  domain::Snapshot snapshot = support::sampleSnapshot();
  std::vector<domain::Account> accounts;
  for (domain::Account account : snapshot.all<domain::Account>()) {
    if (account.id.raw() == 1) account.type = domain::AccountType::publicBody;
    accounts.push_back(account);
  }
  domain::Tender tender;
  tender.id = domain::Id<domain::Tender>(900);
  tender.account = domain::Id<domain::Account>(1);
  tender.title = "Wasserwerk West";
  tender.state = domain::TenderState::published;
  tender.published = base::makeDate(2026, 11, 1);
  tender.questionsUntil = base::makeDate(2026, 11, 30);
  tender.due = base::makeDate(2026, 12, 10);
  snapshot = support::withRecords<domain::Tender>(support::withRecords<domain::Account>(snapshot, accounts), {tender});
  const words::Words german(words::Language::german);
  const auto notes = [&](base::Date day, std::int64_t account) {
    return report::publicBuyerNotes(snapshot, domain::Id<domain::Account>(account), day, german);
  };
  REQUIRE(notes(support::kSampleDay, 1).size() == 2);
  CHECK(notes(support::kSampleDay, 1).front().find("30.11.2026") != std::string::npos);
  CHECK(notes(base::makeDate(2026, 12, 1), 1).front().find("Fragefrist") != std::string::npos);
  // Before it is published and after it is due only the rule itself is left.
  CHECK(notes(base::makeDate(2026, 10, 31), 1).size() == 1);
  CHECK(notes(base::makeDate(2026, 12, 11), 1).size() == 1);
  CHECK(notes(support::kSampleDay, 2).empty());
}
