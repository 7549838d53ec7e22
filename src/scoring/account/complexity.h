// SPDX-License-Identifier: GPL-3.0-or-later
// How complex an account is to serve: how many people, units, countries, buying steps, requirements and functions of ours it takes
// (engine.md 14, A7).
#pragma once

#include "base/date.h"
#include "domain/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace kam::scoring {

enum class ComplexityPart : std::uint8_t { contacts, units, countries, buyingSteps, requirements, ourFunctions };
inline constexpr std::size_t kComplexityParts = 6;

struct ComplexityCount {
  ComplexityPart part{};
  /// Unset where nothing of the kind is recorded: nobody said that there is none.
  std::optional<int> count;
  /// From here on it counts in full.
  int full = 1;
  /// 0–1, ln(1 + count) / ln(1 + full), at most 1; unset as the count.
  std::optional<double> worth() const;
};

struct Complexity {
  std::array<ComplexityCount, kComplexityParts> parts{};
  /// 0–100, the mean of what is known; unset with fewer than three of the six parts.
  std::optional<double> index;
  int known = 0;
};

/// `members`: the account and what lies below it. Contacts are people who hold a position there today; units are divisions and subsidiaries;
/// buying steps are facts on the buying process that are known or assumed; our functions are those with an open promise or action.
Complexity complexityOf(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Date today);

}  // namespace kam::scoring
