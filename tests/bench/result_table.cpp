// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/result_table.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <initializer_list>

namespace kam::bench {

namespace {
using Cells = std::array<std::string, 9>;

std::string formatted(const char* format, double value) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, value);
  return buffer.data();
}

std::string verdict(const ResultRow& row) {
  if (row.aim <= 0 || row.time <= 0) return "";
  const bool tooMuch = row.aimMegabytes > 0 && row.megabytes > row.aimMegabytes;
  return row.time > row.aim || tooMuch ? "missed" : "met";
}

Cells cellsOf(const ResultRow& row) {
  const auto orNothing = [](double value, const std::string& text) { return value > 0 ? text : std::string(); };
  return {row.work,
          row.size,
          orNothing(row.time, timeText(row.time)),
          orNothing(row.cpu, timeText(row.cpu)),
          orNothing(row.aim, timeText(row.aim)),
          orNothing(row.megabytes, formatted("%.0f MB", row.megabytes)),
          orNothing(row.aimMegabytes, formatted("%.0f MB", row.aimMegabytes)),
          verdict(row),
          row.note};
}

/// Letters, not bytes.
std::size_t widthOf(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}
}  // namespace

std::string timeText(double milliseconds) {
  if (milliseconds >= 1000) return formatted("%.2f s", milliseconds / 1000);
  return formatted(milliseconds >= 100 ? "%.0f ms" : milliseconds >= 10 ? "%.1f ms" : "%.2f ms", milliseconds);
}

void ResultTable::add(ResultRow row) {
  std::fprintf(stderr, "%s (%s): %s\n", row.work.c_str(), row.size.c_str(), timeText(row.time).c_str());
  m_rows.push_back(std::move(row));
}

std::string ResultTable::text() const {
  std::vector<Cells> lines{{"work", "size", "time", "processor", "aim", "peak", "aim", "", "beside it"}};
  for (const ResultRow& row : m_rows) lines.push_back(cellsOf(row));
  std::array<std::size_t, 9> widths{};
  for (const Cells& cells : lines)
    for (std::size_t column = 0; column < cells.size(); ++column) widths[column] = std::max(widths[column], widthOf(cells[column]));
  std::string text;
  for (const Cells& cells : lines) {
    std::string line = "|";
    for (std::size_t column = 0; column < cells.size(); ++column)
      line += " " + cells[column] + std::string(widths[column] - widthOf(cells[column]), ' ') + " |";
    text += line + "\n";
    if (&cells != &lines.front()) continue;
    text += "|";
    for (const std::size_t width : widths) text += std::string(width + 2, '-') + "|";
    text += "\n";
  }
  return text;
}

}  // namespace kam::bench
