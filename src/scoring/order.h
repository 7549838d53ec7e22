// SPDX-License-Identifier: GPL-3.0-or-later
// The one order of the engine: value descending, then account number (numeric when all are numeric, else by
// code points), then id. Nothing here depends on the language or on the order of the input.
#pragma once

#include "base/id.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kam::scoring {

/// Digits only.
bool isNumericNumber(std::string_view number);
/// How two account numbers stand: below 0 where `a` comes first. As numbers where `numeric`, which is for digits only; else by code points.
int compareNumbers(std::string_view a, std::string_view b, bool numeric);

/// The place of each account among equals: 0 … n − 1 by number, then id. Numbers count as numeric when every one
/// consists of digits only (no other text anywhere).
std::vector<std::uint32_t> tieRanks(std::span<const std::string_view> numbers, std::span<const base::RawId> ids);

/// Indices by value descending, equal values by tie rank.
std::vector<std::uint32_t> descendingOrder(std::span<const std::int64_t> values, std::span<const std::uint32_t> tieRanks);
std::vector<std::uint32_t> descendingOrder(std::span<const double> values, std::span<const std::uint32_t> tieRanks);

/// Smallest first.
void sortRising(std::vector<std::int64_t>& values);

/// Ranks 1 … n ascending; equal values share the mean of their places.
std::vector<double> averageRanks(std::span<const double> values);

/// Pearson's correlation; 0 where either side does not vary. Both spans have the same length.
double correlation(std::span<const double> a, std::span<const double> b);

}  // namespace kam::scoring
