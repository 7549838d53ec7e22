// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/table_export.h"

#include "app/workspace.h"
#include "shell/background.h"
#include "theme/text.h"
#include "widgets/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QStandardPaths>

namespace kam::ui {
namespace {

std::vector<int> shownColumns(const DataTable& table) {
  std::vector<int> columns;
  const QHeaderView* header = table.horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual)
    if (const int column = header->logicalIndex(visual); !table.isColumnHidden(column)) columns.push_back(column);
  return columns;
}

app::ShownCell shownCell(const TableSource& source, std::size_t row, std::size_t column) {
  app::ShownCell cell;
  QString text = source.text(row, column);
  const CellDrawing drawing = source.drawing(row, column);
  if (source.columns()[column].type == CellType::check) text = drawing.checked ? QStringLiteral("✓") : QString();
  if (text.isEmpty()) {
    // Words in capsules are words too.
    QStringList words;
    for (const CellPill& pill : drawing.pills) words << pill.text;
    text = words.join(QStringLiteral(", "));
  }
  cell.text = plainText(text);
  const SortKey key = source.sortKey(row, column);
  if (const auto* whole = std::get_if<std::int64_t>(&key)) cell.key = *whole;
  else if (const auto* real = std::get_if<double>(&key)) cell.key = *real;
  return cell;
}

}  // namespace

DataTable* tableAt(QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget())
    if (auto* table = qobject_cast<DataTable*>(widget)) return table;
  return nullptr;
}

app::ShownTable shownTable(const DataTable& table) {
  app::ShownTable shown;
  shown.name = plainText(table.accessibleName());
  const TableModel& model = table.tableModel();
  const TableSource* source = model.source();
  if (source == nullptr) return shown;
  const std::vector<int> columns = shownColumns(table);
  for (const int column : columns) shown.titles.push_back(plainText(source->columns()[static_cast<std::size_t>(column)].title));
  for (int row = 0; row < model.rowCount(); ++row) {
    auto& cells = shown.rows.emplace_back();
    for (const int column : columns) cells.push_back(shownCell(*source, model.sourceRow(row), static_cast<std::size_t>(column)));
  }
  return shown;
}

void exportTable(AppContext& context, QWidget& window, const DataTable& table) {
  app::ShownTable shown = shownTable(table);
  if (shown.name.empty()) shown.name = plainText(context.say("shell", "Table"));
  const QString workbook = context.say("shell", "Excel workbook") + QStringLiteral(" (*.xlsx)");
  const QString csv = context.say("shell", "CSV, for any program") + QStringLiteral(" (*.csv)");
  const QString marked = context.say("shell", "CSV with a byte order mark") + QStringLiteral(" (*.csv)");
  const QString german = context.say("shell", "CSV as a German Excel opens it") + QStringLiteral(" (*.csv)");
  QString chosen = workbook;
  QString file = QFileDialog::getSaveFileName(&window, context.say("shell", "Export the table"),
                                              QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                                  .filePath(qtText(shown.name).replace(QLatin1Char('/'), QLatin1Char('-'))),
                                              QStringList{workbook, csv, marked, german}.join(QStringLiteral(";;")), &chosen);
  if (file.isEmpty()) return;
  if (!file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) && !file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
    file += chosen == workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
  app::TableFileStyle style;
  style.language = context.language();
  style.today = context.clock().today();
  style.germanExcel = chosen == german;
  style.byteOrderMark = chosen == marked;
  if (const app::Workspace* workspace = context.workspace()) {
    style.currency = workspace->currency();
    style.author = workspace->author();
  }
  const int rows = static_cast<int>(shown.rows.size());
  auto* worker = new Background(&window);
  worker->run([shown = std::move(shown), style, path = plainText(file)](const std::atomic<bool>&) { return app::writeTableFile(shown, style, path); },
              [&context, worker, rows, file](const base::Result<void>& written) {
                if (written)
                  context.tell(context.say("shell", "%n row(s) written to %1.", nullptr, rows).replace(QStringLiteral("%1"), file), Tone::positive);
                else context.tellError(written.error());
                worker->deleteLater();
              });
}

void openTableMenu(AppContext& context, QWidget& window, DataTable& table, const QPoint& at) {
  auto* menu = new QMenu(&window);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* copy = menu->addAction(context.say("shell", "Copy"));
  copy->setShortcut(QKeySequence::Copy);
  copy->setEnabled(!table.selectedIds().empty());
  QObject::connect(copy, &QAction::triggered, &table, [&table] { QApplication::clipboard()->setText(table.selectionText()); });
  QAction* write = menu->addAction(context.say("shell", "Export the table…"));
  write->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
  QObject::connect(write, &QAction::triggered, &table, [&context, &window, &table] { exportTable(context, window, table); });
  QMenu* columns = table.columnsMenu();
  columns->setTitle(context.say("shell", "Columns"));
  menu->addMenu(columns);
  menu->popup(at);
}

}  // namespace kam::ui
