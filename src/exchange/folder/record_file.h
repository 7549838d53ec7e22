// SPDX-License-Identifier: GPL-3.0-or-later
// All records of a kind, and lines of sales, as CSV from which the very same ones can be made again: with ids, every field,
// and beside the id of what is referred to its name, for people. Part of a folder of everything (docs/folder-format.md).
#pragma once

#include "domain/sales_lines.h"
#include "domain/snapshot.h"
#include "exchange/write/csv_writer.h"

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace kam::exchange {

base::Result<void> writeRecordFile(const domain::Snapshot& snapshot, const domain::RecordType& type, base::Currency currency, const TextSink& sink);

/// Additions with their ids. An error names file, row, column, value.
base::Result<std::vector<domain::RowChange>> readRecordFile(const std::filesystem::path& file, const domain::RecordType& type,
                                                            const domain::Snapshot& currencyState);

/// Lines of sales that count, batch by batch.
class SalesFile {
public:
  SalesFile(const domain::Snapshot& snapshot, base::Currency currency, TextSink sink);
  base::Result<void> append(base::RawId batch, const domain::SalesLines& lines, std::span<const base::RawId> accounts,
                            std::span<const base::RawId> products, const std::vector<std::uint64_t>* superseded);
  base::Result<void> finish();
  std::int64_t lines() const { return m_lines; }

private:
  const domain::Snapshot& m_snapshot;
  base::Currency m_currency;
  CsvWriter m_csv;
  std::int64_t m_lines = 0;
};

/// Gives lines in pieces of one batch each; `accounts` and `products` are the same lists for all of them and complete when
/// the last piece was given. Returning an error ends the reading.
struct SalesPiece {
  base::RawId batch;
  const domain::SalesLines* lines;
};
struct SalesLists {
  std::vector<base::RawId> accounts;
  std::vector<base::RawId> products;
};
base::Result<std::int64_t> readSalesFile(const std::filesystem::path& file, const domain::Snapshot& currencyState, SalesLists& lists,
                                         const std::function<base::Result<void>(const SalesPiece&)>& take);

}  // namespace kam::exchange
