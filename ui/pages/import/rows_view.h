// SPDX-License-Identifier: GPL-3.0-or-later
// The card with what becomes of each row, all of them or those of one outcome.
#pragma once

#include "pages/import/import_model.h"
#include "shell/app_context.h"
#include "widgets/card.h"

namespace kam::ui {

class DataTable;
class SegmentedControl;

class RowsView : public Card {
  Q_OBJECT
public:
  RowsView(AppContext& context, ImportModel& model, QWidget* parent);

  void retranslate();
  void show();
  using Card::setVisible;

private:
  void showRows();

  AppContext& m_context;
  ImportModel& m_model;
  SegmentedControl* m_filter;
  DataTable* m_table;
};

}  // namespace kam::ui
