// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking means, beside it: the matrix, who would enter or leave against the last decision, and the hours it takes.
#pragma once

#include "pages/selection/selection_model.h"
#include "shell/app_context.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace kam::ui {

class Card;
class ChartView;
class Meter;
class TextLabel;

class SelectionSide : public QWidget {
  Q_OBJECT
public:
  SelectionSide(AppContext& context, SelectionModel& model, QWidget* parent);

  void retranslate();
  /// Points out an account in the matrix; 0 = none.
  void mark(base::RawId account);

Q_SIGNALS:
  void accountChosen(qint64 account);

private:
  void fill();
  void fillMatrix();
  void fillChanges();
  void fillDecisions();
  void fillCapacity();
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const {
    return m_context.say(area, text, disambiguation, n);
  }

  AppContext& m_context;
  SelectionModel& m_model;
  Card* m_matrixCard;
  ChartView* m_matrix;
  Card* m_changesCard;
  QComboBox* m_decisions;
  /// Unset: the last one.
  domain::Id<domain::Decision> m_with;
  QVBoxLayout* m_changes;
  Card* m_capacityCard;
  Meter* m_capacity;
  TextLabel* m_capacityNote;
  base::RawId m_marked = 0;
  /// Pictures follow a moving slider a little later than the table does.
  QTimer m_soon;
};

}  // namespace kam::ui
