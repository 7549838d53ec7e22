// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace_memory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace kam::ui {
namespace {

QString keyOf(const QString& group, const QString& workspace) {
  // A path has characters that a key of the settings must not have.
  const QByteArray digest = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
  return QStringLiteral("%1/%2").arg(group, QString::fromLatin1(digest));
}

QString folderKey(const QString& workspace) { return keyOf(QStringLiteral("sharedFolders"), workspace); }
QString draftKey(const QString& workspace) { return keyOf(QStringLiteral("entryDrafts"), workspace); }

}  // namespace

QString sharedFolderOf(const QString& workspace) { return QSettings().value(folderKey(workspace)).toString(); }

void rememberSharedFolder(const QString& workspace, const QString& folder) { QSettings().setValue(folderKey(workspace), folder); }

QString entryDraftOf(const QString& workspace) { return QSettings().value(draftKey(workspace)).toString(); }

void rememberEntryDraft(const QString& workspace, const QString& line) {
  if (line.trimmed().isEmpty()) QSettings().remove(draftKey(workspace));
  else QSettings().setValue(draftKey(workspace), line);
}

}  // namespace kam::ui
