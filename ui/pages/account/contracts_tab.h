// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts, tenders, prices and concessions of an account: which day needs something, how much stands under contract, and what was
// given for what was got.
#pragma once

#include "pages/account/register_tab.h"

namespace kam::ui {

class ContractsTab : public RegisterTab {
  Q_OBJECT
public:
  ContractsTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void sum() override;

private:
  void noteNotice();
  /// What the bonus steps are worth at `revenue` of twelve months, and how far the next one is.
  QString bonusText(std::int64_t revenue) const;

  RegisterCard* m_contracts;
  QPushButton* m_notice;
  RegisterCard* m_bonus;
  RegisterCard* m_tenders;
  RegisterCard* m_prices;
  RegisterCard* m_concessions;
};

}  // namespace kam::ui
