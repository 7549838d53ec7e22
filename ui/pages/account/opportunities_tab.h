// SPDX-License-Identifier: GPL-3.0-or-later
// The opportunities of an account: stages and amounts edited in place; won and lost ask for the day and the reason.
#pragma once

#include "pages/account/account_tab.h"

class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class SegmentedControl;

class OpportunitiesTab : public AccountTab {
  Q_OBJECT
public:
  OpportunitiesTab(AppContext& context, QWidget* parent);
  void retranslate() override;
  /// Also one that is closed while open ones are shown.
  bool choose(base::RawId record) override;

protected:
  void fill() override;

private:
  /// 0: a new opportunity.
  void ask(base::RawId opportunity);
  void close(base::RawId opportunity, domain::Outcome outcome);
  void remove(const std::vector<base::RawId>& opportunities);
  void enableButtons();

  Card* m_card;
  SegmentedControl* m_which;
  QPushButton* m_edit;
  QPushButton* m_won;
  QPushButton* m_lost;
  QPushButton* m_add;
  DataTable* m_table;
};

}  // namespace kam::ui
