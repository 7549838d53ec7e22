// SPDX-License-Identifier: GPL-3.0-or-later
// After an import: what came in, what was set aside and why, and the way back.
#pragma once

#include <QWidget>

#include "pages/import/import_model.h"
#include "shell/app_context.h"

class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class TextLabel;
class KeyFigureCard;

class OutcomeView : public QWidget {
  Q_OBJECT
public:
  OutcomeView(AppContext& context, ImportModel& model, QWidget* parent);

  void retranslate();
  void show();

Q_SIGNALS:
  void undoWanted();
  void saveRejectsWanted();
  void anotherWanted();

private:
  QString sum() const;

  AppContext& m_context;
  ImportModel& m_model;
  std::vector<KeyFigureCard*> m_figures;
  QPushButton* m_undo;
  QPushButton* m_save;
  QPushButton* m_another;
  QPushButton* m_next;
  QPushButton* m_contacts;
  TextLabel* m_sum;
  Card* m_problemsCard;
  DataTable* m_problems;
};

}  // namespace kam::ui
