// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of key account selection: criteria and their weights on the left, the ranking that follows from them, and
// what it means.
#pragma once

#include "pages/selection/selection_view.h"

#include <vector>

class QVBoxLayout;

namespace kam::ui {

class Card;
class DataTable;
class WeightSlider;

class RankingView : public SelectionView {
  Q_OBJECT
public:
  RankingView(AppContext& context, SelectionModel& model, QWidget* parent);

  QString title() const override;
  void retranslate() override;
  void refresh(const Change& change) override;
  void openRecord(base::RawId record) override;

private:
  void fillCriteria();
  void takeRanking();

  Card* m_criteriaCard;
  QVBoxLayout* m_criteria;
  std::vector<WeightSlider*> m_sliders;
  Card* m_rankingCard;
  DataTable* m_table;
};

}  // namespace kam::ui
