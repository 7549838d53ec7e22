// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/documents.h"

#include "app/edits/document_edits.h"
#include "app/workspace.h"
#include "shell/app_context.h"
#include "theme/text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <vector>

namespace kam::ui {

void attachDocuments(AppContext& context, base::RawId account, const QStringList& files) {
  app::Workspace* workspace = context.workspace();
  if (workspace == nullptr || files.isEmpty()) return;
  std::vector<std::filesystem::path> paths;
  for (const QString& file : files) paths.push_back(std::filesystem::u8path(plainText(file)));
  const auto edit = app::attachFiles(*workspace->snapshot(), workspace->ids(), domain::Id<domain::Account>(account), workspace->path(), paths,
                                     context.clock().today());
  if (!edit && edit.error().code == base::ErrorCode::nothingChanged) {
    context.tell(context.say("documents", "This account has these files already."));
    return;
  }
  const auto done = edit ? workspace->commit(*edit) : base::fail(edit.error());
  if (!done) return context.tellError(done.error());
  const int count = static_cast<int>(edit->rows.size());
  context.tell(context.say("documents", "%n file(s) put to this account; the file stays where it is.", nullptr, count), Tone::positive);
}

void chooseDocuments(AppContext& context, QWidget& parent, base::RawId account) {
  attachDocuments(context, account, QFileDialog::getOpenFileNames(&parent, context.say("documents", "Files of this account")));
}

void openDocument(AppContext& context, base::RawId document) {
  if (context.workspace() == nullptr) return;
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const auto* one = snapshot->find(domain::Id<domain::AccountDocument>(document));
  if (one == nullptr) return;
  if (app::isWebAddress(one->path)) {
    QDesktopServices::openUrl(QUrl(qtText(one->path)));
    return;
  }
  const QString file = QString::fromStdU16String(app::documentFile(context.workspace()->path(), one->path).u16string());
  if (!QFileInfo::exists(file)) {
    context.tell(context.say("documents", "%1 is not there any more. Choose where it lies now in “File”.").replace(QStringLiteral("%1"), file),
                 Tone::critical);
    return;
  }
  QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

}  // namespace kam::ui
