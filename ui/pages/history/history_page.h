// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit in words, by whom and when, with a filter; undo and redo.
#pragma once

#include "shell/page.h"

class QLineEdit;
class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class HistoryModel;
class PageHeader;

class HistoryPage : public Page {
  Q_OBJECT
public:
  explicit HistoryPage(AppContext& context, QWidget* parent = nullptr);

  void refresh(const Change& change) override;
  void retranslate() override;

private:
  void showLoaded();

  HistoryModel* m_model;
  PageHeader* m_header;
  QLineEdit* m_filter;
  QPushButton* m_undo;
  QPushButton* m_redo;
  Card* m_card;
  DataTable* m_table;
};

}  // namespace kam::ui
