// SPDX-License-Identifier: GPL-3.0-or-later
// Text with bold words and links, broken into lines.
#pragma once

#include "print/style/text.h"
#include "report/rich_text.h"

#include <vector>

namespace kam::print {

/// A run of one look within a line.
struct RichPiece {
  QString text;
  /// From the line's left edge, and how wide.
  double x = 0;
  double width = 0;
  bool bold = false;
  /// Empty for none.
  std::string link;
};
using RichLine = std::vector<RichPiece>;

/// Lines of at most `width`; words wider than that are broken anywhere.
std::vector<RichLine> richLines(const Style& style, const Ink& ink, const std::vector<report::TextSpan>& spans, double width);
/// At the top of `box`; links are drawn in the accent colour and underlined.
void drawRichLine(QPainter& painter, const Style& style, const Ink& ink, QPointF at, const RichLine& line);

}  // namespace kam::print
