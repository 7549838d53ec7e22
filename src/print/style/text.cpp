// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/style/text.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace kam::print {

namespace {
/// On paper fonts are made this much larger and scaled back when drawn: whole-pixel font sizes and hinted advances then
/// no longer show.
constexpr double kPaperScale = 32.0;
constexpr double kLeading = 1.34;

double scaleOf(const Style& style) { return style.onPaper ? kPaperScale : 1.0; }

QFont::Weight fontWeight(Weight weight) { return weight == Weight::bold ? QFont::Bold : weight == Weight::medium ? QFont::Medium : QFont::Normal; }
}  // namespace

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QFont fontOf(const Style& style, const Ink& ink) {
  QFont font{QString::fromLatin1(type::kFamily)};
  font.setPixelSize(qMax(1, qRound(ink.size * scaleOf(style))));
  font.setWeight(fontWeight(ink.weight));
  font.setItalic(ink.italic);
  if (style.onPaper) {
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
  }
  return font;
}

double textWidth(const Style& style, const Ink& ink, const QString& line) {
  return QFontMetricsF(fontOf(style, ink)).horizontalAdvance(line) / scaleOf(style);
}

double lineHeight(const Ink& ink) { return ink.size * kLeading; }

QString elided(const Style& style, const Ink& ink, const QString& line, double width) {
  return QFontMetricsF(fontOf(style, ink)).elidedText(line, Qt::ElideRight, width * scaleOf(style));
}

void drawLine(QPainter& painter, const Style& style, const Ink& ink, const QRectF& box, int alignment, const QString& line) {
  if (line.isEmpty()) return;
  const double scale = scaleOf(style);
  const QFont font = fontOf(style, ink);
  const QFontMetricsF metrics(font);
  const double width = metrics.horizontalAdvance(line) / scale;
  double x = box.left();
  if ((alignment & Qt::AlignRight) != 0) x = box.right() - width;
  else if ((alignment & Qt::AlignHCenter) != 0) x = box.center().x() - width / 2;
  // Centred by the height of capitals: what the eye sees as the middle of a label.
  const double capitals = metrics.capHeight() / scale;
  double baseline = box.top() + (lineHeight(ink) + capitals) / 2;
  if ((alignment & Qt::AlignVCenter) != 0) baseline = box.center().y() + capitals / 2;
  else if ((alignment & Qt::AlignBottom) != 0) baseline = box.bottom() - (lineHeight(ink) - capitals) / 2;
  painter.setPen(ink.colour);
  painter.setFont(font);
  if (!style.onPaper) {
    painter.drawText(QPointF(x, baseline), line);
    return;
  }
  painter.save();
  painter.translate(x, baseline);
  painter.scale(1 / scale, 1 / scale);
  painter.drawText(QPointF(0, 0), line);
  painter.restore();
}

std::vector<QString> wrapped(const Style& style, const Ink& ink, const QString& paragraphs, double width) {
  std::vector<QString> lines;
  const double available = qMax(1.0, width) * scaleOf(style);
  for (const QString& paragraph : paragraphs.split(QLatin1Char('\n'))) {
    QTextLayout layout(paragraph, fontOf(style, ink));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    bool any = false;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(available);
      if (line.textLength() == 0) break;
      lines.push_back(paragraph.mid(line.textStart(), line.textLength()).trimmed());
      any = true;
    }
    layout.endLayout();
    if (!any) lines.emplace_back();
  }
  return lines;
}

double drawLines(QPainter& painter, const Style& style, const Ink& ink, const QRectF& box, int alignment, const std::vector<QString>& lines) {
  double y = box.top();
  for (const QString& line : lines) {
    drawLine(painter, style, ink, QRectF(box.left(), y, box.width(), lineHeight(ink)), (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop, line);
    y += lineHeight(ink);
  }
  return y - box.top();
}

}  // namespace kam::print
