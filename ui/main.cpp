// SPDX-License-Identifier: GPL-3.0-or-later
// The program kam-workbench: the window on one workspace, or pictures of all its pages.
#include "base/date.h"
#include "base/heap.h"
#include "page_list.h"
#include "shell/app_context.h"
#include "shell/desk.h"
#include "shell/first_paint.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "shell/screenshots.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTextStream>

#include <optional>

namespace {

std::optional<kam::words::Language> languageIn(const QString& code) {
  if (code.isEmpty()) return std::nullopt;
  return kam::words::languageOf(code.toStdString());
}

}  // namespace

int main(int argc, char** argv) {
  kam::base::growHeapInLargeSteps();
  QElapsedTimer sinceStart;
  sinceStart.start();
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("kam-workbench"));
  QApplication::setOrganizationName(QStringLiteral("kam-workbench"));
  QApplication::setDesktopFileName(QStringLiteral("kam-workbench"));

  QCommandLineParser parser;
  const QCommandLineOption screenshots(QStringLiteral("screenshots"), QStringLiteral("Write pictures of all pages into FOLDER."),
                                       QStringLiteral("FOLDER"));
  const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("With --screenshots: this page only."), QStringLiteral("PAGE"));
  const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("With --screenshots: in this language only (de, en)."),
                                    QStringLiteral("LANGUAGE"));
  const QCommandLineOption firstPaint(QStringLiteral("time-first-paint"),
                                      QStringLiteral("Print how long the first page took and the memory used, then leave."));
  parser.addOptions({screenshots, page, language, firstPaint});
  parser.addPositionalArgument(QStringLiteral("WORKSPACE"), QStringLiteral("The workspace file to open."));
  parser.addHelpOption();
  parser.process(application);

  using namespace kam;
  const base::SystemClock clock;
  ui::Theme theme(application);
  ui::Navigation navigation;
  ui::Notices notices;
  ui::AppContext context(theme, navigation, notices, clock);
  const ui::PageRegistry registry = ui::allPages();
  ui::Desk desk(context, registry);
  const QString file = parser.positionalArguments().value(0);
  if (parser.isSet(screenshots)) {
    if (!file.isEmpty()) {
      if (const auto opened = desk.session().openNow(file); !opened) {
        QTextStream(stderr) << context.sentence(opened.error()) << '\n';
        return 1;
      }
    }
    const int written =
        ui::writeScreenshots(context, desk.window(), registry, {parser.value(screenshots), parser.value(page), languageIn(parser.value(language))});
    QTextStream(stdout) << (written < 0 ? QStringLiteral("The folder cannot be written.") : QStringLiteral("%1 pictures").arg(written)) << '\n';
    return written < 0 ? 1 : 0;
  }
  ui::restoreChoices(context);
  if (parser.isSet(firstPaint)) ui::leaveAfterFirstPaint(desk, sinceStart);
  desk.start();
  // The window stands first; the file is opened behind it.
  if (!file.isEmpty()) desk.session().open(file);
  else if (const QStringList recent = desk.session().recentFiles(); !recent.isEmpty()) desk.session().open(recent.first());
  else navigation.openPage(QStringLiteral("welcome"));
  return QApplication::exec();
}
