// SPDX-License-Identifier: GPL-3.0-or-later
// Competitors against the customer's units: how much each has there, until when, who speaks for it, coloured by the threat.
#pragma once

#include "base/id.h"
#include "widgets/card.h"

namespace kam::ui {

class AppContext;
class DataTable;

class ThreatMap : public Card {
  Q_OBJECT
public:
  ThreatMap(AppContext& context, QWidget* parent);
  void retranslate();
  /// Hidden while no competitor is known at the account.
  void showAccount(base::RawId account);

private:
  AppContext& m_context;
  DataTable* m_table;
};

}  // namespace kam::ui
