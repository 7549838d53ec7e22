// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/import_page.h"

#include "pages/import/outcome_view.h"
#include "pages/import/review_view.h"
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

ImportPage::ImportPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new ImportModel(this)),
      m_header(new PageHeader(this)),
      m_another(m_header->addButton()),
      m_run(m_header->addButton(true)),
      m_stack(new QStackedWidget(this)),
      m_choose(new EmptyState(m_stack)),
      m_review(new ReviewView(context, *m_model, m_stack)),
      m_outcome(new OutcomeView(context, *m_model, m_stack)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_stack, 1);
  m_choose->setIcon(QStringLiteral("upload"));
  auto* chooseCard = new Card(m_stack);
  chooseCard->body()->addWidget(m_choose);
  m_stack->addWidget(chooseCard);
  m_stack->addWidget(m_review);
  m_stack->addWidget(runningView());
  m_stack->addWidget(m_outcome);

  connect(m_model, &ImportModel::changed, this, &ImportPage::show);
  connect(m_model, &ImportModel::progressed, this, &ImportPage::showProgress);
  connect(m_model, &ImportModel::refused, this, [this](const base::Error& error) {
    if (error.code == base::ErrorCode::cancelled) this->context().tell(say("import_page", "Stopped. Nothing was imported."));
    else this->context().tellError(error);
  });
  connect(m_choose, &EmptyState::firstStep, this, &ImportPage::chooseFile);
  connect(m_another, &QPushButton::clicked, this, &ImportPage::chooseFile);
  connect(m_run, &QPushButton::clicked, m_model, &ImportModel::run);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_model->state() == ImportModel::State::running) m_model->cancel();
    else m_model->stopLooking();
  });
  constexpr int kSoon = 1000;
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(&m_soon, &QTimer::timeout, this, [this] {
    if (m_model->state() == ImportModel::State::looking || (m_model->isTrying() && !m_model->trial())) m_stack->setCurrentIndex(2);
  });
  connect(m_outcome, &OutcomeView::undoWanted, this, &ImportPage::undo);
  connect(m_outcome, &OutcomeView::saveRejectsWanted, this, &ImportPage::saveRejects);
  connect(m_outcome, &OutcomeView::anotherWanted, this, &ImportPage::chooseFile);
}

QWidget* ImportPage::runningView() {
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

void ImportPage::open(const PageArguments& arguments) {
  // Several files that were dropped together stand in lines.
  if (!arguments.section.isEmpty()) m_model->look(arguments.section.split(QLatin1Char('\n'), Qt::SkipEmptyParts), arguments.record);
}

void ImportPage::refresh(const Change& change) {
  if (change.workspace) m_model->setWorkspace(context().workspace());
}

void ImportPage::retranslate() {
  m_model->setWords(context().words());
  m_choose->setTexts(say("import_page", "Drop a file here"),
                     say("import_page",
                         "Customers, contacts, products, sales, opportunities, team, targets or ratings from any program: Excel (.xlsx), "
                         "OpenDocument (.ods) or CSV; address books (.vcf), calendars (.ics) and mails (.eml). "
                         "Nothing is written before you have seen what was understood, and one undo takes it all back."));
  m_choose->setSteps(say("import_page", "Choose a file…"));
  m_running->setTitle(say("import_page", "Importing"));
  m_review->retranslate();
  m_outcome->retranslate();
  show();
}

void ImportPage::setNarrow(bool narrow) { m_review->setNarrow(narrow); }

void ImportPage::show() {
  using State = ImportModel::State;
  showHeader();
  const State state = m_model->state();
  // Reading is shown once it takes a while: what is over at once would only flicker.
  const bool isReading = state == State::looking || (state == State::ready && m_model->isTrying() && !m_model->trial());
  if (!isReading) m_soon.stop();
  else if (!m_soon.isActive() && m_stack->currentIndex() != 2) m_soon.start();
  if (!isReading || m_stack->currentIndex() != 2)
    m_stack->setCurrentIndex(state == State::choose ? 0 : state == State::running ? 2 : state == State::done ? 3 : 1);
  if (state == State::looking || state == State::ready) m_review->show();
  if (state == State::running || isReading) {
    m_running->setTitle(isReading ? say("import_page", "Reading the file") : say("import_page", "Importing"));
    m_running->setSubtitle(m_model->fileName());
    m_cancel->setText(m_model->isCancelling() ? say("import_page", "Stopping …") : say("import_page", "Cancel"));
    m_cancel->setEnabled(!m_model->isCancelling());
    showProgress(m_model->progress());
  }
  if (state == State::done) m_outcome->show();
}

void ImportPage::showHeader() {
  using State = ImportModel::State;
  const State state = m_model->state();
  m_header->setTitle(say("pages", "Import"));
  const bool review = state == State::ready || state == State::looking;
  m_header->setSubtitle(review || state == State::done ? m_model->fileName()
                                                       : say("import_page", "from a file into this workspace; one undo takes a whole import back"));
  m_another->setVisible(review);
  m_another->setText(say("import_page", "Another file…"));
  m_run->setVisible(review);
  m_run->setEnabled(m_model->canRun());
  const auto& trial = m_model->trial();
  const int rows = trial ? static_cast<int>(trial->rowsRead - trial->setAside) : 0;
  const bool asks = m_model->preview().question.has_value();
  m_run->setText(asks    ? say("import_page", "Import")
                 : trial ? say("import_page", "Import %n row(s)", nullptr, rows)
                         : say("import_page", "Checking …"));
}

void ImportPage::showProgress(double share) {
  m_bar->setValue(static_cast<int>(share * 1000));
  m_runningText->setText(qtText(words::percent(context().language(), share, 0)));
}

void ImportPage::chooseFile() {
  const QStringList files =
      QFileDialog::getOpenFileNames(this, say("import_page", "Choose a file"), {},
                                    say("import_page", "Tables, address books, calendars, mails") +
                                        QStringLiteral(" (*.xlsx *.xlsm *.ods *.fods *.csv *.txt *.tsv *.json *.vcf *.ics *.eml);;") +
                                        say("import_page", "All files") + QStringLiteral(" (*)"));
  if (!files.isEmpty()) m_model->look(files);
}

void ImportPage::undo() {
  const auto undone = m_model->undo();
  if (undone) context().tell(say("import_page", "The import was taken back."), Tone::positive);
  else context().tellError(undone.error());
}

void ImportPage::saveRejects() {
  const QString file =
      QFileDialog::getSaveFileName(this, say("import_page", "Save rejected rows"), QStringLiteral("rejected-%1").arg(m_model->rejectsName()),
                                   m_model->report().rejectsEnding == ".xlsx" ? QStringLiteral("Excel (*.xlsx)") : QStringLiteral("CSV (*.csv)"));
  if (file.isEmpty()) return;
  const auto saved = m_model->saveRejects(file);
  if (saved) context().tell(say("import_page", "Saved: %1").replace(QStringLiteral("%1"), file), Tone::positive);
  else context().tellError(saved.error());
}

}  // namespace kam::ui
