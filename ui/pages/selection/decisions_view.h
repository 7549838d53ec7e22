// SPDX-License-Identifier: GPL-3.0-or-later
// The third view of key account selection: what was decided, when, by whom and why; any two decisions side by side; a decision as PDF.
// Decides nothing: see DecisionsModel.
#pragma once

#include "pages/selection/decisions_model.h"
#include "pages/selection/selection_view.h"

class QComboBox;
class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class EmptyState;
class Pill;
class SegmentedControl;
class TextLabel;

class DecisionsView : public SelectionView {
  Q_OBJECT
public:
  DecisionsView(AppContext& context, SelectionModel& model, QWidget* parent);

  QString title() const override;
  void retranslate() override;
  void refresh(const Change& change) override;
  domain::Id<domain::Decision> shownDecision() const override;

private:
  void buildDecision(QWidget& parent);
  void fill();
  void fillOthers();
  void tellFigures();
  void exportDecision();

  DecisionsModel* m_decisions;
  QWidget* m_work;
  EmptyState* m_empty;
  Card* m_listCard;
  DataTable* m_list;
  Card* m_card;
  Pill* m_state;
  TextLabel* m_facts;
  TextLabel* m_reason;
  SegmentedControl* m_parts;
  QComboBox* m_others;
  TextLabel* m_summary;
  QPushButton* m_export;
  DataTable* m_entries;
  DataTable* m_comparison;
  TextLabel* m_figures;
  bool m_filling = false;
};

}  // namespace kam::ui
