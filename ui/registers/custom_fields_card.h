// SPDX-License-Identifier: GPL-3.0-or-later
// What an account says in the workspace's own fields: name beside value, typed in place.
#pragma once

#include "base/id.h"
#include "widgets/card.h"

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;

class CustomFieldsCard : public Card {
  Q_OBJECT
public:
  CustomFieldsCard(AppContext& context, QWidget* parent);
  void retranslate();
  /// Hidden where the workspace defines none.
  void showAccount(base::RawId account);

private:
  AppContext& m_context;
  DataTable* m_table;
  QPushButton* m_define;
};

}  // namespace kam::ui
