// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/score_rows.h"

#include <algorithm>

namespace kam::scoring {
namespace {

/// Four rows at once; a compiler without wide registers splits them up. Values lie anywhere in memory, so that the
/// alignment is that of one number. Pointers to them are spelled out: `auto` would forget it.
using FourNumbers [[gnu::vector_size(32)]] = double;
using Lanes [[gnu::aligned(8), gnu::may_alias]] = FourNumbers;
static_assert(alignof(Lanes) == alignof(double));
constexpr std::size_t kLanes = 4;
static_assert(kScoreRows % (4 * kLanes) == 0);
using EightNumbers [[gnu::vector_size(32)]] = float;
using RoughLanes [[gnu::aligned(4), gnu::may_alias]] = EightNumbers;
static_assert(alignof(RoughLanes) == alignof(float));
constexpr std::size_t kRoughLanes = 8;

/// Sums of sixteen rows. Four named sums stay in registers, where an array would be written back after every criterion.
[[gnu::always_inline]] inline void addUp(const double* values, const double* factors, std::size_t criteria, FourNumbers& first, FourNumbers& second,
                                         FourNumbers& third, FourNumbers& fourth) {
  for (std::size_t c = 0; c < criteria; ++c) {
    const Lanes* const column = reinterpret_cast<const Lanes*>(values + c * kScoreRows);
    const double factor = factors[c];
    first += factor * column[0];
    second += factor * column[1];
    third += factor * column[2];
    fourth += factor * column[3];
  }
}

}  // namespace

KAM_FAST_CLONES void scoreRows(const double* values, const double* factors, std::size_t criteria, double* sums, std::size_t rows) {
  for (std::size_t part = 0; part < rows; part += 4 * kLanes) {
    FourNumbers first{};
    FourNumbers second{};
    FourNumbers third{};
    FourNumbers fourth{};
    addUp(values + part, factors, criteria, first, second, third, fourth);
    Lanes* const target = reinterpret_cast<Lanes*>(sums + part);
    target[0] = first;
    target[1] = second;
    target[2] = third;
    target[3] = fourth;
  }
}

KAM_FAST_CLONES float scoreRowsRoughly(const float* values, const float* factors, std::size_t criteria, float* sums) {
  EightNumbers largest{};
  largest -= 1e30F;
  for (std::size_t part = 0; part < kScoreRows; part += 4 * kRoughLanes) {
    EightNumbers first{};
    EightNumbers second{};
    EightNumbers third{};
    EightNumbers fourth{};
    for (std::size_t c = 0; c < criteria; ++c) {
      const RoughLanes* const column = reinterpret_cast<const RoughLanes*>(values + part + c * kScoreRows);
      const float factor = factors[c];
      first += factor * column[0];
      second += factor * column[1];
      third += factor * column[2];
      fourth += factor * column[3];
    }
    RoughLanes* const target = reinterpret_cast<RoughLanes*>(sums + part);
    target[0] = first;
    target[1] = second;
    target[2] = third;
    target[3] = fourth;
    first = first > second ? first : second;
    third = third > fourth ? third : fourth;
    first = first > third ? first : third;
    largest = largest > first ? largest : first;
  }
  float most = largest[0];
  for (std::size_t lane = 1; lane < kRoughLanes; ++lane) most = std::max(most, largest[lane]);
  return most;
}

}  // namespace kam::scoring
