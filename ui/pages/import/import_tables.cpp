// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/import_tables.h"

#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {
namespace {

std::vector<base::RawId> rowIds(std::size_t rows) {
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < rows; ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  return ids;
}

QString cellAt(const app::FilePreview& preview, std::size_t row, std::size_t column) {
  return row < preview.rows.size() && column < preview.rows[row].size() ? qtText(preview.rows[row][column]) : QString();
}

}  // namespace

std::shared_ptr<TableSource> columnsTable(const AppContext& context, ImportModel& model) {
  const app::FilePreview& preview = model.preview();
  const auto fields = model.fieldChoices();
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "file", context.say("import_page", "In the file"), [header = preview.header](std::size_t row) { return qtText(header[row]); }, CellType::strong,
      170));
  columns.push_back(textColumn(
      "field", context.say("import_page", "Goes to"),
      [fields, taken = preview.fields](std::size_t row) {
        const std::string key = row < taken.size() ? taken[row] : std::string();
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == key; });
        return found != fields.end() ? found->second : qtText(key);
      },
      CellType::text, 190));
  columns.back().column.editable = true;
  columns.back().drawing = [taken = preview.fields](std::size_t row) {
    CellDrawing drawing;
    // What is left out is faint, what is taken stands in the accent.
    drawing.tone = row < taken.size() && !taken[row].empty() ? Tone::accent : Tone::neutral;
    return drawing;
  };
  columns.back().choices = [fields](std::size_t) {
    QStringList texts;
    for (const auto& [key, label] : fields) texts << label;
    return texts;
  };
  columns.back().edit = [fields, header = preview.header, &model](std::size_t row, const QString& typed) -> base::Result<void> {
    for (const auto& [key, label] : fields)
      if (label == typed) {
        const std::string column = header[row];
        // Looking again replaces this very table: not while its editor is still closing.
        QMetaObject::invokeMethod(
            &model, [&model, column, key = key] { model.setColumn(column, key); }, Qt::QueuedConnection);
        return {};
      }
    return {};
  };
  columns.push_back(textColumn(
      "examples", context.say("import_page", "For example"),
      [preview](std::size_t column) {
        QStringList examples;
        for (std::size_t row = 0; row < preview.rows.size() && examples.size() < 3; ++row)
          if (const QString cell = cellAt(preview, row, column); !cell.isEmpty() && !examples.contains(cell)) examples << cell;
        return examples.join(QStringLiteral(" · "));
      },
      CellType::text, 300));
  return std::make_shared<ColumnSource>(rowIds(preview.header.size()), std::move(columns));
}

namespace {

/// As wide as the longest of the column's words, within reason.
int widthFor(const app::FilePreview& preview, std::size_t column) {
  constexpr int kLetter = 8;
  constexpr int kMargins = 28;
  qsizetype letters = qtText(preview.header[column]).size();
  for (std::size_t row = 0; row < preview.rows.size(); ++row) letters = std::max(letters, cellAt(preview, row, column).size());
  return std::clamp(static_cast<int>(letters) * kLetter + kMargins, 70, 260);
}

}  // namespace

std::shared_ptr<TableSource> rowsTable(const app::FilePreview& preview) {
  const auto shared = std::make_shared<const app::FilePreview>(preview);
  std::vector<SourceColumn> columns;
  for (std::size_t column = 0; column < preview.header.size(); ++column) {
    columns.push_back(textColumn(
        "", qtText(preview.header[column]), [shared, column](std::size_t row) { return cellAt(*shared, row, column); }, CellType::text,
        widthFor(preview, column)));
    columns.back().column.key = QStringLiteral("column%1").arg(column);
  }
  return std::make_shared<ColumnSource>(rowIds(preview.rows.size()), std::move(columns));
}

std::shared_ptr<TableSource> problemsTable(const AppContext& context, const std::vector<app::ImportProblem>& problems) {
  std::vector<SourceColumn> columns;
  const auto number = [](std::int64_t value) { return QString::number(value); };
  columns.push_back(textColumn(
      "row", context.say("import_page", "Row"), [problems, number](std::size_t row) { return number(problems[row].row); }, CellType::number, 70));
  columns.back().key = [problems](std::size_t row) -> SortKey { return problems[row].row; };
  columns.push_back(textColumn(
      "column", context.say("import_page", "Column"), [problems](std::size_t row) { return qtText(problems[row].column); }, CellType::text, 130));
  columns.push_back(textColumn(
      "value", context.say("import_page", "Value"), [problems](std::size_t row) { return qtText(problems[row].value); }, CellType::strong, 150));
  std::vector<QString> reasons;
  for (const app::ImportProblem& problem : problems) {
    base::Error error = problem.error;
    // The place stands in the columns beside it.
    error.place = {};
    reasons.push_back(context.sentence(error));
  }
  columns.push_back(textColumn(
      "reason", context.say("import_page", "Reason"), [reasons](std::size_t row) { return reasons[row]; }, CellType::text, 420));
  return std::make_shared<ColumnSource>(rowIds(problems.size()), std::move(columns));
}

}  // namespace kam::ui
