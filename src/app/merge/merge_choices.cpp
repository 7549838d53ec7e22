// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/merge_choices.h"

#include "domain/value_text.h"
#include "words/format.h"

#include <array>
#include <map>

namespace kam::app {

using domain::Field;
using domain::FieldType;
using domain::RecordType;
using domain::RowChange;
using domain::RowOperation;
using domain::Value;
using storage::MergeConflict;

namespace {
/// Where a record keeps free text: its note; the field itself where that is long text.
std::optional<std::size_t> noteField(const RecordType& type, std::size_t field) {
  if (type.fields[field].type == FieldType::longText) return field;
  const auto note = type.fieldIndex("note");
  return note && type.fields[*note].type == FieldType::longText ? note : std::nullopt;
}

std::string textOf(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr ? *text : std::string();
}

/// "City: Kiel (Anna Berg, 2 March 2026)": the value that lost, where it came from.
std::string noteOf(const words::Words& words, const domain::Snapshot& state, const MergeConflict& conflict, const Field& field) {
  const bool losesTheirs = conflict.keptOurs;
  const storage::MergeParty& party = losesTheirs ? conflict.theirEdit : conflict.ourEdit;
  const std::string value = domain::displayText(state, words, field, losesTheirs ? conflict.theirs : conflict.ours);
  const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{party.at}});
  return words::fill(words.say("merge", "%1: %2 (%3, %4)"), {words.say(field.label), value, party.author, words::date(words.language(), day)});
}

/// Collects the changes of one record in one row change.
class Decisions {
public:
  Decisions(const words::Words& words, const domain::Snapshot& state, const storage::MergeReport& report)
      : m_words(words), m_state(state), m_report(report) {}

  void take(const MergeConflict& conflict, MergeChoice choice) {
    if (!conflict.isDecidable) return;
    if (!conflict.field) takeRecord(conflict, choice);
    else if (choice == MergeChoice::both) keepBoth(conflict);
    else if (keepsOurs(conflict, choice) != conflict.keptOurs)
      changeOf(conflict).values.emplace_back(*conflict.field, keepsOurs(conflict, choice) ? conflict.ours : conflict.theirs);
  }
  std::vector<RowChange> done() {
    std::vector<RowChange> changes = std::move(m_records);
    for (auto& [key, change] : m_fields) changes.push_back(std::move(change));
    return changes;
  }

private:
  RowChange& changeOf(const MergeConflict& conflict) {
    return m_fields.try_emplace({conflict.kind, conflict.record}, RowChange{conflict.kind, conflict.record, RowOperation::update, {}}).first->second;
  }

  void takeRecord(const MergeConflict& conflict, MergeChoice choice) {
    if (keepsOurs(conflict, choice) == conflict.keptOurs) return;
    const bool stays = (keepsOurs(conflict, choice) ? conflict.ours : conflict.theirs) == Value{std::int64_t{1}};
    if (stays) m_records.push_back({conflict.kind, conflict.record, RowOperation::add, conflict.content});
    else m_records.push_back({conflict.kind, conflict.record, RowOperation::remove, {}});
  }

  void keepBoth(const MergeConflict& conflict) {
    const RecordType& type = domain::recordType(conflict.kind);
    const auto note = noteField(type, *conflict.field);
    if (!note) return;
    RowChange& change = changeOf(conflict);
    const std::string added = noteOf(m_words, m_state, conflict, type.fields[*conflict.field]);
    for (auto& [field, value] : change.values) {
      if (field != *note) continue;
      value = textOf(value) + "\n\n" + added;
      return;
    }
    const std::string before = textOf(mergedValue(conflict, *note));
    change.values.emplace_back(*note, before.empty() ? added : before + "\n\n" + added);
  }

  /// What the merge itself makes of a field.
  Value mergedValue(const MergeConflict& conflict, std::size_t field) const {
    for (const RowChange& change : m_report.changes) {
      if (change.kind != conflict.kind || change.id != conflict.record) continue;
      for (const auto& [changed, value] : change.values)
        if (changed == field) return value;
    }
    const void* record = m_state.table(conflict.kind).find(conflict.record);
    return record != nullptr ? domain::recordType(conflict.kind).fields[field].read(record) : Value{};
  }

  const words::Words& m_words;
  const domain::Snapshot& m_state;
  const storage::MergeReport& m_report;
  std::vector<RowChange> m_records;
  std::map<std::pair<domain::Kind, domain::RawId>, RowChange> m_fields;
};
}  // namespace

bool canKeepBoth(const MergeConflict& conflict) {
  if (!conflict.field || !conflict.isDecidable) return false;
  const RecordType& type = domain::recordType(conflict.kind);
  const FieldType field = type.fields[*conflict.field].type;
  return (field == FieldType::text || field == FieldType::longText) && noteField(type, *conflict.field).has_value();
}

bool keepsOurs(const MergeConflict& conflict, MergeChoice choice) {
  if (choice == MergeChoice::ours) return true;
  if (choice == MergeChoice::theirs) return false;
  return conflict.keptOurs;
}

std::vector<RowChange> decisionsOf(const words::Words& words, const domain::Snapshot& state, const storage::MergeReport& report,
                                   const std::vector<MergeChoice>& choices) {
  Decisions decisions(words, state, report);
  for (std::size_t i = 0; i < report.conflicts.size() && i < choices.size(); ++i) {
    const MergeConflict& conflict = report.conflicts[i];
    const bool possible = choices[i] != MergeChoice::both || canKeepBoth(conflict);
    if (choices[i] != MergeChoice::later && possible) decisions.take(conflict, choices[i]);
  }
  return decisions.done();
}

std::vector<KindCount> countsByKind(const std::vector<RowChange>& changes) {
  std::array<KindCount, domain::kKindCount> all{};
  for (const RowChange& change : changes) {
    KindCount& count = all[static_cast<std::size_t>(change.kind)];
    ++(change.operation == RowOperation::add ? count.added : change.operation == RowOperation::remove ? count.removed : count.changed);
  }
  std::vector<KindCount> counts;
  for (std::size_t kind = 0; kind < all.size(); ++kind) {
    all[kind].kind = static_cast<domain::Kind>(kind);
    if (all[kind].added + all[kind].changed + all[kind].removed > 0) counts.push_back(all[kind]);
  }
  return counts;
}

}  // namespace kam::app
