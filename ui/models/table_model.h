// SPDX-License-Identifier: GPL-3.0-or-later
// The item model over a TableSource and a RowOrder: what a DataTable's view asks. Cells are drawn by CellDelegate, which
// asks the source itself.
#pragma once

#include <QAbstractTableModel>

#include "models/row_order.h"
#include "models/table_source.h"

#include <memory>

namespace kam::ui {

class TableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  explicit TableModel(QObject* parent = nullptr);

  /// Another source, or the same one with changed content; order and filter stay.
  void setSource(std::shared_ptr<TableSource> source);
  TableSource* source() const { return m_source.get(); }
  void setFilter(const QString& text);
  /// The source's own order again.
  void clearSort();

  std::size_t sourceRow(int row) const { return m_order.rows()[static_cast<std::size_t>(row)]; }
  base::RawId id(int row) const { return m_source->id(sourceRow(row)); }
  /// -1 when it is not shown.
  int rowOf(base::RawId id) const;
  const RowOrder& order() const { return m_order; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
  void editRefused(const kam::base::Error& error);

private:
  std::shared_ptr<TableSource> m_source;
  RowOrder m_order;
};

}  // namespace kam::ui
