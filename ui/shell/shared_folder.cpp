// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shared_folder.h"

#include <QCryptographicHash>
#include <QSettings>

namespace kam::ui {
namespace {

QString keyOf(const QString& workspace) {
  // A path has characters that a key of the settings must not have.
  const QByteArray digest = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
  return QStringLiteral("sharedFolders/%1").arg(QString::fromLatin1(digest));
}

}  // namespace

QString sharedFolderOf(const QString& workspace) { return QSettings().value(keyOf(workspace)).toString(); }

void rememberSharedFolder(const QString& workspace, const QString& folder) { QSettings().setValue(keyOf(workspace), folder); }

}  // namespace kam::ui
