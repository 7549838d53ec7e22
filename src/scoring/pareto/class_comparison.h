// SPDX-License-Identifier: GPL-3.0-or-later
// Revenue classes against margin classes: who is large without earning, and who earns without being large.
// An account whose margin is unknown takes no part and is listed.
#pragma once

#include "scoring/pareto/abc_classes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct ClassComparison {
  Status status = Status::notApplicable;
  /// `matrix[revenue class][margin class]` for A, B, C, N.
  std::array<std::array<std::size_t, 4>, 4> matrix{};
  /// Indices by tie rank: margin class worse or better than revenue class, and accounts left out.
  std::vector<std::uint32_t> downgraded;
  std::vector<std::uint32_t> upgraded;
  std::vector<std::uint32_t> leftOut;
  /// Share of compared accounts with the same class twice.
  std::optional<double> agreement;
  /// Rank correlation of the two values (average ranks); unset below two accounts.
  std::optional<double> spearman;
};

/// Both values in minor units, along the same accounts.
ClassComparison compareClasses(std::span<const std::optional<std::int64_t>> revenue, std::span<const std::optional<std::int64_t>> margin,
                               std::span<const std::uint32_t> tieRanks, const AbcRules& rules = {});

}  // namespace kam::scoring
