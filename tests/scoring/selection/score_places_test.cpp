// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/score_places.h"

#include "base/random.h"
#include "scoring/key_order.h"
#include "scoring/selection/score_rows.h"
#include "scoring/team.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <numeric>

using namespace kam::scoring;

TEST_CASE("scores come falling, equal ones by position, whether they are few or many, alike or far apart") {
  kam::base::Random random(61);
  for (const std::size_t count : {1U, 2U, 700U, 4'096U, 4'097U, 60'000U}) {
    for (const std::uint64_t grid : {1U, 3U, 1'000U, 0U}) {
      std::vector<double> scores;
      for (std::size_t i = 0; i < count; ++i) scores.push_back(grid == 0 ? random.unit() : 0.1 + 1e-9 * static_cast<double>(random.below(grid)));
      if (count > 2) scores[1] = 1e6;  // one far from all others
      std::vector<std::uint32_t> expected(count);
      std::iota(expected.begin(), expected.end(), 0U);
      std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
      ScorePlaces places;
      const auto sorted = places.sorted(scores);
      REQUIRE(sorted.size() == count);
      bool same = true;
      for (std::size_t place = 0; place < count; ++place)
        same = same && sorted[place].position == expected[place] && sorted[place].score == scores[expected[place]];
      INFO(count << " scores on a grid of " << grid);
      CHECK(same);
    }
  }
}

TEST_CASE("keys come rising, and equal keys in the order in which they came") {
  kam::base::Random random(62);
  std::vector<std::uint32_t> keys;
  for (int i = 0; i < 20'000; ++i) keys.push_back(static_cast<std::uint32_t>(random.below(i % 2 == 0 ? 50 : KeyOrder::kKeys)));
  std::vector<std::uint32_t> expected(keys.size());
  std::iota(expected.begin(), expected.end(), 0U);
  std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
  KeyOrder order;
  std::vector<std::uint32_t> found;
  for (const KeyOrder::Entry& entry : order.sorted(keys, [](std::uint32_t at) { return at; })) found.push_back(entry.value);
  CHECK(found == expected);
}

TEST_CASE("keys sorted by two threads lie as those sorted by one, and each bucket is settled once, as a whole") {
  kam::base::Random random(64);
  for (const std::size_t count : {0U, 1U, 19'999U, 20'000U, 60'000U}) {
    for (const std::uint32_t spread : {1U, 30U, 100'000U, KeyOrder::kKeys}) {
      INFO(count << " keys below " << spread);
      std::vector<std::uint32_t> keys;
      for (std::size_t i = 0; i < count; ++i) keys.push_back(static_cast<std::uint32_t>(random.below(spread)));
      std::vector<std::uint32_t> expected(count);
      std::iota(expected.begin(), expected.end(), 0U);
      std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
      KeyOrder order;
      Team team(2);
      std::vector<std::uint32_t> found(count, UINT32_MAX);
      const auto settle = [&](std::size_t first, std::span<const KeyOrder::Entry> entries) {
        const std::uint32_t bucket = entries.front().key / KeyOrder::kBucketKeys;
        const bool whole = (first == 0 || keys[expected[first - 1]] / KeyOrder::kBucketKeys < bucket) &&
                           (first + entries.size() == count || keys[expected[first + entries.size()]] / KeyOrder::kBucketKeys > bucket);
        for (const KeyOrder::Entry& entry : entries) {
          if (whole && found[first] == UINT32_MAX && keys[entry.value] == entry.key) found[first] = entry.value;
          ++first;
        }
      };
      order.sort(
          keys, [](std::uint32_t at) { return at; }, settle, team);
      CHECK(found == expected);
      CHECK(order.countBelow(4 * KeyOrder::kBucketKeys) ==
            static_cast<std::size_t>(std::count_if(keys.begin(), keys.end(), [](std::uint32_t key) { return key < 4 * KeyOrder::kBucketKeys; })));
    }
  }
}

TEST_CASE("a rough sum lies no further from the exact one than is said") {
  kam::base::Random random(63);
  for (const std::size_t criteria : {1U, 12U, 64U}) {
    double worst = 0.0;
    for (int round = 0; round < 50; ++round) {
      std::vector<double> values;
      for (std::size_t i = 0; i < criteria * kScoreRows; ++i) values.push_back(random.below(10) == 0 ? 1.0 : random.unit());
      std::vector<double> factors;
      for (std::size_t c = 0; c < criteria; ++c) factors.push_back(random.unit());
      const double all = std::accumulate(factors.begin(), factors.end(), 0.0);
      for (double& factor : factors) factor /= all;
      const std::vector<float> roughValues(values.begin(), values.end());
      const std::vector<float> roughFactors(factors.begin(), factors.end());
      std::array<double, kScoreRows> sums{};
      std::array<float, kScoreRows> rough{};
      scoreRows(values.data(), factors.data(), criteria, sums.data());
      const float largest = scoreRowsRoughly(roughValues.data(), roughFactors.data(), criteria, rough.data());
      CHECK(largest == *std::max_element(rough.begin(), rough.end()));
      for (std::size_t row = 0; row < kScoreRows; ++row) worst = std::max(worst, std::abs(sums[row] - static_cast<double>(rough[row])));
    }
    CHECK(worst > 0.0);
    CHECK(worst < roughness(criteria, 1.0));
  }
}
