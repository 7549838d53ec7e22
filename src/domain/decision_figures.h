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
  /// Criterion key → points of the score, in the order of the model.
  std::vector<std::pair<std::string, double>> contributions;
  bool operator==(const DecisionFigures&) const = default;
};

std::string decisionFiguresJson(const DecisionFigures& figures);
/// What cannot be read stays unknown: a decision of another program's hand is shown with what it has.
DecisionFigures parseDecisionFigures(std::string_view json);

}  // namespace kam::domain
