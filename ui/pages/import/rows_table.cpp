// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/rows_table.h"

#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {
namespace {

using Outcome = app::ImportRow::Outcome;

CellPill outcomePill(const AppContext& context, const app::ImportRow& row) {
  switch (row.outcome) {
    case Outcome::added: return {context.say("import_page", "New"), row.taken ? Tone::positive : Tone::neutral};
    case Outcome::updated: return {context.say("import_page", "Update"), row.taken ? Tone::accent : Tone::neutral};
    case Outcome::unchanged: return {context.say("import_page", "Unchanged"), Tone::neutral};
    case Outcome::conflict: return {context.say("import_page", "Conflict"), Tone::warning};
    case Outcome::setAside: break;
  }
  return {context.say("import_page", "Set aside"), Tone::critical};
}

}  // namespace

QString changesText(const words::Words& words, const app::ImportRow& row) {
  std::string text;
  const auto add = [&text](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : " · ") + part;
  };
  if (row.outcome == Outcome::setAside) return qtText(row.reason);
  if (row.outcome == Outcome::conflict) add(row.reason);
  for (const app::ImportRow::Field& field : row.fields) {
    const bool stays = !field.taken && row.taken;
    std::string change = field.label + ": ";
    if (stays) change += words::fill(words.say("import_page", "%1 stays (file: %2)"), {field.before.empty() ? "–" : field.before, field.after});
    else change += field.before.empty() ? field.after : field.before + " → " + field.after;
    add(change);
  }
  return qtText(text);
}

std::shared_ptr<TableSource> outcomesTable(const AppContext& context, ImportModel& model, std::optional<Outcome> only) {
  std::vector<base::RawId> ids;
  const auto rows = std::make_shared<std::vector<app::ImportRow>>();
  if (model.trial())
    for (const app::ImportRow& row : model.trial()->rows) {
      if (only && row.outcome != *only) continue;
      ids.push_back(static_cast<base::RawId>(row.key));
      rows->push_back(row);
    }
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "take", context.say("import_page", "Take"), [rows](std::size_t row) { return (*rows)[row].taken ? QStringLiteral("1") : QStringLiteral("0"); },
      CellType::check, 84));
  columns.back().column.editable = true;
  columns.back().drawing = [rows](std::size_t row) {
    CellDrawing drawing;
    drawing.checked = (*rows)[row].taken;
    return drawing;
  };
  columns.back().edit = [rows, &model](std::size_t row, const QString& typed) -> base::Result<void> {
    const app::ImportRow& chosen = (*rows)[row];
    const bool taken = typed == QStringLiteral("1");
    // Trying again replaces this very table: not while its editor is still closing.
    QMetaObject::invokeMethod(
        &model, [&model, key = chosen.key, outcome = chosen.outcome, taken] { model.setTaken(key, outcome, taken); }, Qt::QueuedConnection);
    return {};
  };
  columns.push_back(textColumn(
      "row", context.say("import_page", "Row"), [rows](std::size_t row) { return QString::number((*rows)[row].row); }, CellType::number, 64));
  columns.back().key = [rows](std::size_t row) -> SortKey { return (*rows)[row].row; };
  std::vector<CellPill> pills;
  for (const app::ImportRow& row : *rows) pills.push_back(outcomePill(context, row));
  columns.push_back(textColumn(
      "outcome", context.say("import_page", "Outcome"), [pills](std::size_t row) { return pills[row].text; }, CellType::pills, 120));
  columns.back().drawing = [pills](std::size_t row) {
    CellDrawing drawing;
    drawing.pills.push_back(pills[row]);
    return drawing;
  };
  columns.push_back(textColumn(
      "record", context.say("import_page", "Record"), [rows](std::size_t row) { return qtText((*rows)[row].name); }, CellType::strong, 190));
  columns.back().drawing = [rows](std::size_t row) {
    CellDrawing drawing;
    drawing.done = !(*rows)[row].taken && (*rows)[row].outcome != Outcome::setAside;
    return drawing;
  };
  columns.push_back(textColumn(
      "changes", context.say("import_page", "What changes"),
      [rows, words = context.words()](std::size_t row) { return changesText(words, (*rows)[row]); }, CellType::text, 460));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace kam::ui
