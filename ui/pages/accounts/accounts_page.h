// SPDX-License-Identifier: GPL-3.0-or-later
// All accounts as a fast table, or as groups with what their members add up to. Decides nothing: see AccountsModel.
#pragma once

#include "shell/page.h"

#include "pages/accounts/accounts_model.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kam::ui {

class DataTable;
class EmptyState;
class PageHeader;
class SegmentedControl;
class TextLabel;

class AccountsPage : public Page {
  Q_OBJECT
public:
  explicit AccountsPage(AppContext& context, QWidget* parent = nullptr);

  void open(const PageArguments& arguments) override;
  void refresh(const Change& change) override;
  void retranslate() override;

private:
  QWidget* filterRow();
  void fillFilters();
  void takeFilters();
  void takeSource();
  void addKeys();
  void addAccount();
  void archive();
  void remove(const std::vector<base::RawId>& accounts);
  void paste();
  void showMenu(const QPoint& at);
  void tell(const base::Result<QString>& outcome, bool undoable);

  AccountsModel* m_model;
  PageHeader* m_header;
  QPushButton* m_import;
  QPushButton* m_new;
  QWidget* m_work;
  EmptyState* m_empty;
  QLineEdit* m_filter;
  SegmentedControl* m_view;
  QComboBox* m_tier;
  QComboBox* m_status;
  QCheckBox* m_archived;
  TextLabel* m_counts;
  QPushButton* m_columns;
  DataTable* m_table;
  bool m_filling = false;
};

}  // namespace kam::ui
