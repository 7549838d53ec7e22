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

#include <algorithm>
#include <vector>

namespace kam::ui {

namespace {

struct Format {
  QString filter;
  words::Language language;
  bool isWorkbook;
};

/// In the order they are offered: the window's language first.
std::vector<Format> formatsOf(const AppContext& context, bool withWorkbook) {
  const QString pdf = QStringLiteral(" (*.pdf)");
  const QString excel = QStringLiteral(" (*.xlsx)");
  using words::Language;
  std::vector<Format> formats{{context.say("dialogs", "PDF in English") + pdf, Language::english, false},
                              {context.say("dialogs", "PDF in German") + pdf, Language::german, false}};
  if (withWorkbook) {
    formats.push_back({context.say("dialogs", "Excel workbook in English") + excel, Language::english, true});
    formats.push_back({context.say("dialogs", "Excel workbook in German") + excel, Language::german, true});
  }
  std::stable_sort(formats.begin(), formats.end(), [&](const Format& a, const Format& b) {
    const auto order = [&](const Format& format) { return (format.isWorkbook ? 2 : 0) + (format.language == context.language() ? 0 : 1); };
    return order(a) < order(b);
  });
  return formats;
}

/// What no file system takes in a name.
QString fileName(QString name) { return name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-")); }

}  // namespace

void exportDocument(AppContext& context, QWidget* parent, const QString& name,
                    const std::function<base::Result<report::Document>(words::Language)>& make, const WorkbookWriter& workbook) {
  const std::vector<Format> formats = formatsOf(context, workbook != nullptr);
  QStringList filters;
  for (const Format& format : formats) filters << format.filter;
  QString chosen = filters.front();
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString title = workbook ? context.say("dialogs", "Export") : context.say("dialogs", "Export PDF");
  QString path = QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(fileName(name) + QStringLiteral(".pdf")),
                                              filters.join(QStringLiteral(";;")), &chosen);
  if (path.isEmpty()) return;
  const Format& format = formats[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))];
  const bool isExcel = workbook && (format.isWorkbook || QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0);
  const QString ending = isExcel ? QStringLiteral("xlsx") : QStringLiteral("pdf");
  const QString suffix = QFileInfo(path).suffix();
  // The dialog proposes .pdf; who chose a workbook means a workbook.
  if (isExcel && suffix == QStringLiteral("pdf")) path.chop(4);
  if (isExcel ? !path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) : suffix.isEmpty()) path += QLatin1Char('.') + ending;
  base::Result<void> written;
  if (isExcel) {
    written = workbook(format.language, std::filesystem::path(plainText(path)));
  } else {
    const auto document = make(format.language);
    written = document ? print::writePdf(*document, plainText(path)) : base::Result<void>(base::fail(document.error()));
  }
  if (!written) {
    context.tellError(written.error());
    return;
  }
  context.notices().post({context.say("dialogs", "Written: %1").replace(QStringLiteral("%1"), QDir::toNativeSeparators(path)), Tone::positive,
                          context.say("dialogs", "Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

}  // namespace kam::ui
