// SPDX-License-Identifier: GPL-3.0-or-later
// What an account buys: its products of the last 12 months against the 12 before, with their share. Shows only.
#pragma once

#include "pages/account/account_tab.h"
#include "shell/background.h"

namespace kam::ui {

class Card;
class DataTable;

class ProductsTab : public AccountTab {
  Q_OBJECT
public:
  ProductsTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void fill() override;

private:
  void fillTable();

  Card* m_card;
  DataTable* m_table;
  /// Adds up the sums by product where that takes time.
  Background m_reading;
};

}  // namespace kam::ui
