// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check.h"

#include "domain/account_rules.h"
#include "domain/account_tree.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/rule_parts.h"

#include <algorithm>
#include <set>

namespace kam::domain {

using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> checkRequired(const RecordType& type, const void* record) {
  for (const Field& field : type.fields)
    if (field.has(kRequired) && isUnknown(field.read(record)))
      return fail(ErrorCode::fieldRequired, {std::string(type.key), std::string(field.key)}, {{}, 0, std::string(field.key), {}});
  return {};
}

Result<void> checkReferences(const Snapshot& after, const RecordType& type, const void* record) {
  for (const Field& field : type.fields) {
    if (field.type != FieldType::reference) continue;
    const Value value = field.read(record);
    if (isUnknown(value)) continue;
    if (after.table(field.references).find(std::get<std::int64_t>(value)) == nullptr) {
      const std::string id = std::to_string(std::get<std::int64_t>(value));
      return fail(ErrorCode::valueNotAReference, {std::string(type.key), std::string(field.key), id}, {{}, 0, std::string(field.key), id});
    }
  }
  return {};
}

Result<void> checkRecord(const Snapshot& after, const Account& account) {
  if (wouldBeOwnAncestor(after, account.id, account.parent)) {
    const std::string parent = recordName(after, Kind::accounts, account.parent.raw());
    return fail(ErrorCode::accountOwnAncestor, {"accounts", "parent", parent}, {{}, 0, "parent", parent});
  }
  return checkOrder("accounts", "reference_until", account.referenceFrom, account.referenceUntil);
}

Result<void> checkRecord(const Snapshot&, const Opportunity& opportunity) {
  const bool hasOutcome = opportunity.outcome == Outcome::won || opportunity.outcome == Outcome::lost;
  if (hasOutcome != opportunity.closed.has_value()) {
    const char* const field = hasOutcome ? "closed" : "outcome";
    return fail(ErrorCode::closedWithoutOutcome, {"opportunities", field}, {{}, 0, field, {}});
  }
  if (opportunity.amount && opportunity.amount->minor < 0)
    return fail(ErrorCode::valueOutOfRange, {"opportunities", "amount", std::to_string(opportunity.amount->minor), "≥ 0"}, {{}, 0, "amount", {}});
  if (const auto ordered = checkOrder("opportunities", "closed", opportunity.created, opportunity.closed); !ordered) return ordered;
  return checkRange("opportunities", "probability", opportunity.probability, 0, 1);
}

Result<void> checkRecord(const Snapshot&, const Rating& rating) {
  for (const auto& [field, value] : {std::pair{"low", rating.low}, std::pair{"likely", rating.likely}, std::pair{"high", rating.high}})
    if (const auto inRange = checkRange("ratings", field, value, 0, 10); !inRange) return inRange;
  const double likely = rating.likely.value_or(0);
  if (rating.low.value_or(likely) > likely || rating.high.value_or(likely) < likely)
    return fail(ErrorCode::valueOutOfRange, {"ratings", "likely", std::to_string(likely), "low ≤ likely ≤ high"}, {{}, 0, "likely", {}});
  return {};
}

Result<void> checkRecord(const Snapshot&, const Settings& settings) {
  if (!base::Currency::parse(settings.currency))
    return fail(ErrorCode::valueOutOfRange, {"settings", "currency", settings.currency, "EUR, USD, CHF …"}, {{}, 0, "currency", settings.currency});
  const std::int64_t start = settings.fiscalYearStart.value_or(1);
  if (start < 1 || start > 12)
    return fail(ErrorCode::valueOutOfRange, {"settings", "fiscal_year_start", std::to_string(start), "1–12"}, {{}, 0, "fiscal_year_start", {}});
  return {};
}

Result<void> checkRecord(const Snapshot&, const Position& position) { return checkOrder("positions", "until", position.from, position.until); }
Result<void> checkRecord(const Snapshot&, const TeamMember& member) { return checkOrder("team", "until", member.from, member.until); }
Result<void> checkRecord(const Snapshot&, const AccountPlan& plan) { return checkOrder("plans", "to", plan.from, plan.to); }
Result<void> checkRecord(const Snapshot&, const Action& action) { return checkOrder("actions", "due", action.start, action.due); }
Result<void> checkRecord(const Snapshot&, const Stage& stage) { return checkRange("stages", "probability", stage.probability, 0, 1); }

template <class Record>
Result<void> checkAs(const Snapshot& after, const void* record) {
  return checkRecord(after, *static_cast<const Record*>(record));
}

Result<void> checkKind(const Snapshot& after, Kind kind, const void* record) {
  switch (kind) {
    case Kind::accounts: return checkAs<Account>(after, record);
    case Kind::opportunities: return checkAs<Opportunity>(after, record);
    case Kind::ratings: return checkAs<Rating>(after, record);
    case Kind::settings:
      if (const auto checked = checkAs<Settings>(after, record); !checked) return checked;
      return checkAccountRecord(kind, record);
    case Kind::positions: return checkAs<Position>(after, record);
    case Kind::team: return checkAs<TeamMember>(after, record);
    case Kind::plans: return checkAs<AccountPlan>(after, record);
    case Kind::actions: return checkAs<Action>(after, record);
    case Kind::stages: return checkAs<Stage>(after, record);
    default: return checkAccountRecord(kind, record);
  }
}

Result<void> checkRow(const Snapshot& after, const RecordType& type, const void* record) {
  if (const auto required = checkRequired(type, record); !required) return required;
  if (const auto references = checkReferences(after, type, record); !references) return references;
  return checkKind(after, type.kind, record);
}

bool isFrozenReview(const Snapshot& before, Id<Review> id) {
  const Review* review = before.find(id);
  return review != nullptr && review->frozenOn.has_value();
}

/// A frozen review with all that was on its table stays; only what became of a note may still be told.
Result<void> checkReview(const Snapshot& before, const Snapshot& after, const RowChange& change) {
  const auto ofFrozen = [&](const Snapshot& state) {
    if (change.kind == Kind::reviews) return isFrozenReview(before, Id<Review>(change.id));
    if (change.kind == Kind::review_entries) {
      const ReviewEntry* entry = state.find(Id<ReviewEntry>(change.id));
      return entry != nullptr && isFrozenReview(before, entry->review);
    }
    const ReviewNote* note = state.find(Id<ReviewNote>(change.id));
    return note != nullptr && isFrozenReview(before, note->review);
  };
  if (!ofFrozen(before) && !ofFrozen(after)) return {};
  const std::size_t action = *recordType(Kind::review_notes).fieldIndex("action");
  const bool onlyAction = change.kind == Kind::review_notes && change.operation == RowOperation::update &&
                          std::all_of(change.values.begin(), change.values.end(), [&](const auto& value) { return value.first == action; });
  return onlyAction ? Result<void>{} : fail(ErrorCode::reviewFrozen);
}

bool isFrozenPlan(const Snapshot& before, Id<AccountPlan> id) {
  const AccountPlan* plan = before.find(id);
  return plan != nullptr && (plan->status == PlanStatus::approved || plan->status == PlanStatus::active || plan->status == PlanStatus::closed);
}

/// A frozen record goes the way of what it refers to: where two records that were one are put together, it names the one that stays.
bool followsRemoval(const Snapshot& before, const Snapshot& after, const RowChange& change) {
  const RecordType& type = recordType(change.kind);
  const void* record = before.table(change.kind).find(change.id);
  if (record == nullptr) return false;
  const auto lost = [&](const Field& field) {
    if (field.type != FieldType::reference) return false;
    const Value value = field.read(record);
    const auto* id = std::get_if<std::int64_t>(&value);
    return id != nullptr && before.table(field.references).find(*id) != nullptr && after.table(field.references).find(*id) == nullptr;
  };
  if (change.operation == RowOperation::remove)
    return (change.kind == Kind::decision_entries || change.kind == Kind::review_entries) && lost(type.fieldNamed("account"));
  return change.operation == RowOperation::update &&
         std::all_of(change.values.begin(), change.values.end(), [&](const auto& value) { return lost(type.fields[value.first]); });
}

/// Decisions are only superseded; an approved plan may still move on in its life (status), and its actions get done.
Result<void> checkFrozen(const Snapshot& before, const Snapshot& after, const RowChange& change) {
  if (followsRemoval(before, after, change)) return {};
  const bool existed = before.table(change.kind).find(change.id) != nullptr;
  if (change.kind == Kind::reviews || change.kind == Kind::review_entries || change.kind == Kind::review_notes)
    return checkReview(before, after, change);
  if ((change.kind == Kind::decisions || change.kind == Kind::decision_entries) && existed) return fail(ErrorCode::decisionFrozen);
  if (change.kind == Kind::plans && existed && change.operation == RowOperation::update && isFrozenPlan(before, Id<AccountPlan>(change.id))) {
    const std::size_t status = *recordType(Kind::plans).fieldIndex("status");
    for (const auto& [field, value] : change.values)
      if (field != status) return fail(ErrorCode::planFrozen);
  }
  const auto frozenOwner = [&](auto* record) { return record != nullptr && isFrozenPlan(before, record->plan); };
  // Neither changed, nor taken out, nor added later.
  for (const Snapshot* state : {&before, &after}) {
    if (change.kind == Kind::goals && frozenOwner(state->find(Id<Goal>(change.id)))) return fail(ErrorCode::planFrozen);
    if (change.kind == Kind::swot && frozenOwner(state->find(Id<SwotEntry>(change.id)))) return fail(ErrorCode::planFrozen);
  }
  return {};
}

/// Whoever still refers to a removed record keeps it from going.
Result<void> checkRemovals(const Snapshot& after, std::span<const RowChange> changes) {
  std::array<std::set<RawId>, kKindCount> removed;
  for (const RowChange& change : changes)
    if (change.operation == RowOperation::remove) removed[static_cast<std::size_t>(change.kind)].insert(change.id);
  for (const RecordType& type : recordTypes())
    for (const Field& field : type.fields) {
      if (field.type != FieldType::reference) continue;
      const auto& gone = removed[static_cast<std::size_t>(field.references)];
      if (gone.empty()) continue;
      const TableBase& table = after.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row) {
        const Value value = field.read(table.at(row));
        const auto* id = std::get_if<std::int64_t>(&value);
        if (id != nullptr && gone.contains(*id))
          return fail(ErrorCode::recordInUse, {std::string(recordType(field.references).key), std::to_string(*id),
                                               std::string(type.key) + " “" + recordName(after, type.kind, table.idAt(row)) + "”"});
      }
    }
  return {};
}

}  // namespace

Result<void> check(const Snapshot& before, const Snapshot& after, std::span<const RowChange> changes) {
  bool anyRemoval = false;
  for (const RowChange& change : changes) {
    if (const auto open = checkFrozen(before, after, change); !open) return open;
    anyRemoval = anyRemoval || change.operation == RowOperation::remove;
    const void* record = after.table(change.kind).find(change.id);
    if (record == nullptr) continue;
    if (const auto sound = checkRow(after, recordType(change.kind), record); !sound) return sound;
  }
  return anyRemoval ? checkRemovals(after, changes) : Result<void>{};
}

std::vector<Error> brokenRules(const Snapshot& snapshot) {
  std::vector<Error> broken;
  for (const RecordType& type : recordTypes()) {
    const TableBase& table = snapshot.table(type.kind);
    for (std::size_t row = 0; row < table.size(); ++row)
      if (const auto sound = checkRow(snapshot, type, table.at(row)); !sound) broken.push_back(sound.error());
  }
  return broken;
}

}  // namespace kam::domain
