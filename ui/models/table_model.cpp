// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

namespace kam::ui {

TableModel::TableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TableModel::setSource(std::shared_ptr<TableSource> source) {
  beginResetModel();
  m_source = std::move(source);
  m_order.setSource(m_source.get());
  endResetModel();
}

void TableModel::setFilter(const QString& text) {
  beginResetModel();
  m_order.setFilter(text);
  endResetModel();
}

void TableModel::clearSort() {
  beginResetModel();
  m_order.setSort(std::nullopt, false);
  endResetModel();
}

int TableModel::rowOf(base::RawId wanted) const {
  const auto& rows = m_order.rows();
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (m_source->id(rows[row]) == wanted) return static_cast<int>(row);
  return -1;
}

int TableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_order.rows().size()); }

int TableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || m_source == nullptr ? 0 : static_cast<int>(m_source->columns().size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const std::size_t row = sourceRow(index.row());
  const auto column = static_cast<std::size_t>(index.column());
  switch (role) {
    case Qt::DisplayRole: return m_source->text(row, column);
    case Qt::EditRole: return m_source->editText(row, column);
    case Qt::ToolTipRole: {
      const QString tip = m_source->toolTip(row, column);
      return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(
          Qt::Alignment(Qt::AlignVCenter | (m_source->columns()[column].type == CellType::number ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::CheckStateRole:
      if (m_source->columns()[column].type == CellType::check) return m_source->drawing(row, column).checked ? Qt::Checked : Qt::Unchecked;
      return {};
    case Qt::UserRole: return QVariant::fromValue(qint64{m_source->id(row)});
    default: return {};
  }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || m_source == nullptr || section < 0 || section >= columnCount()) return {};
  const TableColumn& column = m_source->columns()[static_cast<std::size_t>(section)];
  switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::ToolTipRole: return column.toolTip.isEmpty() ? QVariant() : QVariant(column.toolTip);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.type == CellType::number ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
  }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  const std::size_t row = sourceRow(index.row());
  const auto column = static_cast<std::size_t>(index.column());
  if (!m_source->isEditable(row, column)) return flags;
  return flags | (m_source->columns()[column].type == CellType::check ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && role != Qt::CheckStateRole)) return false;
  const std::size_t row = sourceRow(index.row());
  const auto column = static_cast<std::size_t>(index.column());
  if (!m_source->isEditable(row, column)) return false;
  const QString typed = role == Qt::CheckStateRole ? (value.toInt() == Qt::Checked ? QStringLiteral("1") : QStringLiteral("0")) : value.toString();
  if (role == Qt::EditRole && typed == m_source->editText(row, column)) return true;
  const base::Result<void> result = m_source->edit(row, column, typed);
  if (!result) {
    // Nothing changed is not worth a message.
    if (result.error().code != base::ErrorCode::nothingChanged) Q_EMIT editRefused(result.error());
    return false;
  }
  // The edit usually comes back as a change that replaces the source; then the index is gone.
  if (index.row() < rowCount() && index.column() < columnCount()) Q_EMIT dataChanged(index, index);
  return true;
}

void TableModel::sort(int column, Qt::SortOrder order) {
  beginResetModel();
  m_order.setSort(column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column)), order == Qt::DescendingOrder);
  endResetModel();
}

}  // namespace kam::ui
