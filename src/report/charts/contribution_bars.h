// SPDX-License-Identifier: GPL-3.0-or-later
// What a score is made of, as plain values: one stacked bar per account, one colour per criterion.
#pragma once

#include "report/charts/value_format.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kam::report {

struct ContributionRow {
  std::int64_t id = 0;
  std::string label;
  /// Points per criterion, in the order of `criteria`; ≥ 0.
  std::vector<double> parts;
  /// Already worded score: "78.4".
  std::string total;
  /// Where missing ratings could take the score, as a whisker.
  std::optional<double> low{};
  std::optional<double> high{};
};

struct ContributionBars {
  std::string title;
  std::string subtitle;
  std::vector<std::string> criteria;
  std::vector<ContributionRow> rows;
  /// The axis's end, usually 100.
  double largest = 100.0;
  words::Language language = words::Language::english;
  std::string emptyText;
};

}  // namespace kam::report
