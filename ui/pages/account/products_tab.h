// SPDX-License-Identifier: GPL-3.0-or-later
// What an account buys: its products of the last 12 months against the 12 before, with their share. Shows only.
#pragma once

#include "pages/account/account_tab.h"

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
  Card* m_card;
  DataTable* m_table;
};

}  // namespace kam::ui
