// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing up to a target, part by part, as plain values; the parts sum to the target.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kam::report {

struct BridgePart {
  /// From what is sure to what nobody knows yet; drawn from full to outlined.
  enum class Kind { sure, usual, likely, hoped, open };
  std::string label;
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
