// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_export_dialog.h"

#include "dialogs/plan_export_model.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/document_preview.h"
#include "widgets/page_sheets.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kam::ui {

namespace {
constexpr std::array kAudiences{report::Audience::internal, report::Audience::management, report::Audience::customer};
constexpr std::array kLanguages{words::Language::english, words::Language::german};
constexpr QSize kWanted{1040, 880};

template <class Choices, class Choice>
int positionOf(const Choices& choices, Choice choice) {
  return static_cast<int>(std::find(choices.begin(), choices.end(), choice) - choices.begin());
}
}  // namespace

PlanExportDialog::PlanExportDialog(AppContext& context, base::RawId account, base::RawId plan, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_model(new PlanExportModel(context, this)),
      m_title(new TextLabel(TextRole::pageTitle, this)),
      m_summary(new TextLabel(TextRole::muted, this)),
      m_audience(new SegmentedControl(this)),
      m_language(new SegmentedControl(this)),
      m_state(new SegmentedControl(this)),
      m_export(new QPushButton(this)),
      m_problem(new TextLabel(TextRole::body, this)),
      m_preview(new DocumentPreview(this)) {
  build();
  retranslate();
  connect(m_model, &PlanExportModel::changed, this, &PlanExportDialog::showState);
  connect(m_audience, &SegmentedControl::chosen, this,
          [this](int position) { m_model->setAudience(kAudiences[static_cast<std::size_t>(position)]); });
  connect(m_language, &SegmentedControl::chosen, this,
          [this](int position) { m_model->setLanguage(kLanguages[static_cast<std::size_t>(position)]); });
  connect(m_state, &SegmentedControl::chosen, this, [this](int position) { m_model->setAsApproved(position == 1); });
  connect(m_export, &QPushButton::clicked, this, &PlanExportDialog::exportPdf);
  connect(&context, &AppContext::languageChanged, this, &PlanExportDialog::retranslate);
  connect(&context, &AppContext::workspaceChanged, this, &QDialog::reject);
  connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &PlanExportDialog::exportPdf);
  m_model->setPlan(account, plan);
  m_preview->sheets().setFocus();
}

PlanExportDialog::~PlanExportDialog() { m_model->finish(); }

void PlanExportDialog::build() {
  setSizeGripEnabled(true);
  setButtonKind(*m_export, ButtonKind::primary);
  m_export->setDefault(true);
  m_problem->setTone(Tone::critical);
  m_problem->setWordWrap(true);
  m_problem->setElided(false);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_title);
  words->addWidget(m_summary);
  auto* head = new QHBoxLayout;
  head->setSpacing(kGap);
  head->addLayout(words, 1);
  head->addWidget(m_state, 0, Qt::AlignVCenter);
  head->addWidget(m_audience, 0, Qt::AlignVCenter);
  head->addWidget(m_language, 0, Qt::AlignVCenter);
  head->addWidget(m_export, 0, Qt::AlignVCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 14);
  column->setSpacing(kGap);
  column->addLayout(head);
  column->addWidget(m_problem);
  column->addWidget(m_preview, 1);
  m_problem->hide();
  const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() - QSize(40, 24) : kWanted;
  resize(kWanted.boundedTo(room));
}

void PlanExportDialog::retranslate() {
  const auto say = [this](const char* area, const char* text) { return m_context.say(area, text); };
  setWindowTitle(say("dialogs", "Account plan as PDF"));
  m_audience->setSegments({say("dialogs", "Internal"), say("dialogs", "Management"), say("dialogs", "Customer")});
  m_audience->setAccessibleName(say("dialogs", "For whom"));
  m_state->setSegments({say("dialogs", "Today"), say("dialogs", "As approved")});
  m_state->setAccessibleName(say("dialogs", "State of the records"));
  // Languages carry their own names.
  m_language->setSegments({QStringLiteral("English"), QStringLiteral("Deutsch")});
  m_language->setAccessibleName(say("dialogs", "Language of the document"));
  m_export->setText(say("dialogs", "Export PDF"));
  m_export->setToolTip(QStringLiteral("Ctrl+S"));
  m_preview->setTexts({say("dialogs", "Pages"), say("dialogs", "Page %1 of %2"), say("dialogs", "Larger"), say("dialogs", "Smaller"),
                       say("dialogs", "Fit width"), say("dialogs", "Fit page"), say("dialogs", "Preview of the document")});
  showState();
}

void PlanExportDialog::showState() {
  const auto& pages = m_model->pages();
  m_title->setText(pages ? qtText(pages->document().title) : m_context.say("dialogs", "Account plan as PDF"));
  m_summary->setText(m_model->isLayingOut() ? m_context.say("dialogs", "Laying out …") : m_model->summary());
  m_audience->setCurrent(positionOf(kAudiences, m_model->audience()));
  m_language->setCurrent(positionOf(kLanguages, m_model->language()));
  m_state->setVisible(m_model->wasApproved());
  m_state->setCurrent(m_model->isAsApproved() ? 1 : 0);
  const QString problem = m_model->problem().isEmpty() ? m_model->remark() : m_model->problem();
  m_problem->setTone(m_model->problem().isEmpty() ? Tone::warning : Tone::critical);
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_export->setEnabled(m_model->canExport());
  if (!m_model->isLayingOut() && m_preview->sheets().pages() != pages) m_preview->setPages(pages);
}

void PlanExportDialog::exportPdf() {
  if (!m_model->canExport()) return;
  QSettings settings;
  const QString key = QStringLiteral("export/folder");
  const QString folder = settings.value(key).toString();
  const QString proposed = folder.isEmpty() ? m_model->fileName() : folder + QLatin1Char('/') + m_model->fileName();
  const QString file = QFileDialog::getSaveFileName(this, m_context.say("dialogs", "Export PDF"), proposed, QStringLiteral("PDF (*.pdf)"));
  if (file.isEmpty()) return;
  settings.setValue(key, QFileInfo(file).absolutePath());
  m_model->exportTo(file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? file : file + QStringLiteral(".pdf"));
}

void previewPlan(AppContext& context, QWidget* parent, base::RawId account, base::RawId plan, bool asApproved) {
  if (context.workspace() == nullptr || account == 0) return;
  auto* dialog = new PlanExportDialog(context, account, plan, parent->window());
  if (asApproved) dialog->model().setAsApproved(true);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

}  // namespace kam::ui
