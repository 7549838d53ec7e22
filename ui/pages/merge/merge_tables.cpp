// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/merge/merge_tables.h"

#include "app/edits/edit_words.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "theme/text.h"
#include "words/format.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace kam::ui {
namespace {

constexpr std::array kChoices = {app::MergeChoice::later, app::MergeChoice::ours, app::MergeChoice::theirs, app::MergeChoice::both};

std::vector<base::RawId> rowIds(std::size_t rows) {
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < rows; ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  return ids;
}

/// Wall-clock time of this computer, as everywhere in the window.
QString timeText(const AppContext& context, std::int64_t milliseconds) {
  const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
  const base::Minute minute{std::chrono::minutes{(milliseconds / 1000 + local.offsetFromUtc()) / 60}};
  return qtText(words::dateTime(context.language(), minute));
}

/// What is needed to say a conflict; copied, since the table outlives a change of the model.
struct ConflictTexts {
  QString record;
  QString field;
  QString ours;
  QString ourParty;
  QString theirs;
  QString theirParty;
  QString kept;
};

QString partyText(const AppContext& context, const storage::MergeParty& party) {
  return party.at == 0 ? qtText(party.author) : qtText(party.author) + QStringLiteral(", ") + timeText(context, party.at);
}

QString valueText(const AppContext& context, const domain::Snapshot& state, const storage::MergeConflict& conflict, const domain::Value& value) {
  if (!conflict.field) return value == domain::Value{std::int64_t{1}} ? context.say("merge", "there") : context.say("merge", "removed");
  const domain::Field& field = domain::recordType(conflict.kind).fields[*conflict.field];
  const std::string text = domain::displayText(state, context.words(), field, value);
  return qtText(text.empty() ? std::string(words::kUnknown) : text);
}

QString recordText(const AppContext& context, const domain::Snapshot& state, const storage::MergeConflict& conflict) {
  const domain::RecordType& type = domain::recordType(conflict.kind);
  std::string name;
  if (state.table(conflict.kind).find(conflict.record) != nullptr) name = domain::recordName(state, conflict.kind, conflict.record);
  else
    // Only the other copy has it.
    for (const auto& [field, value] : conflict.content)
      if (field == type.nameField)
        if (const auto* text = std::get_if<std::string>(&value)) name = *text;
  const QString kind = context.say(type.singular);
  return name.empty() ? kind : QStringLiteral("%1 · %2").arg(qtText(name), kind);
}

QString keptText(const AppContext& context, const storage::MergeConflict& conflict, app::MergeChoice choice) {
  if (!conflict.isDecidable) return context.say("merge", "stays, something refers to it");
  if (choice != app::MergeChoice::later) return choiceText(context, choice);
  return conflict.keptOurs ? context.say("merge", "ours, edited later") : context.say("merge", "theirs, edited later");
}

ConflictTexts textsOf(const AppContext& context, const MergeModel& model, std::size_t row) {
  const storage::MergeConflict& conflict = model.report().conflicts[row];
  const domain::Snapshot& state = *model.before();
  ConflictTexts texts;
  texts.record = recordText(context, state, conflict);
  texts.field = conflict.field ? context.say(domain::recordType(conflict.kind).fields[*conflict.field].label) : context.say("merge", "whole record");
  texts.ours = valueText(context, state, conflict, conflict.ours);
  texts.theirs = valueText(context, state, conflict, conflict.theirs);
  texts.ourParty = partyText(context, conflict.ourEdit);
  texts.theirParty = partyText(context, conflict.theirEdit);
  texts.kept = keptText(context, conflict, model.choices()[row]);
  return texts;
}

QStringList possibleChoices(const AppContext& context, const storage::MergeConflict& conflict) {
  QStringList texts;
  if (!conflict.isDecidable) return texts;
  for (const app::MergeChoice choice : kChoices)
    if (choice != app::MergeChoice::both || app::canKeepBoth(conflict)) texts << choiceText(context, choice);
  return texts;
}

SourceColumn keptColumn(const AppContext& context, MergeModel& model, const std::vector<ConflictTexts>& texts) {
  SourceColumn column = textColumn(
      "kept", context.say("merge", "Kept"), [texts](std::size_t row) { return texts[row].kept; }, CellType::strong, 180);
  if (model.state() != MergeModel::State::ready) return column;
  column.column.editable = true;
  std::vector<QStringList> choices;
  for (const storage::MergeConflict& conflict : model.report().conflicts) choices.push_back(possibleChoices(context, conflict));
  column.choices = [choices](std::size_t row) { return choices[row]; };
  std::vector<QString> names;
  for (const app::MergeChoice choice : kChoices) names.push_back(choiceText(context, choice));
  column.edit = [names, &model](std::size_t row, const QString& typed) -> base::Result<void> {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] != typed) continue;
      // Choosing replaces this very table: not while its editor is still closing.
      QMetaObject::invokeMethod(
          &model, [&model, row, choice = kChoices[i]] { model.setChoice(row, choice); }, Qt::QueuedConnection);
    }
    return {};
  };
  return column;
}

}  // namespace

QString choiceText(const AppContext& context, app::MergeChoice choice) {
  switch (choice) {
    case app::MergeChoice::later: return context.say("merge", "Later edit");
    case app::MergeChoice::ours: return context.say("merge", "Ours");
    case app::MergeChoice::theirs: return context.say("merge", "Theirs");
    case app::MergeChoice::both: return context.say("merge", "Both, the other as a note");
  }
  return {};
}

std::shared_ptr<TableSource> editsTable(const AppContext& context, const MergeModel& model) {
  std::vector<storage::JournalEntry> entries = model.report().entries;
  std::reverse(entries.begin(), entries.end());
  std::vector<QString> times;
  std::vector<QString> sentences;
  for (const storage::JournalEntry& entry : entries) {
    times.push_back(timeText(context, entry.at));
    sentences.push_back(qtText(app::sentence(context.words(), *model.before(), entry)));
  }
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "when", context.say("merge", "When"), [times](std::size_t row) { return times[row]; }, CellType::text, 150));
  columns.back().key = [entries](std::size_t row) -> SortKey { return entries[row].at; };
  columns.push_back(textColumn(
      "who", context.say("merge", "Who"), [entries](std::size_t row) { return qtText(entries[row].author); }, CellType::text, 130));
  columns.push_back(textColumn(
      "what", context.say("merge", "What"), [sentences](std::size_t row) { return sentences[row]; }, CellType::strong, 460));
  return std::make_shared<ColumnSource>(rowIds(entries.size()), std::move(columns));
}

std::shared_ptr<TableSource> countsTable(const AppContext& context, const MergeModel& model) {
  const std::vector<app::KindCount> counts = app::countsByKind(model.report().changes);
  std::vector<QString> names;
  for (const app::KindCount& count : counts) names.push_back(context.say(domain::recordType(count.kind).plural));
  const auto number = [language = context.language()](std::int64_t value) { return value == 0 ? QString() : qtText(words::number(language, value)); };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "kind", context.say("merge", "Records"), [names](std::size_t row) { return names[row]; }, CellType::strong, 120));
  const auto add = [&](const char* key, const QString& title, std::int64_t app::KindCount::*member) {
    columns.push_back(textColumn(
        key, title, [counts, number, member](std::size_t row) { return number(counts[row].*member); }, CellType::number, 80));
    columns.back().key = [counts, member](std::size_t row) -> SortKey { return counts[row].*member; };
  };
  add("added", context.say("merge", "New"), &app::KindCount::added);
  add("changed", context.say("merge", "Changed"), &app::KindCount::changed);
  add("removed", context.say("merge", "Removed"), &app::KindCount::removed);
  return std::make_shared<ColumnSource>(rowIds(counts.size()), std::move(columns));
}

std::shared_ptr<TableSource> conflictsTable(const AppContext& context, MergeModel& model) {
  std::vector<ConflictTexts> texts;
  for (std::size_t row = 0; row < model.report().conflicts.size(); ++row) texts.push_back(textsOf(context, model, row));
  std::vector<SourceColumn> columns;
  const auto add = [&](const char* key, const QString& title, QString ConflictTexts::*member, CellType type, int width) {
    columns.push_back(textColumn(
        key, title, [texts, member](std::size_t row) { return texts[row].*member; }, type, width));
  };
  add("record", context.say("merge", "Record"), &ConflictTexts::record, CellType::strong, 180);
  add("field", context.say("merge", "Field"), &ConflictTexts::field, CellType::text, 100);
  add("ours", context.say("merge", "Ours"), &ConflictTexts::ours, CellType::text, 140);
  add("our_edit", context.say("merge", "edited by"), &ConflictTexts::ourParty, CellType::text, 230);
  add("theirs", context.say("merge", "Theirs"), &ConflictTexts::theirs, CellType::text, 140);
  add("their_edit", context.say("merge", "edited by"), &ConflictTexts::theirParty, CellType::text, 230);
  columns.push_back(keptColumn(context, model, texts));
  return std::make_shared<ColumnSource>(rowIds(texts.size()), std::move(columns));
}

}  // namespace kam::ui
