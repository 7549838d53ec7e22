// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf/composition.h"

#include "print/style/picture.h"
#include "print/style/text.h"
#include "print/style/tones.h"

#include <algorithm>

namespace kam::print {

namespace {

constexpr double kLeft = paper::kMarginSide;
constexpr double kWidth = kPageWidth - 2 * kLeft;

double paintMarks(QPainter& painter, const std::vector<report::Cell>& marks, QPointF at, const Style& style) {
  double x = at.x();
  double bottom = at.y();
  for (const report::Cell& mark : marks) {
    if (mark.text.empty()) continue;
    const Ink ink{paper::kBody, toneColour(*style.colours, mark.tone), Weight::medium};
    const double width = textWidth(style, ink, text(mark.text)) + 18;
    const QRectF pill(x, at.y(), width, lineHeight(ink) + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(*style.colours, mark.tone));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setBrush(Qt::NoBrush);
    drawLine(painter, style, ink, pill, Qt::AlignHCenter | Qt::AlignVCenter, text(mark.text));
    x += width + 8;
    bottom = pill.bottom();
  }
  return bottom;
}

/// `columns` side by side: more of them leave room for the contents.
void paintFacts(QPainter& painter, const std::vector<report::Fact>& facts, double top, double bottom, std::size_t columns, const Style& style) {
  const Ink label{paper::kSmall + 0.5, style.colours->muted};
  const Ink value{columns > 2 ? paper::kBody : paper::kSubheading, style.colours->ink};
  const double column = kWidth / static_cast<double>(columns);
  double y = top;
  for (std::size_t i = 0; i < facts.size(); i += columns) {
    double highest = 0;
    for (std::size_t side = 0; side < columns && i + side < facts.size(); ++side) {
      const double x = kLeft + static_cast<double>(side) * column;
      drawLine(painter, style, label, QRectF(x, y, column - 16, 0), Qt::AlignLeft | Qt::AlignTop, text(facts[i + side].label));
      std::vector<QString> lines = wrapped(style, value, text(facts[i + side].value), column - 16);
      if (lines.size() > 3) lines.resize(3);
      highest = std::max(highest, drawLines(painter, style, value, QRectF(x, y + lineHeight(label) + 1, column - 16, 0), Qt::AlignLeft, lines));
    }
    y += lineHeight(label) + highest + 14;
    if (y > bottom) break;
  }
}

void paintSignatures(QPainter& painter, const report::Cover& cover, double top, const Style& style) {
  if (cover.signatures.empty()) return;
  const Ink title{paper::kSubheading, style.colours->ink, Weight::bold};
  const Ink role{paper::kSmall, style.colours->muted};
  const Ink name{paper::kBody, style.colours->ink, Weight::medium};
  painter.setPen(QPen(style.colours->accent, 0.9));
  painter.drawLine(QPointF(kLeft, top), QPointF(kLeft + kWidth, top));
  double y = top + 12;
  drawLine(painter, style, title, QRectF(kLeft, y, kWidth, 0), Qt::AlignLeft | Qt::AlignTop, text(cover.signatureTitle));
  y += lineHeight(title) + 2;
  y += drawLines(painter, style, role, QRectF(kLeft, y, kWidth, 0), Qt::AlignLeft, wrapped(style, role, text(cover.signatureNote), kWidth));
  const double gap = 22;
  const double count = static_cast<double>(cover.signatures.size());
  const double each = (kWidth - gap * (count - 1)) / count;
  y += 40;
  for (std::size_t i = 0; i < cover.signatures.size(); ++i) {
    const report::Signature& signature = cover.signatures[i];
    const double x = kLeft + static_cast<double>(i) * (each + gap);
    painter.setPen(QPen(style.colours->faint, 0.7));
    painter.drawLine(QPointF(x, y), QPointF(x + each, y));
    drawLine(painter, style, name, QRectF(x, y + 5, each, 0), Qt::AlignLeft | Qt::AlignTop, elided(style, name, text(signature.name), each));
    drawLine(painter, style, role, QRectF(x, y + 5 + lineHeight(name), each, 0), Qt::AlignLeft | Qt::AlignTop,
             elided(style, role, text(signature.role), each));
    drawLine(painter, style, role, QRectF(x, y - lineHeight(role) - 3, each, 0), Qt::AlignLeft | Qt::AlignTop,
             elided(style, role, text(signature.state), each));
  }
}

constexpr double kContentsTop = 486.0;
constexpr double kContentsLine = 13.5;
constexpr double kContentsGap = 26.0;
constexpr std::size_t kContentsRows = 11;

/// In the upper right corner, as large as it fits 150 × 56 points.
void paintLogo(QPainter& painter, const std::string& logo, const Style& style) {
  if (logo.empty()) return;
  constexpr QSizeF kRoom(150, 56);
  const QByteArray bytes(logo.data(), static_cast<qsizetype>(logo.size()));
  Q_UNUSED(style)
  paintPicture(painter, bytes, QRectF(QPointF(kLeft + kWidth - kRoom.width(), 92), kRoom));
}

void paintContents(QPainter& painter, const report::Cover& cover, const std::vector<ContentsLine>& contents, const Style& style) {
  if (contents.empty()) return;
  const Ink title{paper::kSmall, style.colours->muted, Weight::medium};
  const Ink ink{paper::kTable, style.colours->ink};
  const Ink number{paper::kTable, style.colours->muted};
  drawLine(painter, style, title, QRectF(kLeft, kContentsTop - 17, kWidth, 0), Qt::AlignLeft | Qt::AlignTop, text(cover.contentsTitle));
  for (const ContentsLine& line : contents) {
    const QString page = QString::number(line.page + 1);
    drawLine(painter, style, number, line.area, Qt::AlignRight | Qt::AlignVCenter, page);
    const double room = line.area.width() - textWidth(style, number, page) - 8;
    drawLine(painter, style, ink, line.area, Qt::AlignLeft | Qt::AlignVCenter, elided(style, ink, text(line.title), room));
  }
}

}  // namespace

std::vector<ContentsLine> contentsOf(const report::Document& document, const std::vector<std::pair<std::string, std::size_t>>& titles) {
  std::vector<ContentsLine> lines;
  if (!document.cover || titles.empty()) return lines;
  const std::size_t rows = std::min(kContentsRows, (titles.size() + 1) / 2);
  const double column = (kWidth - kContentsGap) / 2;
  for (std::size_t i = 0; i < titles.size() && i < 2 * rows; ++i) {
    const double x = kLeft + (i < rows ? 0 : column + kContentsGap);
    lines.push_back(
        {titles[i].first, titles[i].second, QRectF(x, kContentsTop + static_cast<double>(i % rows) * kContentsLine, column, kContentsLine)});
  }
  return lines;
}

void paintCover(QPainter& painter, const report::Document& document, const std::vector<ContentsLine>& contents, const Style& style) {
  const report::Cover& cover = *document.cover;
  const Ink kind{paper::kHeading, style.colours->accent, Weight::medium};
  const Ink title{paper::kTitle, style.colours->ink, Weight::bold};
  const Ink subtitle{paper::kHeading, style.colours->muted};
  const Ink small{paper::kSmall, style.colours->muted};
  drawLine(painter, style, small, QRectF(kLeft, 46, kWidth, 0), Qt::AlignLeft | Qt::AlignTop, text(document.footerLeft));
  drawLine(painter, style, small, QRectF(kLeft, 46, kWidth, 0), Qt::AlignRight | Qt::AlignTop, text(document.headerRight));

  painter.fillRect(QRectF(kLeft, 196, 44, 4), style.colours->accent);
  double y = 214;
  drawLine(painter, style, kind, QRectF(kLeft, y, kWidth, 0), Qt::AlignLeft | Qt::AlignTop, text(cover.kind));
  y += lineHeight(kind) + 6;
  std::vector<QString> lines = wrapped(style, title, text(cover.title), kWidth);
  if (lines.size() > 3) lines.resize(3);
  y += drawLines(painter, style, title, QRectF(kLeft, y, kWidth, 0), Qt::AlignLeft, lines) + 2;
  y += drawLines(painter, style, subtitle, QRectF(kLeft, y, kWidth, 0), Qt::AlignLeft, wrapped(style, subtitle, text(cover.subtitle), kWidth));
  y = paintMarks(painter, cover.marks, QPointF(kLeft, y + 14), style);

  const double signatureTop = kPageHeight - 196;
  if (contents.empty()) paintFacts(painter, cover.facts, std::max(y + 42, 400.0), signatureTop - 40, 2, style);
  else paintFacts(painter, cover.facts, std::max(y + 26, 352.0), kContentsTop - 40, 4, style);
  paintContents(painter, cover, contents, style);
  paintLogo(painter, document.logo, style);
  paintSignatures(painter, cover, signatureTop, style);
}

}  // namespace kam::print
