// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/composition.h"

#include "print/gui.h"
#include "print/pdf/block_layout.h"
#include "print/style/paper_palette.h"
#include "print/style/text.h"

namespace kam::print {

namespace {
constexpr double kContentWidth = kPageWidth - 2 * paper::kMarginSide;
constexpr double kRunningSize = 7.5;
constexpr double kContentHeight = kPageHeight - paper::kMarginTop - paper::kMarginBottom;

bool isFigure(const report::Block& block) {
  return std::holds_alternative<report::ChartBlock>(block) || std::holds_alternative<report::Table>(block);
}

/// Of the last page: below this, it holds only what ran over.
constexpr double kRunOver = 0.14;
/// How far a document is set smaller so that nothing runs over, and so that it keeps to the pages it may have.
constexpr double kSmallestTidy = 0.94;
constexpr double kSmallest = 0.66;
constexpr double kStep = 0.02;

double filled(const std::vector<Placed>& page) { return page.empty() ? 0.0 : page.back().top + page.back().strip->height; }

bool isRemark(const report::Block& block) {
  const auto* paragraph = std::get_if<report::Paragraph>(&block);
  return paragraph != nullptr && paragraph->look == report::Paragraph::Look::small;
}

std::vector<Strip> stripsOf(const report::Document& document, double width, const Style& style) {
  std::vector<Strip> strips;
  for (const report::Section& section : document.sections) {
    const std::size_t first = strips.size();
    if (!section.untitled) strips.push_back(headingStrip(section.title, width, style));
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
      std::vector<Strip> block = layOut(section.blocks[i], width, style);
      // A sentence that introduces a chart or table stays with it.
      if (i + 1 < section.blocks.size() && std::holds_alternative<report::Paragraph>(section.blocks[i]) && isFigure(section.blocks[i + 1]))
        for (Strip& strip : block) strip.keepWithNext = true;
      // So does a small line that explains the table or chart above it.
      if (i + 1 < section.blocks.size() && isFigure(section.blocks[i]) && isRemark(section.blocks[i + 1]) && !block.empty())
        block.back().keepWithNext = true;
      for (Strip& strip : block) strips.push_back(std::move(strip));
    }
    if (strips.size() > first) strips[first].startsPage = section.startsPage;
  }
  return strips;
}
}  // namespace

Composition::Composition(report::Document document)
    : m_document(std::make_shared<const report::Document>(std::move(document))),
      m_palette(std::make_shared<const Palette>(paperPalette(m_document->accent))),
      m_style(Style::paper()) {
  m_style.colours = m_palette.get();
  ensureGui();
  fit();
  if (m_document->cover) m_outline.push_back({m_document->cover->kind, 0, 0});
  for (std::size_t page = 0; page < m_pages.size(); ++page)
    for (const Placed& placed : m_pages[page])
      if (!placed.strip->outline.empty())
        m_outline.push_back({placed.strip->outline, page + coverPages(), paper::kMarginTop + placed.top * m_scale - 6});
  addLinks();
}

void Composition::addLinks() {
  if (m_document->cover && !m_document->cover->contentsTitle.empty()) {
    std::vector<std::pair<std::string, std::size_t>> titles;
    for (std::size_t i = 1; i < m_outline.size(); ++i) titles.emplace_back(m_outline[i].title, m_outline[i].page);
    m_contents = contentsOf(*m_document, titles);
    for (std::size_t i = 0; i < m_contents.size(); ++i) m_links.push_back({0, m_contents[i].area, {}, i + 1});
  }
  for (std::size_t page = 0; page < m_pages.size(); ++page)
    for (const Placed& placed : m_pages[page])
      for (const StripLink& link : placed.strip->links) {
        const QRectF area(paper::kMarginSide + link.area.left() * m_scale, paper::kMarginTop + (placed.top + link.area.top()) * m_scale,
                          link.area.width() * m_scale, link.area.height() * m_scale);
        m_links.push_back({page + coverPages(), area, link.target, std::nullopt});
      }
}

Composition::Flowed Composition::flowed(double scale) const {
  Flowed result;
  result.strips = std::make_shared<const std::vector<Strip>>(stripsOf(*m_document, kContentWidth / scale, m_style));
  if (!result.strips->empty() || !m_document->cover) result.pages = flow(*result.strips, kContentHeight / scale);
  return result;
}

void Composition::fit() {
  Flowed best = flowed(1.0);
  const std::size_t most = m_document->mostPages;
  const auto tooMany = [&](const Flowed& tried) { return most > 0 && tried.pages.size() + coverPages() > most; };
  const bool over = tooMany(best);
  const bool runsOver = !over && best.pages.size() > 1 && filled(best.pages.back()) < kContentHeight * kRunOver;
  if (over || runsOver)
    for (double scale = 1.0 - kStep; scale > (over ? kSmallest : kSmallestTidy) - kStep / 2; scale -= kStep) {
      Flowed smaller = flowed(scale);
      if (over ? tooMany(smaller) : smaller.pages.size() >= best.pages.size()) continue;
      best = std::move(smaller);
      m_scale = scale;
      break;
    }
  m_strips = std::move(best.strips);
  m_pages = std::move(best.pages);
}

void Composition::paintPage(QPainter& painter, std::size_t page) const {
  if (page >= pageCount()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (page < coverPages()) {
    paintCover(painter, *m_document, m_contents, m_style);
    paintFooter(painter, page);
  } else {
    for (const Placed& placed : m_pages[page - coverPages()]) {
      painter.save();
      painter.translate(paper::kMarginSide, paper::kMarginTop);
      painter.scale(m_scale, m_scale);
      placed.strip->paint(painter, QPointF(0, placed.top));
      painter.restore();
    }
    paintRunningLines(painter, page);
  }
  painter.restore();
}

void Composition::paintRunningLines(QPainter& painter, std::size_t page) const {
  const Ink ink{kRunningSize, m_style.colours->muted};
  const QRectF header(paper::kMarginSide, 34, kContentWidth, lineHeight(ink));
  const double right = textWidth(m_style, ink, text(m_document->headerRight)) + 12;
  drawLine(painter, m_style, ink, header, Qt::AlignLeft | Qt::AlignTop, elided(m_style, ink, text(m_document->headerLeft), kContentWidth - right));
  drawLine(painter, m_style, ink, header, Qt::AlignRight | Qt::AlignTop, text(m_document->headerRight));
  paintFooter(painter, page);
}

void Composition::paintFooter(QPainter& painter, std::size_t page) const {
  const Ink ink{kRunningSize, m_style.colours->muted};
  const QRectF footer(paper::kMarginSide, kPageHeight - 36, kContentWidth, lineHeight(ink));
  painter.setPen(QPen(m_style.colours->line, 0.6));
  painter.drawLine(QPointF(footer.left(), footer.top() - 6), QPointF(footer.right(), footer.top() - 6));
  const std::string number = words::fill(m_document->pagePattern, {std::to_string(page + 1), std::to_string(pageCount())});
  const QString left = elided(m_style, ink, text(m_document->footerLeft), kContentWidth - textWidth(m_style, ink, text(number)) - 12);
  drawLine(painter, m_style, ink, footer, Qt::AlignRight | Qt::AlignTop, text(number));
  drawLine(painter, m_style, ink, footer, Qt::AlignLeft | Qt::AlignTop, left);
}

}  // namespace kam::print
