// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an account: person and position in one line, edited in place, added and changed in one dialog.
#pragma once

#include "pages/account/account_tab.h"

class QLineEdit;
class QPushButton;

namespace kam::ui {

class Card;
class DataTable;

class ContactsTab : public AccountTab {
  Q_OBJECT
public:
  ContactsTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void fill() override;

private:
  void enableButtons();
  void showMenu(const QPoint& at);
  /// `position` unset: a new contact.
  void ask(domain::Id<domain::Position> position);
  void remove(const std::vector<base::RawId>& positions);

  Card* m_card;
  QPushButton* m_further;
  QPushButton* m_edit;
  QPushButton* m_add;
  DataTable* m_table;
};

}  // namespace kam::ui
