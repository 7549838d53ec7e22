// SPDX-License-Identifier: GPL-3.0-or-later
// Why an account is where it is: its lead over the line criterion by criterion, what would take it across, and which
// of its ratings are missing or old.
#pragma once

#include "pages/selection/selection_model.h"
#include "shell/app_context.h"
#include "widgets/card.h"

#include <QTimer>

class QPushButton;

namespace kam::ui {

class ChartView;
class TextLabel;

class PlacePanel : public Card {
  Q_OBJECT
public:
  PlacePanel(AppContext& context, SelectionModel& model, QWidget* parent);

  void retranslate();
  /// 0 = nobody: the panel hides.
  void showAccount(base::RawId account);

private:
  void fill();
  QString say(const char* area, const char* text) const { return m_context.say(area, text); }

  AppContext& m_context;
  SelectionModel& m_model;
  ChartView* m_chart;
  TextLabel* m_heading;
  TextLabel* m_changes;
  TextLabel* m_doubts;
  QPushButton* m_open;
  base::RawId m_account = 0;
  QTimer m_soon;
};

}  // namespace kam::ui
