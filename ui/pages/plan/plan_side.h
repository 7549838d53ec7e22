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
  /// The section that is looked at: its evidence is shown.
  void setSection(domain::PlanSection section);

Q_SIGNALS:
  void recordWanted(kam::domain::Kind kind, qint64 record);
  /// Position among the model's findings.
  void findingWanted(std::size_t finding);

private:
  void showGap();
  void showFindings();
  void showEvidence();
  void addFinding(std::size_t at);
  void showSignOff();

  /// Every finding is listed, not only the first.
  bool m_all = false;
  AppContext& m_context;
  PlanModel& m_model;
  Card* m_gapCard;
  QVBoxLayout* m_gap;
  Card* m_findingsCard;
  QVBoxLayout* m_findings;
  Card* m_evidenceCard;
  QVBoxLayout* m_evidence;
  domain::PlanSection m_section = domain::PlanSection::summary;
  Card* m_signCard;
  QVBoxLayout* m_sign;
};

}  // namespace kam::ui
