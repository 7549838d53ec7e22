// SPDX-License-Identifier: GPL-3.0-or-later
// Columns over time with last year's values as a line: the 36-month sales chart as plain values.
#pragma once

#include "report/charts/value_format.h"

#include <optional>
#include <vector>

namespace kam::report {

struct SeriesColumn {
  /// "Mar 2026", for hovering.
  std::string label;
  /// Unknown values leave a gap; zero is drawn as zero.
  std::optional<double> value{};
  /// The same month a year before.
  std::optional<double> before{};
  /// The running month: drawn lighter.
  bool partial = false;
};

/// A year on the time axis: columns from `from` up to the next group.
struct ColumnGroup {
  std::size_t from = 0;
  std::string label;
};

struct ColumnSeriesChart {
  std::string title;
  std::string subtitle;
  std::vector<SeriesColumn> columns;
  std::vector<ColumnGroup> groups;
  /// The column that the document is about, drawn dark and named in the legend.
  std::optional<std::size_t> marked{};
  ValueFormat format{};
  /// Legend: "Revenue", "Same month last year", "month still running".
  std::string valueName;
  std::string beforeName;
  std::string partialName;
  std::string emptyText;
};

}  // namespace kam::report
