// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the sheet: what the current cell's criterion means at 0 to 10 (a click rates), the details of the rating that counts, earlier
// ratings, and how much is known about the account.
#pragma once

#include <QWidget>

#include "pages/selection/ratings_model.h"
#include "shell/app_context.h"

#include <array>

class QLabel;
class QPushButton;

namespace kam::ui {

class AnchorButton;
class Card;
class FormView;
class TextLabel;

class RatingsPanel : public QWidget {
  Q_OBJECT
public:
  RatingsPanel(AppContext& context, RatingsModel& model, QWidget* parent);

  void showCell(std::optional<CellPosition> cell);
  void retranslate();
  void commitPending();

Q_SIGNALS:
  void goTo(const kam::ui::CellPosition& cell);

private:
  void fillAnchors();
  void fillDetails();
  void fillProposal();
  void takeProposal();
  void fillKnown();
  void take(FormView& form, std::size_t field, const domain::Value& value);
  void tell(const base::Result<void>& done);
  QString say(const char* area, const char* text) const { return m_context.say(area, text); }

  AppContext& m_context;
  RatingsModel& m_model;
  std::optional<CellPosition> m_cell;
  Card* m_rating;
  TextLabel* m_account;
  std::array<AnchorButton*, 5> m_anchors{};
  TextLabel* m_story;
  TextLabel* m_proposal;
  QPushButton* m_takeProposal;
  FormView* m_numbers;
  FormView* m_form;
  QPushButton* m_confirm;
  TextLabel* m_earlier;
  Card* m_known;
  TextLabel* m_coverage;
  TextLabel* m_advice;
  QPushButton* m_rateNext;
};

}  // namespace kam::ui
