// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts, tenders, prices and concessions of an account: which day needs something, how much stands under contract, and what was
// given for what was got.
#pragma once

#include "pages/account/register_tab.h"
#include "scoring/account/bonus_outlook.h"

namespace kam::ui {

class Card;
class ChartView;
class TextLabel;

class ContractsTab : public RegisterTab {
  Q_OBJECT
public:
  ContractsTab(AppContext& context, QWidget* parent);
  void retranslate() override;

protected:
  void sum() override;

private:
  void noteNotice();
  void renew();
  /// What the bonus steps are worth at `revenue` of twelve months, and how far the next one is.
  QString bonusText(std::int64_t revenue) const;
  /// Steps of the contract that runs longest: a customer has one bonus agreement at a time.
  std::vector<scoring::BonusStepAt> bonusSteps() const;
  void showCharts(std::int64_t revenue);
  void exportCalendar();

  Card* m_publicCard;
  /// Which commitments are behind an even pace.
  TextLabel* m_calledOff;
  TextLabel* m_publicNotes;
  Card* m_timelineCard;
  ChartView* m_timeline;
  QPushButton* m_calendar;
  Card* m_curveCard;
  ChartView* m_curve;
  RegisterCard* m_contracts;
  QPushButton* m_renew;
  QPushButton* m_notice;
  RegisterCard* m_bonus;
  RegisterCard* m_tenders;
  RegisterCard* m_prices;
  RegisterCard* m_concessions;
  RegisterCard* m_documents;
  QPushButton* m_openDocument;
};

}  // namespace kam::ui
