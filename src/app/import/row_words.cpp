// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/row_words.h"

#include "domain/custom_fields.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "exchange/intake/record_index.h"
#include "words/error_words.h"

namespace kam::app {

using exchange::Conflict;
using exchange::RowFate;
using words::Words;

namespace {
constexpr std::int64_t kRowsOfFile = std::int64_t{1} << 40U;

ImportRow::Outcome outcomeOf(RowFate outcome) {
  switch (outcome) {
    case RowFate::added: return ImportRow::Outcome::added;
    case RowFate::updated: return ImportRow::Outcome::updated;
    case RowFate::unchanged: return ImportRow::Outcome::unchanged;
    case RowFate::conflict: return ImportRow::Outcome::conflict;
    case RowFate::setAside: break;
  }
  return ImportRow::Outcome::setAside;
}

std::string conflictWords(const Words& words, Conflict conflict) {
  switch (conflict) {
    case Conflict::none: return {};
    case Conflict::editedByHand: return words.say("import", "somebody wrote the value here by hand");
    case Conflict::rowsDisagree: return words.say("import", "an earlier row of the file says otherwise");
    case Conflict::keysDisagree: return words.say("import", "its keys belong to two records");
  }
  return {};
}
/// Own fields are kept in one text; a person reads them one by one.
void sayOwnFields(const Words& words, const domain::Snapshot& snapshot, const exchange::FieldDifference& difference, ImportRow& row) {
  const auto& settings = snapshot.all<domain::Settings>();
  if (settings.empty()) return;
  const auto kept = [](const domain::Value& value) {
    domain::Account account;
    if (const auto* text = std::get_if<std::string>(&value)) account.custom = *text;
    return account;
  };
  const domain::Account before = kept(difference.before);
  const domain::Account after = kept(difference.after);
  for (const domain::CustomField& field : domain::customFields(settings[0])) {
    const std::string was = domain::customValue(before, field.key);
    const std::string is = domain::customValue(after, field.key);
    if (was == is) continue;
    row.fields.push_back({field.name, domain::customText(field, was, words), domain::customText(field, is, words),
                          difference.conflict != Conflict::none, difference.taken});
  }
}
}  // namespace

std::int64_t rowKey(std::size_t file, std::int64_t row) { return static_cast<std::int64_t>(file) * kRowsOfFile + row; }

std::set<std::int64_t> rowsOf(const std::set<std::int64_t>& keys, std::size_t file) {
  std::set<std::int64_t> rows;
  for (auto key = keys.lower_bound(rowKey(file, 0)); key != keys.end() && *key < rowKey(file + 1, 0); ++key) rows.insert(*key - rowKey(file, 0));
  return rows;
}

ImportRow RowWords::say(std::size_t file, const exchange::RowOutcome& outcome, const exchange::IntakeProblem* problem) const {
  ImportRow row;
  row.key = rowKey(file, outcome.row);
  row.row = outcome.row;
  row.outcome = outcomeOf(outcome.outcome);
  row.taken = outcome.taken;
  if (outcome.record != 0)
    row.name = domain::recordName(after.table(outcome.kind).find(outcome.record) != nullptr ? after : before, outcome.kind, outcome.record);
  for (const exchange::FieldDifference& difference : outcome.differences) {
    const domain::Field& field = domain::recordType(difference.kind).fields[difference.field];
    if (difference.kind == domain::Kind::accounts && field.key == "custom") {
      sayOwnFields(words, before, difference, row);
      continue;
    }
    // A position's own references to its person and account say nothing that the row does not.
    const bool isLink = field.has(domain::kInternal) || (difference.kind == domain::Kind::positions && field.key == "person") ||
                        (difference.kind == domain::Kind::participants && field.key == "interaction");
    if (isLink) continue;
    row.fields.push_back({words.say(field.label), domain::displayText(before, words, field, difference.before),
                          domain::displayText(after, words, field, difference.after), difference.conflict != Conflict::none, difference.taken});
    if (row.name.empty() && difference.kind == outcome.kind && difference.field == domain::recordType(outcome.kind).nameField)
      row.name = row.fields.back().after;
  }
  row.reason = conflictWords(words, outcome.conflict);
  if (outcome.conflict == Conflict::keysDisagree && outcome.other != 0)
    row.reason +=
        " (" + domain::recordName(before, outcome.kind, outcome.record) + ", " + domain::recordName(before, outcome.kind, outcome.other) + ")";
  if (problem == nullptr) return row;
  if (row.outcome == ImportRow::Outcome::setAside || row.reason.empty()) {
    row.reason = words::sentence(words, {problem->error.code, problem->error.arguments, {}});
    if (!problem->column.empty()) row.reason = problem->column + ": " + row.reason;
  }
  return row;
}

std::vector<MatchKey> matchKeys(const Words& words, const std::string& kind) {
  std::vector<MatchKey> keys;
  if (kind == "contacts") return {{"name", words.say("import", "name at the account")}, {"email", words.say("import", "e-mail address")}};
  const domain::RecordType* type = domain::findRecordType(kind);
  if (type == nullptr) return keys;
  for (const auto& fields : exchange::matchKeysOf(type->kind)) {
    MatchKey key;
    for (const std::string_view field : fields) {
      key.key += (key.key.empty() ? "" : "+") + std::string(field);
      key.label += (key.label.empty() ? "" : " + ") + words.say(type->fieldNamed(field).label);
    }
    keys.push_back(std::move(key));
  }
  return keys;
}

}  // namespace kam::app
