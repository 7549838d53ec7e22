// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio earns, how evenly it buys and what it costs in hours: whale curve, revenue against margin, ABC against XYZ, workload.
// Each card says its finding.
#pragma once

#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/portfolio_view.h"

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace kam::ui {

class Card;
class ChartView;
class TextLabel;

class EconomicsView : public PortfolioView {
  Q_OBJECT
public:
  EconomicsView(AppContext& context, PortfolioModel& model, QWidget* parent);
  void fill() override;

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void fillWhale();
  void fillMargin();
  void fillSteadiness();
  void fillContracts();
  void fillHours();
  QString money(std::int64_t minor) const;

  PortfolioModel& m_model;
  QScrollArea* m_scroll;
  Card* m_whaleCard;
  ChartView* m_whale;
  TextLabel* m_whaleText;
  Card* m_marginCard;
  TextLabel* m_marginText;
  QGridLayout* m_laggards;
  Card* m_evenCard;
  TextLabel* m_evenText;
  QGridLayout* m_classes;
  Card* m_contractCard;
  TextLabel* m_contractText;
  QVBoxLayout* m_contracts;
  Card* m_hoursCard;
  QVBoxLayout* m_hours;
};

}  // namespace kam::ui
