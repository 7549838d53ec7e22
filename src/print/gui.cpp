// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/gui.h"

#include <QGuiApplication>

namespace kam::print {

void ensureGui() {
  if (QCoreApplication::instance() != nullptr) return;
  // Qt keeps references to both for as long as the application lives, which is until the process ends: a font engine
  // torn down after the platform plugin crashes at exit, so it is never deleted.
  static int argumentCount = 3;
  static char name[] = "kam";
  static char option[] = "-platform";
  static char platform[] = "offscreen";
  static char* arguments[] = {name, option, platform, nullptr};
  new QGuiApplication(argumentCount, arguments);
}

}  // namespace kam::print
