// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/block_layout.h"

#include "print/charts/charts.h"
#include "print/style/rich_lines.h"
#include "print/style/text.h"
#include "print/style/tones.h"

#include <algorithm>

namespace kam::print {

namespace {

constexpr double kBlockGap = 9.0;
constexpr double kCardGap = 8.0;
constexpr double kCardPadding = 9.0;
constexpr double kCardCorner = 5.0;
constexpr std::size_t kCardsPerRow = 4;

/// Lines as strips: the first two and the last two stay together, so that no page starts or ends with a single line.
std::vector<Strip> lineStrips(const std::vector<QString>& lines, const Ink& ink, double indent, double width, const Style& style) {
  std::vector<Strip> strips;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Strip strip;
    strip.height = lineHeight(ink);
    strip.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
    strip.paint = [=, line = lines[i]](QPainter& painter, QPointF at) {
      drawLine(painter, style, ink, QRectF(at.x() + indent, at.y(), width - indent, ink.size), Qt::AlignLeft | Qt::AlignTop, line);
    };
    strips.push_back(std::move(strip));
  }
  return strips;
}

/// Links out of the file; those to records mean something inside the program only.
void addLinks(Strip& strip, const RichLine& line, double indent, double height) {
  for (const RichPiece& piece : line)
    if (!piece.link.empty() && !piece.link.starts_with("kam:")) strip.links.push_back({QRectF(indent + piece.x, 0, piece.width, height), piece.link});
}

/// The same for marked text.
std::vector<Strip> richStrips(const std::string& marked, const Ink& ink, double indent, double width, const Style& style) {
  std::vector<report::TextSpan> spans = report::spansOf(marked);
  // A link to a record is a name on paper.
  for (report::TextSpan& span : spans)
    if (span.link.starts_with("kam:")) span.link.clear();
  const std::vector<RichLine> lines = richLines(style, ink, spans, width - indent);
  std::vector<Strip> strips;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Strip strip;
    strip.height = lineHeight(ink);
    strip.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
    addLinks(strip, lines[i], indent, strip.height);
    strip.paint = [=, line = lines[i]](QPainter& painter, QPointF at) { drawRichLine(painter, style, ink, QPointF(at.x() + indent, at.y()), line); };
    strips.push_back(std::move(strip));
  }
  return strips;
}

void paintCard(QPainter& painter, const QRectF& box, const Style& style) {
  painter.setPen(QPen(style.colours->line, 0.7));
  painter.setBrush(style.colours->surface);
  painter.drawRoundedRect(box, kCardCorner, kCardCorner);
  painter.setBrush(Qt::NoBrush);
}

}  // namespace

std::vector<Strip> layOut(const report::Block& block, double width, const Style& style) {
  return std::visit([&](const auto& kind) { return layOut(kind, width, style); }, block);
}

Strip headingStrip(const std::string& title, double width, const Style& style) {
  const Ink ink{paper::kHeading, style.colours->ink, Weight::bold};
  const std::vector<QString> lines = wrapped(style, ink, text(title), width);
  Strip strip;
  strip.before = 20;
  strip.height = static_cast<double>(lines.size()) * lineHeight(ink) + 6;
  strip.keepWithNext = true;
  strip.outline = title;
  strip.paint = [=](QPainter& painter, QPointF at) {
    drawLines(painter, style, ink, QRectF(at, QSizeF(width, 0)), Qt::AlignLeft, lines);
    const double y = at.y() + strip.height - 2.5;
    painter.setPen(QPen(style.colours->accent, 0.9));
    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
  };
  return strip;
}

std::vector<Strip> layOut(const report::Paragraph& block, double width, const Style& style) {
  using Look = report::Paragraph::Look;
  Ink ink{paper::kBody, style.colours->ink};
  if (block.look == Look::title) ink = {paper::kPageTitle, style.colours->ink, Weight::bold};
  if (block.look == Look::lead) ink = {paper::kSubheading, style.colours->muted};
  if (block.look == Look::small) ink = {paper::kSmall, style.colours->muted};
  std::vector<Strip> strips =
      block.marked ? richStrips(block.text, ink, 0, width, style) : lineStrips(wrapped(style, ink, text(block.text), width), ink, 0, width, style);
  if (!strips.empty()) strips.front().before = block.look == Look::small ? 4 : block.look == Look::lead ? 2 : kBlockGap * 0.85;
  if (block.look == Look::title)
    for (Strip& strip : strips) strip.keepWithNext = true;
  return strips;
}

std::vector<Strip> layOut(const report::Subheading& block, double width, const Style& style) {
  const Ink ink{paper::kSubheading, style.colours->ink, Weight::bold};
  std::vector<Strip> strips = lineStrips(wrapped(style, ink, text(block.text), width), ink, 0, width, style);
  for (Strip& strip : strips) strip.keepWithNext = true;
  if (!strips.empty()) strips.front().before = kBlockGap * 1.3;
  return strips;
}

std::vector<Strip> layOut(const report::Bullets& block, double width, const Style& style) {
  const Ink ink{paper::kBody, style.colours->ink};
  constexpr double kIndent = 11.0;
  std::vector<Strip> strips;
  for (std::size_t i = 0; i < block.entries.size(); ++i) {
    std::vector<Strip> lines = block.marked ? richStrips(block.entries[i], ink, kIndent, width, style)
                                            : lineStrips(wrapped(style, ink, text(block.entries[i]), width - kIndent), ink, kIndent, width, style);
    if (lines.empty()) continue;
    lines.front().before = strips.empty() ? kBlockGap * 0.7 : 2.5;
    lines.front().paint = [style, ink, inner = lines.front().paint](QPainter& painter, QPointF at) {
      drawLine(painter, style, ink, QRectF(at.x() + 1, at.y(), kIndent, ink.size), Qt::AlignLeft | Qt::AlignTop, QStringLiteral("\u2022"));
      inner(painter, at);
    };
    // No entry stands alone at the foot or head of a page.
    lines.back().keepWithNext = i + 1 < block.entries.size() && (i == 0 || i + 2 == block.entries.size());
    for (Strip& line : lines) strips.push_back(std::move(line));
  }
  return strips;
}

std::vector<Strip> layOut(const report::KeyFigures& block, double width, const Style& style) {
  std::vector<Strip> strips;
  const Ink label{paper::kSmall, style.colours->muted};
  const Ink value{paper::kFigure, style.colours->ink, Weight::bold};
  const std::size_t count = block.figures.size();
  const std::size_t rows = (count + kCardsPerRow - 1) / kCardsPerRow;
  const std::size_t perRow = rows == 0 ? 1 : (count + rows - 1) / rows;
  for (std::size_t from = 0; from < count; from += perRow) {
    const std::size_t to = std::min(count, from + perRow);
    const double cardWidth = (width - kCardGap * static_cast<double>(perRow - 1)) / static_cast<double>(perRow);
    const double inner = cardWidth - 2 * kCardPadding;
    std::size_t detailLines = 0;
    for (std::size_t i = from; i < to; ++i)
      if (!block.figures[i].detail.empty())
        detailLines = std::max(detailLines, std::min<std::size_t>(2, wrapped(style, label, text(block.figures[i].detail), inner).size()));
    Strip strip;
    strip.before = from == 0 ? kBlockGap : kCardGap;
    strip.height = 2 * kCardPadding + lineHeight(label) + lineHeight(value) + 2 + static_cast<double>(detailLines) * lineHeight(label);
    strip.paint = [=, &block, height = strip.height](QPainter& painter, QPointF at) {
      for (std::size_t i = from; i < to; ++i) {
        const report::KeyFigure& figure = block.figures[i];
        const QRectF card(at.x() + static_cast<double>(i - from) * (cardWidth + kCardGap), at.y(), cardWidth, height);
        paintCard(painter, card, style);
        QRectF line(card.left() + kCardPadding, card.top() + kCardPadding, inner, lineHeight(label));
        drawLine(painter, style, label, line, Qt::AlignLeft | Qt::AlignTop, elided(style, label, text(figure.label), inner));
        line.translate(0, lineHeight(label) + 1);
        // A long figure gets smaller rather than cut: figures are never abbreviated by dots.
        Ink fitted = value;
        const double wide = textWidth(style, value, text(figure.value));
        if (wide > inner) fitted.size = value.size * inner / wide;
        line.setHeight(lineHeight(value));
        drawLine(painter, style, fitted, line, Qt::AlignLeft | Qt::AlignVCenter, text(figure.value));
        line.translate(0, lineHeight(value) + 1);
        std::vector<QString> details = wrapped(style, label, text(figure.detail), inner);
        if (details.size() > 2) details = {details[0], elided(style, label, details[1] + QStringLiteral(" \u2026"), inner)};
        const Ink detail{paper::kSmall, toneColour(*style.colours, figure.tone)};
        drawLines(painter, style, detail, line, Qt::AlignLeft, details);
      }
    };
    strips.push_back(std::move(strip));
  }
  return strips;
}

std::vector<Strip> layOut(const report::Facts& block, double width, const Style& style) {
  const Ink label{paper::kTable, style.colours->muted};
  const Ink value{paper::kTable, style.colours->ink};
  constexpr double kColumnGap = 18.0;
  const double column = (width - kColumnGap) / 2;
  const double labelWidth = column * 0.4;
  const auto linesOf = [&](const report::Fact& fact) { return wrapped(style, value, text(fact.value), column - labelWidth - 4); };
  std::vector<Strip> strips;
  for (std::size_t i = 0; i < block.facts.size(); i += 2) {
    std::vector<std::vector<QString>> values{linesOf(block.facts[i])};
    if (i + 1 < block.facts.size()) values.push_back(linesOf(block.facts[i + 1]));
    std::size_t most = 1;
    for (std::size_t side = 0; side < values.size(); ++side)
      most = std::max({most, values[side].size(), wrapped(style, label, text(block.facts[i + side].label), labelWidth - 6).size()});
    Strip strip;
    strip.before = i == 0 ? kBlockGap * 0.6 : 0;
    strip.height = static_cast<double>(most) * lineHeight(value) + 7;
    strip.paint = [=, &block, height = strip.height](QPainter& painter, QPointF at) {
      for (std::size_t side = 0; side < values.size(); ++side) {
        const double x = at.x() + static_cast<double>(side) * (column + kColumnGap);
        drawLines(painter, style, label, QRectF(x, at.y() + 3, labelWidth, 0), Qt::AlignLeft,
                  wrapped(style, label, text(block.facts[i + side].label), labelWidth - 6));
        drawLines(painter, style, value, QRectF(x + labelWidth, at.y() + 3, column - labelWidth, 0), Qt::AlignLeft, values[side]);
        painter.setPen(QPen(style.colours->line, 0.6));
        painter.drawLine(QPointF(x, at.y() + height), QPointF(x + column, at.y() + height));
      }
    };
    strips.push_back(std::move(strip));
  }
  return strips;
}

std::vector<Strip> layOut(const report::ChartBlock& block, double width, const Style& style) {
  Strip strip;
  strip.before = kBlockGap * 1.1;
  strip.height = block.height;
  strip.keepWithNext = !block.caption.empty();
  strip.paint = [=, &block](QPainter& painter, QPointF at) {
    const double gap = 18.0;
    const double count = static_cast<double>(std::max<std::size_t>(1, block.charts.size()));
    const double each = (width - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < block.charts.size(); ++i) {
      const QRectF box(at.x() + static_cast<double>(i) * (each + gap), at.y(), each, block.height);
      std::visit([&](const auto& chart) { print::paint(painter, box, chart, style); }, block.charts[i]);
    }
  };
  std::vector<Strip> strips;
  strips.push_back(std::move(strip));
  if (!block.caption.empty())
    for (Strip& line : layOut(report::Paragraph{block.caption, report::Paragraph::Look::small}, width, style)) strips.push_back(std::move(line));
  return strips;
}

std::vector<Strip> layOut(const report::SwotGrid& block, double width, const Style& style) {
  const Ink title{paper::kBody, style.colours->ink, Weight::bold};
  const Ink body{paper::kTable, style.colours->ink};
  const Ink empty{paper::kTable, style.colours->muted};
  const double cardWidth = (width - kCardGap) / 2;
  const double inner = cardWidth - 2 * kCardPadding - 9;
  // Order of the state colours: ours good, ours bad, theirs good, theirs bad; each quadrant also has its title in words.
  const std::array<QColor, 4> edges{style.colours->positive, style.colours->critical, style.colours->accent, style.colours->warning};
  std::vector<Strip> strips;
  for (std::size_t row = 0; row < 2; ++row) {
    std::array<std::vector<std::vector<QString>>, 2> entries;
    double highest = 0;
    for (std::size_t side = 0; side < 2; ++side) {
      double used = 0;
      for (const std::string& entry : block.quadrants[row * 2 + side].entries) {
        entries[side].push_back(wrapped(style, body, text(entry), inner));
        used += static_cast<double>(entries[side].back().size()) * lineHeight(body) + 2.5;
      }
      highest = std::max(highest, std::max(used, lineHeight(body)));
    }
    Strip strip;
    strip.before = row == 0 ? kBlockGap : kCardGap;
    strip.height = 2 * kCardPadding + lineHeight(title) + 4 + highest;
    // The four fields are read as one picture.
    strip.keepWithNext = row == 0;
    strip.paint = [=, &block, height = strip.height](QPainter& painter, QPointF at) {
      for (std::size_t side = 0; side < 2; ++side) {
        const QRectF card(at.x() + static_cast<double>(side) * (cardWidth + kCardGap), at.y(), cardWidth, height);
        paintCard(painter, card, style);
        painter.save();
        painter.setClipRect(QRectF(card.left() - 1, card.top() - 1, card.width() + 2, 3.2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(edges[row * 2 + side]);
        painter.drawRoundedRect(card, kCardCorner, kCardCorner);
        painter.restore();
        double y = card.top() + kCardPadding;
        const double x = card.left() + kCardPadding;
        drawLine(painter, style, title, QRectF(x, y, inner, 0), Qt::AlignLeft | Qt::AlignTop, text(block.quadrants[row * 2 + side].title));
        y += lineHeight(title) + 4;
        if (entries[side].empty()) drawLine(painter, style, empty, QRectF(x, y, inner, 0), Qt::AlignLeft | Qt::AlignTop, text(block.emptyText));
        for (const std::vector<QString>& lines : entries[side]) {
          drawLine(painter, style, body, QRectF(x, y, 9, 0), Qt::AlignLeft | Qt::AlignTop, QStringLiteral("\u2022"));
          y += drawLines(painter, style, body, QRectF(x + 9, y, inner, 0), Qt::AlignLeft, lines) + 2.5;
        }
      }
    };
    strips.push_back(std::move(strip));
  }
  return strips;
}

std::vector<Strip> layOut(const report::Note& block, double width, const Style& style) {
  const Ink title{paper::kTable, toneColour(*style.colours, block.tone), Weight::bold};
  const Ink body{paper::kTable, style.colours->ink};
  const double inner = width - 2 * kCardPadding - 3;
  const std::vector<QString> titleLines = block.title.empty() ? std::vector<QString>{} : wrapped(style, title, text(block.title), inner);
  const std::vector<QString> lines = block.text.empty() ? std::vector<QString>{} : wrapped(style, body, text(block.text), inner);
  Strip strip;
  strip.before = kBlockGap;
  strip.height = 2 * 7.0 + static_cast<double>(titleLines.size()) * lineHeight(title) + static_cast<double>(lines.size()) * lineHeight(body);
  strip.paint = [=, &block, height = strip.height](QPainter& painter, QPointF at) {
    const QRectF box(at, QSizeF(width, height));
    painter.fillRect(box, toneFill(*style.colours, block.tone));
    painter.fillRect(QRectF(at, QSizeF(2.5, height)), toneColour(*style.colours, block.tone));
    const double x = box.left() + kCardPadding + 3;
    const double y = box.top() + 7;
    const double used = drawLines(painter, style, title, QRectF(x, y, inner, 0), Qt::AlignLeft, titleLines);
    drawLines(painter, style, body, QRectF(x, y + used, inner, 0), Qt::AlignLeft, lines);
  };
  std::vector<Strip> strips;
  strips.push_back(std::move(strip));
  return strips;
}

std::vector<Strip> layOut(const report::Spacer& block, double, const Style&) {
  Strip strip;
  strip.before = block.height;
  strip.paint = [](QPainter&, QPointF) {};
  std::vector<Strip> strips;
  strips.push_back(std::move(strip));
  return strips;
}

}  // namespace kam::print
