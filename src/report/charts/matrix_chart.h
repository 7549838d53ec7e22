// SPDX-License-Identifier: GPL-3.0-or-later
// The key account matrix as plain values: bubbles over two axes from 0 to 100, cut into quadrants (or nine fields).
#pragma once

#include "report/charts/value_format.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace kam::report {

/// Where a bubble was before: a thin trail leads from there to it.
struct MatrixTrailStart {
  double x = 0;
  double y = 0;
  /// Drawn dashed: part of the way is new knowledge, not a move.
  bool uncertain = false;
  /// What hovering says about it: "a year ago 61 / 44 (scored again …)".
  std::string text;
};

struct MatrixPoint {
  std::int64_t id = 0;
  std::string label;
  /// 0…100, right and up.
  double x = 0;
  double y = 0;
  /// Drives the bubble's area; ≥ 0.
  double size = 0;
  /// 0 = strong (key account, class A), 1 = medium, 2 = soft.
  int group = 2;
  /// Labelled first, with a ring; an account's own plan points out itself.
  bool marked = false;
  std::optional<MatrixTrailStart> before{};
};

struct MatrixChart {
  std::string title;
  std::string subtitle;
  std::vector<MatrixPoint> points;
  /// One cut each makes quadrants, two make nine fields.
  std::vector<double> xCuts{50.0};
  std::vector<double> yCuts{50.0};
  /// Names of the fields, row by row from top left; only drawn where the count fits the cuts.
  std::vector<std::string> fieldNames;
  /// "Our strength with the customer", "Attractiveness"; arrows are added.
  std::string xCaption;
  std::string yCaption;
  /// What the bubble's area means: "bubble = revenue of 12 months".
  std::string sizeCaption;
  /// What the trails mean, beside it: "trail: since 31 Oct 2025"; only where a point has one.
  std::string trailCaption;
  ValueFormat sizeFormat{};
  std::string emptyText;
};

}  // namespace kam::report
