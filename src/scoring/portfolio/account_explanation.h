// SPDX-License-Identifier: GPL-3.0-or-later
// Why an account of a ranking is where it is: what each criterion brings, the difference to the account at the cut, and which change
// would bring it there, in the units of the criterion ("revenue from 0.8 to 1.3 million").
#pragma once

#include "scoring/portfolio/ranking.h"
#include "scoring/selection/explanation.h"

namespace kam::scoring {

/// Whether people can change it: where a customer stands in its market, or what kind of body it is, is given.
bool isChangeable(std::string_view criterion);

struct CriterionExplanation {
  /// Along the ranking's criteria.
  std::size_t criterion = 0;
  /// Points of 100, on the criteria that both accounts know; contributions add up to the score there, differences to −gap.
  double contribution = 0.0;
  double difference = 0.0;
  /// Raw values; unset where unknown.
  std::optional<double> value;
  std::optional<double> cutValue;
  bool changeable = true;
  /// The raw value with which this criterion alone reaches the cut at least, and its worth 0–1; unset where it cannot.
  std::optional<double> neededValue;
  std::optional<double> neededWorth;
};

struct JointChange {
  std::size_t criterion = 0;
  std::optional<double> value;
  std::optional<double> neededValue;
  double neededWorth = 0.0;
};

struct AccountExplanation {
  /// Rows of the ranking.
  std::size_t row = 0;
  std::size_t cutRow = 0;
  /// Points of 100 to the cut, on what both know; ≤ 0 where the account reaches it.
  double gap = 0.0;
  /// Along the criteria.
  std::vector<CriterionExplanation> criteria;
  /// Where no single change suffices: the strongest together; empty when even they do not.
  std::vector<JointChange> together;
  /// Criteria that one of the two lacks: rating them comes first.
  std::vector<std::size_t> unknown;
};

/// `row` against the last key account of the `top` best; a key account against the best one outside. Unset when there is nobody to
/// compare with.
std::optional<AccountExplanation> explainAccount(const Ranking& ranking, std::size_t row, std::size_t top);
/// Against any other row.
AccountExplanation explainAgainst(const Ranking& ranking, std::size_t row, std::size_t other);

}  // namespace kam::scoring
