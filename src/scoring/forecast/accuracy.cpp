// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/forecast/accuracy.h"

#include <cmath>

namespace kam::scoring {
namespace {

template <class Loss>
std::optional<double> meanOf(std::span<const double> actual, std::span<const double> forecast, const Loss& loss) {
  if (actual.empty() || actual.size() != forecast.size()) return std::nullopt;
  double sum = 0.0;
  for (std::size_t i = 0; i < actual.size(); ++i) sum += loss(actual[i], forecast[i]);
  return sum / static_cast<double>(actual.size());
}

}  // namespace

std::optional<double> meanAbsoluteError(std::span<const double> actual, std::span<const double> forecast) {
  return meanOf(actual, forecast, [](double y, double f) { return std::abs(y - f); });
}

std::optional<double> symmetricPercentError(std::span<const double> actual, std::span<const double> forecast) {
  return meanOf(actual, forecast, [](double y, double f) {
    const double size = std::abs(y) + std::abs(f);
    return size > 0.0 ? 200.0 * std::abs(y - f) / size : 0.0;
  });
}

std::optional<double> scaledError(std::span<const double> train, std::span<const double> actual, std::span<const double> forecast, std::size_t lag) {
  if (lag == 0 || train.size() <= lag) return std::nullopt;
  const auto naive = meanAbsoluteError(train.subspan(lag), train.first(train.size() - lag));
  const auto error = meanAbsoluteError(actual, forecast);
  if (!error || !naive || !(*naive > 0.0)) return std::nullopt;
  return *error / *naive;
}

std::optional<double> pinballLoss(std::span<const double> actual, std::span<const double> quantileForecast, double tau) {
  return meanOf(actual, quantileForecast, [tau](double y, double q) { return y >= q ? tau * (y - q) : (1.0 - tau) * (q - y); });
}

}  // namespace kam::scoring
