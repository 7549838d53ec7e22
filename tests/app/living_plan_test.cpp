// SPDX-License-Identifier: GPL-3.0-or-later
// A plan through the years on a real workspace: approved only when it is whole, opened as it was signed, carried into the next year item by item,
// and an account that changes hands.
#include "app/demo/demo.h"
#include "app/edits/handover_edits.h"
#include "app/edits/plan_carry.h"
#include "app/edits/record_edits.h"
#include "app/export/work_calendar.h"
#include "app/export/workbook.h"
#include "app/query/approved_state.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace kam;
using namespace kam::domain;

namespace {

const base::FixedClock kClock(base::makeDate(2026, 11, 23));

struct Bench {
  support::TemporaryFolder folder;
  std::unique_ptr<app::Workspace> workspace;

  Bench() {
    auto made = app::createDemoWorkspace(folder / "demo.kam", words::Language::english, {&kClock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
  }
  Snapshot state() const { return *workspace->snapshot(); }
  void take(const base::Result<app::Edit>& edit) {
    INFO((edit || edit.error().arguments.empty() ? std::string() : edit.error().arguments.back()));
    REQUIRE(edit.has_value());
    REQUIRE(workspace->commit(*edit).has_value());
  }
  void set(Kind kind, RawId record, std::string_view field, Value value) {
    take(app::setFields(state(), kind, record, {{*recordType(kind).fieldIndex(field), std::move(value)}}));
  }
  /// A plan of a key account that is in force and has goals, actions and a SWOT.
  AccountPlan active() const {
    const Snapshot now = state();
    for (const AccountPlan& plan : now.all<AccountPlan>()) {
      const bool alone = std::none_of(now.all<AccountPlan>().begin(), now.all<AccountPlan>().end(), [&](const AccountPlan& other) {
        return other.account == plan.account && (other.status == PlanStatus::draft || other.status == PlanStatus::submitted);
      });
      if (plan.status == PlanStatus::active && alone && plan.approvedOn) return plan;
    }
    FAIL("the demo has a plan in force");
    return {};
  }
};

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("What was approved is opened with the records of that day, and today's file is not touched by it") {
  Bench bench;
  const AccountPlan plan = bench.active();
  const Snapshot before = bench.state();
  const std::string name = before.find(plan.account)->name;
  bench.set(Kind::accounts, plan.account.raw(), "name", std::string("Renamed since"));
  bench.set(Kind::accounts, plan.account.raw(), "industry", std::string("Another"));
  const auto then = app::stateAtApproval(*bench.workspace, plan.id);
  REQUIRE(then.has_value());
  CHECK(then->exact);
  CHECK(then->snapshot->find(plan.account)->name == name);
  CHECK(then->snapshot->find(plan.id)->approvedOn == plan.approvedOn);
  // The demo's later sales were not there yet on that day.
  CHECK(then->snapshot->sales().lineCount > 0);
  CHECK(then->snapshot->sales().lineCount <= before.sales().lineCount);
  CHECK_FALSE(then->snapshot->sales().productSums.trouble());
  CHECK(bench.state().find(plan.account)->name == "Renamed since");
}

TEST_CASE("A plan that was approved in between is opened as of its approval, not of its beginning") {
  Bench bench;
  const Snapshot now = bench.state();
  const auto draft = std::find_if(now.all<AccountPlan>().begin(), now.all<AccountPlan>().end(),
                                  [](const AccountPlan& plan) { return plan.status == PlanStatus::draft; });
  REQUIRE(draft != now.all<AccountPlan>().end());
  bench.set(Kind::accounts, draft->account.raw(), "industry", std::string("Before approval"));
  AccountPlan approved = *draft;
  // Signed without the verb: what an import or another program may do.
  const RecordType& type = recordType(Kind::plans);
  bench.take(app::setFields(bench.state(), Kind::plans, draft->id.raw(),
                            {{*type.fieldIndex("status"), std::string("approved")},
                             {*type.fieldIndex("approved_by"), std::string("R. Lind")},
                             {*type.fieldIndex("approved_on"), std::int64_t{base::dayNumber(kClock.today())}}}));
  bench.set(Kind::accounts, draft->account.raw(), "industry", std::string("After approval"));
  const auto then = app::stateAtApproval(*bench.workspace, draft->id);
  REQUIRE(then.has_value());
  CHECK(then->snapshot->find(draft->account)->industry == "Before approval");
  CHECK(app::stateAtApproval(*bench.workspace, Id<AccountPlan>(77)).error().code == base::ErrorCode::recordNotFound);
  const std::atomic<bool> stopped{true};
  CHECK(app::stateAtApproval(*bench.workspace, draft->id, &stopped).error().code == base::ErrorCode::cancelled);
}

TEST_CASE("Next year's plan takes what was chosen, starts goals from what was measured, and one undo takes it away") {
  Bench bench;
  const AccountPlan plan = bench.active();
  auto items = app::carryItems(bench.state(), plan.id, kClock.today());
  REQUIRE(items.size() > 6);
  const auto chosenOf = [&](Kind kind) {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [kind](const auto& item) { return item.kind == kind && item.proposed; }));
  };
  const std::size_t goals = chosenOf(Kind::goals);
  const std::size_t actions = chosenOf(Kind::actions);
  REQUIRE(goals > 0);
  std::vector<app::CarryItem> chosen;
  for (const app::CarryItem& item : items)
    if (item.proposed) chosen.push_back(item);
  const Snapshot before = bench.state();
  bench.take(app::carryPlan(before, bench.workspace->ids(), plan.id, {plan.account, kClock.today(), 1, words::Language::english, {}}, chosen));
  const Snapshot after = bench.state();
  const auto next = std::find_if(after.all<AccountPlan>().begin(), after.all<AccountPlan>().end(),
                                 [&](const AccountPlan& one) { return one.predecessor == plan.id && one.status == PlanStatus::draft; });
  REQUIRE(next != after.all<AccountPlan>().end());
  CHECK(base::civil(*next->from).year() == base::civil(*plan.from).year() + std::chrono::years{1});
  CHECK(next->strategy == plan.strategy);
  // What belongs to its year is written anew.
  CHECK(next->summary.empty());
  CHECK(next->approvedBy.empty());
  CHECK(next->version == 1);
  const auto count = [&](const auto& table) {
    return static_cast<std::size_t>(std::count_if(table.begin(), table.end(), [&](const auto& one) { return one.plan == next->id; }));
  };
  CHECK(count(after.all<Goal>()) == goals);
  CHECK(count(after.all<Action>()) == actions);
  for (const Goal& goal : after.all<Goal>()) {
    if (goal.plan != next->id) continue;
    const scoring::PresentValue present = scoring::presentValue(after, goal, kClock.today());
    INFO(goal.title);
    if (present.amount) CHECK(goal.baselineAmount->minor == *present.amount);
  }
  for (const Action& action : after.all<Action>())
    if (action.plan == next->id && action.goal.isSet()) CHECK(after.find(action.goal)->plan == next->id);
  CHECK(
      app::carryPlan(after, bench.workspace->ids(), plan.id, {plan.account, kClock.today(), 1, words::Language::english, {}}, chosen).error().code ==
      base::ErrorCode::planStep);
  REQUIRE(bench.workspace->undo().has_value());
  CHECK(bench.state().all<AccountPlan>().size() == before.all<AccountPlan>().size());
}

TEST_CASE("A plan with an error is not approved, and the refusal says what is to be mended") {
  Bench bench;
  const Snapshot now = bench.state();
  const auto draft = std::find_if(now.all<AccountPlan>().begin(), now.all<AccountPlan>().end(),
                                  [](const AccountPlan& plan) { return plan.status == PlanStatus::draft; });
  REQUIRE(draft != now.all<AccountPlan>().end());
  const int year = base::fiscalYearOf(*draft->from, 1);
  for (const auto& [measure, amount] : {std::pair{Measure::revenue, 1'000'000}, std::pair{Measure::margin, 300'000}})
    if (const auto edit = app::setTarget(bench.state(), bench.workspace->ids(), draft->account, year, measure, base::Amount{amount}, {}))
      REQUIRE(bench.workspace->commit(*edit).has_value());
  if (const auto edit = app::setTarget(bench.state(), bench.workspace->ids(), draft->account, year, Measure::satisfaction, {}, 8.0))
    REQUIRE(bench.workspace->commit(*edit).has_value());
  const RecordType& type = recordType(Kind::actions);
  bench.take(app::addRecord(bench.state(), bench.workspace->ids(), Kind::actions,
                            {{*type.fieldIndex("title"), std::string("Visit the plant")},
                             {*type.fieldIndex("account"), draft->account.raw()},
                             {*type.fieldIndex("plan"), draft->id.raw()}}));
  const auto refused = app::approvePlan(bench.state(), draft->id, "R. Lind", kClock.today(), 1, words::Language::english);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == base::ErrorCode::planNotReady);
  CHECK(refused.error().arguments[1].find("Action “Visit the plant” has no owner.") != std::string::npos);
  CHECK(refused.error().arguments[1].find("Action “Visit the plant” has no date.") != std::string::npos);
}

TEST_CASE("A template is kept, used by a plan and dropped again, each undoably") {
  Bench bench;
  const AccountPlan plan = bench.active();
  const PlanOutline board{"Board", {{PlanSection::summary, true, {}}, {PlanSection::goals, true, {}}}};
  bench.take(app::keepTemplate(bench.state(), board));
  CHECK(ownTemplates(bench.state().all<Settings>()[0]).size() == 1);
  CHECK(app::keepTemplate(bench.state(), board).error().code == base::ErrorCode::nothingChanged);
  const auto frozen = app::useTemplate(bench.state(), plan.id, board);
  REQUIRE(frozen.has_value());
  CHECK(bench.workspace->commit(*frozen).error().code == base::ErrorCode::planFrozen);
  const Snapshot now = bench.state();
  const auto draft = std::find_if(now.all<AccountPlan>().begin(), now.all<AccountPlan>().end(),
                                  [](const AccountPlan& one) { return one.status == PlanStatus::draft; });
  bench.take(app::useTemplate(bench.state(), draft->id, board));
  CHECK(outlineOf(*bench.state().find(draft->id)) == board);
  bench.take(app::useTemplate(bench.state(), draft->id, PlanTemplate::standard));
  CHECK(outlineOf(*bench.state().find(draft->id)).sections.size() == 4);
  bench.take(app::dropTemplate(bench.state(), "Board"));
  CHECK(ownTemplates(bench.state().all<Settings>()[0]).empty());
  REQUIRE(bench.workspace->undo().has_value());
  CHECK(ownTemplates(bench.state().all<Settings>()[0]).size() == 1);
}

TEST_CASE("A handover plans each introduction once, in one edit that is undone as one") {
  Bench bench;
  const AccountPlan plan = bench.active();
  const Snapshot before = bench.state();
  const auto successor = std::find_if(before.all<TeamMember>().begin(), before.all<TeamMember>().end(),
                                      [&](const TeamMember& member) { return member.id != before.find(plan.account)->kam; });
  REQUIRE(successor != before.all<TeamMember>().end());
  const app::Handover handover{plan.account, successor->id, kClock.today(), true, words::Language::english};
  bench.take(app::planHandover(before, bench.workspace->ids(), handover));
  const Snapshot after = bench.state();
  CHECK(after.find(plan.account)->kam == successor->id);
  const std::size_t planned = after.all<Action>().size() - before.all<Action>().size();
  REQUIRE(planned > 0);
  CHECK(app::planHandover(after, bench.workspace->ids(), handover).error().code == base::ErrorCode::nothingChanged);
  app::Handover nobody = handover;
  nobody.successor = {};
  CHECK(app::planHandover(after, bench.workspace->ids(), nobody).error().code == base::ErrorCode::fieldRequired);
  REQUIRE(bench.workspace->undo().has_value());
  CHECK(bench.state().all<Action>().size() == before.all<Action>().size());
  CHECK(bench.state().find(plan.account)->kam == before.find(plan.account)->kam);
}

TEST_CASE("An account's dates leave as one calendar: its actions, notice, tenders and promises, and nobody else's") {
  Bench bench;
  const Snapshot now = bench.state();
  RawId account = 0;
  for (const Contract& contract : now.all<Contract>())
    if (contract.noticeMonths && !contract.terminatedOn) account = contract.account.raw();
  REQUIRE(account != 0);
  const auto days = app::calendarDays(now, {&account, 1}, kClock.today(), words::Words(words::Language::german));
  CHECK(std::any_of(days.begin(), days.end(), [](const auto& day) { return day.key.rfind("notice:", 0) == 0; }));
  const std::string name = now.find(Id<Account>(account))->name;
  for (const auto& day : days) CHECK(day.summary.rfind(name + ": ", 0) == 0);
  REQUIRE(app::writeAccountCalendar(now, {&account, 1}, kClock.today(), words::Language::german, bench.folder / "dates.ics").has_value());
  const std::string text = read(bench.folder / "dates.ics");
  CHECK(text.rfind("BEGIN:VCALENDAR\r\n", 0) == 0);
  CHECK(text.find("DTSTART;VALUE=DATE:") != std::string::npos);
  CHECK(text.find("END:VCALENDAR\r\n") == text.size() - 15);
}

TEST_CASE("A plan leaves as a workbook, whole or not at all") {
  Bench bench;
  const AccountPlan plan = bench.active();
  report::PlanRequest request;
  request.account = plan.account;
  request.plan = plan.id;
  request.today = kClock.today();
  REQUIRE(app::writePlanWorkbook(bench.state(), request, bench.folder / "plan.xlsx").has_value());
  CHECK(read(bench.folder / "plan.xlsx").rfind("PK", 0) == 0);
  request.account = Id<Account>(77);
  CHECK(app::writePlanWorkbook(bench.state(), request, bench.folder / "none.xlsx").error().code == base::ErrorCode::recordNotFound);
  CHECK_FALSE(std::filesystem::exists(bench.folder / "none.xlsx"));
}
