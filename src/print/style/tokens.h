// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of colours, spacing and type: the window's widgets, the charts and the PDFs all read it.
// It holds values only; how they are used stays with those who paint.
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

namespace kam::print {

/// The palettes there are; `print` is light on white paper, with hairlines that survive a laser printer.
enum class Theme { light, dark, print };

/// Every colour by its meaning. State colours (positive, warning, critical) are never decoration, and never stand alone:
/// a word or a shape goes with them.
struct Palette {
  QColor background;
  QColor surface;
  QColor line;
  QColor ink;
  QColor muted;
  QColor faint;
  QColor accent;
  QColor accentSoft;
  QColor onAccent;
  QColor positive;
  QColor warning;
  QColor critical;
  /// Soft fills behind a state's word.
  QColor positiveSoft;
  QColor warningSoft;
  QColor criticalSoft;
  QColor neutralSoft;
  /// Pareto classes, everywhere.
  std::array<QColor, 3> classes;
  /// Series and criteria; never the state colours.
  std::array<QColor, 8> categories;
  QColor rail;
  QColor railSelected;
  QColor railInk;
  QColor railMuted;
  /// Row under the pointer, zebra-free tables.
  QColor hover;

  /// Series beyond the eighth start over, half as strong: no two of sixteen look alike.
  QColor category(std::size_t index) const {
    const QColor& full = categories[index % categories.size()];
    if ((index / categories.size()) % 2 == 0) return full;
    return QColor((full.red() + surface.red()) / 2, (full.green() + surface.green()) / 2, (full.blue() + surface.blue()) / 2);
  }
};

/// Made once, immutable.
const Palette& palette(Theme theme);

/// Spacing in device-independent pixels on screen, in points × 0.75 on paper.
namespace space {
inline constexpr int kStep = 4;
inline constexpr int kTight = 8;
inline constexpr int kCardPadding = 16;
inline constexpr int kGap = 14;
inline constexpr int kPage = 20;
inline constexpr int kCardRadius = 9;
inline constexpr int kControlRadius = 7;
inline constexpr int kPillRadius = 9;
inline constexpr int kControlHeight = 32;
inline constexpr int kRowHeight = 32;
inline constexpr int kRailWidth = 208;
inline constexpr int kRailFolded = 56;
}  // namespace space

/// Sizes in pixels on screen.
namespace type {
inline constexpr const char* kFamily = "Roboto";
inline constexpr int kBody = 13;
inline constexpr int kSmall = 12;
inline constexpr int kTiny = 11;
inline constexpr int kCardTitle = 13;
inline constexpr int kFigure = 22;
inline constexpr int kPageTitle = 20;
}  // namespace type

/// Sizes in points on paper, and A4's margins.
namespace paper {
inline constexpr double kBody = 9.5;
inline constexpr double kSmall = 8.0;
inline constexpr double kTable = 8.75;
inline constexpr double kHeading = 13.0;
inline constexpr double kSubheading = 10.5;
inline constexpr double kFigure = 14.5;
inline constexpr double kPageTitle = 20.0;
inline constexpr double kTitle = 28.0;
inline constexpr double kMarginSide = 51.0;
inline constexpr double kMarginTop = 68.0;
inline constexpr double kMarginBottom = 58.0;
}  // namespace paper

}  // namespace kam::print
