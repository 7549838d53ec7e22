// SPDX-License-Identifier: GPL-3.0-or-later
// How often randomised tests repeat themselves with other seeds: once in the usual run, KAM_TEST_ROUNDS times where somebody has the time.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace kam::support {

inline std::uint64_t rounds() {
  const char* wanted = std::getenv("KAM_TEST_ROUNDS");
  const auto count = wanted == nullptr ? 1UL : std::strtoul(wanted, nullptr, 10);
  return count == 0 ? 1 : count;
}

}  // namespace kam::support
