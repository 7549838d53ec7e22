// SPDX-License-Identifier: GPL-3.0-or-later
// Any kind of record as CSV or JSON, by its field table. CSV can be imported again and then changes nothing; JSON
// (kam-records/1) holds every field, sorted by id: the same bytes for the same data.
#pragma once

#include "domain/snapshot.h"
#include "exchange/write/csv_writer.h"

#include <functional>

namespace kam::exchange {

struct CsvExport {
  CsvStyle style{};
  /// Headings instead of the fields' keys.
  std::function<std::string(const domain::Field&)> heading{};
  /// Which positions count as present ("contacts").
  base::Date today{};
};

/// `kind` as on the command line; "contacts" joins persons with their present positions. `unknownKind` where there is none.
base::Result<void> exportCsv(const domain::Snapshot& snapshot, std::string_view kind, const CsvExport& wanted, const TextSink& sink);

/// {"format":"kam-records/1","kind":"accounts","records":[…]}: money as {"amount","currency"}, ISO days, ids as strings, references by name
/// and by id, unknown as null.
base::Result<void> exportJson(const domain::Snapshot& snapshot, std::string_view kind, base::Date today, const TextSink& sink);

}  // namespace kam::exchange
