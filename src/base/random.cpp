// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <bit>
#include <cmath>

namespace kam::base {

Random::Random(std::uint64_t seed) : m_state{} {
  for (std::uint64_t& word : m_state) {  // splitmix64, as the generator's authors advise
    seed += 0x9e3779b97f4a7c15U;
    std::uint64_t z = seed;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    word = z ^ (z >> 31);
  }
}

std::uint64_t Random::bits() {
  const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
  const std::uint64_t shifted = m_state[1] << 17;
  m_state[2] ^= m_state[0];
  m_state[3] ^= m_state[1];
  m_state[1] ^= m_state[2];
  m_state[0] ^= m_state[3];
  m_state[2] ^= shifted;
  m_state[3] = std::rotl(m_state[3], 45);
  return result;
}

std::uint64_t Random::below(std::uint64_t limit) {
  const std::uint64_t cutoff = (0 - limit) % limit;  // rejects the part that would favour small numbers
  for (;;) {
    const std::uint64_t value = bits();
    if (value >= cutoff) return value % limit;
  }
}

double Random::normal() {
  for (;;) {
    const double u = 2.0 * unit() - 1.0;
    const double v = 2.0 * unit() - 1.0;
    const double s = u * u + v * v;
    if (s > 0.0 && s < 1.0) return u * std::sqrt(-2.0 * std::log(s) / s);
  }
}

}  // namespace kam::base
