// SPDX-License-Identifier: GPL-3.0-or-later
// Work in phases on some threads: every part once, and no phase before the one it needs is over.
#include "scoring/team.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <vector>

using kam::scoring::Team;

TEST_CASE("a team does every part of every phase once, and begins none before the one it needs is over") {
  for (const unsigned threads : {1U, 2U, 4U}) {
    INFO(threads << " threads");
    Team team(threads);
    std::vector<std::size_t> before;
    bool sound = true;
    for (std::size_t phase = 0; phase < 2'000; ++phase) {
      // From none to some, so that phases end while a helper still looks for a part of the one before.
      const std::size_t parts = phase * 7 % 23;
      std::vector<std::size_t> sums(parts, 0);
      std::vector<std::atomic<int>> times(parts);
      team(parts, [&](std::size_t part) {
        ++times[part];
        sums[part] = phase + part + (before.empty() ? 0 : before[part % before.size()]);
      });
      for (std::size_t part = 0; part < parts; ++part)
        sound = sound && times[part] == 1 && sums[part] == phase + part + (before.empty() ? 0 : before[part % before.size()]);
      // Small enough not to run over, and different from phase to phase.
      for (std::size_t& sum : sums) sum %= 1'000'003;
      before = std::move(sums);
    }
    CHECK(sound);
  }
}
