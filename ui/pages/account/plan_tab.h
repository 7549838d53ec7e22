// SPDX-License-Identifier: GPL-3.0-or-later
// The account's present plan in short: state, summary, goals and actions; the plan itself is a page of its own.
#pragma once

#include "pages/account/account_tab.h"

class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class EmptyState;
class Pill;
class TextLabel;

class PlanTab : public AccountTab {
  Q_OBJECT
public:
  PlanTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void fill() override;

private:
  void fillGoals(const domain::AccountPlan& plan);
  void fillActions(const domain::AccountPlan& plan);
  void openPlan();

  EmptyState* m_empty;
  QWidget* m_content;
  Card* m_card;
  Pill* m_status;
  QPushButton* m_preview;
  QPushButton* m_open;
  TextLabel* m_summary;
  Card* m_goalsCard;
  DataTable* m_goals;
  Card* m_actionsCard;
  DataTable* m_actions;
};

}  // namespace kam::ui
