// SPDX-License-Identifier: GPL-3.0-or-later
// What an account could buy next, each with its reason; one key makes it an opportunity.
#pragma once

#include "scoring/potential/cross_sell.h"
#include "shell/background.h"
#include "widgets/card.h"

#include <vector>

class QPushButton;

namespace kam::ui {

class AppContext;
class DataTable;

class SuggestionCard : public Card {
  Q_OBJECT
public:
  SuggestionCard(AppContext& context, QWidget* parent);
  void retranslate();
  void showAccount(base::RawId account);

private:
  void fill();
  void enableButtons();
  void makeOpportunity();
  const scoring::ProductSuggestion* current() const;

  AppContext& m_context;
  base::RawId m_account = 0;
  std::vector<scoring::ProductSuggestion> m_suggestions;
  DataTable* m_table;
  QPushButton* m_make;
  /// Counts what goes together; a large workspace takes its time for it.
  Background m_counting;
};

}  // namespace kam::ui
