// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/copy_dialog.h"

#include "domain/records/account.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

CopyDialog::CopyDialog(AppContext& context, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_title(new TextLabel(TextRole::pageTitle, this)),
      m_extent(new SegmentedControl(this)),
      m_meaning(wrappedLabel(TextRole::muted, {}, this)),
      m_filter(new QLineEdit(this)),
      m_accounts(new QListWidget(this)),
      m_staff(new QCheckBox(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)),
      m_send(new QPushButton(this)) {
  build();
  fillAccounts();
  connect(m_extent, &SegmentedControl::chosen, this, &CopyDialog::showState);
  connect(m_filter, &QLineEdit::textChanged, this, &CopyDialog::filterAccounts);
  connect(m_accounts, &QListWidget::itemChanged, this, &CopyDialog::showState);
  connect(m_cancel, &QPushButton::clicked, this, &CopyDialog::stop);
  connect(m_send, &QPushButton::clicked, this, &CopyDialog::send);
  connect(&context, &AppContext::workspaceChanged, this, [this] {
    m_worker.finish();
    reject();
  });
  showState();
}

CopyDialog::~CopyDialog() {
  if (m_stopped) m_stopped->store(true);
}

void CopyDialog::build() {
  setWindowTitle(m_context.say("copy", "Send a copy"));
  m_title->setText(m_context.say("copy", "Send a copy"));
  m_extent->setSegments({m_context.say("copy", "The whole workspace"), m_context.say("copy", "Chosen accounts")});
  m_extent->setAccessibleName(m_context.say("copy", "What the copy holds"));
  m_filter->setPlaceholderText(m_context.say("copy", "Filter accounts"));
  m_filter->setAccessibleName(m_context.say("copy", "Filter accounts"));
  m_filter->setClearButtonEnabled(true);
  m_accounts->setAccessibleName(m_context.say("copy", "Accounts in the copy"));
  m_accounts->setMinimumHeight(220);
  m_staff->setText(m_context.say("copy", "Also notes and ratings about our own people"));
  m_cancel->setText(m_context.say("copy", "Cancel"));
  m_send->setText(m_context.say("copy", "Save the copy…"));
  m_send->setDefault(true);
  setButtonKind(*m_send, ButtonKind::primary);
  m_bar->setRange(0, 1000);
  m_bar->setTextVisible(false);
  m_bar->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 14);
  column->setSpacing(kGap);
  column->addWidget(m_title);
  auto* extent = new QHBoxLayout;
  extent->addWidget(m_extent);
  extent->addStretch(1);
  column->addLayout(extent);
  column->addWidget(m_meaning);
  column->addWidget(m_filter);
  column->addWidget(m_accounts, 1000);
  column->addWidget(m_staff);
  column->addStretch(1);
  column->addWidget(m_bar);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch(1);
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_send);
  column->addLayout(buttons);
  resize(560, 520);
}

void CopyDialog::fillAccounts() {
  const app::SnapshotPointer state = m_context.workspace()->snapshot();
  std::vector<std::pair<QString, base::RawId>> accounts;
  for (const domain::Account& account : state->all<domain::Account>()) {
    const QString number = account.number.empty() ? QString() : QStringLiteral("  ·  %1").arg(qtText(account.number));
    accounts.emplace_back(qtText(account.name) + number, account.id.raw());
  }
  std::sort(accounts.begin(), accounts.end(), [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
  for (const auto& [name, id] : accounts) {
    auto* item = new QListWidgetItem(name, m_accounts);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::UserRole, qint64{id});
  }
}

void CopyDialog::filterAccounts(const QString& text) {
  for (int row = 0; row < m_accounts->count(); ++row) {
    QListWidgetItem* item = m_accounts->item(row);
    item->setHidden(!item->text().contains(text, Qt::CaseInsensitive) && item->checkState() != Qt::Checked);
  }
}

std::vector<base::RawId> CopyDialog::chosenAccounts() const {
  std::vector<base::RawId> chosen;
  for (int row = 0; row < m_accounts->count(); ++row)
    if (m_accounts->item(row)->checkState() == Qt::Checked) chosen.push_back(m_accounts->item(row)->data(Qt::UserRole).toLongLong());
  return chosen;
}

bool CopyDialog::isPart() const { return m_extent->current() == 1; }

void CopyDialog::showState() {
  const bool running = m_stopped != nullptr;
  m_meaning->setText(
      isPart() ? m_context.say("copy",
                               "The chosen accounts with everything that hangs on them, and nothing about others. The copy is a workspace of its own "
                               "without the history: what is changed in it does not come back by merging.")
               : m_context.say("copy", "Everything with its whole history. What is changed in the copy can be merged back into this workspace."));
  m_filter->setVisible(isPart());
  m_accounts->setVisible(isPart());
  m_bar->setVisible(running);
  m_send->setEnabled(!running && (!isPart() || !chosenAccounts().empty()));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_extent, m_filter, m_accounts, m_staff}) widget->setEnabled(!running);
}

void CopyDialog::send() {
  const QString name = QFileInfo(qtText(m_context.workspace()->path().string())).fileName();
  const QString start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                            .filePath(m_context.say("shell", "Copy of %1").replace(QStringLiteral("%1"), name));
  QString file = QFileDialog::getSaveFileName(this, windowTitle(), start, m_context.say("shell", "Workspaces (*.kam)"));
  if (file.isEmpty()) return;
  write(file.endsWith(QStringLiteral(".kam")) ? file : file + QStringLiteral(".kam"));
}

void CopyDialog::write(const QString& file) {
  m_stopped = std::make_shared<std::atomic<bool>>(false);
  app::CopyRequest request;
  request.output = plainText(file);
  request.withStaffRatings = m_staff->isChecked();
  if (isPart()) request.accounts = chosenAccounts();
  request.progress = [this, stopped = m_stopped](double share) {
    if (stopped->load()) return false;
    QMetaObject::invokeMethod(
        this, [this, share] { m_bar->setValue(static_cast<int>(share * 1000)); }, Qt::QueuedConnection);
    return true;
  };
  showState();
  m_worker.run([workspace = m_context.workspace(), request](const std::atomic<bool>&) { return app::sendCopy(*workspace, request); },
               [this, file](const base::Result<app::CopyReport>& report) {
                 m_stopped.reset();
                 if (report) {
                   m_context.tell(m_context.say("shell", "A copy was written to %1.").replace(QStringLiteral("%1"), file), Tone::positive);
                   accept();
                   return;
                 }
                 if (report.error().code != base::ErrorCode::cancelled) m_context.tellError(report.error());
                 showState();
               });
}

void CopyDialog::stop() {
  if (m_stopped) m_stopped->store(true);
  else reject();
}

void sendCopyFrom(AppContext& context, QWidget* parent) {
  if (context.workspace() == nullptr) return;
  auto* dialog = new CopyDialog(context, parent->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace kam::ui
