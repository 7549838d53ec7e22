// SPDX-License-Identifier: GPL-3.0-or-later
// The small drawings inside cells and cards: stacked bars, sparklines, meters.
#pragma once

#include "theme/colors.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace kam::ui {

/// Shares of the whole width, side by side in the colours of the categories.
void drawComposition(QPainter& painter, const Colors& colors, const QRectF& area, const std::vector<double>& shares);
/// A line with ends from one share of the width to another: what is not known yet may lie there.
void drawRange(QPainter& painter, const QColor& color, const QRectF& area, double low, double high);
void drawSparkline(QPainter& painter, const QColor& color, const QRectF& area, const std::vector<double>& values);
/// A share of the track; above 1 the track is full.
void drawMeter(QPainter& painter, const Colors& colors, const QRectF& area, double share, const QColor& color);

}  // namespace kam::ui
