// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an Excel workbook (.xlsx) row by row in constant memory: numbers as numbers, money and days as such with their
// formats, text always as text. The file appears only when it is complete.
#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/money.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct lxw_format;

namespace kam::exchange {

/// How a column's cells are shown; what is stored stays the bare number or day.
enum class CellLook : std::uint8_t {
  text,
  wrapped,  ///< long text in several lines
  plain,    ///< a number as it is: years, identifiers
  count,    ///< whole, with thousands
  decimal,  ///< one decimal
  money,    ///< minor units in, the currency's format out
  percent,  ///< a fraction in
  day,
  minute
};

struct WorkbookStyle {
  bool german = false;
  base::Currency currency{};
  std::string title{};
  std::string author{};
  /// Of the document's properties, so that the same data give the same bytes.
  base::Date created{};
};

struct SheetColumn {
  std::string title;
  CellLook look = CellLook::text;
};

class WorkbookWriter {
public:
  static base::Result<WorkbookWriter> create(const std::filesystem::path& path, const WorkbookStyle& style);
  ~WorkbookWriter();
  WorkbookWriter(WorkbookWriter&&) noexcept;
  WorkbookWriter& operator=(WorkbookWriter&&) = delete;

  /// A sheet with a frozen, filtered header; `lead` are lines above it, the first one as a title. Names are made valid and unique.
  void beginSheet(std::string_view name, std::vector<SheetColumn> columns, const std::vector<std::string>& lead = {});

  /// The next cell gets this look instead of its column's.
  void lookOnce(CellLook look) { m_look = look; }
  /// The next cell of the row, in the look of its column.
  void blank();
  void text(std::string_view text);
  void number(double value);
  void whole(std::int64_t value);
  /// Minor units. More than the 15 digits that a workbook keeps exactly are written as text.
  void money(std::int64_t minor);
  void day(base::Date day);
  void minute(base::Minute minute);
  /// A longer sheet than Excel can hold goes on in another one with the same header.
  void endRow();
  /// A row in bold with a line above it: sums.
  void totalRow();

  base::Result<void> finish();

private:
  struct State;
  explicit WorkbookWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
  lxw_format* format();
  void next();
  bool m_isTotal = false;
  std::optional<CellLook> m_look;
};

}  // namespace kam::exchange
