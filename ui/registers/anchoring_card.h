// SPDX-License-Identifier: GPL-3.0-or-later
// How an account is anchored in our house: who is named for each place, chosen in the table itself, and whom to turn to when it burns.
#pragma once

#include "base/id.h"
#include "widgets/card.h"

namespace kam::ui {

class AppContext;
class DataTable;
class TextLabel;

class AnchoringCard : public Card {
  Q_OBJECT
public:
  AnchoringCard(AppContext& context, QWidget* parent);
  void retranslate();
  void showAccount(base::RawId account);

private:
  AppContext& m_context;
  DataTable* m_table;
  TextLabel* m_escalation;
};

}  // namespace kam::ui
