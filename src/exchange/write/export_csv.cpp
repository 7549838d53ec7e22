// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_records.h"

#include "domain/value_text.h"
#include "exchange/write/record_table.h"

namespace kam::exchange {

using base::fail;
using base::Result;
using namespace domain;

Result<void> exportCsv(const Snapshot& snapshot, std::string_view kind, const CsvExport& wanted, const TextSink& sink) {
  auto table = RecordTable::of(snapshot, kind, wanted.today);
  if (!table) return fail(table.error());
  CsvWriter out(wanted.style, sink);
  for (const RecordTable::Column& column : table->columns()) {
    if (column.isAccountNumber) out.cell("account_number");
    else out.cell(wanted.heading ? wanted.heading(*column.field) : std::string(column.field->key));
  }
  if (const auto written = out.endRow(); !written) return written;
  const base::Currency currency = currencyOf(snapshot);
  const auto written = table->each(
      [&](const RecordTable::Column& column, const Value& value) {
        if (!column.isText()) out.cell(cellText(*column.field, value, currency, wanted.style));
        else out.cell(isUnknown(value) ? std::string() : std::get<std::string>(value));
      },
      [&] { return out.endRow(); });
  if (!written) return written;
  return out.finish();
}

}  // namespace kam::exchange
