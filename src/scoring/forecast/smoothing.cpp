// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/forecast/smoothing.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kam::scoring {
namespace {

struct SeasonStart {
  double level = 0.0;
  double trend = 0.0;
  std::vector<double> season;
};

/// Centred moving averages over one period of two seasons; the ends have none.
std::vector<double> centredAverages(std::span<const double> seasons, std::size_t period) {
  const std::size_t half = period / 2;
  const bool even = period % 2 == 0;
  std::vector<double> averages;
  for (std::size_t middle = half; middle + half < seasons.size(); ++middle) {
    double sum = 0.0;
    for (std::size_t i = middle - half; i <= middle + half; ++i) {
      const bool atTheEdge = even && (i == middle - half || i == middle + half);
      sum += atTheEdge ? 0.5 * seasons[i] : seasons[i];
    }
    averages.push_back(sum / static_cast<double>(period));
  }
  return averages;
}

/// Least squares over 1, 2, 3 …: {intercept, slope}.
std::pair<double, double> lineThrough(std::span<const double> values) {
  const auto n = static_cast<double>(values.size());
  const double meanX = (n + 1.0) / 2.0;
  const double meanY = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double both = 0.0;
  double squares = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = static_cast<double>(i + 1) - meanX;
    both += x * (values[i] - meanY);
    squares += x * x;
  }
  const double slope = squares > 0.0 ? both / squares : 0.0;
  return {meanY - slope * meanX, slope};
}

SeasonStart seasonStart(std::span<const double> series, const SeasonalRules& rules) {
  const auto seasons = series.first(2 * rules.period);
  const auto averages = centredAverages(seasons, rules.period);
  std::vector<double> sums(rules.period, 0.0);
  std::vector<double> counts(rules.period, 0.0);
  for (std::size_t i = 0; i < averages.size(); ++i) {
    const std::size_t at = i + rules.period / 2;
    sums[at % rules.period] += rules.multiplicative ? seasons[at] / averages[i] : seasons[at] - averages[i];
    counts[at % rules.period] += 1.0;
  }
  SeasonStart start;
  for (std::size_t i = 0; i < rules.period; ++i) start.season.push_back(counts[i] > 0.0 ? sums[i] / counts[i] : 0.0);
  const double mean = std::accumulate(start.season.begin(), start.season.end(), 0.0) / static_cast<double>(rules.period);
  for (double& factor : start.season) factor = rules.multiplicative ? factor / mean : factor - mean;
  std::tie(start.level, start.trend) = lineThrough(averages);
  return start;
}

}  // namespace

std::vector<double> Smoothed::forecast(std::size_t months) const {
  std::vector<double> result;
  for (std::size_t h = 1; h <= months; ++h) {
    const double line = level + trend * static_cast<double>(h);
    if (season.empty()) result.push_back(line);
    else result.push_back(multiplicative ? line * season[(h - 1) % season.size()] : line + season[(h - 1) % season.size()]);
  }
  return result;
}

std::optional<Smoothed> simpleSmoothing(std::span<const double> series, double alpha) {
  if (series.empty()) return std::nullopt;
  Smoothed result;
  result.level = series[0];
  for (const double value : series.subspan(1)) {
    const double error = value - result.level;
    result.squaredErrors += error * error;
    result.level = alpha * value + (1.0 - alpha) * result.level;
  }
  return result;
}

std::optional<Smoothed> trendSmoothing(std::span<const double> series, double alpha, double beta) {
  if (series.size() < 2) return std::nullopt;
  Smoothed result;
  result.level = series[1];
  result.trend = series[1] - series[0];
  for (const double value : series.subspan(2)) {
    const double expected = result.level + result.trend;
    result.squaredErrors += (value - expected) * (value - expected);
    const double before = result.level;
    result.level = alpha * value + (1.0 - alpha) * expected;
    result.trend = beta * (result.level - before) + (1.0 - beta) * result.trend;
  }
  return result;
}

std::optional<Smoothed> seasonalSmoothing(std::span<const double> series, const SeasonalRules& rules) {
  if (rules.period < 2 || series.size() < 2 * rules.period) return std::nullopt;
  if (rules.multiplicative && std::any_of(series.begin(), series.end(), [](double value) { return value <= 0.0; })) return std::nullopt;
  const SeasonStart start = seasonStart(series, rules);
  Smoothed result;
  result.level = start.level;
  result.trend = start.trend;
  result.multiplicative = rules.multiplicative;
  std::vector<double> factors = start.season;
  for (std::size_t t = rules.period; t < series.size(); ++t) {
    double& factor = factors[t % rules.period];
    const double line = result.level + result.trend;
    const double error = series[t] - (rules.multiplicative ? line * factor : line + factor);
    result.squaredErrors += error * error;
    const double before = result.level;
    result.level = rules.alpha * (rules.multiplicative ? series[t] / factor : series[t] - factor) + (1.0 - rules.alpha) * line;
    result.trend = rules.beta * (result.level - before) + (1.0 - rules.beta) * result.trend;
    factor = rules.gamma * (rules.multiplicative ? series[t] / result.level : series[t] - result.level) + (1.0 - rules.gamma) * factor;
  }
  for (std::size_t i = 0; i < rules.period; ++i) result.season.push_back(factors[(series.size() + i) % rules.period]);
  return result;
}

Intermittent croston(std::span<const double> series, double alpha) {
  Intermittent result;
  double size = 0.0;
  double gap = 0.0;
  double sinceLast = 0.0;
  bool started = false;
  for (std::size_t t = 0; t < series.size(); ++t) {
    result.fitted.push_back(t == 0 ? std::nullopt : std::optional(started ? size / gap : 0.0));
    sinceLast += 1.0;
    if (series[t] == 0.0) continue;
    size = started ? alpha * series[t] + (1.0 - alpha) * size : series[t];
    gap = started ? alpha * sinceLast + (1.0 - alpha) * gap : sinceLast;
    started = true;
    sinceLast = 0.0;
  }
  if (started) result.forecast = size / gap;
  result.corrected = (1.0 - alpha / 2.0) * result.forecast;
  return result;
}

}  // namespace kam::scoring
