// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colors.h"

#include "theme/style.h"

#include <QWidget>

namespace kam::ui {
namespace {

QColor rgb(unsigned value) { return QColor(static_cast<QRgb>(0xFF000000U | value)); }

/// A tint of `color` laid over `ground`.
QColor over(const QColor& ground, const QColor& color, double share) {
  const auto mix = [share](int below, int above) { return qRound(below + (above - below) * share); };
  return QColor(mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue()));
}

void fillDerived(Colors& colors) {
  const double share = colors.dark ? 0.18 : 0.12;
  colors.positiveSoft = over(colors.surface, colors.positive, share);
  colors.warningSoft = over(colors.surface, colors.warning, share);
  colors.criticalSoft = over(colors.surface, colors.critical, share);
  colors.neutralSoft = over(colors.surface, colors.muted, share + 0.04);
}

}  // namespace

Colors lightColors() {
  Colors colors;
  colors.background = rgb(0xF6F7F9);
  colors.surface = rgb(0xFFFFFF);
  colors.line = rgb(0xE2E6EC);
  colors.ink = rgb(0x18212F);
  colors.muted = rgb(0x5C6878);
  colors.faint = rgb(0x6B7686);
  colors.accent = rgb(0x2F5DDB);
  colors.accentSoft = rgb(0xE8EEFC);
  colors.onAccent = rgb(0xFFFFFF);
  colors.positive = rgb(0x157A4E);
  colors.warning = rgb(0x9A5B00);
  colors.critical = rgb(0xB82A39);
  colors.classA = rgb(0x2F5DDB);
  colors.classB = rgb(0x86A3F0);
  colors.classC = rgb(0xCBD7F3);
  colors.categories = {rgb(0x2F5DDB), rgb(0x6F5BD0), rgb(0x0E8A8A), rgb(0x8A6A1F), rgb(0x4B7F2B), rgb(0xA34E8C), rgb(0x5B6B7F), rgb(0xB0583A)};
  colors.rail = rgb(0x141C2B);
  colors.railInk = rgb(0xFFFFFF);
  colors.railMuted = rgb(0xB4BECD);
  colors.railSelected = rgb(0x22304B);
  fillDerived(colors);
  return colors;
}

Colors darkColors() {
  Colors colors;
  colors.dark = true;
  colors.background = rgb(0x12161D);
  colors.surface = rgb(0x1A2029);
  colors.line = rgb(0x2B333F);
  colors.ink = rgb(0xE6EAF0);
  colors.muted = rgb(0x9AA6B6);
  colors.faint = rgb(0x8592A3);
  colors.accent = rgb(0x7FA0FF);
  colors.accentSoft = rgb(0x232F4C);
  colors.onAccent = rgb(0x12161D);
  colors.positive = rgb(0x4CC38A);
  colors.warning = rgb(0xE6A23C);
  colors.critical = rgb(0xF0717C);
  colors.classA = rgb(0x6C8FF5);
  colors.classB = rgb(0x4561A8);
  colors.classC = rgb(0x2C3B60);
  colors.categories = {rgb(0x7FA0FF), rgb(0xA394F0), rgb(0x3FB8B8), rgb(0xC9A653), rgb(0x86BD62), rgb(0xD283BB), rgb(0x95A4B8), rgb(0xDE8B6D)};
  colors.rail = rgb(0x0C1016);
  colors.railInk = rgb(0xE6EAF0);
  colors.railMuted = rgb(0x9AA6B6);
  colors.railSelected = rgb(0x1D2634);
  fillDerived(colors);
  return colors;
}

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
