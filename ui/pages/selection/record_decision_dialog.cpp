// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/record_decision_dialog.h"

#include "app/workspace.h"
#include "domain/record_type.h"
#include "shell/app_context.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/text_label.h"

namespace kam::ui {

RecordDecisionDialog::RecordDecisionDialog(AppContext& context, RecordDecision& decision, QWidget* parent)
    : RecordDialog(context, context.say("selection", "Record decision"), parent),
      m_decision(decision),
      m_form(addForm(domain::Kind::decisions, {"on", "by", "reason"}, 2)),
      m_summary(new TextLabel(TextRole::strong, this)),
      m_table(new DataTable(QString(), this)) {
  setMinimumWidth(900);
  const domain::RecordType& type = domain::recordType(domain::Kind::decisions);
  app::Workspace& workspace = *context.workspace();
  m_form->showNew(workspace.snapshot(),
                  {{*type.fieldIndex("on"), std::int64_t{base::dayNumber(context.clock().today())}}, {*type.fieldIndex("by"), workspace.author()}});
  m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  addWidget(m_summary);
  auto* hint = new TextLabel(TextRole::muted,
                             context.say("selection",
                                         "Click into “Decision” to take an account in or out by hand; that needs a reason. A decision is "
                                         "never changed afterwards, only superseded by the next one."),
                             this);
  hint->setWordWrap(true);
  hint->setElided(false);
  addWidget(hint);
  addWidget(m_table);
  m_table->setSortable(false);
  m_table->setMinimumHeight(150);
  m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
  m_table->setAccessibleName(context.say("selection", "Accounts of the decision"));
  m_table->setSource(m_decision.source());
  m_summary->setText(m_decision.summary());
  connect(&m_table->tableModel(), &QAbstractItemModel::dataChanged, this, [this] { m_summary->setText(m_decision.summary()); });
  resize(980, 700);
  setAttempt(context.say("selection", "Record decision"), [this] { return record(); });
}

base::Result<void> RecordDecisionDialog::record() {
  const auto entered = m_form->entered();
  if (!entered) return base::fail(entered.error());
  const domain::RecordType& type = domain::recordType(domain::Kind::decisions);
  domain::Decision typed;
  for (const auto& [field, value] : *entered) type.fields[field].write(&typed, value);
  const auto outcome = m_decision.record(typed.on, typed.by, typed.reason);
  if (!outcome) return base::fail(outcome.error());
  m_outcome = *outcome;
  return {};
}

}  // namespace kam::ui
