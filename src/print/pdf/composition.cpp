// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/composition.h"

#include "print/gui.h"
#include "print/pdf/block_layout.h"
#include "print/style/text.h"

namespace kam::print {

namespace {
constexpr double kContentWidth = kPageWidth - 2 * paper::kMarginSide;
constexpr double kRunningSize = 7.5;
constexpr double kContentHeight = kPageHeight - paper::kMarginTop - paper::kMarginBottom;

bool isFigure(const report::Block& block) {
  return std::holds_alternative<report::ChartBlock>(block) || std::holds_alternative<report::Table>(block);
}

std::vector<Strip> stripsOf(const report::Document& document, const Style& style) {
  std::vector<Strip> strips;
  for (const report::Section& section : document.sections) {
    const std::size_t first = strips.size();
    if (!section.untitled) strips.push_back(headingStrip(section.title, kContentWidth, style));
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
      std::vector<Strip> block = layOut(section.blocks[i], kContentWidth, style);
      // A sentence that introduces a chart or table stays with it.
      if (i + 1 < section.blocks.size() && std::holds_alternative<report::Paragraph>(section.blocks[i]) && isFigure(section.blocks[i + 1]))
        for (Strip& strip : block) strip.keepWithNext = true;
      for (Strip& strip : block) strips.push_back(std::move(strip));
    }
    if (strips.size() > first) strips[first].startsPage = section.startsPage;
  }
  return strips;
}
}  // namespace

Composition::Composition(report::Document document)
    : m_document(std::make_shared<const report::Document>(std::move(document))), m_style(Style::paper()) {
  ensureGui();
  m_strips = std::make_shared<const std::vector<Strip>>(stripsOf(*m_document, m_style));
  m_pages = m_strips->empty() && m_document->cover ? std::vector<std::vector<Placed>>{} : flow(*m_strips, kContentHeight);
  if (m_document->cover) m_outline.push_back({m_document->cover->kind, 0, 0});
  for (std::size_t page = 0; page < m_pages.size(); ++page)
    for (const Placed& placed : m_pages[page])
      if (!placed.strip->outline.empty()) m_outline.push_back({placed.strip->outline, page + coverPages(), paper::kMarginTop + placed.top - 6});
}

void Composition::paintPage(QPainter& painter, std::size_t page) const {
  if (page >= pageCount()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (page < coverPages()) {
    paintCover(painter, *m_document, m_style);
    paintFooter(painter, page);
  } else {
    for (const Placed& placed : m_pages[page - coverPages()]) {
      painter.save();
      placed.strip->paint(painter, QPointF(paper::kMarginSide, paper::kMarginTop + placed.top));
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
