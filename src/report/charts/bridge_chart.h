// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a last column, part by part, as plain values: up to a target, or down through costs to what is left. The parts sum to it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kam::report {

struct BridgePart {
  /// From what is sure to what nobody knows yet; drawn from full to outlined. A level is a sum on the way: drawn from nothing, it adds
  /// nothing. A cost goes down.
  enum class Kind { sure, usual, likely, hoped, open, level, cost };
  std::string label;
  /// Below zero where it goes down.
  std::int64_t value = 0;
  /// "€1.2 M"
  std::string figure;
  Kind kind = Kind::sure;
};

struct BridgeChart {
  std::string title;
  std::string subtitle;
  std::vector<BridgePart> parts;
  std::string targetLabel;
  std::int64_t target = 0;
  std::string targetFigure;
  std::string emptyText;
};

}  // namespace kam::report
