// SPDX-License-Identifier: GPL-3.0-or-later
// Why an account is where it is, and what would bring it to the cut: contributions, differences to the account at the
// cut, and the change that one criterion alone would need. The model is additive, so nothing has to be estimated.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct CriterionChange {
  std::size_t criterion = 0;
  /// The worth (0–1) with which this criterion alone closes the gap ("reach at least"), and the step to it; unset when
  /// it cannot, because the scale ends, the weight is 0, the value is not known or the criterion cannot be changed.
  std::optional<double> needed;
  std::optional<double> step;
};

struct GapExplanation {
  /// Cut minus own, on the criteria known for both, weights rescaled to them.
  double gap = 0.0;
  /// Per criterion, 0 where not known for both; contributions add up to the score, differences to −gap.
  std::vector<double> contributions;
  std::vector<double> differences;
  std::vector<CriterionChange> singleChanges;
  /// Where no single change suffices: criteria by what raising them to the top would bring, until the gap closes; empty
  /// when all of them together do not close it.
  std::vector<CriterionChange> jointChanges;
  /// Criteria that one of the two lacks: rating them comes first.
  std::vector<std::size_t> unknown;
};

/// Worths 0–1, weights that add up to 1; `changeable` empty = every criterion is.
GapExplanation explainGap(std::span<const std::optional<double>> own, std::span<const std::optional<double>> cut, std::span<const double> weights,
                          std::span<const bool> changeable = {});

}  // namespace kam::scoring
