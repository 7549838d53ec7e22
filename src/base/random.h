// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers with a fixed algorithm (xoshiro256++, seeded by splitmix64): the same seed gives
// the same figures with every compiler, which the standard distributions do not promise.
#pragma once

#include <array>
#include <cstdint>

namespace kam::base {

class Random {
public:
  explicit Random(std::uint64_t seed);
  /// 64 random bits.
  std::uint64_t bits();
  /// Uniform in [0, 1), 53 bits.
  double unit() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
  /// Uniform in 0 … limit − 1; limit > 0.
  std::uint64_t below(std::uint64_t limit);
  /// Standard normal (inverse-free polar method, no state kept between calls).
  double normal();

private:
  std::array<std::uint64_t, 4> m_state;
};

}  // namespace kam::base
