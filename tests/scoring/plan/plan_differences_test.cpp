// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_differences.h"

#include "domain/records.h"

#include <catch2/catch.hpp>
#include <memory>

using namespace kam;
using namespace kam::domain;
using scoring::PlanDifference;

namespace {

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<const Table<Record>>(std::move(records)));
}

AccountPlan version(std::int64_t id, std::int64_t number, PlanStatus status) {
  AccountPlan plan;
  plan.id = Id<AccountPlan>(id);
  plan.account = Id<Account>(1);
  plan.title = "Plan 2026";
  plan.version = number;
  plan.status = status;
  return plan;
}

Goal goal(std::int64_t id, std::int64_t plan, const char* title, std::int64_t target) {
  Goal made;
  made.id = Id<Goal>(id);
  made.plan = Id<AccountPlan>(plan);
  made.title = title;
  made.measure = GoalMeasure::revenue;
  made.targetAmount = Amount{target};
  return made;
}

Action action(std::int64_t id, std::int64_t plan, std::int64_t forGoal, const char* title) {
  Action made;
  made.id = Id<Action>(id);
  made.plan = Id<AccountPlan>(plan);
  made.goal = Id<Goal>(forGoal);
  made.title = title;
  return made;
}

/// Version 2 raises one goal, drops another, adds a risk and says its strategy anew; the action is a plain copy.
Snapshot twoVersions() {
  AccountPlan before = version(10, 1, PlanStatus::closed);
  before.strategy = "Grow with pumps";
  before.approvedBy = "Lind";
  AccountPlan after = version(20, 2, PlanStatus::draft);
  after.predecessor = before.id;
  after.strategy = "Grow with service";
  Snapshot state = with<AccountPlan>(Snapshot(), {before, after});
  state = with<Goal>(state, {goal(1, 10, "Revenue", 100), goal(2, 10, "Share", 50), goal(3, 20, "revenue", 120)});
  Risk risk;
  risk.id = Id<Risk>(1);
  risk.plan = after.id;
  risk.title = "Second source";
  state = with<Risk>(state, {risk});
  return with<Action>(state, {action(1, 10, 1, "Visit the plant"), action(2, 20, 3, "Visit the plant")});
}

}  // namespace

TEST_CASE("two versions of a plan differ in what was written anew, raised, added and dropped, and in nothing else") {
  const Snapshot state = twoVersions();
  const auto differences = scoring::planDifferences(state, *state.find(Id<AccountPlan>(10)), *state.find(Id<AccountPlan>(20)));
  // The copied action points to the goal of its own version: the same goal by name.
  REQUIRE(differences.size() == 4);
  CHECK(differences[0].of == Kind::plans);
  REQUIRE(differences[0].fields.size() == 1);
  CHECK(differences[0].fields[0].field->key == "strategy");
  CHECK(std::get<std::string>(differences[0].fields[0].after) == "Grow with service");
  CHECK(differences[1].of == Kind::goals);
  CHECK(differences[1].kind == PlanDifference::Kind::changed);
  CHECK(differences[2].of == Kind::goals);
  CHECK(differences[2].kind == PlanDifference::Kind::removed);
  CHECK(differences[2].subject == "Share");
  CHECK(differences[3].of == Kind::risks);
  CHECK(differences[3].kind == PlanDifference::Kind::added);
}

TEST_CASE("a version that was only copied has no differences, whatever its number and state") {
  AccountPlan before = version(10, 1, PlanStatus::active);
  AccountPlan after = version(20, 2, PlanStatus::draft);
  after.predecessor = before.id;
  Snapshot state = with<AccountPlan>(Snapshot(), {before, after});
  state = with<Goal>(state, {goal(1, 10, "Revenue", 100), goal(2, 20, "Revenue", 100)});
  state = with<Action>(state, {action(1, 10, 1, "Visit"), action(2, 20, 2, "Visit")});
  CHECK(scoring::planDifferences(state, *state.find(before.id), *state.find(after.id)).empty());
}

TEST_CASE("records of the same name are matched one to one") {
  const AccountPlan before = version(10, 1, PlanStatus::active);
  const AccountPlan after = version(20, 2, PlanStatus::draft);
  Snapshot state = with<AccountPlan>(Snapshot(), {before, after});
  state = with<Action>(state, {action(1, 10, 0, "Call"), action(2, 20, 0, "Call"), action(3, 20, 0, "Call")});
  const auto differences = scoring::planDifferences(state, before, after);
  REQUIRE(differences.size() == 1);
  CHECK(differences[0].kind == PlanDifference::Kind::added);
}

TEST_CASE("a plan is read against the nearest approved version before it, through drafts and even circles") {
  AccountPlan first = version(10, 1, PlanStatus::closed);
  AccountPlan draft = version(20, 2, PlanStatus::draft);
  draft.predecessor = first.id;
  AccountPlan now = version(30, 3, PlanStatus::draft);
  now.predecessor = draft.id;
  Snapshot state = with<AccountPlan>(Snapshot(), {first, draft, now});
  REQUIRE(scoring::lastApproved(state, now) != nullptr);
  CHECK(scoring::lastApproved(state, now)->id == first.id);
  CHECK(scoring::lastApproved(state, first) == nullptr);
  draft.predecessor = now.id;
  state = with<AccountPlan>(Snapshot(), {first, draft, now});
  CHECK(scoring::lastApproved(state, now) == nullptr);
}
