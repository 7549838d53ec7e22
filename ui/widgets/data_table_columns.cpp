// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table: which are shown, in what order and how wide, and that this is remembered.
#include "widgets/data_table.h"

#include "widgets/column_fit.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

/// "key:width:shown" per column in visual order, then the sort; readable in the settings file.
QString settingsKey(const QString& memory) { return QStringLiteral("tables/%1").arg(memory); }

}  // namespace

void DataTable::setMemory(const QString& memory) {
  if (memory == m_memory) return;
  // What was changed by hand a moment ago belongs to the old name.
  if (m_rememberSoon.isActive()) {
    m_rememberSoon.stop();
    remember();
  }
  m_memory = memory;
  m_columnKeys.clear();
}

void DataTable::applyColumns() {
  m_applying = true;
  m_ownWidths = false;
  QHeaderView* header = horizontalHeader();
  const auto& columns = m_model->source()->columns();
  // Other columns may have stood here in another order.
  for (int column = 0; column < header->count(); ++column) header->moveSection(header->visualIndex(column), column);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    setColumnWidth(static_cast<int>(column), columns[column].width);
    setColumnHidden(static_cast<int>(column), !columns[column].shownAtFirst);
  }
  QString sortKey = m_firstSort;
  bool descending = m_firstDescending;
  if (!m_memory.isEmpty()) {
    QSettings settings;
    int visual = 0;
    const QStringList remembered = settings.value(settingsKey(m_memory)).toStringList();
    for (const QString& entry : remembered) {
      const QStringList parts = entry.split(QLatin1Char(':'));
      if (parts.size() != 3) continue;
      if (parts[0] == QStringLiteral("sort")) {
        sortKey = parts[1];
        descending = parts[2] == QStringLiteral("1");
        continue;
      }
      const auto column = static_cast<int>(m_columnKeys.indexOf(parts[0]));
      if (column < 0) continue;
      // 0: as the table finds fit.
      if (const int asked = parts[1].toInt(); asked > 0) {
        const int width = std::clamp(asked, 36, 1200);
        m_ownWidths = m_ownWidths || width != columns[static_cast<std::size_t>(column)].width;
        setColumnWidth(column, width);
      }
      setColumnHidden(column, parts[2] == QStringLiteral("0"));
      header->moveSection(header->visualIndex(column), visual++);
    }
  }
  const auto sorted = static_cast<int>(m_columnKeys.indexOf(sortKey));
  if (sorted >= 0 && isSortingEnabled()) sortByColumn(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
  m_applying = false;
  fitColumns();
}

int DataTable::lastShownColumn() const {
  const QHeaderView* header = horizontalHeader();
  for (int visual = header->count() - 1; visual >= 0; --visual)
    if (!isColumnHidden(header->logicalIndex(visual))) return header->logicalIndex(visual);
  return -1;
}

void DataTable::fitColumns() {
  if (m_ownWidths || m_model->source() == nullptr) return;
  const auto& columns = m_model->source()->columns();
  std::vector<bool> shown(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) shown[i] = !isColumnHidden(static_cast<int>(i));
  const std::vector<int> widths = fittedWidths(columns, shown, viewport()->width());
  m_applying = true;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (shown[i]) setColumnWidth(static_cast<int>(i), widths[i]);
  m_applying = false;
}

void DataTable::remember() {
  if (m_memory.isEmpty() || m_model->source() == nullptr) return;
  QStringList entries;
  const QHeaderView* header = horizontalHeader();
  const int last = lastShownColumn();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    const bool hidden = isColumnHidden(column);
    // The last one is stretched over what is left and the others fit the window; that is its width, not the user's wish.
    const int own = hidden || column == last ? m_model->source()->columns()[static_cast<std::size_t>(column)].width : columnWidth(column);
    const int width = m_ownWidths ? own : 0;
    entries << QStringLiteral("%1:%2:%3").arg(m_columnKeys.value(column)).arg(width).arg(hidden ? 0 : 1);
  }
  const auto sorted = m_model->order().sortColumn();
  if (sorted)
    entries << QStringLiteral("sort:%1:%2").arg(m_columnKeys.value(static_cast<qsizetype>(*sorted))).arg(m_model->order().isDescending() ? 1 : 0);
  QSettings().setValue(settingsKey(m_memory), entries);
}

QMenu* DataTable::columnsMenu() {
  auto* menu = new QMenu(this);
  if (m_model->source() == nullptr) return menu;
  const QHeaderView* header = horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    if (title.isEmpty()) continue;
    QAction* action = menu->addAction(title);
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      const bool applying = std::exchange(m_applying, true);
      setColumnHidden(column, !shown);
      m_applying = applying;
      fitColumns();
      if (shown && columnWidth(column) < 40) setColumnWidth(column, m_model->source()->columns()[static_cast<std::size_t>(column)].width);
      m_rememberSoon.start();
    });
  }
  return menu;
}

}  // namespace kam::ui
