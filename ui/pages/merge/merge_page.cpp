// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/merge/merge_page.h"

#include "pages/merge/merge_view.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/page_header.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kam::ui {

MergePage::MergePage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new MergeModel(context, this)),
      m_header(new PageHeader(this)),
      m_another(m_header->addButton()),
      m_undo(m_header->addButton()),
      m_run(m_header->addButton(true)),
      m_stack(new QStackedWidget(this)),
      m_choose(new EmptyState(m_stack)),
      m_view(new MergeView(context, *m_model, m_stack)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_stack, 1);
  m_choose->setIcon(QStringLiteral("download"));
  auto* chooseCard = new Card(m_stack);
  chooseCard->body()->addWidget(m_choose);
  m_stack->addWidget(chooseCard);
  m_stack->addWidget(m_view);
  m_stack->addWidget(runningView());
  connect(m_model, &MergeModel::changed, this, &MergePage::show);
  connect(m_model, &MergeModel::progressed, this, &MergePage::showProgress);
  connect(m_model, &MergeModel::refused, this, [this](const base::Error& error) {
    if (error.code == base::ErrorCode::cancelled) this->context().tell(say("merge", "Stopped. Nothing was changed."));
    else this->context().tellError(error);
  });
  connect(m_choose, &EmptyState::firstStep, this, &MergePage::chooseFile);
  connect(m_choose, &EmptyState::secondStep, this, &MergePage::exchange);
  connect(m_another, &QPushButton::clicked, this, &MergePage::chooseFile);
  connect(m_undo, &QPushButton::clicked, this, &MergePage::undo);
  connect(m_run, &QPushButton::clicked, m_model, &MergeModel::run);
  connect(m_cancel, &QPushButton::clicked, m_model, &MergeModel::cancel);
}

QWidget* MergePage::runningView() {
  auto* page = new QWidget(m_stack);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  m_running = new Card(page);
  m_runningText = new TextLabel(TextRole::muted, m_running);
  m_bar = new QProgressBar(m_running);
  m_bar->setRange(0, 1000);
  m_bar->setTextVisible(false);
  m_cancel = new QPushButton(m_running);
  m_running->body()->addWidget(m_runningText);
  m_running->body()->addWidget(m_bar);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(m_cancel);
  m_running->body()->addLayout(buttons);
  column->addWidget(m_running);
  column->addStretch(1);
  return page;
}

void MergePage::open(const PageArguments& arguments) {
  if (arguments.section == QStringLiteral("sync")) exchange();
  else if (!arguments.section.isEmpty()) m_model->look(arguments.section);
}

void MergePage::refresh(const Change& change) {
  static_cast<void>(change);
  show();
}

void MergePage::retranslate() {
  m_choose->setTexts(say("merge", "Bring two copies together"),
                     say("merge",
                         "Choose a copy of this workspace that somebody worked in, from mail, a stick or a share. You see first what comes, decide "
                         "where both changed the same, and one undo takes the whole merge back."));
  m_view->retranslate();
  show();
}

void MergePage::show() {
  using State = MergeModel::State;
  const State state = m_model->state();
  showHeader();
  const bool working = state == State::looking || state == State::running;
  m_stack->setCurrentIndex(state == State::choose ? 0 : working ? 2 : 1);
  m_choose->setSteps(say("merge", "Choose a copy…"),
                     m_model->sharedFolder().isEmpty() ? say("merge", "Exchange through a folder…") : say("merge", "Synchronise"));
  if (working) {
    m_running->setTitle(state == State::looking ? say("merge", "Looking at the other copy")
                        : m_model->isFolder()   ? say("merge", "Synchronising")
                                                : say("merge", "Merging"));
    m_running->setSubtitle(m_model->name());
    m_cancel->setText(m_model->isCancelling() ? say("merge", "Stopping …") : say("merge", "Cancel"));
    m_cancel->setEnabled(!m_model->isCancelling());
    showProgress(m_model->progress());
  }
  if (state == State::ready || state == State::done) m_view->show();
}

QString MergePage::doneText() const {
  if (!m_model->report().done) return QStringLiteral("%1");
  switch (m_model->standing()) {
    case MergeModel::Standing::newest: return say("merge", "%1: done; one undo takes it back");
    case MergeModel::Standing::takenBack: return say("merge", "%1: taken back; redo brings it in again");
    case MergeModel::Standing::followed: break;
  }
  return say("merge", "%1: done; the history shows it, and what was edited since");
}

void MergePage::showHeader() {
  using State = MergeModel::State;
  const State state = m_model->state();
  m_header->setTitle(m_model->isFolder() ? say("merge", "Synchronise") : say("merge", "Merge"));
  const QString name = m_model->name();
  m_header->setSubtitle(state == State::choose ? say("merge", "with another copy of this workspace")
                        : state == State::done ? doneText().replace(QStringLiteral("%1"), name)
                        : state == State::ready && m_model->bringsNothing()
                            ? say("merge", "%1: nothing in it that is not known here already").replace(QStringLiteral("%1"), name)
                            : name);
  m_another->setVisible(state == State::ready || state == State::done);
  m_another->setText(say("merge", "Another copy…"));
  m_undo->setVisible(state == State::done && m_model->standing() == MergeModel::Standing::newest);
  m_undo->setText(say("merge", "Undo this merge"));
  m_run->setVisible(state == State::ready);
  m_run->setEnabled(m_model->canRun());
  const int edits = static_cast<int>(m_model->report().applied);
  m_run->setText(say("merge", "Take over %n edit(s)", nullptr, edits));
}

void MergePage::showProgress(double share) {
  m_bar->setValue(static_cast<int>(share * 1000));
  m_runningText->setText(qtText(words::percent(context().language(), share, 0)));
}

void MergePage::chooseFile() {
  const QString file = QFileDialog::getOpenFileName(
      this, say("merge", "Choose the other copy"), {},
      say("shell", "Workspaces (*.kam)") + QStringLiteral(";;") + say("import_page", "All files") + QStringLiteral(" (*)"));
  if (!file.isEmpty()) m_model->look(file);
}

void MergePage::exchange() {
  if (m_model->sharedFolder().isEmpty()) {
    const QString folder = QFileDialog::getExistingDirectory(this, say("merge", "Choose the shared folder"));
    if (folder.isEmpty()) return;
    m_model->setSharedFolder(folder);
  }
  m_model->synchronise();
}

void MergePage::undo() {
  const auto undone = m_model->undo();
  if (undone) context().tell(say("merge", "The merge was taken back."), Tone::positive);
  else context().tellError(undone.error());
}

}  // namespace kam::ui
