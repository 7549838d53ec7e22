// SPDX-License-Identifier: GPL-3.0-or-later
// How likely deals of a stage are won: few own cases are pulled towards what is known overall, because raw rates of few deals
// predict worse than one overall rate.
#pragma once

#include <cstdint>

namespace kam::scoring {

/// A beta distribution over the win rate; both > 0.
struct WinPrior {
  double alpha = 1.0;
  double beta = 1.0;
};

/// Mean at the overall rate, as strong as `deals` closed deals; rates of 0 and 1 are kept off the edges.
WinPrior winPrior(double overallRate, double deals = 20.0);

struct WinRate {
  double mean = 0.0;
  double low = 0.0;
  double high = 0.0;
};

/// `closed` counts deals that entered the stage and are closed, `wins` those of them that were won (0 ≤ wins ≤ closed).
WinRate winRate(std::int64_t wins, std::int64_t closed, const WinPrior& prior, double level = 0.9);

}  // namespace kam::scoring
