// SPDX-License-Identifier: GPL-3.0-or-later
// From a raw value (revenue, days, percent, rating) to a worth between 0 and 1, by fixed anchors: never by the
// smallest and largest of today's accounts, or a new account would change everybody's score.
#pragma once

#include "base/error.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kam::scoring {

class ValueFunction {
public:
  using Point = std::pair<double, double>;

  /// Rating 0–10 over ten.
  ValueFunction() : m_points{{0.0, 0.0}, {10.0, 1.0}} {}

  /// At least one point, raw values strictly rising, worths within 0–1; else `valueOutOfRange`.
  static base::Result<ValueFunction> make(std::vector<Point> points);

  /// Linear between the points, clipped outside them; falling functions are cost criteria.
  double operator()(double raw) const;

  /// The raw value at which `worth` is first reached, seen from the worse end (tolerance 1e-9); unset when it never is.
  std::optional<double> rawOf(double worth) const;

  std::span<const Point> points() const { return m_points; }

private:
  explicit ValueFunction(std::vector<Point> points) : m_points(std::move(points)) {}
  std::vector<Point> m_points;
};

}  // namespace kam::scoring
