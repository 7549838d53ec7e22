// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_bridge.h"

#include "base/random.h"
#include "domain/records.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/plan/open_questions.h"
#include "scoring/plan/swot_proposals.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);
constexpr base::RawId kAccount = 1;
const std::vector<base::RawId> kMembers{kAccount};

Potential potential(std::int64_t id, const char* family, std::int64_t likely, std::optional<std::int64_t> access,
                    PotentialState state = PotentialState::open) {
  Potential made;
  made.id = Id<Potential>(id);
  made.account = Id<Account>(kAccount);
  made.family = family;
  made.likely = base::Amount{likely};
  made.access = access;
  made.state = state;
  return made;
}

Opportunity opportunity(std::int64_t id, std::int64_t amount, double probability, base::Date close) {
  Opportunity made;
  made.id = Id<Opportunity>(id);
  made.account = Id<Account>(kAccount);
  made.name = "Retrofit";
  made.amount = base::Amount{amount};
  made.probability = probability;
  made.expectedClose = close;
  made.outcome = Outcome::open;
  return made;
}

Snapshot withTarget(std::int64_t revenue, int year = 2027) {
  Snapshot state = support::withRecords(support::sampleSnapshot(), std::vector<Opportunity>{});
  Target target;
  target.id = Id<Target>(90);
  target.account = Id<Account>(kAccount);
  target.year = year;
  target.measure = Measure::revenue;
  target.amount = base::Amount{revenue};
  return support::withRecords(state, std::vector<Target>{target});
}

}  // namespace

TEST_CASE("White space counts what is open and within reach, and nothing twice") {
  Product seal;
  seal.id = Id<Product>(1);
  seal.name = "Seal 40";
  seal.family = "Seals";
  Snapshot state = support::withRecords(Snapshot(), std::vector<Product>{seal});
  state = support::withRecords(
      state,
      std::vector<Potential>{potential(1, "Valves", 100'000, 3), potential(2, "seals", 200'000, 5), potential(3, "Drives", 50'000, std::nullopt),
                             potential(4, "Pumps", 80'000, 5, PotentialState::competitor), potential(5, "Motors", 70'001, 2)});
  // 100,000 · 3/5 + 200,000 · 5/5 + 70,001 · 2/5, rounded down.
  CHECK(scoring::expectedWhitespace(state, kMembers) == 60'000 + 200'000 + 28'000);
  Opportunity deal = opportunity(1, 500'000, 0.5, kToday);
  deal.product = seal.id;
  state = support::withRecords(state, std::vector<Opportunity>{deal});
  CHECK(scoring::expectedWhitespace(state, kMembers) == 60'000 + 28'000);
}

TEST_CASE("The parts of the bridge sum to the target, whatever they are") {
  base::Random random(7);
  const auto pick = [&](std::uint64_t limit) { return static_cast<std::int64_t>(random.below(limit)); };
  for (int round = 0; round < 200; ++round) {
    Snapshot state = withTarget(pick(400'000'000));
    std::vector<Opportunity> deals;
    for (std::int64_t i = 0; i < 3; ++i) deals.push_back(opportunity(i + 1, pick(90'000'000), 0.01 * static_cast<double>(pick(100)), kToday));
    state = support::withRecords(state, std::move(deals));
    state = support::withRecords(state, std::vector<Potential>{potential(1, "Valves", pick(50'000'000), 4)});
    Contract contract;
    contract.id = Id<Contract>(1);
    contract.account = Id<Account>(kAccount);
    contract.start = base::makeDate(2026, 1, 1);
    contract.initialMonths = 36;
    contract.yearlyValue = base::Amount{pick(300'000'000)};
    state = support::withRecords(state, std::vector<Contract>{contract});
    const auto bridge = scoring::planBridge(state, Id<Account>(kAccount), kMembers, 2027, 1, kToday);
    REQUIRE(bridge);
    CHECK(bridge->contracted + bridge->runRate + bridge->pipeline + bridge->whitespace + bridge->uncovered == bridge->target);
    for (const std::int64_t part : {bridge->contracted, bridge->runRate, bridge->pipeline, bridge->whitespace, bridge->uncovered, bridge->surplus})
      CHECK(part >= 0);
    CHECK((bridge->uncovered == 0 || bridge->surplus == 0));
  }
}

TEST_CASE("An opportunity that closes after the year, or on no day at all, helps no target of that year") {
  Snapshot state = withTarget(900'000'000);
  Opportunity undated = opportunity(3, 500'000, 1.0, kToday);
  undated.expectedClose.reset();
  state = support::withRecords(state, std::vector<Opportunity>{opportunity(1, 1'000'000, 0.5, base::makeDate(2027, 12, 31)),
                                                               opportunity(2, 2'000'000, 0.5, base::makeDate(2028, 1, 1)), undated});
  const auto bridge = scoring::planBridge(state, Id<Account>(kAccount), kMembers, 2027, 1, kToday);
  REQUIRE(bridge);
  CHECK(bridge->pipeline == 500'000);
  // The fiscal year 2027 from July ends on 30 June 2027.
  CHECK(scoring::planBridge(state, Id<Account>(kAccount), kMembers, 2027, 7, kToday)->pipeline == 0);
}

TEST_CASE("Without a target there is no bridge") {
  CHECK_FALSE(scoring::planBridge(withTarget(1, 2030), Id<Account>(kAccount), kMembers, 2027, 1, kToday));
}

TEST_CASE("Quarters hold what was sold, what comes by itself and what is in the pipeline, each month once") {
  Snapshot state =
      support::withRecords(support::sampleSnapshot(), std::vector<Opportunity>{opportunity(1, 10'000'000, 0.5, base::makeDate(2026, 12, 15)),
                                                                               opportunity(2, 4'000'000, 1.0, base::makeDate(2026, 11, 1)),
                                                                               opportunity(3, 6'000'000, 0.5, base::makeDate(2027, 2, 1))});
  const auto quarters = scoring::quarterForecast(state, kMembers, 2026, 1, kToday);
  REQUIRE(quarters.size() == 4);
  // Sales are there up to October 2026: the first three quarters and one month of the fourth.
  std::int64_t sold = 0;
  for (const std::int64_t month : scoring::monthlyRevenue(state, kMembers, base::Month{2026 * 12 + 9}, 10)) sold += month;
  CHECK(quarters[0].actual + quarters[1].actual + quarters[2].actual + quarters[3].actual == sold);
  CHECK(quarters[0].runRate == 0);
  const auto lastYear = scoring::monthlyRevenue(state, kMembers, base::Month{2025 * 12 + 11}, 2);
  CHECK(quarters[3].runRate == lastYear[0] + lastYear[1]);
  // The one that is overdue and the one of next year do not count.
  CHECK(quarters[3].pipeline == 5'000'000);
  CHECK(quarters[3].pipelineLow == 0);
  CHECK(quarters[3].pipelineHigh == 10'000'000);
  CHECK(quarters[2].pipeline == 0);
}

TEST_CASE("Questions stand by what their answers may move") {
  Snapshot state = support::withRecords(Snapshot(), std::vector<Account>{[] {
                                          Account account;
                                          account.id = Id<Account>(kAccount);
                                          account.name = "Alpha";
                                          return account;
                                        }()});
  Potential wide = potential(1, "Valves", 100'000, 3);
  wide.low = base::Amount{50'000};
  wide.high = base::Amount{250'000};
  Potential narrow = potential(2, "Seals", 100'000, 3);
  narrow.low = base::Amount{95'000};
  narrow.high = base::Amount{105'000};
  state = support::withRecords(state, std::vector<Potential>{wide, narrow});
  state = support::withRecords(state, std::vector<Opportunity>{opportunity(1, 1'000'000, 0.9, kToday)});
  Fact unknown;
  unknown.id = Id<Fact>(1);
  unknown.account = Id<Account>(kAccount);
  unknown.text = "Who bundles?";
  unknown.knowledge = Knowledge::notKnown;
  Fact assumed = unknown;
  assumed.id = Id<Fact>(2);
  assumed.knowledge = Knowledge::assumed;
  Fact known = unknown;
  known.id = Id<Fact>(3);
  known.knowledge = Knowledge::known;
  state = support::withRecords(state, std::vector<Fact>{assumed, unknown, known});
  Action action;
  action.id = Id<Action>(1);
  action.account = Id<Account>(kAccount);
  action.title = "Ask purchasing: who bundles?";
  action.owner = Id<TeamMember>(77);
  action.due = kToday;
  state = support::withRecords(state, std::vector<Action>{action});
  const auto questions = scoring::openQuestions(state, kMembers, kToday);
  using scoring::QuestionKind;
  REQUIRE(questions.size() == 5);
  // The weighted pipeline of 900,000 hangs on who decides; 250,000 − 50,000; 1,000,000 × min(0.9, 0.1).
  CHECK(questions[0].kind == QuestionKind::decider);
  CHECK(questions[0].worth == 900'000);
  CHECK(questions[1].kind == QuestionKind::potential);
  CHECK(questions[1].worth == 200'000);
  CHECK(questions[2].kind == QuestionKind::opportunity);
  CHECK(questions[2].worth == 100'000);
  CHECK(questions[2].due == kToday);
  CHECK(questions[3].kind == QuestionKind::fact);
  // The action that names it says who asks and by when.
  CHECK(questions[3].asker == Id<TeamMember>(77));
  CHECK(questions[3].due == kToday);
  CHECK(questions[4].kind == QuestionKind::assumption);
}

TEST_CASE("A SWOT is proposed from what is tagged where it stands, and proposes nothing that it says already") {
  AccountPlan plan;
  plan.id = Id<AccountPlan>(10);
  plan.account = Id<Account>(kAccount);
  Fact chance;
  chance.id = Id<Fact>(1);
  chance.account = plan.account;
  chance.text = "New plant in Brno";
  chance.soWhat = "first equipment";
  chance.consequence = Consequence::chance;
  Fact plain = chance;
  plain.id = Id<Fact>(2);
  plain.consequence = Consequence::unknown;
  Snapshot state = support::withRecords(Snapshot(), std::vector<Fact>{chance, plain});
  Requirement ahead;
  ahead.id = Id<Requirement>(1);
  ahead.account = plan.account;
  ahead.text = "24-hour service";
  ahead.fulfilment = 5;
  ahead.bestCompetitor = 3;
  Requirement behind = ahead;
  behind.id = Id<Requirement>(2);
  behind.text = "Price";
  behind.fulfilment = 2;
  state = support::withRecords(state, std::vector<Requirement>{ahead, behind});
  const auto texts = [&] {
    std::string all;
    for (const auto& one : scoring::swotProposals(state, plan, kMembers, kToday)) all += one.text + "|";
    return all;
  };
  CHECK(texts() == "24-hour service|Price|New plant in Brno – first equipment|");
  SwotEntry taken;
  taken.id = Id<SwotEntry>(1);
  taken.plan = plan.id;
  taken.text = "They build in Brno";
  taken.source = scoring::sourceText(Kind::facts, 1);
  SwotEntry typed;
  typed.id = Id<SwotEntry>(2);
  typed.plan = plan.id;
  typed.text = "PRICE";
  state = support::withRecords(state, std::vector<SwotEntry>{taken, typed});
  CHECK(texts() == "24-hour service|");
  const auto source = scoring::sourceOf(taken.source);
  REQUIRE(source);
  CHECK(source->kind == Kind::facts);
  CHECK(source->record == 1);
  CHECK_FALSE(scoring::sourceOf("a talk in May: 2 o'clock"));
}

TEST_CASE("A small target takes only a part of the pipeline, and the bridge says how much there is") {
  const auto closing = std::vector<Opportunity>{opportunity(1, 1'000'000, 0.5, base::makeDate(2027, 6, 30))};
  // Whatever comes by itself, a target of one cent less than that and the pipeline leaves one cent of the pipeline unused.
  const Snapshot large = support::withRecords(withTarget(900'000'000), closing);
  const auto whole = scoring::planBridge(large, Id<Account>(kAccount), kMembers, 2027, 1, kToday);
  REQUIRE(whole);
  CHECK(whole->pipeline == 500'000);
  CHECK(whole->pipelineAll == 500'000);
  const std::int64_t base = whole->contracted + whole->runRate;
  const Snapshot small = support::withRecords(withTarget(base + 499'999), closing);
  const auto part = scoring::planBridge(small, Id<Account>(kAccount), kMembers, 2027, 1, kToday);
  REQUIRE(part);
  CHECK(part->pipeline == 499'999);
  CHECK(part->pipelineAll == 500'000);
  CHECK(part->surplus == 1);
}
