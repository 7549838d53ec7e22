// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plan_reading.h"
#include "report/account_plan.h"
#include "report/decision_record.h"
#include "report/document_texts.h"
#include "report/portfolio_charts.h"
#include "report/portfolio_summary.h"
#include "support/sample_account.h"

#include <algorithm>

using namespace kam;
using namespace kam::test;

TEST_CASE("The internal plan has every section, in the order of the template") {
  const report::Document document = plan(support::sampleSnapshot(), 1, report::Audience::internal);
  std::vector<std::string> ids;
  for (const report::Section& section : document.sections) ids.push_back(section.id);
  CHECK(ids == std::vector<std::string>{"summary", "profile",  "market",        "purchasing", "requirements", "relationships",
                                        "figures", "position", "competition",   "swot",       "potential",    "charter",
                                        "goals",   "strategy", "opportunities", "forecast",   "risks",        "actions",
                                        "team",    "unknowns", "assumptions",   "scorecard"});
  // What is required and says nothing yet says that it is open.
  CHECK(std::holds_alternative<report::Note>(sectionOf(document, "market")->blocks.front()));
  REQUIRE(document.cover.has_value());
  CHECK(document.cover->title == "Ernst Handel AG");
  CHECK(document.author == "A. Weber");
}

TEST_CASE("Goals show baseline, target and the value measured today") {
  const report::Document document = plan(support::sampleSnapshot(), 1, report::Audience::internal);
  const report::Section* goals = sectionOf(document, "goals");
  REQUIRE(goals != nullptr);
  const report::Table* table = blockOf<report::Table>(*goals);
  REQUIRE(table != nullptr);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0][2].text == "900\u00a0T€");
  CHECK(table->rows[0][3].text == "1,80\u00a0Mio.\u00a0€");
  // Half way: (1.350.594 − 900.000) / 900.000.
  CHECK(table->rows[0][5].text == "50\u00a0%");
  // 32 % against a baseline of 33 %: backwards is never more than nothing.
  CHECK(table->rows[1][4].text == "32,0\u00a0%");
  CHECK(table->rows[1][5].text == "0\u00a0%");
}

TEST_CASE("The figures' total is the sum of all products, shown or not") {
  const report::Document document = plan(support::sampleSnapshot(), 1, report::Audience::internal);
  const report::Section* figures = sectionOf(document, "figures");
  REQUIRE(figures != nullptr);
  const report::Table* products = nullptr;
  for (const report::Block& block : figures->blocks)
    if (const auto* table = std::get_if<report::Table>(&block); table != nullptr && !table->total.empty()) products = table;
  REQUIRE(products != nullptr);
  CHECK(products->rows.size() == 11);
  CHECK(products->rows.back()[0].text == "2 weitere Produkte");
  // 100.000 € × (1 + 1/2 + … + 1/12), each rounded down to the cent.
  CHECK(products->total[1].text == "310.321\u00a0€");
}

TEST_CASE("Required sections without content print that they are open, optional ones vanish") {
  const report::Document document = plan(support::sampleSnapshot(), 2, report::Audience::internal);
  CHECK(sectionOf(document, "charter") == nullptr);
  for (const char* id : {"summary", "relationships", "goals", "strategy", "opportunities", "risks", "actions", "team", "unknowns"}) {
    INFO(id);
    const report::Section* section = sectionOf(document, id);
    REQUIRE(section != nullptr);
    const report::Note* note = blockOf<report::Note>(*section);
    REQUIRE(note != nullptr);
    CHECK(note->title == "offen");
  }
}

TEST_CASE("An account of which nothing is known still gives a document") {
  domain::Snapshot snapshot;
  domain::Account account;
  account.id = domain::Id<domain::Account>(7);
  account.name = "Neu";
  snapshot = support::withRecords<domain::Account>(snapshot, {account});
  for (const report::Audience audience : {report::Audience::internal, report::Audience::management, report::Audience::customer}) {
    const report::Document document = plan(snapshot, 7, audience);
    CHECK_FALSE(document.sections.empty());
  }
  report::PortfolioRequest request;
  request.today = support::kSampleDay;
  CHECK_FALSE(report::portfolioSummary(domain::Snapshot{}, request).sections.empty());
}

TEST_CASE("An unknown account or plan is refused by name") {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(999);
  request.today = support::kSampleDay;
  const auto nobody = report::accountPlan(support::sampleSnapshot(), request);
  REQUIRE_FALSE(nobody.has_value());
  CHECK(nobody.error().code == base::ErrorCode::recordNotFound);
  request.account = domain::Id<domain::Account>(1);
  request.plan = domain::Id<domain::AccountPlan>(999);
  CHECK_FALSE(report::accountPlan(support::sampleSnapshot(), request).has_value());
  CHECK_FALSE(report::decisionRecord(support::sampleSnapshot(), {}).has_value());
}

TEST_CASE("What the customer must not see is left out by field class, and found where it slipped in") {
  report::Document document = plan(support::sampleSnapshot(), 1, report::Audience::customer);
  CHECK(report::withheldIn(document) == nullptr);
  CHECK_FALSE(says(document, "QUICK-Stop"));
  CHECK_FALSE(says(document, "HydroTec"));
  CHECK(sectionOf(document, "swot") == nullptr);
  CHECK(sectionOf(document, "risks") == nullptr);
  CHECK(sectionOf(document, "position") == nullptr);
  document.sections[0].blocks.emplace_back(report::Paragraph{"EINKAUFSLEITER  mag keine Anrufe am Freitag!"});
  REQUIRE(report::withheldIn(document) != nullptr);
  CHECK(report::withheldIn(document)->text == "Einkaufsleiter mag keine Anrufe am Freitag");
}

TEST_CASE("The Pareto chart's finding and shares come from the analysis") {
  const auto snapshot = support::sampleSnapshot();
  const words::Words german(words::Language::german);
  const auto pareto = scoring::pareto(snapshot, {}, support::kSampleDay);
  const report::BarLineChart chart = report::paretoChart(snapshot, pareto, german, domain::Id<domain::Account>(3));
  // 1/1 + … + 1/n of 40: 17 terms reach 80 % (3.4396 of 4.2785 = 80.4 %), 16 do not (79.0 %).
  CHECK(chart.title == "17 von 40 Kunden (42\u00a0%) bringen 80\u00a0% des Umsatzes");
  REQUIRE(chart.bars.size() == 40);
  CHECK(chart.cutAfter == std::size_t{17});
  CHECK(chart.marked == std::size_t{2});
  CHECK(chart.bars.back().share == Approx(1.0));
}

TEST_CASE("The sales chart shows 36 months, each beside its month of the year before") {
  const auto snapshot = support::sampleSnapshot();
  const std::vector<domain::RawId> accounts{1};
  const report::ColumnSeriesChart chart = report::salesChart(snapshot, accounts, support::kSampleDay, words::Words(words::Language::english));
  REQUIRE(chart.columns.size() == 36);
  CHECK(chart.columns.front().label == "Nov 2023");
  CHECK_FALSE(chart.columns[11].before.has_value());
  REQUIRE(chart.columns[12].before.has_value());
  CHECK(*chart.columns[12].before == *chart.columns[0].value);
  CHECK(chart.groups.size() == 4);
  CHECK_FALSE(chart.columns.back().partial);
}

namespace {

/// The sample with one entry in each register.
domain::Snapshot withRegisters() {
  using namespace domain;
  domain::Snapshot snapshot = support::sampleSnapshot();
  Fact fact;
  fact.id = Id<Fact>(901);
  fact.account = Id<Account>(1);
  fact.text = "Dritte Abfülllinie geplant";
  fact.soWhat = "Vor der Ausschreibung in der Planung sein";
  fact.knowledge = Knowledge::notKnown;
  Requirement requirement;
  requirement.id = Id<Requirement>(902);
  requirement.account = Id<Account>(1);
  requirement.text = "Ersatzteile binnen 24 Stunden";
  requirement.importance = 5;
  requirement.fulfilment = 2;
  requirement.bestCompetitor = 4;
  Contract contract;
  contract.id = Id<Contract>(903);
  contract.account = Id<Account>(1);
  contract.name = "Rahmenvertrag Pumpen";
  contract.start = base::makeDate(2025, 1, 1);
  contract.initialMonths = 36;
  contract.tacitRenewal = true;
  contract.renewalMonths = 12;
  contract.noticeMonths = 3;
  Competitor competitor;
  competitor.id = Id<Competitor>(904);
  competitor.name = "Hydronova Pumpen";
  CompetitorPosition position;
  position.id = Id<CompetitorPosition>(905);
  position.account = Id<Account>(1);
  position.competitor = competitor.id;
  position.expectedMove = "Testpumpe kostenlos anbieten";
  Promise promise;
  promise.id = Id<Promise>(906);
  promise.account = Id<Account>(1);
  promise.direction = Direction::ours;
  promise.text = "Zeichnungen der Linie 3 schicken";
  promise.state = PromiseState::open;
  promise.due = support::kSampleDay;
  snapshot = support::withRecords(snapshot, std::vector{fact});
  snapshot = support::withRecords(snapshot, std::vector{requirement});
  snapshot = support::withRecords(snapshot, std::vector{contract});
  snapshot = support::withRecords(snapshot, std::vector{competitor});
  snapshot = support::withRecords(snapshot, std::vector{position});
  return support::withRecords(snapshot, std::vector{promise});
}

}  // namespace

TEST_CASE("What the registers hold has its sections, with computed days and what is not known") {
  const report::Document document = plan(withRegisters(), 1, report::Audience::internal);
  for (const char* id : {"market", "requirements", "contracts", "competition", "promises"}) {
    INFO(id);
    CHECK(sectionOf(document, id) != nullptr);
  }
  // 36 months from 1 January 2025 end on 31 December 2027; notice by 30 September 2027.
  CHECK(says(document, "31.12.2027"));
  CHECK(says(document, "30.09.2027"));
  // What is not known stands once among the facts and once among what has to be asked.
  const report::Section* unknowns = sectionOf(document, "unknowns");
  REQUIRE(unknowns != nullptr);
  const auto* asked = blockOf<report::Table>(*unknowns);
  REQUIRE(asked != nullptr);
  CHECK(std::any_of(asked->rows.begin(), asked->rows.end(), [](const auto& row) {
    return row[0].text == "Dritte Abfülllinie geplant" && row[0].second == "Vor der Ausschreibung in der Planung sein";
  }));
}

TEST_CASE("The customer's edition shows requirements and contracts, and nothing of competitors, facts and promises") {
  const report::Document document = plan(withRegisters(), 1, report::Audience::customer);
  CHECK(says(document, "Ersatzteile binnen 24 Stunden"));
  CHECK(says(document, "Rahmenvertrag Pumpen"));
  for (const char* secret : {"Hydronova", "Testpumpe", "Vor der Ausschreibung", "Bester Wettbewerber", "Zeichnungen der Linie 3"}) {
    INFO(secret);
    CHECK_FALSE(says(document, secret));
  }
  const auto withheld = [&](const std::string& text) {
    return std::any_of(document.withheld.begin(), document.withheld.end(), [&](const report::Withheld& one) { return one.text == text; });
  };
  CHECK(withheld("Hydronova Pumpen"));
  CHECK(withheld("Testpumpe kostenlos anbieten"));
  CHECK(withheld("Vor der Ausschreibung in der Planung sein"));
}

namespace {

/// A quarterly talk with a promise that was made in it, one of the same day, and a value that was confirmed.
domain::Snapshot withTalk() {
  using namespace domain;
  Interaction talk;
  talk.id = Id<Interaction>(910);
  talk.account = Id<Account>(1);
  talk.at = base::Minute{support::kSampleDay} - std::chrono::days{10};
  talk.subject = "Quartalsgespräch";
  talk.text = "Frau Adler ist mit der Lieferzeit nicht zufrieden.";
  Interaction plain = talk;
  plain.id = Id<Interaction>(911);
  plain.subject = "Telefonat wegen Rechnung";
  plain.at = base::Minute{support::kSampleDay} - std::chrono::days{2};
  Promise linked;
  linked.id = Id<Promise>(912);
  linked.account = talk.account;
  linked.direction = Direction::theirs;
  linked.text = "Bedarf bis Monatsende nennen";
  linked.interaction = talk.id;
  Promise sameDay = linked;
  sameDay.id = Id<Promise>(913);
  sameDay.text = "Intern: Lager aufstocken";
  sameDay.interaction = {};
  sameDay.madeOn = support::kSampleDay - std::chrono::days{10};
  ValueItem value;
  value.id = Id<ValueItem>(914);
  value.account = talk.account;
  value.mechanism = "Weniger Stillstand an Linie 3";
  value.promised = base::Amount{5'000'000};
  value.delivered = base::Amount{4'200'000};
  value.confirmed = base::Amount{4'000'000};
  domain::Snapshot snapshot = support::withRecords(support::sampleSnapshot(), std::vector{talk, plain});
  snapshot = support::withRecords(snapshot, std::vector{linked, sameDay});
  return support::withRecords(snapshot, std::vector{value});
}

}  // namespace

TEST_CASE("The last quarterly talk is an appendix; the customer's edition leaves out what was noted, and what is not sure to be of that talk") {
  const report::Document internal = plan(withTalk(), 1, report::Audience::internal);
  const report::Section* minutes = sectionOf(internal, "minutes");
  REQUIRE(minutes != nullptr);
  CHECK(blockOf<report::Facts>(*minutes)->facts[0].value == "Quartalsgespräch");
  REQUIRE(blockOf<report::Table>(*minutes) != nullptr);
  CHECK(blockOf<report::Table>(*minutes)->rows.size() == 2);
  CHECK(says(internal, "Frau Adler ist mit der Lieferzeit nicht zufrieden."));

  const report::Document customer = plan(withTalk(), 1, report::Audience::customer);
  REQUIRE(sectionOf(customer, "minutes") != nullptr);
  CHECK(says(customer, "Bedarf bis Monatsende nennen"));
  CHECK_FALSE(says(customer, "Intern: Lager aufstocken"));
  CHECK_FALSE(says(customer, "Lieferzeit nicht zufrieden"));
}

TEST_CASE("The value proposition says what was promised, delivered and confirmed") {
  const report::Document document = plan(withTalk(), 1, report::Audience::internal);
  const report::Section* charter = sectionOf(document, "charter");
  REQUIRE(charter != nullptr);
  const auto* table = blockOf<report::Table>(*charter);
  REQUIRE(table != nullptr);
  REQUIRE(table->rows.size() == 1);
  CHECK(table->rows[0][0].text == "Weniger Stillstand an Linie 3");
  // 50,000, 42,000 and 40,000 in whole euros.
  CHECK(table->total[2].text == "50\u00a0T€");
  CHECK(table->total[3].text == "42\u00a0T€");
  CHECK(table->total[4].text == "40\u00a0T€");
}

TEST_CASE("The customer's edition has no open places of ours, and is not called internal") {
  using namespace domain;
  Account alone;
  alone.id = Id<Account>(950);
  alone.name = "Island Trading";
  AccountPlan bare;
  bare.id = Id<AccountPlan>(951);
  bare.account = alone.id;
  bare.title = "Account-Plan 2026";
  const Snapshot snapshot = support::withRecords(support::withRecords(support::sampleSnapshot(), std::vector{alone}), std::vector{bare});
  const report::Document customer = plan(snapshot, 950, report::Audience::customer);
  CHECK(customer.headerRight == "Vertraulich");
  for (const report::Section& section : customer.sections) {
    INFO(section.id);
    CHECK(blockOf<report::Note>(section) == nullptr);
  }
  CHECK(sectionOf(customer, "team") == nullptr);
  CHECK_FALSE(says(customer, "Diesem Kunden ist noch niemand zugeordnet."));
  REQUIRE(customer.cover);
  for (const report::Fact& fact : customer.cover->facts) CHECK(fact.value != "?");
  CHECK(plan(snapshot, 950, report::Audience::internal).headerRight == "Intern");
}
