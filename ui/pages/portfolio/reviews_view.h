// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth section of the portfolio: reviews that were held and the one under way; from here the review is stepped through, frozen, and
// set beside an earlier one.
#pragma once

#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/portfolio_view.h"
#include "pages/portfolio/review_history_model.h"
#include "pages/portfolio/review_model.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace kam::ui {

class Card;
class DataTable;
class EmptyState;
class Pill;
class ReviewPresenter;
class SegmentedControl;
class TextLabel;

class ReviewsView : public PortfolioView {
  Q_OBJECT
public:
  ReviewsView(AppContext& context, PortfolioModel& model, QWidget* parent);
  void fill() override;
  /// Steps through the accounts, from where the review stands.
  void present();
  bool isPresenting() const;
  /// Back to the list of reviews; nothing where it is shown already.
  void leave();
  /// The opened review beside another one.
  void compare();
  void commitPending();

Q_SIGNALS:
  /// The presenter takes the whole page, or gives it back.
  void presenting(bool on);

private:
  void buildList(QWidget& parent);
  void buildReview(QWidget& parent);
  void connectAll();
  void retranslate();
  void fillReview();
  void fillOthers();
  void begin();
  void writeConclusion();
  void tell(const base::Result<void>& done);

  PortfolioModel& m_model;
  ReviewModel* m_review;
  ReviewHistoryModel* m_history;
  QStackedWidget* m_stack;
  QWidget* m_work;
  EmptyState* m_empty;
  ReviewPresenter* m_presenter;
  Card* m_listCard;
  QPushButton* m_begin;
  DataTable* m_list;
  Card* m_card;
  Pill* m_state;
  QPushButton* m_discard;
  QPushButton* m_freeze;
  QPushButton* m_continue;
  TextLabel* m_facts;
  TextLabel* m_conclusion;
  QPlainTextEdit* m_concluding;
  QTimer m_concludeSoon;
  SegmentedControl* m_parts;
  QComboBox* m_others;
  TextLabel* m_summary;
  DataTable* m_accounts;
  DataTable* m_notes;
  DataTable* m_comparison;
  std::optional<words::Language> m_spoken;
  bool m_filling = false;
};

}  // namespace kam::ui
