// SPDX-License-Identifier: GPL-3.0-or-later
// The unit of page flow: something of known height that is never torn. Blocks become strips, strips fill pages.
#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kam::print {

/// Where a click leads to: an address ("https://…", "mailto:…"), or a page of the same document ("#3", counted from 0).
struct StripLink {
  /// From the strip's top left corner.
  QRectF area;
  std::string target;
};

struct Strip {
  /// Points.
  double height = 0;
  /// Air before it; dropped at the top of a page.
  double before = 0;
  /// Stays on the page of the strip that follows (headings, table headers, the first line of a paragraph).
  bool keepWithNext = false;
  bool startsPage = false;
  /// Paints with the strip's top left corner at the given point.
  std::function<void(QPainter&, QPointF)> paint;
  /// Painted again above this strip where it starts a page: a table's header.
  std::shared_ptr<const Strip> header;
  /// Title of an entry in the outline; empty for none.
  std::string outline;
  std::vector<StripLink> links{};
};

struct Placed {
  const Strip* strip;
  double top;
};

/// Fills pages of `height` points from the top; strips higher than a page get one of their own.
std::vector<std::vector<Placed>> flow(const std::vector<Strip>& strips, double height);

}  // namespace kam::print
