// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/style/rich_lines.h"

namespace kam::print {
namespace {

Ink inkOf(const Ink& ink, bool bold) {
  Ink result = ink;
  if (bold) result.weight = Weight::bold;
  return result;
}

/// A word with the blanks that follow it: what may stand at the end of a line without them.
struct Word {
  QString text;
  QString blanks;
};

std::vector<Word> wordsOf(const QString& text) {
  std::vector<Word> words;
  qsizetype at = 0;
  while (at < text.size()) {
    qsizetype end = at;
    while (end < text.size() && text[end] != QLatin1Char(' ')) ++end;
    qsizetype next = end;
    while (next < text.size() && text[next] == QLatin1Char(' ')) ++next;
    words.push_back({text.mid(at, end - at), text.mid(end, next - end)});
    at = next;
  }
  return words;
}

class Breaker {
public:
  Breaker(const Style& style, const Ink& ink, double width) : m_style(style), m_ink(ink), m_width(width) {}

  void add(const report::TextSpan& span) {
    const Ink ink = inkOf(m_ink, span.bold);
    for (const Word& word : wordsOf(text(span.text))) {
      QString rest = word.text;
      while (!rest.isEmpty()) {
        const double wide = textWidth(m_style, ink, rest);
        if (m_x + wide <= m_width) {
          put(rest, wide, span);
          break;
        }
        if (m_x > 0) {
          close();
          continue;
        }
        const qsizetype fitting = letters(rest, ink);
        put(rest.left(fitting), textWidth(m_style, ink, rest.left(fitting)), span);
        rest = rest.mid(fitting);
        close();
      }
      // Blanks never begin a line, and one that ends it is not drawn.
      if (m_x > 0 && !word.blanks.isEmpty()) put(word.blanks, textWidth(m_style, ink, word.blanks), span);
    }
  }

  std::vector<RichLine> take() {
    if (!m_line.empty()) close();
    return std::move(m_lines);
  }

private:
  void put(const QString& piece, double wide, const report::TextSpan& span) {
    if (!m_line.empty() && m_line.back().bold == span.bold && m_line.back().link == span.link) {
      m_line.back().text += piece;
      m_line.back().width += wide;
    } else m_line.push_back({piece, m_x, wide, span.bold, span.link});
    m_x += wide;
  }
  void close() {
    m_lines.push_back(std::move(m_line));
    m_line = {};
    m_x = 0;
  }
  /// How many letters of a word that is wider than a line fit it: at least one.
  qsizetype letters(const QString& word, const Ink& ink) const {
    qsizetype count = 1;
    while (count < word.size() && textWidth(m_style, ink, word.left(count + 1)) <= m_width) ++count;
    return count;
  }

  const Style& m_style;
  const Ink& m_ink;
  double m_width;
  double m_x = 0;
  RichLine m_line;
  std::vector<RichLine> m_lines;
};

}  // namespace

std::vector<RichLine> richLines(const Style& style, const Ink& ink, const std::vector<report::TextSpan>& spans, double width) {
  Breaker breaker(style, ink, std::max(1.0, width));
  for (const report::TextSpan& span : spans) breaker.add(span);
  return breaker.take();
}

void drawRichLine(QPainter& painter, const Style& style, const Ink& ink, QPointF at, const RichLine& line) {
  for (const RichPiece& piece : line) {
    Ink own = inkOf(ink, piece.bold);
    if (!piece.link.empty()) own.colour = style.colours->accent;
    drawLine(painter, style, own, QRectF(at.x() + piece.x, at.y(), piece.width, ink.size), Qt::AlignLeft | Qt::AlignTop, piece.text);
    if (piece.link.empty()) continue;
    painter.setPen(QPen(own.colour, 0.5));
    const double y = at.y() + lineHeight(ink) * 0.86;
    painter.drawLine(QPointF(at.x() + piece.x, y), QPointF(at.x() + piece.x + piece.width, y));
  }
}

}  // namespace kam::print
