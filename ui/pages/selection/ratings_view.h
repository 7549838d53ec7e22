// SPDX-License-Identifier: GPL-3.0-or-later
// The second view of key account selection: every account rated on every criterion, as in a sheet. Decides nothing: see RatingsModel.
#pragma once

#include "pages/selection/ratings_model.h"
#include "pages/selection/selection_view.h"

class QLineEdit;
class QPushButton;

namespace kam::ui {

class EmptyState;
class RatingsGrid;
class RatingsPanel;
class SegmentedControl;
class TextLabel;

class RatingsView : public SelectionView {
  Q_OBJECT
public:
  RatingsView(AppContext& context, SelectionModel& model, QWidget* parent);

  QString title() const override;
  void retranslate() override;
  void refresh(const Change& change) override;
  void commitPending() override;
  void openRecord(base::RawId record) override;

protected:
  void showEvent(QShowEvent* event) override;

private:
  QWidget* filterRow();
  void addKeys();
  void load();
  void tellState();
  void takeFilter();

  RatingsModel* m_ratings;
  QLineEdit* m_filter;
  SegmentedControl* m_which;
  TextLabel* m_counts;
  QPushButton* m_sort;
  QPushButton* m_next;
  RatingsGrid* m_grid;
  RatingsPanel* m_panel;
  bool m_outdated = true;
};

}  // namespace kam::ui
