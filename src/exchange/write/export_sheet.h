// SPDX-License-Identifier: GPL-3.0-or-later
// Any kind of record, and sales lines, as a sheet of an Excel workbook: headings and words of choices in the reader's
// language, figures as figures. What comes out can be imported again and then changes nothing.
#pragma once

#include "domain/sales_lines.h"
#include "domain/snapshot.h"
#include "exchange/write/workbook_writer.h"

#include <functional>
#include <span>

namespace kam::exchange {

/// Texts in one language; exchange itself speaks none.
struct SheetWords {
  std::function<std::string(words::Word)> say;
  /// A choice or a flag as people read it.
  std::function<std::string(const domain::Field&, const domain::Value&)> show;
};

/// `unknownKind` where there is none.
base::Result<void> exportSheet(const domain::Snapshot& snapshot, std::string_view kind, base::Date today, const SheetWords& words,
                               const std::string& name, WorkbookWriter& out);

class SalesSheet {
public:
  /// Begins the sheet.
  SalesSheet(const domain::Snapshot& snapshot, const SheetWords& words, const std::string& name, WorkbookWriter& out);
  /// As SalesExport::append.
  void append(const domain::SalesLines& lines, std::span<const base::RawId> accounts, std::span<const base::RawId> products,
              const std::vector<std::uint64_t>* superseded);

private:
  const domain::Snapshot& m_snapshot;
  WorkbookWriter& m_out;
};

}  // namespace kam::exchange
