// SPDX-License-Identifier: GPL-3.0-or-later
// How long the simulation takes: `test_scoring "[bench]"`. robust_bench.py does the same work in NumPy.
#include "base/random.h"
#include "scoring/selection/acceptability.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <cstdio>

using namespace kam::scoring;

namespace {

constexpr std::size_t kCriteria = 12;

std::vector<UncertainWorth> worthsOf(std::size_t accounts, double width) {
  kam::base::Random random(1);
  std::vector<UncertainWorth> worths;
  for (std::size_t i = 0; i < accounts * kCriteria; ++i) {
    // The mean of three even numbers: most accounts are alike, few stand out.
    const double likely = (random.unit() + random.unit() + random.unit()) / 3.0;
    worths.push_back(width > 0.0 ? UncertainWorth{std::max(0.0, likely - width), likely, std::min(1.0, likely + width), false} : certain(likely));
  }
  return worths;
}

/// Milliseconds of one run, and until its first estimate.
void measure(const char* what, std::size_t accounts, double width, const WeightSpace& space, bool countRanks, std::size_t draws) {
  const auto worths = worthsOf(accounts, width);
  for (const unsigned threads : {1U, 2U}) {
    const auto start = std::chrono::steady_clock::now();
    const auto since = [start] { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(); };
    double first = 0.0;
    AcceptabilityRun run;
    run.estimate = [&](const Acceptability&) {
      if (first == 0.0) first = since();
    };
    const auto found = acceptability(worths, kCriteria, space, {draws, 1, 20, threads, {}, countRanks}, run);
    REQUIRE(found);
    std::printf("%-58s %u thread(s) %8.0f ms, first estimate %6.1f ms\n", what, threads, since(), first);
  }
}

}  // namespace

TEST_CASE("speed of the simulation", "[.bench]") {
  const std::vector<double> points{20, 15, 12, 10, 10, 8, 6, 5, 5, 4, 3, 2};
  const WeightSpace around = weightsAround(points);
  measure("1,000 accounts, all ranks, certain, free weights", 1'000, 0.0, {}, true, 10'000);
  measure("1,000 accounts, all ranks, certain, 30 % around", 1'000, 0.0, around, true, 10'000);
  measure("1,000 accounts, all ranks, values ± 0.1, 30 % around", 1'000, 0.1, around, true, 10'000);
  measure("100,000 accounts, best 20, certain, free weights", 100'000, 0.0, {}, false, 10'000);
  measure("100,000 accounts, best 20, certain, 30 % around", 100'000, 0.0, around, false, 10'000);
  measure("100,000 accounts, best 20, values ± 0.02, 30 % around", 100'000, 0.02, around, false, 10'000);
  measure("100,000 accounts, best 20 and ranks, certain, 30 % around", 100'000, 0.0, around, true, 10'000);
}
