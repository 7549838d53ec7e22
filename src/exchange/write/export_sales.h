// SPDX-License-Identifier: GPL-3.0-or-later
// Sales lines as plain rows of CSV or JSON, chunk by chunk as they are read: a file that can be imported again.
#pragma once

#include "domain/sales_lines.h"
#include "domain/snapshot.h"
#include "exchange/write/csv_writer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kam::exchange {

class SalesExport {
public:
  enum class Format : std::uint8_t { csv, json };
  /// The snapshot outlives the export.
  SalesExport(const domain::Snapshot& snapshot, Format format, const CsvStyle& style, TextSink sink);

  /// One chunk with all its columns. `accounts` and `products` are what the lines' positions stand for; bits of `superseded` mark lines that no
  /// longer count (may be null).
  base::Result<void> append(const domain::SalesLines& lines, std::span<const base::RawId> accounts, std::span<const base::RawId> products,
                            const std::vector<std::uint64_t>* superseded);
  base::Result<void> finish();

private:
  base::Result<void> line(const domain::SalesLines& lines, std::size_t i, std::span<const base::RawId> accounts,
                          std::span<const base::RawId> products);
  void jsonLine(const std::vector<std::string>& cells);

  const domain::Snapshot& m_snapshot;
  Format m_format;
  CsvStyle m_style;
  base::Currency m_currency;
  TextSink m_sink;
  CsvWriter m_csv;
  std::string m_json;
  bool m_started = false;
  std::vector<std::string> m_cells;
};

}  // namespace kam::exchange
