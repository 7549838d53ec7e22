// SPDX-License-Identifier: GPL-3.0-or-later
// What would be left without some accounts: tick them, and see the portfolio with and without them side by side.
#pragma once

#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/portfolio_view.h"
#include "pages/portfolio/what_if_model.h"

class QBoxLayout;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kam::ui {

class Card;
class DataTable;
class TextLabel;

class WhatIfView : public PortfolioView {
  Q_OBJECT
public:
  WhatIfView(AppContext& context, PortfolioModel& model, QWidget* parent);
  void fill() override;
  /// Switches one account off, as other places of the program ask for it.
  void leaveOut(base::RawId account);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void show();
  void showLines();
  void showConsequences();
  static void showSentences(QVBoxLayout& into, Card& card, const QStringList& lines);

  PortfolioModel& m_model;
  WhatIfModel* m_whatIf;
  QScrollArea* m_scroll;
  std::shared_ptr<const PortfolioData> m_shown;
  Card* m_accountsCard;
  QLineEdit* m_filter;
  DataTable* m_table;
  Card* m_resultCard;
  QPushButton* m_clear;
  QGridLayout* m_lines;
  Card* m_goesCard;
  QVBoxLayout* m_goes;
  Card* m_chanceCard;
  QVBoxLayout* m_chance;
};

}  // namespace kam::ui
