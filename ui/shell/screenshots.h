// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page in both themes, languages and sizes into files, so that the look can be judged without a display.
#pragma once

#include <QString>

namespace kam::ui {

class AppContext;
class MainWindow;
class PageRegistry;

/// Writes <folder>/<page>-<language>-<theme>-<width>.png; `only` names a page, empty = all. The number of pictures,
/// or -1 where the folder cannot be written.
int writeScreenshots(AppContext& context, MainWindow& window, const PageRegistry& registry, const QString& folder, const QString& only);

}  // namespace kam::ui
