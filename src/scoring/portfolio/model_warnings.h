// SPDX-License-Identifier: GPL-3.0-or-later
// What is doubtful about a model on these accounts, and what leaving a criterion out would change. Warns only.
#pragma once

#include "scoring/portfolio/ranking.h"

#include <optional>
#include <vector>

namespace kam::scoring {

inline constexpr std::size_t kManyCriteria = 12;
inline constexpr double kSmallWeight = 0.03;
inline constexpr double kHighCorrelation = 0.8;
inline constexpr std::size_t kAccountsToCorrelate = 20;

struct ModelWarning {
  enum class Kind { manyCriteria, smallWeight, correlated };
  Kind kind = Kind::manyCriteria;
  /// Position of the criterion that could be left out; unset for manyCriteria.
  std::optional<std::size_t> criterion;
  /// For correlated: the one that counts the same a second time.
  std::optional<std::size_t> other;
  /// Number of criteria, weight (0–1) or correlation.
  double value = 0.0;
  /// Accounts that would leave the key accounts' list without the criterion (as many would come on it).
  std::size_t exchanged = 0;
};

/// Too many criteria first, then small weights, then correlated pairs, each along the criteria.
std::vector<ModelWarning> modelWarnings(const Ranking& ranking);

}  // namespace kam::scoring
