// SPDX-License-Identifier: GPL-3.0-or-later
// How far forecasts were off.
#pragma once

#include <optional>
#include <span>

namespace kam::scoring {

/// Mean of |actual − forecast|; unset for empty spans. Spans run along the same months.
std::optional<double> meanAbsoluteError(std::span<const double> actual, std::span<const double> forecast);

/// 200 |y − f| / (|y| + |f|), 0/0 → 0. Says nothing where months are negative.
std::optional<double> symmetricPercentError(std::span<const double> actual, std::span<const double> forecast);

/// Error over that of the naive forecast of lag m within `train`; unset where `train` does not move. Hyndman & Koehler 2006.
std::optional<double> scaledError(std::span<const double> train, std::span<const double> actual, std::span<const double> forecast,
                                  std::size_t lag = 1);

/// Mean pinball loss of forecasts of the quantile τ.
std::optional<double> pinballLoss(std::span<const double> actual, std::span<const double> quantileForecast, double tau);

}  // namespace kam::scoring
