// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/forecast/win_rate.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>

namespace kam::scoring {

WinPrior winPrior(double overallRate, double deals) {
  const double rate = std::clamp(overallRate, 0.01, 0.99);
  return {rate * deals, (1.0 - rate) * deals};
}

WinRate winRate(std::int64_t wins, std::int64_t closed, const WinPrior& prior, double level) {
  const double alpha = prior.alpha + static_cast<double>(wins);
  const double beta = prior.beta + static_cast<double>(closed - wins);
  const boost::math::beta_distribution<double> posterior(alpha, beta);
  const double tail = (1.0 - level) / 2.0;
  return {alpha / (alpha + beta), boost::math::quantile(posterior, tail), boost::math::quantile(boost::math::complement(posterior, tail))};
}

}  // namespace kam::scoring
