// SPDX-License-Identifier: GPL-3.0-or-later
// Working with the customer and with each other: promises both ways, our team and how it is anchored, who of ours does what, hours spent, and how
// satisfied they are.
#pragma once

#include "pages/account/register_tab.h"

namespace kam::ui {

class AnchoringCard;
class CareCard;
class DutyGrid;
class PromiseBoard;

class TogetherTab : public RegisterTab {
  Q_OBJECT
public:
  TogetherTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void sum() override;

private:
  void settle(domain::PromiseState state);
  QString balanceText(bool ours) const;

  PromiseBoard* m_board;
  RegisterCard* m_promises;
  QPushButton* m_kept;
  QPushButton* m_broken;
  RegisterCard* m_team;
  AnchoringCard* m_anchoring;
  CareCard* m_care;
  DutyGrid* m_duties;
  RegisterCard* m_efforts;
  RegisterCard* m_satisfaction;
};

}  // namespace kam::ui
