// SPDX-License-Identifier: GPL-3.0-or-later
// Axes with round numbers: range, step and labels, and the mapping from values to positions.
#pragma once

#include "print/style/style.h"
#include "report/charts/value_format.h"

#include <QPainter>
#include <QRectF>

#include <string>
#include <vector>

namespace kam::print {

struct Axis {
  double from = 0;
  double to = 1;
  double step = 1;
  report::AxisUnit unit{};

  std::vector<double> ticks() const;
  std::string label(double tick) const { return unit.label(tick, step / unit.divisor); }
  /// Where a value lies between two positions; values outside the range are clamped.
  double position(double value, double start, double end) const;
};

/// 1, 2, 2.5 or 5 times a power of ten, at least `rough`.
double roundStep(double rough);

/// An axis that holds zero and all values from `smallest` to `largest`, with at most about `ticks` steps.
Axis axisOver(double smallest, double largest, const report::ValueFormat& format, int ticks);

/// Width of the widest tick label.
double labelWidth(const Axis& axis, const Style& style);

/// Horizontal grid lines across `plot` with labels left of it; the unit stands above the topmost label.
void paintLeftAxis(QPainter& painter, const QRectF& plot, const Axis& axis, const Style& style);

}  // namespace kam::print
