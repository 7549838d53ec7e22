// SPDX-License-Identifier: GPL-3.0-or-later
// What charts share around the plot: title, legend, the sentence of an empty chart, and binning of more bars than pixels.
#pragma once

#include "print/style/text.h"

#include <QPainter>
#include <QRectF>

#include <cstddef>
#include <string>
#include <vector>

namespace kam::print {

enum class LegendMark { square, line, outline };

struct LegendEntry {
  LegendMark mark;
  QColor colour;
  std::string label;
};

/// Height of title and subtitle in a chart of this width; 0 where the style leaves them out.
double titleHeight(double width, const std::string& title, const std::string& subtitle, const Style& style);
void paintTitle(QPainter& painter, const QRectF& box, const std::string& title, const std::string& subtitle, const Style& style);

/// The legend from the left; entries that do not fit the width go on the next line. Nothing is painted when `painter` is
/// nullptr; the height is returned either way.
double legend(QPainter* painter, const QRectF& box, const std::vector<LegendEntry>& entries, const Style& style);

void paintEmpty(QPainter& painter, const QRectF& box, const std::string& sentence, const Style& style);

/// Above this many bars a chart draws one per pixel.
inline constexpr std::size_t kMostBars = 500;

/// How many elements are drawn for `count` of them over a width: all, or one per pixel (point).
std::size_t drawnBars(std::size_t count, double width);

/// Outline of soft fills, so that class C and greyscale prints stay readable.
QPen outlineOf(const QColor& fill, const Style& style);

}  // namespace kam::print
