// SPDX-License-Identifier: GPL-3.0-or-later
// Text for painters: fonts, measuring, drawing in one line or wrapped. The same on a widget, an image and in a PDF.
#pragma once

#include "print/style/style.h"

#include <QFont>
#include <QPainter>
#include <QString>

#include <string_view>
#include <vector>

namespace kam::print {

enum class Weight { regular, medium, bold };

/// What a text looks like.
struct Ink {
  double size;
  QColor colour;
  Weight weight = Weight::regular;
  bool italic = false;
};

QString text(std::string_view utf8);
QFont fontOf(const Style& style, const Ink& ink);
double textWidth(const Style& style, const Ink& ink, const QString& line);
/// Height of a line of this size, leading included.
double lineHeight(const Ink& ink);
/// The line, ending in "…" where it is wider than `width`.
QString elided(const Style& style, const Ink& ink, const QString& line, double width);
/// One line, placed in `box` by `alignment` (AlignLeft/Right/HCenter and AlignTop/VCenter/Bottom); not clipped.
void drawLine(QPainter& painter, const Style& style, const Ink& ink, const QRectF& box, int alignment, const QString& line);

/// Text broken into lines of at most `width`; words wider than that are broken anywhere.
std::vector<QString> wrapped(const Style& style, const Ink& ink, const QString& paragraphs, double width);
/// Wrapped lines from the top of `box`; returns the height used.
double drawLines(QPainter& painter, const Style& style, const Ink& ink, const QRectF& box, int alignment, const std::vector<QString>& lines);

}  // namespace kam::print
