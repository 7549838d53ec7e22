// SPDX-License-Identifier: GPL-3.0-or-later
// One plan: its outline on the left with the state of each section of its template, the sections in the middle, gap, findings and sign-off on
// the right. Everything is edited where it stands and saved as it is entered; what belongs to the account is the account's own register.
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
class MarkedText;
class OutlineEntry;
class PlanSide;
class RegisterCard;
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
  /// Where a finding is mended: its record or field where there is one, else its section.
  void goTo(const scoring::PlanFinding& finding);
  void goTo(domain::PlanSection section);

private:
  struct Section {
    domain::PlanSection section{};
    QWidget* box = nullptr;
    QVBoxLayout* column = nullptr;
    OutlineEntry* entry = nullptr;
    /// The first card; it carries the section's name.
    Card* card = nullptr;
    /// Text of the plan or of its account.
    std::vector<FormView*> forms;
    std::vector<std::pair<RegisterCard*, domain::Kind>> registers;
  };
  QWidget* outline();
  Section& addSection(domain::PlanSection section);
  Section& sectionOf(domain::PlanSection section);
  Card* addCard(Section& section);
  /// The section's first card, made where there is none yet.
  Card* headOf(domain::PlanSection section);
  FormView* addForm(Section& section, Card& card, domain::Kind kind, const std::vector<std::string_view>& fields, int columns);
  RegisterCard* addRegister(Section& section, domain::Kind kind, struct RegisterSpec spec);
  ChartView* addChart(Card& card, int height, int least);
  void build();
  void buildOwnTexts();
  void buildAccountParts();
  void buildFigures();
  void buildTables();
  DataTable* addTable(Card& card, const QString& memory, domain::Kind kind);
  QPushButton* addButton(Card& card, domain::Kind kind, const std::vector<std::string_view>& fields);
  QPushButton* addJump(Card& card, const QString& tab);
  void showOutline();
  void showFigures();
  void showTables();
  void follow();
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
  QScrollArea* m_sideScroll;
  PlanSide* m_side;
  std::vector<Section> m_sections;
  SwotView* m_swot = nullptr;
  ChartView* m_sales = nullptr;
  ChartView* m_bridge = nullptr;
  ChartView* m_people = nullptr;
  ChartView* m_timeline = nullptr;
  Card* m_timelineCard = nullptr;
  DataTable* m_targets = nullptr;
  TextLabel* m_targetHint = nullptr;
  DataTable* m_goals = nullptr;
  DataTable* m_actions = nullptr;
  DataTable* m_opportunities = nullptr;
  DataTable* m_risks = nullptr;
  DataTable* m_questions = nullptr;
  Card* m_questionCard = nullptr;
  std::map<domain::Kind, QPushButton*> m_addButtons;
  std::vector<QPushButton*> m_jumps;
  std::vector<MarkedText*> m_marks;
};

}  // namespace kam::ui
