// SPDX-License-Identifier: GPL-3.0-or-later
// ABC classes of accounts by value. Shares are compared as integers, so that an account exactly on a cut
// never moves by a rounding error; accounts without positive value stand outside the cumulation.
#pragma once

#include "scoring/status.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kam::scoring {

/// `none` ("N") has no positive value, `unknown` ("?") has no value at all.
enum class AbcClass : std::uint8_t { a, b, c, none, unknown };
inline constexpr std::array<AbcClass, 5> kAbcClasses{AbcClass::a, AbcClass::b, AbcClass::c, AbcClass::none, AbcClass::unknown};
/// "A", "B", "C", "N", "?"
std::string_view letterOf(AbcClass value);

/// Where the account belongs that crosses a cut: before it (`include`: class A always covers the cut), after it
/// (`exclude`: class A never exceeds the cut), or to the side its midpoint lies on.
enum class CrossingRule : std::uint8_t { include, exclude, nearest };
std::string_view keyOf(CrossingRule rule);
std::optional<CrossingRule> crossingRuleOf(std::string_view key);

/// Equal values stay in one class, or the cut may go through them by account number.
enum class TieRule : std::uint8_t { keepTogether, byNumber };

struct AbcRules {
  /// Cumulative shares in basis points (1/10,000), 0 < cutA ≤ cutB ≤ 10,000.
  std::int64_t cutA = 8000;
  std::int64_t cutB = 9500;
  CrossingRule crossing = CrossingRule::include;
  TieRule ties = TieRule::keepTogether;
  bool operator==(const AbcRules&) const = default;
};

struct AbcClasses {
  Status status = Status::notApplicable;
  /// Every input index once: positive values descending, then non-positive descending, then unknown by tie rank.
  std::vector<std::uint32_t> order;
  /// How many of `order` have a positive value (these carry shares).
  std::size_t positives = 0;
  /// Per input index.
  std::vector<AbcClass> classes;
  /// Along `order`, one entry per positive value: own share and cumulative share of the positive total (0–1).
  std::vector<double> shares;
  std::vector<double> cumulativeShares;
  /// Minor units, clamped to 64 bit.
  std::int64_t positiveTotal = 0;
  std::int64_t netTotal = 0;
  std::array<std::size_t, 5> counts{};
  std::size_t countOf(AbcClass value) const { return counts[static_cast<std::size_t>(value)]; }
};

/// Order, totals and status of values in minor units, enough for `classesUnder`: no classes, counts and shares yet.
AbcClasses abcOrder(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> tieRanks);
/// Adds the shares of the same values.
void addShares(std::span<const std::optional<std::int64_t>> values, AbcClasses& ordered);
/// Classes of values in minor units. Ties are ordered by `tieRanks` (see `scoring/order.h`; same length).
/// Source: Dickie 1951, with the three readings of the crossing item that are in use.
AbcClasses abcClasses(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> tieRanks, const AbcRules& rules = {});
/// The classes of the same values under other rules, for an order that is known; per input index.
std::vector<AbcClass> classesUnder(const AbcRules& rules, std::span<const std::optional<std::int64_t>> values, const AbcClasses& known);

}  // namespace kam::scoring
