// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export.h"

#include "app/query/record_view.h"

#include "base/text.h"
#include "exchange/write/export_records.h"
#include "exchange/write/export_sales.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::TextSink;

namespace {
Result<void> exportSales(Workspace& workspace, const domain::Snapshot& snapshot, exchange::SalesExport::Format format,
                         const exchange::CsvStyle& style, const TextSink& sink) {
  exchange::SalesExport out(snapshot, format, style, sink);
  Result<void> written;
  const auto read = workspace.readSales({}, [&](const storage::SalesChunk& chunk) {
    written = out.append(*chunk.lines, chunk.accounts, chunk.products, chunk.superseded);
    return written.has_value();
  });
  if (!read) return read;
  if (!written) return written;
  return out.finish();
}
}  // namespace

std::vector<std::string> exportKinds() {
  std::vector<std::string> kinds{"contacts", "sales"};
  for (const domain::RecordType& type : domain::recordTypes()) kinds.emplace_back(type.key);
  return kinds;
}

Result<void> exportFile(Workspace& workspace, const ExportRequest& request) {
  const std::string ending = base::asciiLower(request.output.extension().string());
  const bool json = ending == ".json";
  if (!json && ending != ".csv") return fail(ErrorCode::formatUnsupported, {request.output.string(), ".csv, .json"});
  const bool isKnown = request.kind == "contacts" || request.kind == "sales" || domain::findRecordType(request.kind) != nullptr;
  if (!isKnown) return fail(ErrorCode::unknownKind, {request.kind, "sales " + knownKinds()});
  const SnapshotPointer snapshot = workspace.snapshot();
  const base::Date today = workspace.clock().today();
  const exchange::CsvStyle style = request.germanExcel ? exchange::CsvStyle::germanExcel() : exchange::CsvStyle::plain();
  return exchange::writeFile(request.output, [&](const TextSink& sink) -> Result<void> {
    using Format = exchange::SalesExport::Format;
    if (request.kind == "sales") return exportSales(workspace, *snapshot, json ? Format::json : Format::csv, style, sink);
    if (json) return exchange::exportJson(*snapshot, request.kind, today, sink);
    return exchange::exportCsv(*snapshot, request.kind, {style, {}, today}, sink);
  });
}

}  // namespace kam::app
