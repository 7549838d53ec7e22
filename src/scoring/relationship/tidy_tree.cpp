// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/tidy_tree.h"

#include <algorithm>

namespace kam::scoring {
namespace {

constexpr double kApart = 1.0;

class Layout {
public:
  explicit Layout(std::span<const std::size_t> parents) : m_children(parents.size()), m_places(parents.size()), m_shift(parents.size()) {
    for (std::size_t i = 0; i < parents.size(); ++i) {
      if (isTop(parents, i)) m_tops.push_back(i);
      else m_children[parents[i]].push_back(i);
    }
  }

  std::vector<TreePlace> run() {
    double next = 0.0;
    for (const std::size_t top : m_tops) {
      const Contour contour = arrange(top, 0);
      double left = 0.0;
      for (const double edge : contour.left) left = std::min(left, edge);
      double right = 0.0;
      for (const double edge : contour.right) right = std::max(right, edge);
      settle(top, next - left);
      next += right - left + kApart;
    }
    return std::move(m_places);
  }

private:
  /// Per row below (and with) a box: the outermost centres, relative to the box.
  struct Contour {
    std::vector<double> left;
    std::vector<double> right;
  };

  /// A top is whoever reports to nobody, and the lowest index of a circle.
  static bool isTop(std::span<const std::size_t> parents, std::size_t i) {
    if (parents[i] >= parents.size()) return true;
    std::size_t lowest = i;
    std::size_t at = parents[i];
    for (std::size_t steps = 0; at < parents.size() && steps <= parents.size(); ++steps) {
      if (at == i) return lowest == i;
      lowest = std::min(lowest, at);
      at = parents[at];
    }
    return false;
  }

  /// Places everything below `box` relative to it.
  Contour arrange(std::size_t box, std::size_t depth) {
    m_places[box].depth = depth;
    Contour all;
    std::vector<double> offsets;
    for (const std::size_t child : m_children[box]) {
      const Contour contour = arrange(child, depth + 1);
      double offset = 0.0;
      for (std::size_t row = 0; row < std::min(all.right.size(), contour.left.size()); ++row)
        offset = std::max(offset, all.right[row] - contour.left[row] + kApart);
      offsets.push_back(offset);
      join(all, contour, offset);
    }
    const double middle = offsets.empty() ? 0.0 : (offsets.front() + offsets.back()) / 2.0;
    for (std::size_t i = 0; i < offsets.size(); ++i) m_shift[m_children[box][i]] = offsets[i] - middle;
    for (auto* edges : {&all.left, &all.right}) {
      for (double& edge : *edges) edge -= middle;
      edges->insert(edges->begin(), 0.0);
    }
    return all;
  }

  static void join(Contour& all, const Contour& other, double offset) {
    for (std::size_t row = 0; row < other.left.size(); ++row) {
      if (row >= all.left.size()) {
        all.left.push_back(other.left[row] + offset);
        all.right.push_back(other.right[row] + offset);
        continue;
      }
      all.left[row] = std::min(all.left[row], other.left[row] + offset);
      all.right[row] = std::max(all.right[row], other.right[row] + offset);
    }
  }

  void settle(std::size_t box, double across) {
    m_places[box].across = across;
    for (const std::size_t child : m_children[box]) settle(child, across + m_shift[child]);
  }

  std::vector<std::vector<std::size_t>> m_children;
  std::vector<TreePlace> m_places;
  /// Of each box from the one above it.
  std::vector<double> m_shift;
  std::vector<std::size_t> m_tops;
};

}  // namespace

std::vector<TreePlace> tidyTree(std::span<const std::size_t> parents) { return Layout(parents).run(); }

}  // namespace kam::scoring
