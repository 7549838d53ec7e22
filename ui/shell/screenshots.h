// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page in both themes, languages and sizes into files, so that the look can be judged without a display.
#pragma once

#include "words/words.h"

#include <QString>

#include <optional>

namespace kam::ui {

class AppContext;
class MainWindow;
class PageRegistry;

struct PictureRequest {
  QString folder;
  /// "account" or "account@profile"; empty: all pages.
  QString page;
  /// Unset: both.
  std::optional<words::Language> language{};
};

/// Writes <folder>/<page>-<language>-<theme>-<width>.png. The number of pictures, or -1 where the folder cannot be written.
int writeScreenshots(AppContext& context, MainWindow& window, const PageRegistry& registry, const PictureRequest& request);

}  // namespace kam::ui
