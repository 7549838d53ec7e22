// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation of weights on made-up accounts; robust_peer.py does the same work in NumPy.
#include "base/random.h"
#include "bench/measure.h"
#include "bench/works.h"
#include "scoring/selection/acceptability.h"

#include <algorithm>
#include <cstdio>

namespace kam::bench {

namespace {
constexpr std::size_t kCriteria = 12;
constexpr std::size_t kDraws = 10'000;
constexpr std::size_t kTop = 20;

/// The mean of three even numbers: most accounts are alike, few stand out.
std::vector<scoring::UncertainWorth> worthsOf(std::size_t accounts, double doubt) {
  base::Random random(1);
  std::vector<scoring::UncertainWorth> worths;
  worths.reserve(accounts * kCriteria);
  for (std::size_t i = 0; i < accounts * kCriteria; ++i) {
    const double likely = (random.unit() + random.unit() + random.unit()) / 3.0;
    worths.push_back(doubt > 0.0 ? scoring::UncertainWorth{std::max(0.0, likely - doubt), likely, std::min(1.0, likely + doubt), false}
                                 : scoring::certain(likely));
  }
  return worths;
}
}  // namespace

int workRobust(std::size_t accounts, double doubt) {
  const auto worths = worthsOf(accounts, doubt);
  const bool everyRank = accounts <= scoring::kFullRankAccounts;
  for (const unsigned threads : {1U, 2U}) {
    const Stopwatch watch;
    double first = 0.0;
    scoring::AcceptabilityRun run;
    run.estimate = [&](const scoring::Acceptability&) {
      if (first == 0.0) first = watch.milliseconds();
    };
    const auto found = scoring::acceptability(worths, kCriteria, {}, {kDraws, 1, kTop, threads, {}, everyRank}, run);
    if (!found) return 1;
    std::printf("whole_%u %.4f\nfirst_%u %.4f\n", threads, watch.milliseconds(), threads, first);
  }
  return 0;
}

}  // namespace kam::bench
