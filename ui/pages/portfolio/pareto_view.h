// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries the business and how much hangs on few: Pareto by measure and level with a cut to drag or type, the measures
// of concentration in words, who changed class, and who stands outside.
#pragma once

#include "pages/portfolio/pareto_model.h"
#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/portfolio_view.h"

class QBoxLayout;
class QGridLayout;
class QSpinBox;

namespace kam::ui {

class Card;
class CutChart;
class DataTable;
class SegmentedControl;
class TextLabel;

class ParetoView : public PortfolioView {
  Q_OBJECT
public:
  ParetoView(AppContext& context, PortfolioModel& model, QWidget* parent);
  void fill() override;

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* controls(QWidget* content);
  DataTable* table(Card* card, const QString& memory);
  void show();
  void showConcentration();

  PortfolioModel& m_model;
  ParetoModel* m_pareto;
  QScrollArea* m_scroll;
  SegmentedControl* m_measure;
  SegmentedControl* m_level;
  TextLabel* m_cutAText;
  QSpinBox* m_cutA;
  TextLabel* m_cutBText;
  QSpinBox* m_cutB;
  Card* m_chartCard;
  CutChart* m_chart;
  QBoxLayout* m_columns;
  Card* m_concentrationCard;
  QGridLayout* m_lines;
  Card* m_migrationCard;
  DataTable* m_migration;
  Card* m_leftOutCard;
  DataTable* m_leftOut;
};

}  // namespace kam::ui
