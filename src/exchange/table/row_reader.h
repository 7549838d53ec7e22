// SPDX-License-Identifier: GPL-3.0-or-later
// A file of rows, whatever its form: record by record, cells as text. What they mean is decided elsewhere.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace kam::exchange {

/// What a spreadsheet says of a cell, beside its text. Text files say nothing.
struct CellMark {
  enum class Kind : std::uint8_t {
    text,
    number,  ///< written with a decimal point, "12 %" where it is shown as percent
    day,     ///< written as ISO
    error,   ///< no value: "#REF!", or a formula that was never computed
  };
  Kind kind = Kind::text;
  /// Of a cell merged with the ones below it, whose text stands in the first.
  bool fromAbove = false;
};

class RowReader {
public:
  virtual ~RowReader() = default;

  /// Goes to the next record that is not blank; false at the end of the file or after an error of reading (see `failure`).
  virtual bool next() = 0;
  /// Share of the file read so far, 0…1.
  virtual double progress() const = 0;

  /// Valid until the next call of `next`.
  std::span<const std::string_view> cells() const { return m_cells; }
  /// Along the cells; empty where the form of the file says nothing of them.
  std::span<const CellMark> marks() const { return m_marks; }
  CellMark markAt(std::size_t cell) const { return cell < m_marks.size() ? m_marks[cell] : CellMark{}; }
  /// Where the record stands in the file, from 1; blank lines count, line breaks inside quotes do not.
  std::int64_t row() const { return m_row; }
  /// The record has a quotation mark that is never closed; its line was taken as it stands.
  bool quoteUnclosed() const { return m_quoteUnclosed; }
  const base::Error* failure() const { return m_failure.get(); }

protected:
  RowReader() = default;
  RowReader(RowReader&&) = default;
  RowReader& operator=(RowReader&&) = default;

  std::vector<std::string_view> m_cells;
  std::vector<CellMark> m_marks;
  std::int64_t m_row = 0;
  bool m_quoteUnclosed = false;
  std::unique_ptr<base::Error> m_failure;
};

}  // namespace kam::exchange
