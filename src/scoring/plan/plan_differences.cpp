// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_differences.h"

#include "base/text.h"
#include "domain/record_name.h"
#include "domain/records/action.h"
#include "domain/records/goal.h"
#include "domain/records/risk.h"
#include "domain/records/swot_entry.h"

#include <algorithm>
#include <array>

namespace kam::scoring {

using domain::AccountPlan;
using domain::Field;
using domain::FieldType;
using domain::Snapshot;
using domain::Value;

namespace {

/// Fields that tell versions apart, or say whose the record is.
constexpr std::array kOfTheVersion{"plan", "account", "status", "version", "predecessor", "approved_by", "approved_on", "sequence"};

bool isCompared(const domain::RecordType& type, const Field& field) {
  if (field.has(domain::kInternal) || field.has(domain::kComputed)) return false;
  // The state of an action belongs to it; that of a plan to its version.
  if (type.kind == domain::Kind::actions && field.key == "status") return true;
  return std::find(kOfTheVersion.begin(), kOfTheVersion.end(), field.key) == kOfTheVersion.end();
}

bool isSame(const Snapshot& snapshot, const Field& field, const Value& a, const Value& b) {
  if (a == b) return true;
  if (field.type != FieldType::reference || domain::isUnknown(a) || domain::isUnknown(b)) return false;
  const auto name = [&](const Value& value) { return base::folded(domain::recordName(snapshot, field.references, std::get<std::int64_t>(value))); };
  return name(a) == name(b);
}

template <class Record>
std::vector<FieldDifference> fieldsBetween(const Snapshot& snapshot, const Record& before, const Record& after) {
  const domain::RecordType& type = domain::recordType(domain::kKindOf<Record>);
  std::vector<FieldDifference> fields;
  for (const Field& field : type.fields) {
    if (!isCompared(type, field)) continue;
    Value old = field.read(&before);
    Value now = field.read(&after);
    if (!isSame(snapshot, field, old, now)) fields.push_back({&field, std::move(old), std::move(now)});
  }
  return fields;
}

std::string nameOf(const domain::SwotEntry& entry) { return entry.text; }
template <class Record>
std::string nameOf(const Record& record) {
  return record.title;
}

template <class Record>
std::vector<const Record*> recordsOf(const Snapshot& snapshot, const AccountPlan& plan) {
  std::vector<const Record*> records;
  for (const Record& record : snapshot.all<Record>())
    if (record.plan == plan.id) records.push_back(&record);
  return records;
}

/// Each record of `after` finds its like in `before` once; what is left of `before` went.
template <class Record>
void compareRecords(const Snapshot& snapshot, const AccountPlan& before, const AccountPlan& after, std::vector<PlanDifference>& differences) {
  constexpr domain::Kind kKind = domain::kKindOf<Record>;
  std::vector<const Record*> left = recordsOf<Record>(snapshot, before);
  for (const Record* record : recordsOf<Record>(snapshot, after)) {
    const std::string name = base::folded(nameOf(*record));
    const auto like = std::find_if(left.begin(), left.end(), [&](const Record* other) { return base::folded(nameOf(*other)) == name; });
    if (like == left.end()) {
      differences.push_back({PlanDifference::Kind::added, kKind, nameOf(*record), {}});
      continue;
    }
    std::vector<FieldDifference> fields = fieldsBetween(snapshot, **like, *record);
    if (!fields.empty()) differences.push_back({PlanDifference::Kind::changed, kKind, nameOf(*record), std::move(fields)});
    left.erase(like);
  }
  for (const Record* record : left) differences.push_back({PlanDifference::Kind::removed, kKind, nameOf(*record), {}});
}

}  // namespace

std::vector<PlanDifference> planDifferences(const Snapshot& snapshot, const AccountPlan& before, const AccountPlan& after) {
  std::vector<PlanDifference> differences;
  std::vector<FieldDifference> fields = fieldsBetween(snapshot, before, after);
  if (!fields.empty()) differences.push_back({PlanDifference::Kind::changed, domain::Kind::plans, {}, std::move(fields)});
  compareRecords<domain::Goal>(snapshot, before, after, differences);
  compareRecords<domain::SwotEntry>(snapshot, before, after, differences);
  compareRecords<domain::Risk>(snapshot, before, after, differences);
  compareRecords<domain::Action>(snapshot, before, after, differences);
  return differences;
}

const AccountPlan* lastApproved(const Snapshot& snapshot, const AccountPlan& plan) {
  const AccountPlan* before = snapshot.find(plan.predecessor);
  // A chain that bites its own tail ends as soon as it comes back to where it began.
  for (std::size_t steps = 0; before != nullptr && before->id != plan.id && steps <= snapshot.all<AccountPlan>().size(); ++steps) {
    if (before->approvedOn || before->status == domain::PlanStatus::approved || before->status == domain::PlanStatus::active ||
        before->status == domain::PlanStatus::closed)
      return before;
    before = snapshot.find(before->predecessor);
  }
  return nullptr;
}

}  // namespace kam::scoring
