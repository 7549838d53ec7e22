// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colors.h"

#include "print/style/tokens.h"
#include "theme/style.h"

#include <QWidget>

namespace kam::ui {
namespace {

/// The window's names for the one palette that documents and charts read as well.
Colors fromPalette(const print::Palette& palette, bool dark) {
  Colors colors;
  colors.dark = dark;
  colors.background = palette.background;
  colors.surface = palette.surface;
  colors.line = palette.line;
  colors.ink = palette.ink;
  colors.muted = palette.muted;
  colors.faint = palette.faint;
  colors.accent = palette.accent;
  colors.accentSoft = palette.accentSoft;
  colors.onAccent = palette.onAccent;
  colors.positive = palette.positive;
  colors.warning = palette.warning;
  colors.critical = palette.critical;
  colors.positiveSoft = palette.positiveSoft;
  colors.warningSoft = palette.warningSoft;
  colors.criticalSoft = palette.criticalSoft;
  colors.neutralSoft = palette.neutralSoft;
  colors.classA = palette.classes[0];
  colors.classB = palette.classes[1];
  colors.classC = palette.classes[2];
  for (std::size_t at = 0; at < colors.categories.size(); ++at) colors.categories[at] = palette.category(at);
  colors.rail = palette.rail;
  colors.railInk = palette.railInk;
  colors.railMuted = palette.railMuted;
  colors.railSelected = palette.railSelected;
  colors.hover = palette.hover;
  return colors;
}

}  // namespace

Colors lightColors() { return fromPalette(print::palette(print::Theme::light), false); }
Colors darkColors() { return fromPalette(print::palette(print::Theme::dark), true); }

const Colors& colorsOf(const QWidget& widget) {
  static const Colors kFallback = lightColors();
  const auto* style = qobject_cast<const Style*>(widget.style());
  return style != nullptr ? style->colors() : kFallback;
}

ToneColors toneColors(const Colors& colors, Tone tone) {
  switch (tone) {
    case Tone::accent: return {colors.accentSoft, colors.accent};
    case Tone::accentSolid: return {colors.accent, colors.onAccent};
    case Tone::positive: return {colors.positiveSoft, colors.positive};
    case Tone::warning: return {colors.warningSoft, colors.warning};
    case Tone::critical: return {colors.criticalSoft, colors.critical};
    case Tone::neutral: break;
  }
  return {colors.neutralSoft, colors.muted};
}

}  // namespace kam::ui
