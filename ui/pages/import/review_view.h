// SPDX-License-Identifier: GPL-3.0-or-later
// Before anything is written: what was understood and why (each point can be corrected), where the columns go, the first
// rows, what would happen and what is wrong.
#pragma once

#include <QWidget>

#include "pages/import/import_model.h"
#include "shell/app_context.h"

class QBoxLayout;
class QVBoxLayout;

namespace kam::ui {

class Card;
class DataTable;
class RowsView;
class TextLabel;

class ReviewView : public QWidget {
  Q_OBJECT
public:
  ReviewView(AppContext& context, ImportModel& model, QWidget* parent);

  void retranslate();
  void show();
  void setNarrow(bool narrow);

private:
  void showUnderstood();
  void addPoint(const std::string& what, const QString& value, const QString& why, bool certain);
  void showTrial();
  void addConflictRule();
  /// A figure of the trial with a tick for taking its rows.
  void addTaken(const QString& name, std::int64_t count, app::ImportRow::Outcome outcome, Tone tone);
  /// What the file asks, as the page lets it be answered.
  QString questionText(const base::Error& question) const;
  QString pointName(const std::string& what) const;

  AppContext& m_context;
  ImportModel& m_model;
  QBoxLayout* m_columns;
  Card* m_understoodCard;
  QVBoxLayout* m_understood;
  Card* m_trialCard;
  QVBoxLayout* m_trial;
  Card* m_mappingCard;
  DataTable* m_mapping;
  Card* m_rowsCard;
  DataTable* m_rows;
  RowsView* m_outcomes;
  Card* m_problemsCard;
  DataTable* m_problems;
};

}  // namespace kam::ui
