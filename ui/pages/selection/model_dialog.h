// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a selection model: its criteria, its knock-outs, its lines. Decides nothing: see ModelDraft.
#pragma once

#include <QDialog>
#include <QTimer>

#include "domain/model.h"
#include "pages/selection/model_draft.h"
#include "shell/app_context.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kam::ui {

class DataTable;
class SegmentedControl;
class TextLabel;

class ModelDialog : public QDialog {
  Q_OBJECT
public:
  /// A workspace is open.
  ModelDialog(AppContext& context, const domain::SelectionModel& model, QWidget* parent);

  /// Name under which it was saved.
  std::string savedName() const { return m_draft.model().name; }

private:
  struct CutFields {
    QComboBox* kind;
    QDoubleSpinBox* value;
  };
  QWidget* criteriaPart();
  QWidget* knockOutPart();
  QWidget* linePart();
  CutFields cutFields(QWidget* parent, domain::Cut cut, void (ModelDraft::*set)(domain::Cut));
  void addOwnCriterion();
  void fill();
  void warn();
  void save();
  QString say(const char* area, const char* text) const { return m_context.say(area, text); }

  AppContext& m_context;
  ModelDraft m_draft;
  QLineEdit* m_name;
  SegmentedControl* m_parts;
  QStackedWidget* m_stack;
  DataTable* m_criteria = nullptr;
  DataTable* m_knockOuts = nullptr;
  TextLabel* m_warnings;
  TextLabel* m_problem;
  QTimer m_warnSoon;
};

}  // namespace kam::ui
