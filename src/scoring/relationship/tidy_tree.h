// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes of a chart of reports stand: each above the middle of those below it, no two at one place, subtrees as close as they
// can be. Reingold & Tilford 1981, with the contours of a whole subtree compared.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

struct TreePlace {
  /// In widths of a box, from 0.
  double across = 0.0;
  /// Rows from the top.
  std::size_t depth = 0;
  bool operator==(const TreePlace&) const = default;
};

inline constexpr std::size_t kNoParent = SIZE_MAX;

/// `parents[i]` is the index above i, or kNoParent; a circle is cut where it closes. Trees stand side by side in the order of their tops,
/// children in the order of their indices.
std::vector<TreePlace> tidyTree(std::span<const std::size_t> parents);

}  // namespace kam::scoring
