// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_paint.h"

#include "shell/desk.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace kam::ui {

namespace {
/// Memory that belongs to the program alone (not the file's pages, not shared libraries), in megabytes; 0 where the system does not tell.
double ownMegabytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  const QList<QByteArray> lines = status.readAll().split('\n');
  for (const QByteArray& line : lines)
    if (line.startsWith("RssAnon:")) return line.mid(8).trimmed().split(' ').first().toDouble() / 1024.0;
  return 0;
}
}  // namespace

void leaveAfterFirstPaint(Desk& desk, const QElapsedTimer& sinceStart) {
  const auto paintAndLeave = [&desk, sinceStart] {
    // What opening put off to the next turn of the event loop belongs to the first page.
    QTimer::singleShot(0, &desk, [&desk, sinceStart] {
      desk.window().repaint();
      std::printf("first_paint %.1f\nown_megabytes %.1f\n", static_cast<double>(sinceStart.nsecsElapsed()) / 1e6, ownMegabytes());
      std::fflush(stdout);
      QApplication::quit();
    });
  };
  QObject::connect(&desk.session(), &Session::opened, &desk, paintAndLeave);
  QObject::connect(&desk.session(), &Session::failed, &desk, [] { QApplication::exit(1); });
}

}  // namespace kam::ui
