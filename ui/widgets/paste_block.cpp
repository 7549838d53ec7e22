// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste_block.h"

#include "app/edits/paste_cells.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "words/error_words.h"
#include "words/format.h"

#include <QHeaderView>

namespace kam::ui {
namespace {

constexpr qsizetype kNamedCells = 4;

/// A cell of the table that a text is meant for.
struct Placed {
  int row;
  int column;
  QString text;
};

/// Shown columns from `first` on, as they stand from left to right.
std::vector<int> shownColumns(const DataTable& table, int first) {
  const QHeaderView& header = *table.horizontalHeader();
  std::vector<int> columns;
  for (int visual = header.visualIndex(first); visual < header.count(); ++visual)
    if (!header.isSectionHidden(header.logicalIndex(visual))) columns.push_back(header.logicalIndex(visual));
  return columns;
}

std::vector<Placed> placed(const DataTable& table, const words::Words& words, const std::vector<QStringList>& block, QStringList& wrong) {
  std::vector<Placed> cells;
  const QModelIndexList selection = table.selectionModel()->selectedIndexes();
  if (block.size() == 1 && block.front().size() == 1 && selection.size() > 1 && table.selectionBehavior() != QAbstractItemView::SelectRows) {
    for (const QModelIndex& index : selection) cells.push_back({index.row(), index.column(), block.front().front()});
    return cells;
  }
  const QModelIndex start = table.currentIndex();
  const std::vector<int> columns = shownColumns(table, start.column());
  const int rows = table.tableModel().rowCount() - start.row();
  qsizetype width = 0;
  for (std::size_t line = 0; line < block.size(); ++line) {
    width = std::max(width, block[line].size());
    for (qsizetype part = 0; part < block[line].size(); ++part)
      if (static_cast<int>(line) < rows && part < static_cast<qsizetype>(columns.size()))
        cells.push_back({start.row() + static_cast<int>(line), columns[static_cast<std::size_t>(part)], block[line][part]});
  }
  if (static_cast<int>(block.size()) > rows || width > static_cast<qsizetype>(columns.size()))
    wrong << qtText(words::fill(words.say("paste", "The block has %1 rows and %2 columns; from this cell on there is room for %3 and %4."),
                                {std::to_string(block.size()), std::to_string(width), std::to_string(rows), std::to_string(columns.size())}));
  return cells;
}

}  // namespace

std::vector<QStringList> blockRows(const QString& text) {
  std::vector<QStringList> rows;
  QStringList row;
  QString cell;
  bool quoted = false;
  const auto endCell = [&] {
    row << cell;
    cell.clear();
  };
  const auto endRow = [&] {
    endCell();
    rows.push_back(row);
    row.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted) {
      if (c != u'"') cell += c;
      else if (i + 1 < text.size() && text[i + 1] == u'"') cell += text[i++];
      else quoted = false;
    } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) quoted = true;
    else if (c == u'\t') endCell();
    else if (c == u'\n') endRow();
    else if (c != u'\r') cell += c;
  }
  if (!cell.isEmpty() || !row.isEmpty()) endRow();
  while (!rows.empty() && rows.back().join(QString()).trimmed().isEmpty()) rows.pop_back();
  return rows;
}

QString pasteTrouble(const words::Words& words, const QStringList& wrong) {
  const int more = static_cast<int>(std::max<qsizetype>(0, wrong.size() - kNamedCells));
  QStringList lines{qtText(words.say("paste", "Nothing was pasted."))};
  lines << wrong.mid(0, kNamedCells);
  if (more > 0) lines << qtText(words.say("paste", "and %n more cell(s)", nullptr, more));
  return lines.join(QLatin1Char('\n'));
}

tl::expected<int, QString> pasteBlock(const DataTable& table, app::Workspace& workspace, const words::Words& words, const QString& text) {
  const std::vector<QStringList> block = blockRows(text);
  if (block.empty() || !table.currentIndex().isValid()) return 0;
  const TableModel& model = table.tableModel();
  const TableSource& source = *model.source();
  QStringList wrong;
  std::vector<app::PastedCell> cells;
  std::vector<Placed> targets;
  const auto nameOf = [&](const Placed& cell) {
    const QString title = source.columns()[static_cast<std::size_t>(cell.column)].title;
    return QStringLiteral("%1, %2").arg(source.rowName(model.sourceRow(cell.row)), title);
  };
  for (const Placed& cell : placed(table, words, block, wrong)) {
    const std::size_t row = model.sourceRow(cell.row);
    const auto column = static_cast<std::size_t>(cell.column);
    const QString trimmed = cell.text.trimmed();
    const auto target = source.recordCell(row, column);
    if (!target) {
      // A copied block carries computed values along; the same value or none asks for nothing.
      if (!trimmed.isEmpty() && trimmed != source.text(row, column))
        wrong << QStringLiteral("%1: %2").arg(nameOf(cell), qtText(words.say("paste", "computed, cannot be entered")));
      continue;
    }
    if (trimmed == source.text(row, column)) continue;
    cells.push_back({target->kind, target->record, target->field, plainText(source.pastedText(column, trimmed))});
    targets.push_back(cell);
  }
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const app::Paste paste = app::pasteCells(*snapshot, words, workspace.currency(), cells);
  for (const app::PasteTrouble& trouble : paste.troubles)
    wrong << QStringLiteral("%1: %2").arg(nameOf(targets[trouble.cell]),
                                          qtText(words::sentence(words, {trouble.error.code, trouble.error.arguments, {}})));
  if (!wrong.isEmpty()) return tl::unexpected(pasteTrouble(words, wrong));
  if (paste.edit.rows.empty()) return 0;
  if (const auto done = workspace.commit(paste.edit); !done) return tl::unexpected(qtText(words::sentence(words, done.error())));
  return static_cast<int>(paste.changed);
}

}  // namespace kam::ui
