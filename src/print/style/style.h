// SPDX-License-Identifier: GPL-3.0-or-later
// How something is painted: palette, type size and whether onto paper. Passed to every painter; holds no state.
#pragma once

#include "print/style/tokens.h"

#include <optional>

namespace kam::print {

struct Style {
  const Palette* colours = &palette(Theme::light);
  /// Text size of axes and labels in logical units (pixels on screen, points on paper); other sizes follow from it.
  double textSize = type::kTiny;
  /// Paper: text is measured at a multiple of its size, so that it is spaced exactly at every zoom, and set without
  /// shaping, so that readers get plain characters back.
  bool onPaper = false;
  /// Charts draw their own title and subtitle.
  bool titles = true;
  /// The bar, column or point under the pointer.
  std::optional<std::size_t> hovered{};

  static Style screen(Theme theme) { return Style{&palette(theme), type::kTiny, false, true, {}}; }
  static Style paper() { return Style{&palette(Theme::print), paper::kSmall, true, true, {}}; }
};

}  // namespace kam::print
