// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what a decision needs besides the ranking: day, decider, reason, and verdicts and reasons of single accounts.
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/selection/record_decision.h"

namespace kam::ui {

class DataTable;
class TextLabel;

class RecordDecisionDialog : public RecordDialog {
  Q_OBJECT
public:
  /// `decision` outlives the dialog.
  RecordDecisionDialog(AppContext& context, RecordDecision& decision, QWidget* parent);
  /// What to say after it was accepted.
  const QString& outcome() const { return m_outcome; }

private:
  base::Result<void> record();

  RecordDecision& m_decision;
  FormView* m_form;
  TextLabel* m_summary;
  DataTable* m_table;
  QString m_outcome;
};

}  // namespace kam::ui
