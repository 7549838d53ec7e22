// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/plan_edits.h"

#include "domain/check.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

struct Bench {
  base::CountingIdSource ids{1000};
  Snapshot snapshot =
      support::withRecords(support::withRecords(Snapshot(), support::sampleAccounts(2)),
                           std::vector<TeamMember>{TeamMember{Id<TeamMember>(1), "A. Weber", {}, OwnFunction::kam, {}, {}, {}, {}, {}, {}}});

  void take(const base::Result<app::Edit>& edit) {
    REQUIRE(edit);
    const Snapshot before = snapshot;
    snapshot = snapshot.with(edit->rows);
    const auto checked = check(before, snapshot, edit->rows);
    REQUIRE(checked);
  }
  const AccountPlan& plan() const {
    REQUIRE(snapshot.all<AccountPlan>().size() > 0);
    return snapshot.all<AccountPlan>()[snapshot.all<AccountPlan>().size() - 1];
  }
  base::Result<app::Edit> create(RawId account = 1) {
    return app::createPlan(snapshot, ids, {Id<Account>(account), kToday, 1, words::Language::german});
  }
  /// What its template asks for, so that nothing but what a test is about keeps it from approval.
  void write() {
    AccountPlan written = plan();
    written.summary = "Grow with service";
    written.strategy = "Two plants in two years";
    std::vector<AccountPlan> plans(snapshot.all<AccountPlan>().begin(), snapshot.all<AccountPlan>().end());
    plans.back() = written;
    snapshot = support::withRecords(snapshot, std::move(plans));
  }
  void giveTargets() {
    write();
    take(app::setTarget(snapshot, ids, Id<Account>(1), 2026, Measure::revenue, base::Amount{100'000}, {}));
    take(app::setTarget(snapshot, ids, Id<Account>(1), 2026, Measure::margin, base::Amount{30'000}, {}));
    take(app::setTarget(snapshot, ids, Id<Account>(1), 2026, Measure::satisfaction, {}, 8.0));
  }
  void addGoalWithAction() {
    Goal goal;
    goal.id = Id<Goal>(501);
    goal.plan = plan().id;
    goal.title = "Sole source";
    goal.measure = GoalMeasure::revenue;
    goal.targetAmount = base::Amount{120'000};
    Action action;
    action.id = Id<Action>(502);
    action.account = Id<Account>(1);
    action.plan = plan().id;
    action.goal = goal.id;
    action.title = "Visit";
    action.owner = Id<TeamMember>(1);
    action.due = kToday;
    snapshot = support::withRecords(support::withRecords(snapshot, std::vector<Goal>{goal}), std::vector<Action>{action});
  }
};

}  // namespace

TEST_CASE("a plan for a key account covers this fiscal year and the next two") {
  Bench bench;
  auto accounts = support::sampleAccounts(2);
  accounts[0].tier = Tier::key;
  accounts[1].tier = Tier::standard;
  bench.snapshot = support::withRecords(Snapshot(), std::move(accounts));
  bench.take(bench.create(1));
  CHECK(bench.plan().from == base::makeDate(2026, 1, 1));
  CHECK(bench.plan().to == base::makeDate(2028, 12, 31));
  CHECK(bench.plan().template_ == PlanTemplate::key);
  CHECK(bench.plan().title == "Account-Plan 2026\u20132028");
  bench.take(bench.create(2));
  CHECK(bench.plan().to == base::makeDate(2026, 12, 31));
  CHECK(bench.plan().template_ == PlanTemplate::standard);
}

TEST_CASE("an account has one plan in the making at a time") {
  Bench bench;
  bench.take(bench.create());
  CHECK(bench.create().error().code == base::ErrorCode::planStep);
}

TEST_CASE("a plan is approved only with all three targets of its first year") {
  Bench bench;
  bench.take(bench.create());
  bench.take(app::submitPlan(bench.snapshot, bench.plan().id));
  const auto refused = app::approvePlan(bench.snapshot, bench.plan().id, "R. Lind", kToday, 1);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::planTargetsMissing);
  CHECK(refused.error().arguments == std::vector<std::string>{"Ernst Handel AG", "2026"});
  bench.giveTargets();
  bench.take(app::approvePlan(bench.snapshot, bench.plan().id, "R. Lind", kToday, 1));
  CHECK(bench.plan().status == PlanStatus::approved);
  CHECK(bench.plan().approvedBy == "R. Lind");
  CHECK(bench.plan().approvedOn == kToday);
}

TEST_CASE("nobody approves without a name") {
  Bench bench;
  bench.take(bench.create());
  bench.giveTargets();
  CHECK(app::approvePlan(bench.snapshot, bench.plan().id, "", kToday, 1).error().code == base::ErrorCode::fieldRequired);
}

TEST_CASE("a submitted plan can be handed back, an approved one cannot") {
  Bench bench;
  bench.take(bench.create());
  bench.take(app::submitPlan(bench.snapshot, bench.plan().id));
  bench.take(app::returnPlan(bench.snapshot, bench.plan().id));
  CHECK(bench.plan().status == PlanStatus::draft);
  bench.giveTargets();
  bench.take(app::approvePlan(bench.snapshot, bench.plan().id, "R. Lind", kToday, 1));
  CHECK(app::returnPlan(bench.snapshot, bench.plan().id).error().code == base::ErrorCode::planStep);
  CHECK(app::submitPlan(bench.snapshot, bench.plan().id).error().code == base::ErrorCode::planStep);
}

TEST_CASE("the next version starts as a copy that leaves the approved one alone") {
  Bench bench;
  bench.take(bench.create());
  bench.addGoalWithAction();
  bench.giveTargets();
  bench.take(app::approvePlan(bench.snapshot, bench.plan().id, "R. Lind", kToday, 1));
  bench.take(app::activatePlan(bench.snapshot, bench.plan().id));
  const Id<AccountPlan> first = bench.plan().id;
  bench.take(app::draftNextVersion(bench.snapshot, bench.ids, first));
  const AccountPlan next = bench.plan();
  CHECK(next.version == 2);
  CHECK(next.status == PlanStatus::draft);
  CHECK(next.predecessor == first);
  CHECK(next.approvedBy.empty());
  REQUIRE(bench.snapshot.all<Goal>().size() == 2);
  REQUIRE(bench.snapshot.all<Action>().size() == 2);
  for (const Action& action : bench.snapshot.all<Action>()) CHECK(bench.snapshot.find(action.goal)->plan == action.plan);
  CHECK(bench.snapshot.find(first)->status == PlanStatus::active);
  CHECK(app::draftNextVersion(bench.snapshot, bench.ids, first).error().code == base::ErrorCode::planStep);
  bench.take(app::approvePlan(bench.snapshot, next.id, "R. Lind", kToday, 1));
  bench.take(app::activatePlan(bench.snapshot, next.id));
  CHECK(bench.snapshot.find(first)->status == PlanStatus::closed);
}

TEST_CASE("a target is entered, changed and taken away again") {
  Bench bench;
  const auto set = [&](std::optional<base::Amount> amount) {
    return app::setTarget(bench.snapshot, bench.ids, Id<Account>(1), 2026, Measure::revenue, amount, {});
  };
  bench.take(set(base::Amount{100}));
  bench.take(set(base::Amount{200}));
  REQUIRE(bench.snapshot.all<Target>().size() == 1);
  CHECK(bench.snapshot.all<Target>()[0].amount == base::Amount{200});
  CHECK(set(base::Amount{200}).error().code == base::ErrorCode::nothingChanged);
  bench.take(set(std::nullopt));
  CHECK(bench.snapshot.all<Target>().empty());
}

TEST_CASE("an action that is done carries its day and loses it when it is opened again") {
  Bench bench;
  bench.take(bench.create());
  bench.addGoalWithAction();
  bench.take(app::markAction(bench.snapshot, Id<Action>(502), true, kToday));
  CHECK(bench.snapshot.find(Id<Action>(502))->done == kToday);
  bench.take(app::markAction(bench.snapshot, Id<Action>(502), false, kToday));
  CHECK_FALSE(bench.snapshot.find(Id<Action>(502))->done);
}
