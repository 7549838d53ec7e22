// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/strip.h"

namespace kam::print {

namespace {
/// Strips that must share a page, from `first` on: all that keep with their next, and one more.
std::size_t groupEnd(const std::vector<Strip>& strips, std::size_t first) {
  std::size_t end = first;
  while (end + 1 < strips.size() && strips[end].keepWithNext && !strips[end + 1].startsPage) ++end;
  return end + 1;
}
}  // namespace

std::vector<std::vector<Placed>> flow(const std::vector<Strip>& strips, double height) {
  std::vector<std::vector<Placed>> pages(1);
  double y = 0;
  for (std::size_t first = 0; first < strips.size();) {
    const std::size_t end = groupEnd(strips, first);
    double needed = 0;
    for (std::size_t i = first; i < end; ++i) needed += strips[i].height + (i == first && pages.back().empty() ? 0 : strips[i].before);
    const bool full = !pages.back().empty() && (y + needed > height + 0.01 || strips[first].startsPage);
    if (full) {
      pages.emplace_back();
      y = 0;
    }
    for (std::size_t i = first; i < end; ++i) {
      const Strip& strip = strips[i];
      // A group higher than a page cannot be kept together.
      if (!pages.back().empty() && y + strip.before + strip.height > height + 0.01) {
        pages.emplace_back();
        y = 0;
      }
      if (pages.back().empty()) {
        if (strip.header) {
          pages.back().push_back({strip.header.get(), 0});
          y = strip.header->height;
        }
      } else {
        y += strip.before;
      }
      pages.back().push_back({&strip, y});
      y += strip.height;
    }
    first = end;
  }
  return pages;
}

}  // namespace kam::print
