// SPDX-License-Identifier: GPL-3.0-or-later
// Exponential smoothing of monthly values: level, trend, season, and Croston's method for months that are mostly empty.
// Parameters are given, not searched. Forecasts of sales below 0 are for the caller to cut off.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Where the smoothing ended and how well it fitted on the way.
struct Smoothed {
  double level = 0.0;
  double trend = 0.0;
  /// The coming season's factors, next month first; empty without a season.
  std::vector<double> season;
  bool multiplicative = false;
  /// Sum of squared one-step errors.
  double squaredErrors = 0.0;
  /// The next `months` values.
  std::vector<double> forecast(std::size_t months) const;
};

/// l = αx + (1 − α)l, started at the first value. Unset for an empty series.
std::optional<Smoothed> simpleSmoothing(std::span<const double> series, double alpha);

/// Holt's linear trend, started at the second value with the first difference. Unset below two values.
std::optional<Smoothed> trendSmoothing(std::span<const double> series, double alpha, double beta);

struct SeasonalRules {
  std::size_t period = 12;
  double alpha = 0.2;
  double beta = 0.05;
  double gamma = 0.3;
  /// Needs values above 0 throughout.
  bool multiplicative = false;
};
/// Holt-Winters, started by decomposing the first two seasons. Unset below two seasons, with a period under 2, or where a
/// multiplicative season meets a value that is not positive.
std::optional<Smoothed> seasonalSmoothing(std::span<const double> series, const SeasonalRules& rules);

struct Intermittent {
  /// Per month; the Syntetos-Boylan correction beside it.
  double forecast = 0.0;
  double corrected = 0.0;
  /// Forecast for each month from what came before; unset for the first.
  std::vector<std::optional<double>> fitted;
};
/// Croston 1972: sizes and gaps smoothed apart, first gap counted from the start. 0 for a series of zeros.
Intermittent croston(std::span<const double> series, double alpha = 0.1);

}  // namespace kam::scoring
