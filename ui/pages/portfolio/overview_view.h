// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio at a glance: six figures, who carries the business, where the accounts stand, and the key accounts against
// their targets.
#pragma once

#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/portfolio_view.h"

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace kam::ui {

class Card;
class ChartView;
class DataTable;
class EmptyState;
class KeyFigureCard;

class OverviewView : public PortfolioView {
  Q_OBJECT
public:
  OverviewView(AppContext& context, PortfolioModel& model, QWidget* parent);
  void fill() override;

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void buildCharts(QWidget* content);
  void buildKeyAccounts(QWidget* content);
  void arrange();
  void fillCards();
  void fillCharts();
  void fillKeyAccounts();
  void fillHours();
  void explain(std::size_t card);
  QString stepOf(const report::PortfolioCard& card) const;
  void follow(const report::PortfolioCard& card);

  PortfolioModel& m_model;
  QGridLayout* m_figures;
  QBoxLayout* m_charts;
  std::vector<KeyFigureCard*> m_cards;
  int m_columns = 6;
  Card* m_paretoCard;
  ChartView* m_pareto;
  Card* m_matrixCard;
  ChartView* m_matrix;
  Card* m_keyCard;
  DataTable* m_table;
  EmptyState* m_noKeys;
  Card* m_hoursCard;
  QGridLayout* m_hours;
};

}  // namespace kam::ui
