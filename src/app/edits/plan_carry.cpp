// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/plan_carry.h"

#include "app/edits/draft.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"

#include <algorithm>
#include <array>
#include <map>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountPlan;
using domain::Id;
using domain::Kind;
using domain::PlanStatus;
using domain::RawId;
using domain::Snapshot;

namespace {

/// Texts that stay true for longer than a year, then those that do not.
struct PlanText {
  std::string_view field;
  bool lasting;
};
constexpr std::array kTexts{PlanText{"charter", true},       PlanText{"strategy", true}, PlanText{"service_concept", true},
                            PlanText{"vulnerability", true}, PlanText{"unknowns", true}, PlanText{"assumptions", true},
                            PlanText{"summary", false},      PlanText{"support", false}};

bool isOver(const domain::Action& action) { return action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped; }

bool isReached(const Snapshot& snapshot, const domain::Goal& goal, base::Date today) {
  const auto progress = scoring::progressOf(goal, scoring::presentValue(snapshot, goal, today));
  return progress && *progress >= 1.0;
}

template <class Record>
bool isChosen(const std::vector<CarryItem>& chosen, const Record& record) {
  return std::any_of(chosen.begin(), chosen.end(),
                     [&](const CarryItem& item) { return item.kind == domain::kKindOf<Record> && item.record == record.id.raw(); });
}

/// The chosen records of one kind under the new plan.
template <class Record, class Change>
void carry(const Snapshot& snapshot, base::IdSource& ids, Id<AccountPlan> from, Id<AccountPlan> to, const std::vector<CarryItem>& chosen,
           Draft& draft, Change change) {
  for (const Record& record : snapshot.all<Record>()) {
    if (record.plan != from || !isChosen(chosen, record)) continue;
    Record copy = record;
    copy.id = Id<Record>(ids.next());
    copy.plan = to;
    change(record, copy);
    draft.add(copy);
  }
}

/// What was measured last is what the next year starts from.
void startFromToday(const Snapshot& snapshot, const domain::Goal& goal, domain::Goal& next, base::Date today) {
  const scoring::PresentValue present = scoring::presentValue(snapshot, goal, today);
  if (present.amount) next.baselineAmount = base::Amount{*present.amount};
  if (present.number) next.baseline = present.number;
}

AccountPlan nextPlan(const AccountPlan& before, const NewPlan& wanted, Id<AccountPlan> id) {
  AccountPlan next;
  next.id = id;
  next.account = before.account;
  next.template_ = before.template_;
  next.sections = before.sections;
  next.classification = before.classification;
  next.predecessor = before.id;
  next.version = 1;
  next.status = PlanStatus::draft;
  const int years = before.from && before.to
                        ? base::fiscalYearOf(*before.to, wanted.fiscalYearStart) - base::fiscalYearOf(*before.from, wanted.fiscalYearStart)
                        : 0;
  const int first = base::fiscalYearOf(before.from.value_or(wanted.today), wanted.fiscalYearStart) + 1;
  next.from = base::fiscalYear(first, wanted.fiscalYearStart).from;
  next.to = base::fiscalYear(first + years, wanted.fiscalYearStart).to;
  const words::Words words(wanted.language);
  next.title = years == 0 ? words::fill(words.say("plans", "Account plan %1"), {std::to_string(first)})
                          : words::fill(words.say("plans", "Account plan %1–%2"), {std::to_string(first), std::to_string(first + years)});
  return next;
}

}  // namespace

std::vector<CarryItem> carryItems(const Snapshot& snapshot, Id<AccountPlan> id, base::Date today) {
  std::vector<CarryItem> items;
  const AccountPlan* plan = snapshot.find(id);
  if (plan == nullptr) return items;
  const domain::RecordType& type = domain::recordType(Kind::plans);
  for (const PlanText& text : kTexts) {
    const domain::Value value = type.fieldNamed(text.field).read(plan);
    if (const auto* content = std::get_if<std::string>(&value); content != nullptr && !content->empty())
      items.push_back({Kind::plans, 0, std::string(text.field), *content, text.lasting});
  }
  const auto add = [&](const auto& record, const std::string& text, bool proposed) {
    items.push_back({domain::kKindOf<std::decay_t<decltype(record)>>, record.id.raw(), {}, text, proposed});
  };
  for (const domain::SwotEntry& one : snapshot.all<domain::SwotEntry>())
    if (one.plan == id) add(one, one.text, true);
  for (const domain::Goal& one : snapshot.all<domain::Goal>())
    if (one.plan == id) add(one, one.title, !isReached(snapshot, one, today));
  for (const domain::Strategy& one : snapshot.all<domain::Strategy>())
    if (one.plan == id) add(one, one.title, true);
  for (const domain::Risk& one : snapshot.all<domain::Risk>())
    if (one.plan == id) add(one, one.title, true);
  for (const domain::Action& one : snapshot.all<domain::Action>())
    if (one.plan == id) add(one, one.title, !isOver(one));
  return items;
}

Result<Edit> carryPlan(const Snapshot& snapshot, base::IdSource& ids, Id<AccountPlan> id, const NewPlan& wanted,
                       const std::vector<CarryItem>& chosen) {
  const AccountPlan* before = snapshot.find(id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"plans", id.toString()});
  for (const AccountPlan& other : snapshot.all<AccountPlan>())
    if (other.account == before->account && (other.status == PlanStatus::draft || other.status == PlanStatus::submitted))
      return fail(ErrorCode::planStep, {other.title});
  AccountPlan next = nextPlan(*before, wanted, Id<AccountPlan>(ids.next()));
  const domain::RecordType& type = domain::recordType(Kind::plans);
  for (const CarryItem& item : chosen)
    if (item.kind == Kind::plans && !item.field.empty()) {
      const domain::Field& field = type.fieldNamed(item.field);
      field.write(&next, field.read(before));
    }
  Draft draft;
  draft.add(next);
  std::map<Id<domain::Goal>, Id<domain::Goal>> goals;
  carry<domain::Goal>(snapshot, ids, id, next.id, chosen, draft, [&](const domain::Goal& goal, domain::Goal& copy) {
    goals[goal.id] = copy.id;
    startFromToday(snapshot, goal, copy, wanted.today);
  });
  const auto asItIs = [](const auto&, const auto&) {};
  carry<domain::SwotEntry>(snapshot, ids, id, next.id, chosen, draft, asItIs);
  carry<domain::Strategy>(snapshot, ids, id, next.id, chosen, draft, asItIs);
  carry<domain::Risk>(snapshot, ids, id, next.id, chosen, draft, asItIs);
  carry<domain::Action>(snapshot, ids, id, next.id, chosen, draft, [&](const domain::Action& action, domain::Action& copy) {
    const auto goal = goals.find(action.goal);
    copy.goal = goal == goals.end() ? Id<domain::Goal>{} : goal->second;
  });
  const domain::Account* account = snapshot.find(before->account);
  return Edit{EditKind::planCarried, {next.title, account == nullptr ? before->account.toString() : account->name, before->title}, draft.take(), {}};
}

}  // namespace kam::app
