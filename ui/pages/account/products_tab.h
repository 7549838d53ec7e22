// SPDX-License-Identifier: GPL-3.0-or-later
// What an account buys, could buy and leaves: its products of the last 12 months against the 12 before, what customers like it buy beside them,
// the ladder from DB I to DB III and the yearly cost lines behind it.
#pragma once

#include "pages/account/register_tab.h"
#include "shell/background.h"

class QBoxLayout;

namespace kam::ui {

class Card;
class ChartView;
class DataTable;
class SuggestionCard;
class TextLabel;

class ProductsTab : public RegisterTab {
  Q_OBJECT
public:
  ProductsTab(AppContext& context, QWidget* parent);
  void retranslate() override;
  void setNarrow(bool narrow) override;

protected:
  void sum() override;

private:
  void showProducts();
  void fillTable();
  void showResult();

  Card* m_card;
  DataTable* m_table;
  Card* m_resultCard;
  ChartView* m_result;
  TextLabel* m_resultNote;
  RegisterCard* m_costs;
  QBoxLayout* m_both;
  SuggestionCard* m_suggestions;
  /// Adds up the sums by product where that takes time.
  Background m_reading;
};

}  // namespace kam::ui
