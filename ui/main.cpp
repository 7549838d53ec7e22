// SPDX-License-Identifier: GPL-3.0-or-later
// The program kam-workbench: the window on one workspace, or pictures of all its pages.
#include "base/date.h"
#include "pages/page_list.h"
#include "shell/app_context.h"
#include "shell/main_window.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "shell/screenshots.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("kam-workbench"));
  QApplication::setOrganizationName(QStringLiteral("kam-workbench"));
  QApplication::setDesktopFileName(QStringLiteral("kam-workbench"));

  QCommandLineParser parser;
  const QCommandLineOption screenshots(QStringLiteral("screenshots"), QStringLiteral("Write pictures of all pages into FOLDER."), QStringLiteral("FOLDER"));
  const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("With --screenshots: this page only."), QStringLiteral("PAGE"));
  parser.addOptions({screenshots, page});
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
  ui::MainWindow window(context, registry);
  if (parser.isSet(screenshots)) {
    const int written = ui::writeScreenshots(context, window, registry, parser.value(screenshots), parser.value(page));
    QTextStream(stdout) << (written < 0 ? QStringLiteral("The folder cannot be written.") : QStringLiteral("%1 pictures").arg(written)) << '\n';
    return written < 0 ? 1 : 0;
  }
  navigation.openPage(QStringLiteral("portfolio"));
  window.show();
  return QApplication::exec();
}
