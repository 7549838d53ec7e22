// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/gui.h"

#include <QGuiApplication>

#include <cstdio>

namespace kam::print {

namespace {
/// Without a desktop there is no runtime folder, and nothing here needs one: that warning would only frighten scripts.
void tell(QtMsgType, const QMessageLogContext&, const QString& message) {
  if (message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"))) return;
  std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}
}  // namespace

void ensureGui() {
  if (QCoreApplication::instance() != nullptr) return;
  // Qt keeps references to both for as long as the application lives, which is until the process ends: a font engine
  // torn down after the platform plugin crashes at exit, so it is never deleted.
  static int argumentCount = 3;
  static char name[] = "kam";
  static char option[] = "-platform";
  static char platform[] = "offscreen";
  static char* arguments[] = {name, option, platform, nullptr};
  qInstallMessageHandler(tell);
  new QGuiApplication(argumentCount, arguments);
}

}  // namespace kam::print
