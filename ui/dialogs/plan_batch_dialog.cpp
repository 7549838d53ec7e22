// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_batch_dialog.h"

#include "app/workspace.h"
#include "print/pdf/batch.h"
#include "report/plan_batch.h"
#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

namespace kam::ui {
namespace {

constexpr std::array kAudiences{report::Audience::internal, report::Audience::management, report::Audience::customer};
constexpr std::array kLanguages{words::Language::english, words::Language::german};
const QString kFolderKey = QStringLiteral("export/folder");

}  // namespace

PlanBatchDialog::PlanBatchDialog(AppContext& context, std::vector<base::RawId> accounts, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_accounts(std::move(accounts)),
      m_audience(new SegmentedControl(this)),
      m_language(new SegmentedControl(this)),
      m_folder(new QLineEdit(this)),
      m_browse(new QPushButton(context.say("dialogs", "Choose …"), this)),
      m_bar(new QProgressBar(this)),
      m_state(new TextLabel(TextRole::muted, this)),
      m_write(new QPushButton(context.say("dialogs", "Write PDFs"), this)),
      m_cancel(new QPushButton(context.say("dialogs", "Cancel"), this)),
      m_worker(this) {
  const int count = static_cast<int>(m_accounts.size());
  setWindowTitle(context.say("dialogs", "Account plans as PDF"));
  m_audience->setSegments({context.say("dialogs", "Internal"), context.say("dialogs", "Management"), context.say("dialogs", "Customer")});
  m_audience->setAccessibleName(context.say("dialogs", "For whom"));
  m_language->setSegments({QStringLiteral("English"), QStringLiteral("Deutsch")});
  m_language->setAccessibleName(context.say("dialogs", "Language of the document"));
  m_language->setCurrent(context.language() == words::Language::german ? 1 : 0);
  m_folder->setText(QSettings().value(kFolderKey).toString());
  m_folder->setAccessibleName(context.say("dialogs", "Folder"));
  m_bar->setRange(0, count);
  m_bar->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 16);
  column->setSpacing(kGap);
  column->addWidget(new TextLabel(TextRole::cardTitle, context.say("dialogs", "%n account plan(s), one file each", nullptr, count), this));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kGap);
  grid->setVerticalSpacing(10);
  const auto line = [&](int row, const QString& name, QWidget* widget) {
    grid->addWidget(new TextLabel(TextRole::muted, name, this), row, 0);
    grid->addWidget(widget, row, 1, Qt::AlignLeft);
  };
  line(0, context.say("dialogs", "For whom"), m_audience);
  line(1, context.say("dialogs", "Language of the document"), m_language);
  grid->addWidget(new TextLabel(TextRole::muted, context.say("dialogs", "Folder"), this), 2, 0);
  auto* folder = new QHBoxLayout;
  folder->addWidget(m_folder, 1);
  folder->addWidget(m_browse);
  grid->addLayout(folder, 2, 1);
  grid->setColumnStretch(1, 1);
  column->addLayout(grid);
  column->addWidget(m_bar);
  column->addWidget(m_state);
  auto* foot = new QHBoxLayout;
  foot->addStretch(1);
  foot->addWidget(m_cancel);
  foot->addWidget(m_write);
  column->addLayout(foot);
  setButtonKind(*m_write, ButtonKind::primary);
  m_write->setDefault(true);
  setMinimumWidth(560);
  const auto ready = [this] { m_write->setEnabled(!m_running && !m_folder->text().trimmed().isEmpty()); };
  connect(m_folder, &QLineEdit::textChanged, this, ready);
  connect(m_browse, &QPushButton::clicked, this, &PlanBatchDialog::chooseFolder);
  connect(m_write, &QPushButton::clicked, this, &PlanBatchDialog::start);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (!m_running) return reject();
    m_worker.stop();
    setRunning(false);
    m_state->setText(m_context.say("dialogs", "Stopped. What was written stays in the folder."));
  });
  connect(&context, &AppContext::workspaceChanged, this, &QDialog::reject);
  ready();
}

PlanBatchDialog::~PlanBatchDialog() { m_worker.finish(); }

void PlanBatchDialog::setFolder(const QString& folder) { m_folder->setText(folder); }

void PlanBatchDialog::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, m_context.say("dialogs", "Folder"), m_folder->text());
  if (!folder.isEmpty()) m_folder->setText(folder);
}

void PlanBatchDialog::setRunning(bool running) {
  m_running = running;
  m_bar->setVisible(running);
  m_write->setEnabled(!running);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_audience, m_language, m_folder, m_browse}) widget->setEnabled(!running);
}

void PlanBatchDialog::start() {
  if (m_running || m_context.workspace() == nullptr) return;
  report::BatchRequest request;
  for (const base::RawId account : m_accounts) request.accounts.emplace_back(account);
  request.audience = kAudiences[static_cast<std::size_t>(std::max(0, m_audience->current()))];
  request.language = kLanguages[static_cast<std::size_t>(std::max(0, m_language->current()))];
  request.today = m_context.clock().today();
  const auto folder = std::filesystem::u8path(plainText(m_folder->text().trimmed()));
  QSettings().setValue(kFolderKey, m_folder->text().trimmed());
  setRunning(true);
  m_bar->setValue(0);
  m_state->setText(m_context.say("dialogs", "Writing …"));
  m_worker.run(
      [this, snapshot = m_context.workspace()->snapshot(), request, folder](const std::atomic<bool>& stopped) -> base::Result<Outcome> {
        std::error_code trouble;
        std::filesystem::create_directories(folder, trouble);
        if (trouble) return base::fail(base::ErrorCode::fileUnwritable, {folder.string(), trouble.message()});
        std::vector<print::BatchItem> items;
        for (report::BatchPlan& plan : report::planBatch(*snapshot, request))
          items.push_back({std::move(plan.make), folder / std::filesystem::u8path(plan.fileName)});
        const auto done = print::writeBatch(items, &stopped, [this](std::size_t count) {
          QMetaObject::invokeMethod(
              this, [this, count] { m_bar->setValue(static_cast<int>(count)); }, Qt::QueuedConnection);
        });
        if (!done) return base::fail(done.error());
        Outcome outcome;
        for (const auto& error : *done)
          if (error) outcome.refused.push_back(*error);
          else ++outcome.written;
        return outcome;
      },
      [this](const base::Result<Outcome>& result) { take(result); });
}

void PlanBatchDialog::take(const base::Result<Outcome>& result) {
  setRunning(false);
  if (!result) {
    m_state->setText(m_context.sentence(result.error()));
    return;
  }
  const int files = result->written;
  if (!result->refused.empty()) {
    const int refused = static_cast<int>(result->refused.size());
    m_state->setText(m_context.say("dialogs", "%n plan(s) could not be written", nullptr, refused) + QStringLiteral(": ") +
                     m_context.sentence(result->refused.front()));
    Q_EMIT written(files);
    return;
  }
  m_context.tell(m_context.say("dialogs", "%n plan(s) written", nullptr, files), Tone::positive);
  Q_EMIT written(files);
  accept();
}

}  // namespace kam::ui
