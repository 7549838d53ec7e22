// SPDX-License-Identifier: GPL-3.0-or-later
// One account of a review, over the whole page, made for a room that looks on: keys step, notes are typed, the list beside shows the order.
#pragma once

#include "pages/portfolio/review_model.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kam::ui {

class AppContext;
class Card;
class ChartView;
class Meter;
class ReviewNotes;
class TextLabel;

class ReviewPresenter : public QWidget {
  Q_OBJECT
public:
  ReviewPresenter(AppContext& context, ReviewModel& model, QWidget* parent);
  void retranslate();
  void fill();
  /// What is being typed becomes a note.
  void commitPending();

Q_SIGNALS:
  void left();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* head();
  QWidget* agenda();
  QWidget* body();
  void fillHead();
  void fillAgenda();
  void fillTargets();
  void fillMatrix();
  void fillPanels();
  void addLines(QVBoxLayout& into, const std::vector<ReviewLine>& lines, std::size_t most, const QString& none);
  void move(int by);
  void finishAccount();
  void tell(const base::Result<void>& done);
  void fit();

  AppContext& m_context;
  ReviewModel& m_model;
  QPushButton* m_back;
  QPushButton* m_next;
  TextLabel* m_place;
  TextLabel* m_title;
  QHBoxLayout* m_pills;
  QPushButton* m_again;
  QPushButton* m_done;
  QPushButton* m_close;
  Card* m_agendaCard;
  Meter* m_progress;
  QListWidget* m_agenda;
  TextLabel* m_order;
  QScrollArea* m_scroll;
  Card* m_targetCard;
  QGridLayout* m_targets;
  Card* m_matrixCard;
  ChartView* m_matrix;
  TextLabel* m_trail;
  Card* m_whyCard;
  QVBoxLayout* m_why;
  Card* m_workCard;
  QVBoxLayout* m_work;
  ReviewNotes* m_notes;
  bool m_filling = false;
};

}  // namespace kam::ui
