// SPDX-License-Identifier: GPL-3.0-or-later
// What the account's tier promises it, beside what it gets; hidden where the tier promises nothing.
#pragma once

#include "base/id.h"
#include "widgets/card.h"

namespace kam::ui {

class AppContext;
class DataTable;

class CareCard : public Card {
  Q_OBJECT
public:
  CareCard(AppContext& context, QWidget* parent);
  void retranslate();
  void showAccount(base::RawId account);

private:
  AppContext& m_context;
  DataTable* m_table;
};

}  // namespace kam::ui
