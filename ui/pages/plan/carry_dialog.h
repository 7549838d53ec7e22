// SPDX-License-Identifier: GPL-3.0-or-later
// Next year's plan: item by item, what of this one goes on. Nothing is copied without having been looked at.
#pragma once

#include "app/edits/plan_carry.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace kam::ui {

class AppContext;
class TextLabel;

class CarryDialog : public QDialog {
  Q_OBJECT
public:
  CarryDialog(AppContext& context, const QString& plan, std::vector<app::CarryItem> items, QWidget* parent);
  /// What was ticked, in the order of the items.
  std::vector<app::CarryItem> chosen() const;

private:
  void fill();
  void count();

  AppContext& m_context;
  std::vector<app::CarryItem> m_items;
  QTreeWidget* m_tree;
  TextLabel* m_count;
  QPushButton* m_open;
};

}  // namespace kam::ui
