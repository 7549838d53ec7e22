// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/exchange_card.h"

#include "app/folder/folder.h"
#include "app/workspace.h"
#include "dialogs/copy_dialog.h"
#include "shell/navigation.h"
#include "shell/workspace_memory.h"
#include "theme/text.h"
#include "widgets/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kam::ui {

ExchangeCard::ExchangeCard(AppContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_folderLabel(new TextLabel(TextRole::small, this)),
      m_folder(new TextLabel(TextRole::body, this)),
      m_choose(new QPushButton(this)),
      m_synchronise(new QPushButton(this)),
      m_filesLabel(new TextLabel(TextRole::small, this)),
      m_merge(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_everything(new QPushButton(this)) {
  body()->addWidget(m_folderLabel);
  auto* folder = new QHBoxLayout;
  folder->setSpacing(8);
  folder->addWidget(m_folder, 1);
  folder->addWidget(m_choose);
  folder->addWidget(m_synchronise);
  body()->addLayout(folder);
  body()->addSpacing(4);
  body()->addWidget(m_filesLabel);
  auto* files = new QHBoxLayout;
  files->setSpacing(8);
  for (QPushButton* button : {m_merge, m_copy, m_everything}) files->addWidget(button);
  files->addStretch(1);
  body()->addLayout(files);
  connect(m_choose, &QPushButton::clicked, this, &ExchangeCard::chooseFolder);
  connect(m_synchronise, &QPushButton::clicked, this, [this] {
    m_context.navigation().openPage(QStringLiteral("merge"), {0, QStringLiteral("sync")});
  });
  connect(m_merge, &QPushButton::clicked, this, [this] { m_context.navigation().openPage(QStringLiteral("merge")); });
  connect(m_copy, &QPushButton::clicked, this, [this] { sendCopyFrom(m_context, this); });
  connect(m_everything, &QPushButton::clicked, this, &ExchangeCard::exportEverything);
  connect(&m_context, &AppContext::workspaceChanged, this, [this] {
    if (m_stopped) m_stopped->store(true);
    m_worker.finish();
  });
}

void ExchangeCard::retranslate() {
  setTitle(m_context.say("settings", "Exchange"));
  setSubtitle(m_context.say("settings", "between laptops and with other programs"));
  m_folderLabel->setText(m_context.say("settings", "Shared folder, in a cloud or on a network"));
  m_choose->setText(m_context.say("settings", "Choose…"));
  m_synchronise->setText(m_context.say("settings", "Synchronise"));
  m_filesLabel->setText(m_context.say("settings", "By file"));
  m_merge->setText(m_context.say("settings", "Merge with a copy…"));
  m_copy->setText(m_context.say("settings", "Send a copy…"));
  m_everything->setText(m_context.say("settings", "Export everything…"));
  m_everything->setToolTip(m_context.say("settings", "All records and sales as a folder of CSV, from which a workspace can be made again"));
  refresh();
}

void ExchangeCard::refresh() {
  const app::Workspace* workspace = m_context.workspace();
  const QString folder = workspace == nullptr ? QString() : sharedFolderOf(qtText(workspace->path().string()));
  m_folder->setText(folder.isEmpty() ? m_context.say("settings", "none chosen yet") : QDir::toNativeSeparators(folder));
  m_synchronise->setEnabled(!folder.isEmpty() && !m_context.isReadOnly());
  m_merge->setEnabled(!m_context.isReadOnly());
}

void ExchangeCard::chooseFolder() {
  const app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr) return;
  const QString path = qtText(workspace->path().string());
  const QString folder = QFileDialog::getExistingDirectory(this, m_context.say("settings", "Choose the shared folder"), sharedFolderOf(path));
  if (folder.isEmpty()) return;
  rememberSharedFolder(path, folder);
  refresh();
}

void ExchangeCard::exportEverything() {
  app::Workspace* workspace = m_context.workspace();
  if (workspace == nullptr) return;
  const QString start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                            .filePath(QFileInfo(qtText(workspace->path().string())).completeBaseName());
  const QString folder = QFileDialog::getSaveFileName(this, m_context.say("settings", "Name of the new folder"), start);
  if (folder.isEmpty()) return;
  m_everything->setEnabled(false);
  m_stopped = std::make_shared<std::atomic<bool>>(false);
  m_worker.run([workspace, path = plainText(folder), stopped = m_stopped](
                   const std::atomic<bool>&) { return app::exportFolder(*workspace, path, [stopped](double) { return !stopped->load(); }); },
               [this, folder](const base::Result<app::FolderReport>& report) {
                 m_everything->setEnabled(true);
                 const int files = report ? static_cast<int>(report->files) : 0;
                 if (report)
                   m_context.tell(m_context.say("settings", "%n file(s) written to %1.", nullptr, files).replace(QStringLiteral("%1"), folder),
                                  Tone::positive);
                 else m_context.tellError(report.error());
               });
}

}  // namespace kam::ui
