// SPDX-License-Identifier: GPL-3.0-or-later
// The innermost loop of the engine: weighted sums of 64 accounts at once. Every row is added up the same way on every
// processor, so that figures do not depend on the machine.
#pragma once

#include <cstddef>

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
#define KAM_FAST_CLONES [[gnu::target_clones("avx2", "default")]]
#else
#define KAM_FAST_CLONES
#endif

namespace kam::scoring {

inline constexpr std::size_t kScoreRows = 64;

/// sums[row] = Σ factor(c) · values[c · 64 + row], criteria from first to last, for the first `rows` of 64 at least; the other sums mean nothing.
void scoreRows(const double* values, const double* factors, std::size_t criteria, double* sums, std::size_t rows = kScoreRows);

/// The same with a quarter of the digits, for a first look at twice as many rows at a time; returns the largest sum.
float scoreRowsRoughly(const float* values, const float* factors, std::size_t criteria, float* sums);

/// How far a rough sum may lie from the exact one; values up to `largest` in size, factors that add up to 1 at most.
constexpr double roughness(std::size_t criteria, double largest) { return static_cast<double>(criteria + 8) * largest * 0x1.0p-23; }

}  // namespace kam::scoring
