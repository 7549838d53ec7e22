// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking against the one by revenue: who rises and falls, which large accounts are no key accounts, which small ones are
// attractive, and who is out of the running, each with its reason.
#pragma once

#include "pages/selection/selection_view.h"
#include "report/selection_charts.h"

#include <QTimer>

namespace kam::ui {

class Card;
class ChartView;
class DataTable;
class TableSource;

class ComparisonView : public SelectionView {
  Q_OBJECT
public:
  ComparisonView(AppContext& context, SelectionModel& model, QWidget* parent);

  QString title() const override;
  void retranslate() override;
  void refresh(const Change& change) override;

protected:
  void showEvent(QShowEvent* event) override;

private:
  struct List {
    Card* card;
    DataTable* table;
  };
  List addList(QWidget* parent, const QString& memory);
  void fillSoon();
  void fill();
  void fillSlope();
  void fillKnockOuts();
  std::shared_ptr<TableSource> contrastSource(std::vector<report::Contrast> contrasts) const;

  Card* m_slopeCard;
  ChartView* m_slope;
  List m_large{};
  List m_small{};
  List m_out{};
  QTimer m_soon;
  bool m_stale = true;
};

}  // namespace kam::ui
