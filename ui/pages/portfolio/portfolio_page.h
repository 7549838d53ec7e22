// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio at a glance: six cards, who carries the business, where the accounts stand, and key accounts against target.
#pragma once

#include "shell/background.h"
#include "shell/page.h"

#include <vector>

class QBoxLayout;
class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace kam::ui {

class Card;
class ChartView;
class DataTable;
class EmptyState;
class KeyFigureCard;
class PageHeader;
class PortfolioModel;

class PortfolioPage : public Page {
  Q_OBJECT
public:
  explicit PortfolioPage(AppContext& context, QWidget* parent = nullptr);

  void refresh(const Change& change) override;
  void retranslate() override;
  void setNarrow(bool narrow) override;
  bool canExportPdf() const override;
  void exportPdf() override;

private:
  QWidget* overview();
  void load();
  void show();
  void showCards();
  void showCharts();
  void showKeyAccounts();
  void showHours();
  void follow(std::size_t card);

  PortfolioModel* m_model;
  PageHeader* m_header;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QGridLayout* m_cardGrid;
  std::vector<KeyFigureCard*> m_cards;
  QBoxLayout* m_chartRow;
  Card* m_paretoCard;
  ChartView* m_pareto;
  Card* m_matrixCard;
  ChartView* m_matrix;
  QBoxLayout* m_tableRow;
  Card* m_keyCard;
  QStackedWidget* m_keyStack;
  DataTable* m_keyTable;
  EmptyState* m_noKeys;
  Card* m_hoursCard;
  QVBoxLayout* m_hours;
  Background m_export;
};

}  // namespace kam::ui
