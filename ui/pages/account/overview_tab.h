// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures, sales chart, profile and group of an account. The profile is edited in place.
#pragma once

#include "pages/account/account_tab.h"

#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace kam::ui {

class AccountModel;
class Card;
class ChartView;
class FormView;
class KeyFigureCard;
class TextLabel;

class OverviewTab : public AccountTab {
  Q_OBJECT
public:
  OverviewTab(AppContext& context, AccountModel& model, QWidget* parent);

  void retranslate() override;
  void commitPending() override;
  void setNarrow(bool narrow) override;

protected:
  void fill() override;

private:
  void buildFigures();
  void fillFigures();
  void fillChart();
  void fillGroup();
  void fillNext();
  void fillHealth();
  void fillComplexity();
  void fillRecent();
  void follow(std::size_t figure);

  AccountModel& m_model;
  QGridLayout* m_figures;
  std::vector<KeyFigureCard*> m_cards;
  Card* m_chartCard;
  ChartView* m_chart;
  Card* m_profileCard;
  FormView* m_profile;
  QBoxLayout* m_columns;
  Card* m_healthCard;
  QVBoxLayout* m_health;
  Card* m_complexityCard;
  QVBoxLayout* m_complexity;
  Card* m_nextCard;
  QVBoxLayout* m_next;
  Card* m_recentCard;
  QVBoxLayout* m_recent;
  Card* m_groupCard;
  QVBoxLayout* m_group;
};

}  // namespace kam::ui
