// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/style/paper_palette.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace kam::print {
namespace {

/// Large marks and lines need this much (WCAG 2.1, 1.4.11).
constexpr double kLeastContrast = 3.0;

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) { return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF()); }

/// `part` of the colour, the rest white.
QColor tint(const QColor& colour, double part) {
  const auto mix = [part](int channel) { return static_cast<int>(std::lround(255.0 - part * (255.0 - channel))); };
  return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

}  // namespace

double contrast(const QColor& a, const QColor& b) {
  const double one = luminance(a);
  const double other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Palette paperPalette(const std::string& accent) {
  Palette colours = palette(Theme::print);
  QString name = QString::fromStdString(accent).trimmed();
  if (name.isEmpty()) return colours;
  if (!name.startsWith(QLatin1Char('#'))) name.prepend(QLatin1Char('#'));
  const QColor own(name);
  if (!own.isValid() || contrast(own, colours.surface) < kLeastContrast) return colours;
  colours.accent = own;
  colours.accentSoft = tint(own, 0.1);
  colours.onAccent = contrast(own, Qt::white) >= contrast(own, colours.ink) ? QColor(Qt::white) : colours.ink;
  colours.classes = {own, tint(own, 0.55), tint(own, 0.25)};
  return colours;
}

}  // namespace kam::print
