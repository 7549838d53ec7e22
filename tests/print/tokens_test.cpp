// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "print/style/tokens.h"

#include <algorithm>
#include <cmath>

using namespace kam;

namespace {

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
  return 0.2126 * channel(static_cast<double>(colour.redF())) + 0.7152 * channel(static_cast<double>(colour.greenF())) +
         0.0722 * channel(static_cast<double>(colour.blueF()));
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace

TEST_CASE("Text has a contrast of at least 4.5 on whatever it stands on, in every theme") {
  for (const print::Theme theme : {print::Theme::light, print::Theme::dark, print::Theme::print}) {
    const print::Palette& colours = print::palette(theme);
    INFO(static_cast<int>(theme));
    for (const QColor& ground : {colours.surface, colours.background}) {
      CHECK(contrast(colours.ink, ground) >= 4.5);
      CHECK(contrast(colours.muted, ground) >= 4.5);
      CHECK(contrast(colours.accent, ground) >= 4.5);
      CHECK(contrast(colours.positive, ground) >= 4.5);
      CHECK(contrast(colours.warning, ground) >= 4.5);
      CHECK(contrast(colours.critical, ground) >= 4.5);
    }
    CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
    CHECK(contrast(colours.accent, colours.accentSoft) >= 4.5);
    CHECK(contrast(colours.positive, colours.positiveSoft) >= 4.5);
    CHECK(contrast(colours.warning, colours.warningSoft) >= 4.5);
    CHECK(contrast(colours.critical, colours.criticalSoft) >= 4.5);
    CHECK(contrast(colours.muted, colours.neutralSoft) >= 4.5);
    CHECK(contrast(colours.railInk, colours.rail) >= 4.5);
    CHECK(contrast(colours.railMuted, colours.rail) >= 4.5);
  }
}

TEST_CASE("Pareto classes stay apart in greyscale") {
  for (const print::Theme theme : {print::Theme::light, print::Theme::dark, print::Theme::print}) {
    const auto& classes = print::palette(theme).classes;
    CHECK(std::abs(qGray(classes[0].rgb()) - qGray(classes[1].rgb())) >= 25);
    CHECK(std::abs(qGray(classes[1].rgb()) - qGray(classes[2].rgb())) >= 25);
  }
}
