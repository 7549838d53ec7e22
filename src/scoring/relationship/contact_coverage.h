// SPDX-License-Identifier: GPL-3.0-or-later
// Whether we know the right people, and whether all hangs on one: covered cells of level × function, concentration of contacts,
// and how many of ours could leave.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Levels, functions and owners are any numbers of the caller's choice.
struct Contact {
  std::uint32_t level = 0;
  std::uint32_t function = 0;
  /// 0–5; an unknown strength counts as 0 and is counted apart.
  std::optional<double> strength;
  std::uint32_t owner = 0;
  /// Days since the last contact; unset = not looked at.
  std::optional<std::int64_t> daysSince;
};

struct CoverageRules {
  std::span<const std::uint32_t> levels;
  std::span<const std::uint32_t> functions;
  double minimumStrength = 2.0;
  std::int64_t freshDays = 180;
};

struct Cell {
  std::uint32_t level = 0;
  std::uint32_t function = 0;
  bool operator==(const Cell&) const = default;
};

struct ContactCoverage {
  /// Covered over required cells; unset when nothing is required.
  std::optional<double> coverage;
  /// In the order of levels, then functions.
  std::vector<Cell> missing;
  /// Σ (strength share)²; unset without any strength.
  std::optional<double> concentration;
  std::optional<double> largestShare;
  /// One contact only, or one that carries more than half.
  bool singleContact = false;
  std::size_t owners = 0;
  /// The fewest of our people who carry more than half of the strength.
  std::size_t busFactor = 0;
  std::size_t unknownStrengths = 0;
};

ContactCoverage contactCoverage(std::span<const Contact> contacts, const CoverageRules& rules);

}  // namespace kam::scoring
