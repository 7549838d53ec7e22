// SPDX-License-Identifier: GPL-3.0-or-later
// Why an account of a ranking is where it is: against the account at the line, criterion by criterion, and what would take
// it across.
#pragma once

#include "scoring/portfolio/ranking.h"
#include "scoring/selection/explanation.h"

#include <optional>
#include <vector>

namespace kam::scoring {

struct PlaceChange {
  /// Position among the ranking's criteria.
  std::size_t criterion = 0;
  /// Raw values of the criterion: as it is, and what it would have to be (at least, or at most where the account would fall).
  double from = 0.0;
  double to = 0.0;
};

struct PlaceExplanation {
  /// Positions in `Ranking::rows`.
  std::size_t row = 0;
  /// The last key account for one below the line; the first one below it for a key account.
  std::size_t against = 0;
  bool isAbove = false;
  /// Own score less the other's, on the criteria known for both; in points.
  double lead = 0.0;
  /// Along the criteria, in points; they add up to the lead.
  std::vector<double> differences;
  /// Each of these alone would take the account across, the shortest way first.
  std::vector<PlaceChange> alone;
  /// Where none does: these together.
  std::vector<PlaceChange> together;
  /// Criteria that one of the two lacks.
  std::vector<std::size_t> unknown;
};

/// Unset for accounts that are not ranked, and where there is nobody on the other side of the line.
std::optional<PlaceExplanation> explainPlace(const Ranking& ranking, std::size_t row, std::size_t keyCount);

}  // namespace kam::scoring
