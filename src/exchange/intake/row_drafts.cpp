// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/row_drafts.h"

#include "domain/record_name.h"
#include "domain/record_type.h"
#include "domain/value_text.h"

#include <algorithm>

namespace kam::exchange {

using base::Error;
using base::ErrorCode;
using domain::Kind;
using domain::RawId;
using domain::RowChange;
using domain::RowOperation;
using domain::Value;

bool RowDrafts::exists(Kind kind, RawId id) const { return m_drafts.contains({kind, id}) || m_snapshot.table(kind).find(id) != nullptr; }

Value RowDrafts::valueOf(Kind kind, RawId id, std::size_t field) const {
  if (const auto at = m_drafts.find({kind, id}); at != m_drafts.end())
    for (const auto& [drafted, value] : at->second.change.values)
      if (drafted == field) return value;
  const void* existing = m_snapshot.table(kind).find(id);
  return existing == nullptr ? Value{} : domain::recordType(kind).fields[field].read(existing);
}

std::vector<FieldDifference> RowDrafts::differencesOf(const RowPart& part) const {
  std::vector<FieldDifference> differences;
  const auto draft = m_drafts.find({part.kind, part.id});
  const bool isNew = !exists(part.kind, part.id);
  for (const auto& [field, value] : part.values) {
    FieldDifference difference{part.kind, field, valueOf(part.kind, part.id, field), value, Conflict::none, true};
    if (difference.before == value) continue;
    const auto isField = [field = field](const auto& entry) { return entry.first == field; };
    const bool saidBefore = draft != m_drafts.end() && std::any_of(draft->second.change.values.begin(), draft->second.change.values.end(), isField);
    if (saidBefore) difference.conflict = Conflict::rowsDisagree;
    else if (!isNew && !domain::isUnknown(difference.before) && m_choice.editedByHand && m_choice.editedByHand(part.kind, part.id, field))
      difference.conflict = Conflict::editedByHand;
    differences.push_back(std::move(difference));
  }
  const bool alone = differences.size() == 1 && part.onlyAlong == differences.front().field && !isNew;
  if (alone) differences.clear();
  return differences;
}

Error RowDrafts::conflictError(const RowOutcome& outcome) const {
  if (outcome.conflict == Conflict::keysDisagree)
    return {ErrorCode::conflictKeys,
            {domain::recordName(m_snapshot, outcome.kind, outcome.record), domain::recordName(m_snapshot, outcome.kind, outcome.other)},
            {}};
  const auto at = std::find_if(outcome.differences.begin(), outcome.differences.end(),
                               [](const FieldDifference& difference) { return difference.conflict != Conflict::none; });
  const domain::Field& field = domain::recordType(at->kind).fields[at->field];
  const auto text = [&](const Value& value) { return domain::plainText(m_snapshot, field, value); };
  return {at->conflict == Conflict::editedByHand ? ErrorCode::conflictEdited : ErrorCode::conflictRows,
          {std::string(field.key), text(at->before), text(at->after)},
          {}};
}

std::optional<Error> RowDrafts::decide(RowOutcome& outcome) const {
  using OnConflict = IntakeChoice::OnConflict;
  const auto refuse = [&outcome](Error error) {
    outcome.taken = false;
    for (FieldDifference& difference : outcome.differences) difference.taken = false;
    return error;
  };
  const bool kindLeftOut = (outcome.outcome == RowFate::added && !m_choice.added) || (outcome.outcome == RowFate::updated && !m_choice.updated);
  if (kindLeftOut || m_choice.leftOut.contains(outcome.row)) return refuse({ErrorCode::rowLeftOut, {}, {}});
  if (outcome.conflict == Conflict::none || m_choice.onConflict == OnConflict::take || m_choice.decided.contains(outcome.row)) return std::nullopt;
  bool anyTaken = false;
  for (FieldDifference& difference : outcome.differences) {
    difference.taken = m_choice.onConflict == OnConflict::onlyEmpty && outcome.conflict != Conflict::keysDisagree &&
                       difference.conflict == Conflict::none && domain::isUnknown(difference.before);
    anyTaken = anyTaken || difference.taken;
  }
  if (anyTaken) return std::nullopt;
  return refuse(conflictError(outcome));
}

RowOutcome RowDrafts::take(std::int64_t row, const std::vector<RowPart>& parts, RawId other, std::optional<Error>& trouble) {
  RowOutcome outcome;
  outcome.row = row;
  outcome.kind = parts.front().kind;
  outcome.record = parts.front().id;
  outcome.other = other;
  bool anyNew = false;
  for (const RowPart& part : parts) {
    anyNew = anyNew || !exists(part.kind, part.id);
    for (FieldDifference& difference : differencesOf(part)) {
      if (outcome.conflict == Conflict::none) outcome.conflict = difference.conflict;
      outcome.differences.push_back(std::move(difference));
    }
  }
  const bool isNew = !exists(parts.front().kind, parts.front().id);
  if (other != 0) outcome.conflict = Conflict::keysDisagree;
  outcome.outcome = isNew ? RowFate::added : anyNew || !outcome.differences.empty() ? RowFate::updated : RowFate::unchanged;
  if (outcome.outcome == RowFate::unchanged) outcome.conflict = Conflict::none;
  if (outcome.conflict != Conflict::none) outcome.outcome = RowFate::conflict;
  trouble = decide(outcome);
  if (trouble) return outcome;
  for (const RowPart& part : parts) {
    const bool isKnown = m_snapshot.table(part.kind).find(part.id) != nullptr;
    Draft& draft = m_drafts.try_emplace({part.kind, part.id}, Draft{{part.kind, part.id, isKnown ? RowOperation::update : RowOperation::add, {}}, {}})
                       .first->second;
    draft.rows.push_back(row);
    for (const FieldDifference& difference : outcome.differences) {
      if (difference.kind != part.kind || !difference.taken) continue;
      std::erase_if(draft.change.values, [&](const auto& entry) { return entry.first == difference.field; });
      draft.change.values.emplace_back(difference.field, difference.after);
    }
  }
  return outcome;
}

void RowDrafts::settle() {
  for (auto& [key, draft] : m_drafts)
    if (const void* existing = m_snapshot.table(key.first).find(key.second); existing != nullptr)
      std::erase_if(draft.change.values,
                    [&, kind = key.first](const auto& entry) { return domain::recordType(kind).fields[entry.first].read(existing) == entry.second; });
}

std::vector<RowChange> RowDrafts::changes() const {
  std::vector<RowChange> changes;
  for (const auto& [key, draft] : m_drafts)
    if (draft.change.operation == RowOperation::add || !draft.change.values.empty()) changes.push_back(draft.change);
  return changes;
}

void countOutcomes(RecordIntake& intake) {
  IntakeCounts& counts = intake.counts;
  std::sort(intake.outcomes.begin(), intake.outcomes.end(), [](const RowOutcome& a, const RowOutcome& b) { return a.row < b.row; });
  std::stable_sort(intake.problems.begin(), intake.problems.end(), [](const IntakeProblem& a, const IntakeProblem& b) { return a.row < b.row; });
  std::map<std::pair<Kind, RawId>, const RowChange*> changed;
  for (const RowChange& change : intake.rows) changed.emplace(std::pair(change.kind, change.id), &change);
  std::set<std::pair<Kind, RawId>> counted;
  for (const RowOutcome& outcome : intake.outcomes) {
    if (outcome.conflict != Conflict::none) ++counts.conflicts;
    const std::pair key(outcome.kind, outcome.record);
    const auto change = changed.find(key);
    if (!outcome.taken || outcome.outcome == RowFate::setAside) ++counts.setAside;
    // Of several rows for one record the first adds it; where they lead back to where it began, nothing changed.
    else if (change != changed.end() && change->second->operation == RowOperation::add && counted.insert(key).second) ++counts.added;
    else if (outcome.outcome == RowFate::unchanged) ++counts.unchanged;
    else {
      const bool anyChanged = std::any_of(outcome.differences.begin(), outcome.differences.end(), [&](const FieldDifference& difference) {
        return difference.taken && (difference.kind != outcome.kind || change != changed.end());
      });
      ++(anyChanged ? counts.updated : counts.unchanged);
    }
  }
}

}  // namespace kam::exchange
