// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/theme.h"
#include "support/places.h"
#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QWidget>

#include <cmath>

using namespace kam;
using namespace kam::ui;

namespace {

/// Relative luminance after WCAG 2.1.
double luminance(const QColor& color) {
  const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
  return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace

TEST_CASE("text is readable on every ground it stands on, in both themes") {
  for (const Colors& colors : {lightColors(), darkColors()}) {
    CAPTURE(colors.dark);
    for (const QColor& ground : {colors.surface, colors.background}) {
      CHECK(contrast(colors.ink, ground) >= 4.5);
      CHECK(contrast(colors.muted, ground) >= 4.5);
    }
    for (const Tone tone : {Tone::neutral, Tone::accent, Tone::accentSolid, Tone::positive, Tone::warning, Tone::critical}) {
      CAPTURE(static_cast<int>(tone));
      const ToneColors pair = toneColors(colors, tone);
      CHECK(contrast(pair.text, pair.fill) >= 4.5);
    }
    CHECK(contrast(colors.railInk, colors.rail) >= 4.5);
    CHECK(contrast(colors.railMuted, colors.rail) >= 4.5);
  }
}

TEST_CASE("the theme can be fixed, tells once per change, and every widget draws with it") {
  Theme& theme = test::uiTestTheme();
  QWidget widget;
  int told = 0;
  const auto connection = QObject::connect(&theme, &Theme::changed, [&told] { ++told; });
  theme.choose(ThemeChoice::dark);
  CHECK(theme.isDark());
  CHECK(colorsOf(widget).dark);
  theme.choose(ThemeChoice::light);
  CHECK_FALSE(colorsOf(widget).dark);
  const int before = told;
  theme.choose(ThemeChoice::light);
  CHECK(told == before);
  QObject::disconnect(connection);
}

TEST_CASE("every icon is found and takes the colour it is given") {
  test::uiTestTheme();
  const QStringList files =
      QDir(QString::fromStdString((kam::support::sourceFolder() / "resources" / "icons").string())).entryList({QStringLiteral("*.svg")});
  REQUIRE(files.size() > 20);
  for (const QString& file : files) {
    CAPTURE(file.toStdString());
    const QImage image = iconPixmap(file.chopped(4), QColor(200, 10, 20), 20, 1.0).toImage();
    REQUIRE_FALSE(image.isNull());
    bool coloured = false;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) coloured = coloured || (image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 150);
    CHECK(coloured);
  }
  CHECK(iconPixmap(QStringLiteral("no-such-icon"), Qt::black, 20, 1.0).isNull());
}
