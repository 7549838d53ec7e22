// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_fit.h"

namespace kam::ui {
namespace {

bool givesWay(const TableColumn& column) { return !column.rigid && (column.type == CellType::text || column.type == CellType::strong); }

}  // namespace

std::vector<int> fittedWidths(const std::vector<TableColumn>& columns, const std::vector<bool>& shown, int available) {
  std::vector<int> widths(columns.size(), 0);
  int total = 0;
  int words = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!shown[i]) continue;
    widths[i] = columns[i].width;
    total += widths[i];
    if (givesWay(columns[i])) words += widths[i];
  }
  const int missing = total - available;
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
