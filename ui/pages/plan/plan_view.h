// SPDX-License-Identifier: GPL-3.0-or-later
// One plan: its outline on the left with the state of each section, the sections in the middle, gap, findings and sign-off
// on the right. Everything is edited where it stands and saved as it is entered.
#pragma once

#include "pages/plan/plan_model.h"

#include <QWidget>

#include <map>
#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kam::ui {

class AppContext;
class Card;
class ChartView;
class DataTable;
class FormView;
class OutlineEntry;
class PlanSide;
class SwotView;
class TextLabel;

class PlanView : public QWidget {
  Q_OBJECT
public:
  PlanView(AppContext& context, PlanModel& model, QWidget* parent);
  void retranslate();
  /// Shows the model's plan as it stands.
  void show();
  void commitPending();
  void setNarrow(bool narrow);

private:
  struct Section {
    scoring::PlanSection section;
    Card* card;
    OutlineEntry* entry;
  };
  QWidget* outline();
  Card* addSection(scoring::PlanSection section);
  void buildTexts();
  void buildFigures();
  void buildTables();
  DataTable* addTable(Card& card, const QString& memory, domain::Kind kind);
  QPushButton* addButton(Card& card, domain::Kind kind, const std::vector<std::string_view>& fields);
  void connectForm(FormView* form);
  void showOutline();
  void showFigures();
  void showTables();
  void goTo(scoring::PlanSection section);
  /// A short dialog for a new goal, action or risk, or (record ≠ 0) for an existing one.
  void ask(domain::Kind kind, const std::vector<std::string_view>& fields, base::RawId record);
  void remove(domain::Kind kind, const std::vector<base::RawId>& records);
  bool isWritable() const;

  AppContext& m_context;
  PlanModel& m_model;
  QWidget* m_outline;
  QVBoxLayout* m_outlineRows;
  QScrollArea* m_scroll;
  QVBoxLayout* m_middle;
  PlanSide* m_side;
  std::vector<Section> m_sections;
  std::vector<FormView*> m_forms;
  SwotView* m_swot;
  ChartView* m_chart;
  DataTable* m_targets;
  TextLabel* m_targetHint;
  DataTable* m_goals;
  DataTable* m_actions;
  DataTable* m_opportunities;
  DataTable* m_risks;
  std::map<domain::Kind, QPushButton*> m_addButtons;
};

}  // namespace kam::ui
