// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of the look as QColors, for light and dark. Widgets ask their style for them (`colorsOf(*this)`), so that
// nobody passes a theme around and nobody writes down a colour of his own.
#pragma once

#include "print/style/tokens.h"

#include <QColor>

#include <array>

class QWidget;

namespace kam::ui {

struct Colors {
  bool dark = false;
  QColor background, surface, line;
  QColor ink, muted, faint;
  QColor accent, accentSoft, onAccent;
  QColor positive, warning, critical;
  QColor positiveSoft, warningSoft, criticalSoft, neutralSoft;
  QColor classA, classB, classC;
  std::array<QColor, 16> categories;
  QColor rail, railInk, railMuted, railSelected;
  /// A row or a flat button under the pointer.
  QColor hover;
};

Colors lightColors();
Colors darkColors();

/// The colours of the style that draws this widget; light where another style is installed.
const Colors& colorsOf(const QWidget& widget);

/// Spacing in steps of 4 px, and the radii and gaps of the look.
inline constexpr int kStep = print::space::kStep;
inline constexpr int kGap = print::space::kGap;
inline constexpr int kCardPadding = print::space::kCardPadding;
inline constexpr int kCardRadius = print::space::kCardRadius;
inline constexpr int kControlRadius = print::space::kControlRadius;
inline constexpr int kControlHeight = print::space::kControlHeight;
/// Below this window width the rail shows icons only and right columns fold away.
inline constexpr int kWideWindow = 1400;

/// What a state means; a word or a shape always goes with its colour.
enum class Tone { neutral, accent, accentSolid, positive, warning, critical };
struct ToneColors {
  QColor fill;
  QColor text;
};
ToneColors toneColors(const Colors& colors, Tone tone);

}  // namespace kam::ui
