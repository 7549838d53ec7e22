// SPDX-License-Identifier: GPL-3.0-or-later
// What we offer this customer and what it is worth to them: offers with their parts, special terms, strategies, the value ledger.
#pragma once

#include "pages/account/register_tab.h"

class QPushButton;

namespace kam::ui {

class OffersTab : public RegisterTab {
  Q_OBJECT
public:
  OffersTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void sum() override;

private:
  /// Only special conditions are approved.
  void enableApproval();
  /// The chosen special condition, by whoever works here.
  void approve();

  RegisterCard* m_offers;
  RegisterCard* m_items;
  QPushButton* m_approve;
  RegisterCard* m_strategies;
  RegisterCard* m_values;
};

}  // namespace kam::ui
