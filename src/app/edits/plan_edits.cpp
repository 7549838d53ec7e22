// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/plan_edits.h"

#include "app/edits/draft.h"
#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "report/plan_words.h"
#include "scoring/figures/business_figures.h"

#include <algorithm>
#include <map>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountPlan;
using domain::Id;
using domain::PlanStatus;
using domain::Snapshot;

namespace {

Result<AccountPlan> planIn(const Snapshot& snapshot, Id<AccountPlan> id, std::initializer_list<PlanStatus> states) {
  const AccountPlan* plan = snapshot.find(id);
  if (plan == nullptr) return fail(ErrorCode::recordNotFound, {"plans", id.toString()});
  if (std::find(states.begin(), states.end(), plan->status) == states.end()) return fail(ErrorCode::planStep, {plan->title});
  return *plan;
}

std::string accountName(const Snapshot& snapshot, const AccountPlan& plan) {
  const domain::Account* account = snapshot.find(plan.account);
  return account == nullptr ? plan.account.toString() : account->name;
}

Edit stepTo(const Snapshot& snapshot, const AccountPlan& before, PlanStatus status, EditKind kind) {
  AccountPlan after = before;
  after.status = status;
  Draft draft;
  draft.update(before, after);
  return Edit{kind, {before.title, accountName(snapshot, before)}, draft.take(), {}};
}

/// What keeps a plan from approval, in sentences.
std::string errorsOf(const Snapshot& snapshot, const AccountPlan& plan, base::Date today, unsigned fiscalYearStart, words::Language language) {
  const words::Words words(language);
  const int year = base::fiscalYearOf(plan.from.value_or(today), fiscalYearStart);
  std::string text;
  for (const scoring::PlanFinding& finding : scoring::planFindings(snapshot, plan, today, fiscalYearStart))
    if (scoring::weightOf(finding.fault) == scoring::PlanWeight::error) text += report::findingText(finding, year, words) + ". ";
  return text;
}

const AccountPlan* newestPlan(const Snapshot& snapshot, Id<domain::Account> account) {
  const AccountPlan* newest = nullptr;
  const auto rank = [](const AccountPlan& plan) { return std::tuple(plan.from.value_or(base::Date{}), plan.version.value_or(0), plan.id); };
  for (const AccountPlan& plan : snapshot.all<AccountPlan>())
    if (plan.account == account && (newest == nullptr || rank(plan) > rank(*newest))) newest = &plan;
  return newest;
}

/// Copies the plan's records of one kind under the new plan; `change` mends references.
template <class Record, class Change>
void copyOf(const Snapshot& snapshot, base::IdSource& ids, Id<AccountPlan> from, Id<AccountPlan> to, Draft& draft, Change change) {
  for (const Record& record : snapshot.all<Record>()) {
    if (record.plan != from) continue;
    Record copy = record;
    copy.id = Id<Record>(ids.next());
    copy.plan = to;
    change(record, copy);
    draft.add(copy);
  }
}

}  // namespace

Result<Edit> createPlan(const Snapshot& snapshot, base::IdSource& ids, const NewPlan& wanted) {
  const domain::Account* account = snapshot.find(wanted.account);
  if (account == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", wanted.account.toString()});
  const AccountPlan* newest = newestPlan(snapshot, wanted.account);
  if (newest != nullptr && (newest->status == PlanStatus::draft || newest->status == PlanStatus::submitted))
    return fail(ErrorCode::planStep, {newest->title});
  const int year = base::fiscalYearOf(wanted.today, wanted.fiscalYearStart);
  AccountPlan plan;
  plan.id = Id<AccountPlan>(ids.next());
  plan.account = wanted.account;
  plan.template_ = templateFor(snapshot, account->tier);
  if (wanted.outline) plan.sections = domain::planTemplateText(*wanted.outline);
  const int last = plan.template_ == domain::PlanTemplate::standard ? year : year + 2;
  plan.from = base::fiscalYear(year, wanted.fiscalYearStart).from;
  plan.to = base::fiscalYear(last, wanted.fiscalYearStart).to;
  const words::Words words(wanted.language);
  plan.title = last == year ? words::fill(words.say("plans", "Account plan %1"), {std::to_string(year)})
                            : words::fill(words.say("plans", "Account plan %1–%2"), {std::to_string(year), std::to_string(last)});
  plan.status = PlanStatus::draft;
  plan.version = 1;
  plan.classification = domain::Classification::confidential;
  if (newest != nullptr) plan.predecessor = newest->id;
  Draft draft;
  draft.add(plan);
  return Edit{EditKind::planCreated, {plan.title, account->name}, draft.take(), {}};
}

Result<Edit> submitPlan(const Snapshot& snapshot, Id<AccountPlan> id) {
  const auto plan = planIn(snapshot, id, {PlanStatus::draft});
  if (!plan) return fail(plan.error());
  return stepTo(snapshot, *plan, PlanStatus::submitted, EditKind::planSubmitted);
}

Result<Edit> returnPlan(const Snapshot& snapshot, Id<AccountPlan> id) {
  const auto plan = planIn(snapshot, id, {PlanStatus::submitted});
  if (!plan) return fail(plan.error());
  return stepTo(snapshot, *plan, PlanStatus::draft, EditKind::planReturned);
}

Result<Edit> approvePlan(const Snapshot& snapshot, Id<AccountPlan> id, const std::string& by, base::Date on, unsigned fiscalYearStart,
                         words::Language language) {
  const auto plan = planIn(snapshot, id, {PlanStatus::draft, PlanStatus::submitted});
  if (!plan) return fail(plan.error());
  if (by.empty()) return fail(ErrorCode::fieldRequired, {"plans", "approved_by"}, {{}, 0, "approved_by", {}});
  const int year = base::fiscalYearOf(plan->from.value_or(on), fiscalYearStart);
  if (!scoring::targetsOf(snapshot, plan->account, year).isComplete())
    return fail(ErrorCode::planTargetsMissing, {accountName(snapshot, *plan), std::to_string(year)});
  if (const std::string errors = errorsOf(snapshot, *plan, on, fiscalYearStart, language); !errors.empty())
    return fail(ErrorCode::planNotReady, {plan->title, errors});
  AccountPlan after = *plan;
  after.status = PlanStatus::approved;
  after.approvedBy = by;
  after.approvedOn = on;
  Draft draft;
  draft.update(*plan, after);
  return Edit{EditKind::planApproved, {plan->title, accountName(snapshot, *plan), by}, draft.take(), {}};
}

Result<Edit> activatePlan(const Snapshot& snapshot, Id<AccountPlan> id) {
  const auto plan = planIn(snapshot, id, {PlanStatus::approved});
  if (!plan) return fail(plan.error());
  Edit edit = stepTo(snapshot, *plan, PlanStatus::active, EditKind::planActivated);
  Draft draft;
  for (const AccountPlan& other : snapshot.all<AccountPlan>()) {
    const bool followed = other.account == plan->account && other.id != plan->id &&
                          (other.status == PlanStatus::active || (other.status == PlanStatus::approved && other.id == plan->predecessor));
    if (!followed) continue;
    AccountPlan closed = other;
    closed.status = PlanStatus::closed;
    draft.update(other, closed);
  }
  for (domain::RowChange& row : draft.take()) edit.rows.push_back(std::move(row));
  return edit;
}

Result<Edit> closePlan(const Snapshot& snapshot, Id<AccountPlan> id) {
  const auto plan = planIn(snapshot, id, {PlanStatus::approved, PlanStatus::active});
  if (!plan) return fail(plan.error());
  return stepTo(snapshot, *plan, PlanStatus::closed, EditKind::planClosed);
}

domain::PlanTemplate templateFor(const Snapshot& snapshot, domain::Tier tier) {
  for (const domain::TierPolicy& policy : snapshot.all<domain::TierPolicy>())
    if (policy.tier == tier && policy.planTemplate != domain::PlanTemplate::unknown) return policy.planTemplate;
  if (tier == domain::Tier::key) return domain::PlanTemplate::key;
  return tier == domain::Tier::develop ? domain::PlanTemplate::develop : domain::PlanTemplate::standard;
}

Result<Edit> useTemplate(const Snapshot& snapshot, Id<AccountPlan> id, domain::PlanTemplate shipped) {
  const AccountPlan* plan = snapshot.find(id);
  if (plan == nullptr) return fail(ErrorCode::recordNotFound, {"plans", id.toString()});
  const domain::RecordType& type = domain::recordType(domain::Kind::plans);
  const auto choices = domain::choicesOf(shipped);
  const std::string key(choices[static_cast<std::size_t>(shipped) - 1].key);
  return setFields(snapshot, domain::Kind::plans, id.raw(), {{*type.fieldIndex("template"), key}, {*type.fieldIndex("sections"), domain::Value{}}});
}

Result<Edit> useTemplate(const Snapshot& snapshot, Id<AccountPlan> id, const domain::PlanOutline& own) {
  const domain::RecordType& type = domain::recordType(domain::Kind::plans);
  return setFields(snapshot, domain::Kind::plans, id.raw(), {{*type.fieldIndex("sections"), domain::planTemplateText(own)}});
}

namespace {

Result<Edit> settingsWith(const Snapshot& snapshot, const std::string& templates, EditKind kind, const std::string& name) {
  const auto& all = snapshot.all<domain::Settings>();
  if (all.empty()) return fail(ErrorCode::recordNotFound, {"settings", "1"});
  domain::Settings after = all[0];
  after.planTemplates = templates;
  Draft draft;
  draft.update(all[0], after);
  if (draft.empty()) return fail(ErrorCode::nothingChanged, {});
  return Edit{kind, {name}, draft.take(), {}};
}

}  // namespace

Result<Edit> keepTemplate(const Snapshot& snapshot, const domain::PlanOutline& outline) {
  const auto& all = snapshot.all<domain::Settings>();
  return settingsWith(snapshot, all.empty() ? std::string() : domain::withTemplate(all[0], outline), EditKind::planTemplateKept, outline.name);
}

Result<Edit> dropTemplate(const Snapshot& snapshot, const std::string& name) {
  const auto& all = snapshot.all<domain::Settings>();
  return settingsWith(snapshot, all.empty() ? std::string() : domain::withoutTemplate(all[0], name), EditKind::planTemplateGone, name);
}

Result<Edit> draftNextVersion(const Snapshot& snapshot, base::IdSource& ids, Id<AccountPlan> id) {
  const auto plan = planIn(snapshot, id, {PlanStatus::approved, PlanStatus::active, PlanStatus::closed});
  if (!plan) return fail(plan.error());
  for (const AccountPlan& other : snapshot.all<AccountPlan>())
    if (other.account == plan->account && (other.status == PlanStatus::draft || other.status == PlanStatus::submitted))
      return fail(ErrorCode::planStep, {other.title});
  AccountPlan next = *plan;
  next.id = Id<AccountPlan>(ids.next());
  next.version = plan->version.value_or(1) + 1;
  next.status = PlanStatus::draft;
  next.predecessor = plan->id;
  next.approvedBy.clear();
  next.approvedOn.reset();
  Draft draft;
  draft.add(next);
  std::map<Id<domain::Goal>, Id<domain::Goal>> goals;
  copyOf<domain::Goal>(snapshot, ids, id, next.id, draft, [&](const domain::Goal& goal, const domain::Goal& copy) { goals[goal.id] = copy.id; });
  copyOf<domain::SwotEntry>(snapshot, ids, id, next.id, draft, [](const auto&, const auto&) {});
  copyOf<domain::Risk>(snapshot, ids, id, next.id, draft, [](const auto&, const auto&) {});
  copyOf<domain::Strategy>(snapshot, ids, id, next.id, draft, [](const auto&, const auto&) {});
  copyOf<domain::Action>(snapshot, ids, id, next.id, draft, [&](const domain::Action& action, domain::Action& copy) {
    const auto goal = goals.find(action.goal);
    copy.goal = goal == goals.end() ? Id<domain::Goal>{} : goal->second;
  });
  return Edit{EditKind::planDrafted, {plan->title, accountName(snapshot, *plan)}, draft.take(), {}};
}

Result<Edit> markAction(const Snapshot& snapshot, Id<domain::Action> id, bool done, base::Date today) {
  const domain::Action* before = snapshot.find(id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"actions", id.toString()});
  if ((before->status == domain::ActionStatus::done) == done) return fail(ErrorCode::nothingChanged);
  domain::Action after = *before;
  after.status = done ? domain::ActionStatus::done : domain::ActionStatus::open;
  after.done = done ? std::optional(today) : std::nullopt;
  Draft draft;
  draft.update(*before, after);
  return Edit{done ? EditKind::actionDone : EditKind::actionReopened, {before->title}, draft.take(), {}};
}

Result<Edit> setTarget(const Snapshot& snapshot, base::IdSource& ids, Id<domain::Account> account, int fiscalYear, domain::Measure measure,
                       std::optional<base::Amount> amount, std::optional<double> score) {
  const domain::Account* owner = snapshot.find(account);
  if (owner == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", account.toString()});
  const domain::Target* before = nullptr;
  for (const domain::Target& target : snapshot.all<domain::Target>())
    if (target.account == account && target.year == fiscalYear && target.measure == measure) before = &target;
  domain::Target after = before == nullptr ? domain::Target{} : *before;
  after.account = account;
  after.year = fiscalYear;
  after.measure = measure;
  after.amount = amount;
  after.score = score;
  Draft draft;
  const bool empty = !amount && !score;
  if (before == nullptr && !empty) {
    after.id = Id<domain::Target>(ids.next());
    draft.add(after);
  } else if (before != nullptr && empty) {
    draft.remove(before->id);
  } else if (before != nullptr) {
    draft.update(*before, after);
  }
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::targetSet, {owner->name, std::to_string(fiscalYear)}, draft.take(), {}};
}

}  // namespace kam::app
