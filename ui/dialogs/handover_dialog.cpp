// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/handover_dialog.h"

#include "app/edits/handover_edits.h"
#include "app/workspace.h"
#include "dialogs/export_document.h"
#include "domain/records.h"
#include "report/handover.h"
#include "scoring/relationship/transfer.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

HandoverDialog::HandoverDialog(AppContext& context, base::RawId account, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_account(account),
      m_successor(new QComboBox(this)),
      m_now(new QCheckBox(context.say("dialogs", "Answers for the account from today on"), this)),
      m_progress(new TextLabel(TextRole::muted, this)),
      m_problem(new TextLabel(TextRole::body, this)) {
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const auto* record = snapshot->find(domain::Id<domain::Account>(account));
  setWindowTitle(context.say("dialogs", "Hand over the account"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 16);
  column->setSpacing(kGap);
  column->addWidget(new TextLabel(TextRole::cardTitle, record == nullptr ? QString() : qtText(record->name), this));
  column->addWidget(wrappedLabel(
      TextRole::muted,
      context.say("dialogs",
                  "Whoever takes over is introduced to everybody: each introduction becomes an action with a day. The dossier says what to do "
                  "in the first thirty days, what is open and what nobody wrote down."),
      this));
  auto* label = new TextLabel(TextRole::small, context.say("dialogs", "Who takes over"), this);
  label->setBuddy(m_successor);
  column->addWidget(label);
  column->addWidget(m_successor);
  m_successor->setAccessibleName(label->text());
  for (const domain::TeamMember& member : snapshot->all<domain::TeamMember>())
    if (record == nullptr || member.id != record->kam) m_successor->addItem(qtText(member.name), QVariant::fromValue<qint64>(member.id.raw()));
  column->addWidget(m_now);
  column->addWidget(m_progress);
  m_problem->setTone(Tone::critical);
  m_problem->setWordWrap(true);
  m_problem->setElided(false);
  m_problem->hide();
  column->addWidget(m_problem);
  auto* foot = new QHBoxLayout;
  auto* dossier = new QPushButton(context.say("dialogs", "Dossier as PDF …"), this);
  auto* cancel = new QPushButton(context.say("dialogs", "Cancel"), this);
  auto* plan = new QPushButton(context.say("dialogs", "Plan the handover"), this);
  setButtonKind(*plan, ButtonKind::primary);
  plan->setDefault(true);
  plan->setEnabled(m_successor->count() > 0 && !context.isReadOnly());
  foot->addWidget(dossier);
  foot->addStretch(1);
  foot->addWidget(cancel);
  foot->addWidget(plan);
  column->addLayout(foot);
  setMinimumWidth(520);
  connect(m_successor, &QComboBox::currentIndexChanged, this, &HandoverDialog::showProgress);
  connect(dossier, &QPushButton::clicked, this, &HandoverDialog::writeDossier);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(plan, &QPushButton::clicked, this, [this] {
    const auto done = this->plan();
    if (done) return accept();
    m_problem->setText(m_context.sentence(done.error()));
    m_problem->show();
  });
  showProgress();
}

base::RawId HandoverDialog::successor() const { return m_successor->currentData().toLongLong(); }

void HandoverDialog::setSuccessor(base::RawId member) { m_successor->setCurrentIndex(m_successor->findData(QVariant::fromValue<qint64>(member))); }

void HandoverDialog::showProgress() {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const domain::Id<domain::Account> account(m_account);
  const base::Date today = m_context.clock().today();
  const scoring::RelationshipMap map = scoring::relationshipMap(*snapshot, account, today);
  const auto transfer = scoring::relationshipTransfer(*snapshot, map, account, domain::Id<domain::TeamMember>(successor()), today);
  m_progress->setText(
      qtText(words::fill(m_context.words().say("dialogs", "%1 of %2 people are taken over, %3 more introduced"),
                         {std::to_string(transfer.transferred), std::to_string(transfer.steps.size()), std::to_string(transfer.introduced)})));
}

base::Result<void> HandoverDialog::plan() {
  app::Workspace& workspace = *m_context.workspace();
  const app::Handover handover{domain::Id<domain::Account>(m_account), domain::Id<domain::TeamMember>(successor()), m_context.clock().today(),
                               m_now->isChecked(), m_context.language()};
  const auto edit = app::planHandover(*workspace.snapshot(), workspace.ids(), handover);
  if (!edit) return edit.error().code == base::ErrorCode::nothingChanged ? base::Result<void>{} : base::fail(edit.error());
  const auto done = workspace.commit(*edit);
  if (!done) return base::fail(done.error());
  m_context.tellUndoable(m_context.say("dialogs", "The handover is planned: see the actions of the account."));
  return {};
}

void HandoverDialog::writeDossier() {
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const auto* account = snapshot->find(domain::Id<domain::Account>(m_account));
  if (account == nullptr) return;
  exportDocument(
      m_context, this, m_context.say("dialogs", "Handover dossier") + QLatin1Char(' ') + qtText(account->name), [&](words::Language language) {
        return report::handoverDossier(*snapshot, {account->id, domain::Id<domain::TeamMember>(successor()), language, m_context.clock().today()});
      });
}

}  // namespace kam::ui
