// SPDX-License-Identifier: GPL-3.0-or-later
// A document laid out on A4 pages: which strip stands where, what the running lines say, where sections begin.
// Painting a page changes nothing, so a preview may paint any page at any time.
#pragma once

#include "print/pdf/strip.h"
#include "print/style/style.h"
#include "report/document.h"

#include <QPainter>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam::print {

/// A4 in points.
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;

/// A line of the contents on the cover.
struct ContentsLine {
  std::string title;
  std::size_t page = 0;
  QRectF area;
};

/// The first page of a document with a cover.
void paintCover(QPainter& painter, const report::Document& document, const std::vector<ContentsLine>& contents, const Style& style);
/// Where the lines of the contents stand; fewer than `titles` where there is no room for all.
std::vector<ContentsLine> contentsOf(const report::Document& document, const std::vector<std::pair<std::string, std::size_t>>& titles);

class Composition {
public:
  /// Lays the document out; keeps it.
  explicit Composition(report::Document document);

  std::size_t pageCount() const { return m_pages.size() + coverPages(); }
  /// `page` counts from 0; the painter's unit is the point, its origin the page's top left corner.
  void paintPage(QPainter& painter, std::size_t page) const;

  struct OutlineEntry {
    std::string title;
    std::size_t page;
    /// Points from the page's top.
    double top;
  };
  const std::vector<OutlineEntry>& outline() const { return m_outline; }

  struct Link {
    std::size_t page;
    /// Points from the page's top left corner.
    QRectF area;
    /// An address, or a place of this document: index of an entry of the outline.
    std::string address;
    std::optional<std::size_t> entry;
  };
  const std::vector<Link>& links() const { return m_links; }
  const report::Document& document() const { return *m_document; }

private:
  struct Flowed {
    std::shared_ptr<const std::vector<Strip>> strips;
    std::vector<std::vector<Placed>> pages;
  };
  Flowed flowed(double scale) const;
  /// Lays out at full size, or smaller where the document asks for fewer pages or a few lines would stand alone on the last.
  void fit();
  std::size_t coverPages() const { return m_document->cover ? 1 : 0; }
  void paintRunningLines(QPainter& painter, std::size_t page) const;
  void paintFooter(QPainter& painter, std::size_t page) const;

  void addLinks();

  std::shared_ptr<const report::Document> m_document;
  /// With the document's own accent colour, where it has one.
  std::shared_ptr<const Palette> m_palette;
  Style m_style;
  /// Pages point into it; never changed after the constructor.
  std::shared_ptr<const std::vector<Strip>> m_strips;
  std::vector<std::vector<Placed>> m_pages;
  /// Of the content between the running lines.
  double m_scale = 1.0;
  std::vector<OutlineEntry> m_outline;
  std::vector<Link> m_links;
  /// What the cover lists: page and place of each line.
  std::vector<ContentsLine> m_contents;
};

}  // namespace kam::print
