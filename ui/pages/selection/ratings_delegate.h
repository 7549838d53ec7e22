// SPDX-License-Identifier: GPL-3.0-or-later
// Draws and edits the cells of the sheet of ratings: a value with its span as a bar, a clock on old ones, a question mark where nothing is
// known, computed values grey.
#pragma once

#include <QStyledItemDelegate>

namespace kam::ui {

class RatingsDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
  /// Enter and Tab do not leave a cell whose text is no rating.
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace kam::ui
