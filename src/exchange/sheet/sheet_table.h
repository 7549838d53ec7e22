// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of a workbook in memory, packed: a million cells take some twenty megabytes, and more than a program can hold
// is refused. Read as often as wanted.
#pragma once

#include "exchange/table/row_reader.h"

#include <deque>
#include <string>
#include <vector>

namespace kam::exchange {

class SheetTable {
public:
  static constexpr std::uint32_t kMostRows = 1'048'576;
  static constexpr std::uint32_t kMostColumns = 16'384;

  /// Rows come in order and get numbers from 1; one that goes back stands behind the last one.
  void beginRow(std::uint32_t row);
  /// Any order within a row; of several for one column the last one holds. Empty texts are left out, and so is what no longer fits (`endRow` says
  /// so).
  void cell(std::uint32_t column, CellMark::Kind kind, std::string_view text);
  /// The row as it stands, `times` times. False when the sheet is too large to be held.
  bool endRow(std::uint32_t times = 1);
  /// A cell that reaches down to `lastRow`: rows below it take its text.
  void merge(std::uint32_t column, std::uint32_t firstRow, std::uint32_t lastRow);
  void finish();

  bool empty() const { return m_rows.empty(); }
  std::size_t rows() const { return m_rows.size(); }
  /// Columns up to the last filled one of any row.
  std::uint32_t width() const { return m_width; }
  std::uint32_t lastRow() const { return m_last; }

private:
  friend class SheetReader;
  struct Row {
    std::uint32_t number;
    std::uint32_t cells;
    std::uint32_t width;
    std::uint32_t chunk;
    std::uint32_t offset;
  };
  struct Merge {
    std::uint32_t firstRow;
    std::uint32_t lastRow;
    std::uint32_t column;
  };
  struct Pending {
    std::uint32_t column;
    CellMark::Kind kind;
    std::size_t from;
    std::size_t size;
  };
  bool pack(const Pending& cell);

  std::deque<std::vector<char>> m_chunks;
  std::vector<Row> m_rows;
  std::vector<Merge> m_merges;
  std::uint32_t m_width = 0;
  std::uint32_t m_last = 0;
  std::uint32_t m_current = 0;
  std::size_t m_bytes = 0;
  std::uint64_t m_expanded = 0;
  bool m_isFull = false;
  std::vector<Pending> m_pending;
  std::string m_texts;
};

/// The table outlives the reader by sharing it.
class SheetReader final : public RowReader {
public:
  explicit SheetReader(std::shared_ptr<const SheetTable> table) : m_table(std::move(table)) {}
  bool next() override;
  double progress() const override;

private:
  struct Spanning {
    std::uint32_t column;
    std::uint32_t lastRow;
    CellMark mark;
    std::string_view text;
  };
  void takeMerged();

  std::shared_ptr<const SheetTable> m_table;
  std::size_t m_at = 0;
  std::size_t m_nextMerge = 0;
  std::vector<Spanning> m_spanning;
};

}  // namespace kam::exchange
