// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into and comes out of taking rows in: plain values. Rows are cells of text; columns know their field and how
// their numbers and dates are written. Nothing here touches the workspace.
#pragma once

#include "base/error.h"
#include "domain/changes.h"
#include "exchange/values/day.h"
#include "exchange/values/number.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

/// How the cells of one column are written. An order of `unknown` refuses days that can be read in two ways.
struct CellStyle {
  DecimalSign decimal = DecimalSign::point;
  DateOrder days = DateOrder::unknown;
};

struct IntakeColumn {
  std::string header;
  /// Key of an intake field; empty = the column is not taken.
  std::string field;
  CellStyle style;
};

/// Gives one row after the other; false at the end. Views live until the next call.
class RowSource {
public:
  virtual ~RowSource() = default;
  virtual bool next(std::vector<std::string_view>& cells) = 0;
  /// Number of the row just given, as the file's own program counts them (header = 1).
  virtual std::int64_t row() const = 0;
  /// Trouble with the row just given (an unclosed quotation mark); nullptr when it is fine.
  virtual const base::Error* trouble() const { return nullptr; }
  /// Share of the file read so far, 0…1.
  virtual double progress() const = 0;
};

struct IntakeProblem {
  std::int64_t row;
  std::string column;
  std::string value;
  base::Error error;
};

/// Counts add up: read = added + updated + unchanged + set aside.
struct IntakeCounts {
  std::int64_t rowsRead = 0;
  std::int64_t added = 0;
  std::int64_t updated = 0;
  std::int64_t unchanged = 0;
  std::int64_t setAside = 0;
  std::int64_t createdAccounts = 0;
  std::int64_t createdProducts = 0;
};

struct RecordIntake {
  IntakeCounts counts;
  std::vector<domain::RowChange> rows;
  std::vector<IntakeProblem> problems;
};

/// Called now and then; false stops with `cancelled`.
using IntakeProgress = std::function<bool(double share)>;

}  // namespace kam::exchange
