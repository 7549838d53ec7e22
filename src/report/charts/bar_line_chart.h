// SPDX-License-Identifier: GPL-3.0-or-later
// A Pareto chart as plain values: bars, largest first, and the cumulated share as a line. It computes nothing:
// classes, shares and the finding come worded from the caller.
#pragma once

#include "report/charts/value_format.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kam::report {

struct ParetoBar {
  std::int64_t id = 0;
  std::string label;
  double value = 0;
  /// 0 = A, 1 = B, 2 = C; -1 = no class (zero or negative).
  int group = -1;
  /// Cumulated share of the total up to and including this bar, 0…1.
  double share = 0;
};

struct BarLineChart {
  /// The finding, as the title.
  std::string title;
  std::string subtitle;
  std::vector<ParetoBar> bars;
  ValueFormat format{};
  /// Bars left of the cut reach `cutShare`; drawn where both are given.
  std::optional<std::size_t> cutAfter{};
  double cutShare = 0.8;
  /// "16 of 60 accounts (27 %) make 80 %"
  std::string cutLabel;
  /// "accounts, largest first"
  std::string caption;
  /// Names of the groups for the legend, with counts: "A · 16 accounts".
  std::vector<std::string> groupNames;
  /// A bar to point out, with its label.
  std::optional<std::size_t> marked{};
  /// Shown instead of an empty plot.
  std::string emptyText;
};

}  // namespace kam::report
