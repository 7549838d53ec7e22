// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of key account selection: criteria and their weights on the left, the ranking that follows from them, and
// what it means.
#pragma once

#include "pages/selection/selection_view.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QScrollArea;

namespace kam::ui {

class AccountFilters;
class Card;
class CriteriaPanel;
class PlacePanel;
class RankingSource;
class RankingTable;
class SelectionSide;
class TextLabel;

class RankingView : public SelectionView {
  Q_OBJECT
public:
  RankingView(AppContext& context, SelectionModel& model, QWidget* parent);

  QString title() const override;
  void retranslate() override;
  void refresh(const Change& change) override;
  void openRecord(base::RawId record) override;

Q_SIGNALS:
  void saveWanted();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* lineRow();
  QWidget* filterRow();
  void takeRanking();
  void takeCertainty();
  void takeCut();
  void fillFreedoms();
  void dragLine(int count);
  /// Rows of the ranking that the filters let through, in order.
  std::vector<std::uint32_t> shownRows() const;
  void enterCut();

  CriteriaPanel* m_criteria;
  Card* m_rankingCard;
  RankingTable* m_table;
  PlacePanel* m_place;
  QLineEdit* m_filter;
  AccountFilters* m_filters;
  TextLabel* m_cutLabel;
  QComboBox* m_cutKind;
  QDoubleSpinBox* m_cut;
  QComboBox* m_freedom;
  QScrollArea* m_sideScroll;
  SelectionSide* m_side;
  std::shared_ptr<RankingSource> m_source;
  std::vector<std::uint32_t> m_shown;
  /// Of the model: only who it knocks out is shown.
  std::optional<std::size_t> m_knockOut;
  bool m_filling = false;
};

}  // namespace kam::ui
