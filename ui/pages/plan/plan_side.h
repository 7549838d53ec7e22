// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the plan: the gap to the year's target, what a reader would find fault with, and who has signed.
#pragma once

#include "pages/plan/plan_model.h"

#include <QWidget>

class QVBoxLayout;

namespace kam::ui {

class AppContext;
class Card;

class PlanSide : public QWidget {
  Q_OBJECT
public:
  PlanSide(AppContext& context, PlanModel& model, QWidget* parent);
  void retranslate();
  void show();

Q_SIGNALS:
  void sectionWanted(kam::scoring::PlanSection section);

private:
  void showGap();
  void showFindings();
  void showSignOff();

  AppContext& m_context;
  PlanModel& m_model;
  Card* m_gapCard;
  QVBoxLayout* m_gap;
  Card* m_findingsCard;
  QVBoxLayout* m_findings;
  Card* m_signCard;
  QVBoxLayout* m_sign;
};

}  // namespace kam::ui
