// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "shell/main_window.h"
#include "theme/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QThread>

namespace kam::ui {
namespace {

/// Lets queued work and short workers finish; there is no user who waits.
void settle() {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < 120) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QThread::msleep(2);
  }
}

}  // namespace

int writeScreenshots(AppContext& context, MainWindow& window, const PageRegistry& registry, const QString& folder, const QString& only) {
  if (!QDir().mkpath(folder)) return -1;
  int written = 0;
  window.show();
  for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
    window.resize(size);
    for (const words::Language language : {words::Language::english, words::Language::german}) {
      context.setLanguage(language);
      for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        context.theme().choose(theme);
        for (const PageEntry& entry : registry.entries()) {
          if (!only.isEmpty() && entry.id != only) continue;
          context.navigation().openPage(entry.id);
          settle();
          const QString name = QStringLiteral("%1/%2-%3-%4-%5.png")
                                   .arg(folder, entry.id, qtText(words::codeOf(language)),
                                        theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                   .arg(size.width());
          if (!window.grab().save(name)) return -1;
          ++written;
        }
      }
    }
  }
  return written;
}

}  // namespace kam::ui
