// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of reports: chiefs above the middle of their people, nobody on top of anybody, as narrow as it can be.
#include "base/random.h"
#include "scoring/relationship/tidy_tree.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace kam::scoring;

TEST_CASE("A chief stands above the middle of three, each a box's width from the next") {
  const std::vector<std::size_t> parents{kNoParent, 0, 0, 0};
  const auto places = tidyTree(parents);
  CHECK(places[1] == TreePlace{0.0, 1});
  CHECK(places[2] == TreePlace{1.0, 1});
  CHECK(places[3] == TreePlace{2.0, 1});
  CHECK(places[0] == TreePlace{1.0, 0});
}

TEST_CASE("A narrow subtree moves under a wide one's edge, and trees stand side by side") {
  // 0 has 1 and 2; 1 has 3 and 4 below it, 2 has nobody: 2 need not keep away from 4, which is a row further down.
  const std::vector<std::size_t> parents{kNoParent, 0, 0, 1, 1, kNoParent};
  const auto places = tidyTree(parents);
  CHECK(places[2].across - places[1].across == 1.0);
  CHECK(places[4].across - places[3].across == 1.0);
  CHECK(places[5].across >= 1.0 + std::max({places[0].across, places[2].across, places[4].across}));
}

TEST_CASE("A circle of chiefs is cut where it closes, and nobody is lost") {
  const std::vector<std::size_t> parents{1, 2, 0, 0, 4};
  const auto places = tidyTree(parents);
  CHECK(places[0].depth == 0);
  CHECK(places[2].depth == 1);
  CHECK(places[1].depth == 2);
  CHECK(places[3].depth == 1);
  CHECK(places[4].depth == 0);
}

TEST_CASE("In random charts nobody stands closer than a box's width to another of the row, and each chief above the middle of the outermost") {
  kam::base::Random random(17);
  for (int round = 0; round < 200; ++round) {
    const std::size_t count = 1 + random.below(40);
    std::vector<std::size_t> parents;
    for (std::size_t i = 0; i < count; ++i) parents.push_back(i == 0 || random.below(8) == 0 ? kNoParent : random.below(i));
    const auto places = tidyTree(parents);
    for (std::size_t a = 0; a < count; ++a)
      for (std::size_t b = a + 1; b < count; ++b)
        if (places[a].depth == places[b].depth) REQUIRE(std::abs(places[a].across - places[b].across) >= 1.0 - 1e-9);
    for (std::size_t chief = 0; chief < count; ++chief) {
      double least = 1e9, most = -1e9;
      for (std::size_t i = 0; i < count; ++i) {
        if (parents[i] != chief) continue;
        least = std::min(least, places[i].across);
        most = std::max(most, places[i].across);
        REQUIRE(places[i].depth == places[chief].depth + 1);
      }
      if (most >= least) REQUIRE(places[chief].across == Approx((least + most) / 2));
    }
  }
}
