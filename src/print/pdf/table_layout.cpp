// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, measured row by row: a row is one strip, so it is never torn; the header comes again on every page.
#include "print/pdf/block_layout.h"

#include "print/style/text.h"
#include "print/style/tones.h"

#include <algorithm>

namespace kam::print {

namespace {

constexpr double kPadX = 4.0;
constexpr double kAfterNumbers = 7.0;
constexpr double kPadY = 3.6;
constexpr double kPillPad = 5.0;
/// A cell longer than this many lines goes on in a row of its own below, so that no row outgrows a page.
constexpr std::size_t kMostLines = 40;
/// Tables of so few rows stay on one page.
constexpr std::size_t kKeptTogether = 4;

struct Span {
  double left;
  double width;
};

struct CellLines {
  std::vector<QString> lines;
  std::vector<QString> second;
};

int alignmentOf(report::Align align) {
  return align == report::Align::right ? Qt::AlignRight : align == report::Align::centre ? Qt::AlignHCenter : Qt::AlignLeft;
}

Ink cellInk(const report::Cell& cell, const Style& style) {
  const Weight weight = cell.strong ? Weight::bold : cell.pill ? Weight::medium : Weight::regular;
  return {cell.pill ? paper::kSmall : paper::kTable, toneColour(*style.colours, cell.tone), weight};
}

Ink secondInk(const Style& style) { return {paper::kSmall, style.colours->muted}; }
Ink headerInk(const Style& style) { return {paper::kSmall, style.colours->muted, Weight::medium}; }

double widestWord(const Style& style, const Ink& ink, const std::string& words) {
  double widest = 0;
  QString lines = text(words);
  lines.replace(QLatin1Char('\n'), QLatin1Char(' '));
  for (const QString& word : lines.split(QLatin1Char(' '), Qt::SkipEmptyParts)) widest = std::max(widest, textWidth(style, ink, word));
  return widest;
}

/// The width below which a column would break words; never more than its part of a table of narrow columns.
double leastWidth(const report::Table& table, std::size_t column, double width, const Style& style) {
  constexpr std::size_t kRowsMeasured = 60;
  double least = widestWord(style, headerInk(style), table.columns[column].title);
  for (std::size_t row = 0; row < std::min(table.rows.size(), kRowsMeasured); ++row) {
    if (column >= table.rows[row].size()) continue;
    const report::Cell& cell = table.rows[row][column];
    least = std::max({least, widestWord(style, cellInk(cell, style), cell.text) + (cell.pill ? 2 * kPillPad : 0),
                      widestWord(style, secondInk(style), cell.second)});
  }
  if (column < table.total.size()) {
    Ink ink = cellInk(table.total[column], style);
    ink.weight = Weight::bold;
    least = std::max(least, textWidth(style, ink, text(table.total[column].text)));
  }
  return std::min(least + 2 * kPadX + kAfterNumbers + 0.5, width * 0.4);
}

/// Widths by weight, but no column narrower than its longest word as long as the others can give.
std::vector<Span> spansOf(const report::Table& table, double width, const Style& style) {
  const std::size_t count = table.columns.size();
  std::vector<double> least(count);
  std::vector<bool> fixed(count, false);
  for (std::size_t i = 0; i < count; ++i) least[i] = leastWidth(table, i, width, style);
  double free = width;
  double weights = 0;
  for (const report::Column& column : table.columns) weights += std::max(0.01, column.weight);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < count; ++i) {
      const double weight = std::max(0.01, table.columns[i].weight);
      if (fixed[i] || weights <= weight || free * weight / weights >= least[i] || free <= least[i]) continue;
      fixed[i] = true;
      free -= least[i];
      weights -= weight;
      changed = true;
    }
  }
  std::vector<Span> spans;
  double left = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double share = fixed[i] ? least[i] : free * std::max(0.01, table.columns[i].weight) / weights;
    spans.push_back({left, share});
    left += share;
  }
  return spans;
}

class TableLayout {
public:
  TableLayout(const report::Table& table, double width, const Style& style)
      : m_table(table), m_width(width), m_style(style), m_spans(spansOf(table, width, style)) {}

  std::vector<Strip> strips() const {
    const auto header = std::make_shared<const Strip>(headerStrip());
    std::vector<Strip> result;
    Strip first = *header;
    first.before = 6;
    result.push_back(std::move(first));
    const std::size_t count = m_table.rows.size();
    for (std::size_t i = 0; i < count; ++i) {
      addRow(result, header, m_table.rows[i], false);
      // Neither one row nor the sum stands alone on a page.
      const bool small = count <= kKeptTogether;
      if (i + 1 < count) result.back().keepWithNext = small || i == 0 || i + 2 == count;
      else result.back().keepWithNext = !m_table.total.empty();
    }
    if (!m_table.total.empty()) addRow(result, header, m_table.total, true);
    if (!m_table.caption.empty()) {
      result.back().keepWithNext = true;
      for (Strip& line : layOut(report::Paragraph{m_table.caption, report::Paragraph::Look::small}, m_width, m_style))
        result.push_back(std::move(line));
    }
    return result;
  }

private:
  /// Text after a right-aligned column keeps off its numbers.
  double padLeft(std::size_t column) const {
    const bool afterNumbers =
        column > 0 && m_table.columns[column - 1].align == report::Align::right && m_table.columns[column].align == report::Align::left;
    return afterNumbers ? kPadX + kAfterNumbers : kPadX;
  }
  double inner(std::size_t column) const { return std::max(4.0, m_spans[column].width - padLeft(column) - kPadX); }

  Strip headerStrip() const {
    const Ink ink = headerInk(m_style);
    std::vector<std::vector<QString>> titles;
    std::size_t most = 1;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
      titles.push_back(wrapped(m_style, ink, text(m_table.columns[i].title), inner(i)));
      most = std::max(most, titles.back().size());
    }
    Strip strip;
    strip.height = static_cast<double>(most) * lineHeight(ink) + 2 * kPadY;
    strip.keepWithNext = true;
    strip.paint = [*this, ink, titles, height = strip.height](QPainter& painter, QPointF at) {
      for (std::size_t i = 0; i < titles.size(); ++i) {
        const double used = static_cast<double>(titles[i].size()) * lineHeight(ink);
        const QRectF box(at.x() + m_spans[i].left + padLeft(i), at.y() + height - kPadY - used, inner(i), used);
        drawLines(painter, m_style, ink, box, alignmentOf(m_table.columns[i].align), titles[i]);
      }
      painter.setPen(QPen(m_style.colours->faint, 0.7));
      painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + m_width, at.y() + height));
    };
    return strip;
  }

  CellLines linesOf(const report::Cell& cell, std::size_t column) const {
    CellLines lines;
    const double width = inner(column) - (cell.pill ? 2 * kPillPad : 0);
    if (!cell.text.empty()) lines.lines = wrapped(m_style, cellInk(cell, m_style), text(cell.text), width);
    if (!cell.second.empty()) lines.second = wrapped(m_style, secondInk(m_style), text(cell.second), inner(column));
    return lines;
  }

  void addRow(std::vector<Strip>& result, const std::shared_ptr<const Strip>& header, const std::vector<report::Cell>& row, bool total) const {
    std::vector<CellLines> cells;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(row.size(), m_table.columns.size()); ++i) {
      cells.push_back(linesOf(row[i], i));
      most = std::max({most, cells.back().lines.size(), cells.back().second.size()});
    }
    for (std::size_t from = 0; from == 0 || from < most; from += kMostLines) {
      std::vector<CellLines> part = cells;
      for (CellLines& cell : part)
        for (std::vector<QString>* lines : {&cell.lines, &cell.second}) {
          lines->erase(lines->begin(), lines->begin() + static_cast<std::ptrdiff_t>(std::min(from, lines->size())));
          if (lines->size() > kMostLines) lines->resize(kMostLines);
        }
      result.push_back(rowStrip(part, row, header, total, from + kMostLines >= most));
    }
  }

  Strip rowStrip(const std::vector<CellLines>& cells, const std::vector<report::Cell>& row, const std::shared_ptr<const Strip>& header, bool total,
                 bool closing) const {
    double highest = lineHeight({paper::kTable, {}});
    for (std::size_t i = 0; i < cells.size(); ++i)
      highest = std::max(highest, static_cast<double>(cells[i].lines.size()) * lineHeight(cellInk(row[i], m_style)) +
                                      static_cast<double>(cells[i].second.size()) * lineHeight(secondInk(m_style)));
    Strip strip;
    strip.height = highest + 2 * kPadY;
    strip.header = header;
    strip.paint = [*this, cells, &row, total, closing, height = strip.height](QPainter& painter, QPointF at) {
      for (std::size_t i = 0; i < cells.size(); ++i) paintCell(painter, at, i, cells[i], row[i], total);
      painter.setPen(QPen(total ? m_style.colours->faint : m_style.colours->line, total ? 0.7 : 0.6));
      if (total) painter.drawLine(at, at + QPointF(m_width, 0));
      else if (closing) painter.drawLine(at + QPointF(0, height), at + QPointF(m_width, height));
    };
    return strip;
  }

  void paintCell(QPainter& painter, QPointF at, std::size_t column, const CellLines& lines, const report::Cell& cell, bool total) const {
    Ink ink = cellInk(cell, m_style);
    if (total) ink.weight = Weight::bold;
    const int alignment = alignmentOf(m_table.columns[column].align);
    const QRectF box(at.x() + m_spans[column].left + padLeft(column), at.y() + kPadY, inner(column), 0);
    if (!cell.pill) {
      const double used = drawLines(painter, m_style, ink, box, alignment, lines.lines);
      drawLines(painter, m_style, secondInk(m_style), box.translated(0, used), alignment, lines.second);
      return;
    }
    double y = box.top();
    for (const QString& line : lines.lines) {
      const double width = textWidth(m_style, ink, line) + 2 * kPillPad;
      const double left = alignment == Qt::AlignRight     ? box.right() - width
                          : alignment == Qt::AlignHCenter ? box.center().x() - width / 2
                                                          : box.left();
      const QRectF pill(left, y - 0.6, width, lineHeight(ink) + 1.2);
      painter.setPen(Qt::NoPen);
      painter.setBrush(toneFill(*m_style.colours, cell.tone));
      painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
      painter.setBrush(Qt::NoBrush);
      drawLine(painter, m_style, ink, pill, Qt::AlignHCenter | Qt::AlignVCenter, line);
      y += lineHeight(ink) + 1.4;
    }
  }

  const report::Table& m_table;
  double m_width;
  Style m_style;
  std::vector<Span> m_spans;
};

}  // namespace

std::vector<Strip> layOut(const report::Table& block, double width, const Style& style) { return TableLayout(block, width, style).strips(); }

}  // namespace kam::print
