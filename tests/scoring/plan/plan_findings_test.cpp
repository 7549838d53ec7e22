// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the linter by the smallest plan that breaks it.
#include "scoring/plan/plan_findings.h"

#include "scoring/plan/plan_content.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kam;
using namespace kam::domain;
using scoring::PlanFault;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

struct Plan {
  Snapshot state;
  AccountPlan plan;

  explicit Plan(PlanTemplate by = PlanTemplate::key) {
    Account account;
    account.id = Id<Account>(1);
    account.name = "Alpha Pumps";
    state = support::withRecords(Snapshot(), std::vector<Account>{account});
    plan.id = Id<AccountPlan>(10);
    plan.account = account.id;
    plan.template_ = by;
    plan.from = base::makeDate(2026, 1, 1);
    plan.to = base::makeDate(2026, 12, 31);
    plan.summary = "Grow";
    plan.strategy = "With service";
  }
  template <class Record>
  void add(Record record, std::int64_t id) {
    record.id = Id<Record>(id);
    if constexpr (requires { record.plan; }) record.plan = plan.id;
    if constexpr (requires { record.account; }) record.account = Id<Account>(1);
    std::vector<Record> all(state.all<Record>().begin(), state.all<Record>().end());
    all.push_back(record);
    state = support::withRecords(state, std::move(all));
  }
  void target(Measure measure, std::optional<base::Amount> amount, std::optional<double> score = {}) {
    Target made;
    made.year = 2026;
    made.measure = measure;
    made.amount = amount;
    made.score = score;
    add(made, 100 + static_cast<std::int64_t>(measure));
  }
  std::vector<scoring::PlanFinding> find() {
    state = support::withRecords(state, std::vector<AccountPlan>{plan});
    return scoring::planFindings(state, plan, kToday, 1);
  }
  bool has(PlanFault fault) {
    const auto all = find();
    return std::any_of(all.begin(), all.end(), [fault](const auto& one) { return one.fault == fault; });
  }
};

Goal measured(const char* title, std::int64_t target) {
  Goal goal;
  goal.title = title;
  goal.measure = GoalMeasure::revenue;
  goal.targetAmount = base::Amount{target};
  goal.relevance = "Safer supply";
  return goal;
}

Action doneBy(base::Date due) {
  Action action;
  action.title = "Visit";
  action.owner = Id<TeamMember>(5);
  action.due = due;
  return action;
}

}  // namespace

TEST_CASE("Approval needs the target triple, the fields of the template, measures, owners and dates") {
  Plan plan(PlanTemplate::standard);
  CHECK(plan.has(PlanFault::targetsMissing));
  plan.target(Measure::revenue, base::Amount{1000});
  plan.target(Measure::margin, base::Amount{300});
  plan.target(Measure::satisfaction, {}, 8.0);
  CHECK_FALSE(plan.has(PlanFault::targetsMissing));
  plan.plan.summary.clear();
  REQUIRE(plan.has(PlanFault::fieldMissing));
  CHECK(plan.find().front().field == "summary");
  plan.plan.summary = "Grow";
  Goal goal = measured("Share", 1);
  goal.targetAmount.reset();
  plan.add(goal, 1);
  CHECK(plan.has(PlanFault::goalNotMeasurable));
  Action action = doneBy(kToday);
  action.owner = {};
  action.due.reset();
  plan.add(action, 2);
  CHECK(plan.has(PlanFault::actionWithoutOwner));
  CHECK(plan.has(PlanFault::actionWithoutDate));
  for (const auto& finding : plan.find())
    CHECK((scoring::weightOf(finding.fault) == scoring::PlanWeight::error || finding.fault != PlanFault::actionWithoutDate));
}

TEST_CASE("Numbers that contradict one another are errors") {
  Plan plan;
  plan.target(Measure::revenue, base::Amount{1000});
  plan.target(Measure::margin, base::Amount{1001});
  CHECK(plan.has(PlanFault::numbersDisagree));
  Plan strategies;
  Strategy strategy;
  strategy.title = "Service";
  strategy.low = base::Amount{500};
  strategy.likely = base::Amount{400};
  strategies.add(strategy, 1);
  CHECK(strategies.has(PlanFault::numbersDisagree));
  Plan goals;
  goals.target(Measure::revenue, base::Amount{1000});
  Goal whole = measured("Revenue", 1200);
  whole.due = base::makeDate(2026, 12, 31);
  goals.add(whole, 1);
  CHECK(goals.has(PlanFault::numbersDisagree));
  Plan part;
  part.target(Measure::revenue, base::Amount{1000});
  whole.due = base::makeDate(2026, 6, 30);
  whole.targetAmount = base::Amount{500};
  part.add(whole, 1);
  CHECK_FALSE(part.has(PlanFault::numbersDisagree));
}

TEST_CASE("A requirement that matters and is not met asks for an action of its own") {
  Plan plan;
  Requirement requirement;
  requirement.text = "Delivery within two days";
  requirement.importance = 5;
  requirement.fulfilment = 3;
  plan.add(requirement, 7);
  CHECK(plan.has(PlanFault::gapWithoutAction));
  Action action = doneBy(kToday);
  action.requirement = Id<Requirement>(7);
  plan.add(action, 1);
  CHECK_FALSE(plan.has(PlanFault::gapWithoutAction));
}

TEST_CASE("Three decision levels, opportunities with a need, four fields of a SWOT") {
  Plan plan;
  const auto count = [&](PlanFault fault) {
    const auto all = plan.find();
    return std::count_if(all.begin(), all.end(), [fault](const auto& one) { return one.fault == fault; });
  };
  CHECK(count(PlanFault::levelUnknown) == 3);
  Position position;
  position.level = Level::executive;
  plan.add(position, 1);
  CHECK(count(PlanFault::levelUnknown) == 2);
  position.level = Level::middle;
  position.until = base::makeDate(2026, 1, 1);
  plan.add(position, 2);
  CHECK(count(PlanFault::levelUnknown) == 2);
  Opportunity opportunity;
  opportunity.name = "Retrofit";
  plan.add(opportunity, 3);
  CHECK(count(PlanFault::opportunityWithoutNeed) == 1);
  opportunity.need = "less downtime";
  plan.add(opportunity, 4);
  CHECK(count(PlanFault::opportunityWithoutNeed) == 1);
  CHECK(plan.has(PlanFault::swotIncomplete));
  std::int64_t id = 20;
  for (const SwotField field : {SwotField::strength, SwotField::weakness, SwotField::opportunity, SwotField::threat}) {
    SwotEntry entry;
    entry.field = field;
    entry.text = "x";
    plan.add(entry, id++);
  }
  CHECK_FALSE(plan.has(PlanFault::swotIncomplete));
}

TEST_CASE("Sections that the template does not ask for are not found fault with") {
  Plan plan(PlanTemplate::standard);
  for (const PlanFault fault : {PlanFault::swotIncomplete, PlanFault::levelUnknown, PlanFault::nothingUnknown}) CHECK_FALSE(plan.has(fault));
  Plan key;
  for (const PlanFault fault : {PlanFault::swotIncomplete, PlanFault::levelUnknown, PlanFault::nothingUnknown}) CHECK(key.has(fault));
}

TEST_CASE("A plan that nobody touches for 90 days, and one approved by somebody else, say so") {
  Plan plan;
  plan.add(doneBy(kToday - std::chrono::days{91}), 1);
  CHECK(plan.has(PlanFault::notTouched));
  Plan alive;
  alive.add(doneBy(kToday - std::chrono::days{90}), 1);
  CHECK_FALSE(alive.has(PlanFault::notTouched));
  alive.plan.approvedBy = "Somebody";
  REQUIRE(alive.has(PlanFault::approvedByOther));
  CHECK(scoring::weightOf(PlanFault::approvedByOther) == scoring::PlanWeight::remark);
}

TEST_CASE("Errors come first") {
  Plan plan;
  const auto all = plan.find();
  REQUIRE(all.size() > 3);
  CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return scoring::weightOf(a.fault) < scoring::weightOf(b.fault); }));
  CHECK(all.front().fault == PlanFault::targetsMissing);
}

TEST_CASE("A section is empty, begun or whole by what it holds and what the template asks for") {
  Plan plan;
  plan.plan.strategy.clear();
  plan.plan.serviceConcept = "One contact for all plants";
  Fact fact;
  fact.topic = FactTopic::market;
  fact.text = "E-mobility";
  plan.add(fact, 1);
  static_cast<void>(plan.find());
  const base::RawId member = 1;
  const auto contents = scoring::planContents(plan.state, plan.plan, {&member, 1}, 1, kToday);
  REQUIRE(contents.size() == 21);
  const auto stateOf = [&](PlanSection section) { return contents[static_cast<std::size_t>(section)].state; };
  CHECK(stateOf(PlanSection::summary) == scoring::SectionState::whole);
  CHECK(stateOf(PlanSection::market) == scoring::SectionState::begun);
  CHECK(stateOf(PlanSection::competition) == scoring::SectionState::empty);
  // A text is there, but not the one that the template asks for.
  CHECK(stateOf(PlanSection::strategy) == scoring::SectionState::begun);
  CHECK(contents[static_cast<std::size_t>(PlanSection::strategy)].missing == std::vector<std::string>{"strategy"});
}
