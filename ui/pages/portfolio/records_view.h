// SPDX-License-Identifier: GPL-3.0-or-later
// All the records that one figure of the overview is made of, the largest first; each opens its account.
#pragma once

#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/portfolio_view.h"

class QLineEdit;
class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class TextLabel;

class RecordsView : public PortfolioView {
  Q_OBJECT
public:
  RecordsView(AppContext& context, PortfolioModel& model, QWidget* parent);
  /// A figure by its key ("target"); what is unknown leaves the one before.
  void show(const QString& figure);
  void fill() override;

private:
  PortfolioModel& m_model;
  report::PortfolioTopic m_topic = report::PortfolioTopic::revenue;
  Card* m_card;
  QPushButton* m_back;
  QLineEdit* m_filter;
  TextLabel* m_formula;
  DataTable* m_table;
};

}  // namespace kam::ui
