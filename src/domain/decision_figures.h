// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that one verdict of a decision rested on, as they are kept with it for good (JSON in the record).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::domain {

struct DecisionFigures {
  /// Net revenue of the decision's period, in minor units.
  std::optional<std::int64_t> revenue;
  std::optional<double> attractiveness;
  std::optional<double> strength;
  std::optional<double> coverage;
  /// P(among the key accounts) over the weights and values that were admitted, 0…1; unset where it was not worked out.
  std::optional<double> certainty;
  /// Position among the model's knock-outs of the one that held.
  std::optional<std::int64_t> knockOut;
  /// Criterion key → points of the score, in the order of the model.
  std::vector<std::pair<std::string, double>> contributions;
  /// Keys of criteria of which nothing was known.
  std::vector<std::string> missing;
  bool operator==(const DecisionFigures&) const = default;
};

std::string decisionFiguresJson(const DecisionFigures& figures);
/// What cannot be read stays unknown: a decision of another program's hand is shown with what it has.
DecisionFigures parseDecisionFigures(std::string_view json);

/// How the certainties of a decision were worked out, so that they can be worked out again.
struct DecisionBasis {
  std::int64_t draws = 0;
  std::int64_t seed = 0;
  /// What was admitted about the weights, as `kam robust --weights` names it.
  std::string weights;
  bool operator==(const DecisionBasis&) const = default;
};

std::string decisionBasisJson(const DecisionBasis& basis);
/// Unset where no certainties were worked out.
std::optional<DecisionBasis> parseDecisionBasis(std::string_view json);

}  // namespace kam::domain
