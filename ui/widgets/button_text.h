// SPDX-License-Identifier: GPL-3.0-or-later
// Names on buttons and in menus: "Brandt & Söhne" is no shortcut.
#pragma once

#include <QString>

namespace kam::ui {

inline QString buttonText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

}  // namespace kam::ui
