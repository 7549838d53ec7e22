// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_document.h"

#include "print/pdf/pdf.h"
#include "shell/app_context.h"
#include "shell/notices.h"
#include "theme/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace kam::ui {

void exportDocument(AppContext& context, QWidget* parent, const QString& name,
                    const std::function<base::Result<report::Document>(words::Language)>& make) {
  const QString ending = QStringLiteral(" (*.pdf)");
  const QString english = context.say("dialogs", "PDF in English") + ending;
  const QString german = context.say("dialogs", "PDF in German") + ending;
  const bool speaksGerman = context.language() == words::Language::german;
  QString chosen = speaksGerman ? german : english;
  QString file = name;
  // What no file system takes in a name.
  file.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QString path =
      QFileDialog::getSaveFileName(parent, context.say("dialogs", "Export PDF"), QDir(folder).filePath(file + QStringLiteral(".pdf")),
                                   speaksGerman ? german + QStringLiteral(";;") + english : english + QStringLiteral(";;") + german, &chosen);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".pdf");
  const auto document = make(chosen == german ? words::Language::german : words::Language::english);
  if (!document) {
    context.tellError(document.error());
    return;
  }
  if (const auto written = print::writePdf(*document, plainText(path)); !written) {
    context.tellError(written.error());
    return;
  }
  context.notices().post({context.say("dialogs", "Written: %1").replace(QStringLiteral("%1"), QDir::toNativeSeparators(path)), Tone::positive,
                          context.say("dialogs", "Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

}  // namespace kam::ui
