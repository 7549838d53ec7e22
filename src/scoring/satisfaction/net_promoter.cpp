// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/satisfaction/net_promoter.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace kam::scoring {
namespace {

double quantileOfLevel(double level) { return boost::math::quantile(boost::math::normal(), 0.5 + level / 2.0); }

struct Spread {
  double score;
  double variance;
  double error;
};

Spread spreadOf(double promoters, double detractors, double n) {
  const double p = promoters / n;
  const double d = detractors / n;
  const double variance = std::max(0.0, p + d - (p - d) * (p - d));
  return {100.0 * (p - d), variance, 100.0 * std::sqrt(variance / n)};
}

Interval around(const Spread& spread, double z) {
  return {std::max(-100.0, spread.score - z * spread.error), std::min(100.0, spread.score + z * spread.error)};
}

}  // namespace

std::optional<NetPromoter> netPromoter(const AnswerCounts& counts, double level) {
  const std::int64_t total = counts.total();
  if (total <= 0 || counts.promoters < 0 || counts.passives < 0 || counts.detractors < 0) return std::nullopt;
  const double z = quantileOfLevel(level);
  const auto n = static_cast<double>(total);
  const auto promoters = static_cast<double>(counts.promoters);
  const auto detractors = static_cast<double>(counts.detractors);
  const Spread plain = spreadOf(promoters, detractors, n);
  const Spread adjusted = spreadOf(promoters + 0.75, detractors + 0.75, n + 3.0);
  return NetPromoter{plain.score, plain.variance, plain.error, around(plain, z), adjusted.score, around(adjusted, z)};
}

std::optional<Interval> wilsonInterval(std::int64_t successes, std::int64_t n, double level) {
  if (n <= 0 || successes < 0 || successes > n) return std::nullopt;
  const double z = quantileOfLevel(level);
  const auto count = static_cast<double>(n);
  const double p = static_cast<double>(successes) / count;
  const double middle = (p + z * z / (2.0 * count)) / (1.0 + z * z / count);
  const double half = z / (1.0 + z * z / count) * std::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count));
  return Interval{successes == 0 ? 0.0 : middle - half, successes == n ? 1.0 : middle + half};
}

}  // namespace kam::scoring
