// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge brings, or brought: figures, conflicts with their decision, records by kind, edits in words.
#pragma once

#include "pages/merge/merge_model.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace kam::ui {

class Card;
class DataTable;
class KeyFigureCard;
class SegmentedControl;
class TextLabel;

class MergeView : public QWidget {
  Q_OBJECT
public:
  MergeView(AppContext& context, MergeModel& model, QWidget* parent = nullptr);

  void retranslate();
  void show();

private:
  QWidget* conflictsCard();
  void showFigures();
  QString note() const;

  AppContext& m_context;
  MergeModel& m_model;
  std::vector<KeyFigureCard*> m_figures;
  TextLabel* m_note;
  Card* m_conflictsCard;
  SegmentedControl* m_all;
  DataTable* m_conflicts;
  Card* m_countsCard;
  DataTable* m_counts;
  Card* m_editsCard;
  DataTable* m_edits;
};

}  // namespace kam::ui
