// SPDX-License-Identifier: GPL-3.0-or-later
// Draws and edits the cells of a DataTable by their column's type.
#pragma once

#include <QStyledItemDelegate>

namespace kam::ui {

class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// The row under the mouse, -1 for none.
  void setHoveredRow(int row) { m_hovered = row; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  int m_hovered = -1;
};

}  // namespace kam::ui
