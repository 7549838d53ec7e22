// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_fit.h"

#include <algorithm>

namespace kam::ui {
namespace {

bool givesWay(const TableColumn& column) { return !column.rigid && (column.type == CellType::text || column.type == CellType::strong); }

/// Columns of words share the spare room by their size, each up to twice its width: a number at the right end needs none of it.
void grow(const std::vector<TableColumn>& columns, const std::vector<bool>& shown, int spare, int words, std::vector<int>& widths) {
  if (words == 0) return;
  const int given = std::min(spare, words);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (shown[i] && givesWay(columns[i])) widths[i] += columns[i].width * given / words;
}

}  // namespace

std::vector<int> fittedWidths(const std::vector<TableColumn>& columns, const std::vector<bool>& shown, int available) {
  std::vector<int> widths(columns.size(), 0);
  int total = 0;
  int words = 0;
  bool wordsLast = true;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!shown[i]) continue;
    widths[i] = columns[i].width;
    total += widths[i];
    if (givesWay(columns[i])) words += widths[i];
    wordsLast = givesWay(columns[i]);
  }
  const int missing = total - available;
  // A last column of words is stretched by the view itself.
  if (missing < 0 && !wordsLast) grow(columns, shown, -missing, words, widths);
  if (missing <= 0 || missing * 3 > words) return widths;
  int left = missing;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!shown[i] || !givesWay(columns[i])) continue;
    // Rounded up, so that the last columns find nothing left to give.
    const int part = std::min(left, (columns[i].width * missing + words - 1) / words);
    widths[i] -= part;
    left -= part;
  }
  return widths;
}

}  // namespace kam::ui
