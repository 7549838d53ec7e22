// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export.h"

#include "app/export/work_calendar.h"
#include "app/query/record_view.h"

#include "base/text.h"
#include "domain/value_text.h"
#include "exchange/card/write_cards.h"
#include "exchange/write/export_records.h"
#include "exchange/write/export_sales.h"
#include "exchange/write/export_sheet.h"

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

/// What a kind is called on a sheet's tab and in the file's properties.
std::string nameOf(const words::Words& words, const std::string& kind) {
  if (kind == "sales") return words.say("import", "Sales");
  if (kind == "contacts") return words.say("import", "Contacts");
  return words.say(domain::findRecordType(kind)->plural);
}

Result<void> exportWorkbook(Workspace& workspace, const domain::Snapshot& snapshot, const ExportRequest& request) {
  const words::Words words(request.language.value_or(workspace.language()));
  const exchange::SheetWords sheetWords{
      [&](words::Word word) { return words.say(word); },
      [&](const domain::Field& field, const domain::Value& value) { return domain::displayText(snapshot, words, field, value); }};
  const base::Date today = workspace.clock().today();
  const std::string name = nameOf(words, request.kind);
  auto out = exchange::WorkbookWriter::create(request.output, {words.isGerman(), workspace.currency(), name, workspace.author(), today});
  if (!out) return fail(out.error());
  Result<void> written;
  if (request.kind == "sales") {
    exchange::SalesSheet sheet(snapshot, sheetWords, name, *out);
    written = workspace.readSales({}, [&](const storage::SalesChunk& chunk) {
      sheet.append(*chunk.lines, chunk.accounts, chunk.products, chunk.superseded);
      return true;
    });
  } else written = exchange::exportSheet(snapshot, request.kind, today, sheetWords, name, *out);
  if (!written) return written;
  return out->finish();
}
}  // namespace

std::vector<std::string> exportKinds() {
  std::vector<std::string> kinds{"contacts", "sales"};
  for (const domain::RecordType& type : domain::recordTypes()) kinds.emplace_back(type.key);
  return kinds;
}

namespace {
std::string formsOf(const std::string& kind) {
  if (kind == "contacts") return ".csv, .xlsx, .json, .vcf";
  for (const std::string_view dated : {"actions", "interactions", "contracts", "tenders", "promises"})
    if (kind == dated) return ".csv, .xlsx, .json, .ics";
  return ".csv, .xlsx, .json";
}

Result<void> exportCalendar(const domain::Snapshot& snapshot, const std::string& kind, base::Date today, const words::Words& words,
                            const TextSink& sink) {
  if (kind == "actions") return exchange::writeActionCalendar(snapshot, today, sink);
  if (kind == "interactions") return exchange::writeInteractionCalendar(snapshot, today, sink);
  const auto days = calendarDays(snapshot, {}, today, words, {kind == "contracts", kind == "tenders", kind == "promises"});
  // Days only: the list of accounts that nobody is in keeps the actions out.
  const domain::RawId nobody = 0;
  return exchange::writeWorkCalendar(snapshot, {&nobody, 1}, days, today, sink);
}
}  // namespace

Result<void> exportFile(Workspace& workspace, const ExportRequest& request) {
  const std::string ending = base::asciiLower(request.output.extension().string());
  const bool json = ending == ".json";
  const bool workbook = ending == ".xlsx";
  const bool cards = ending == ".vcf" && request.kind == "contacts";
  const bool calendar = ending == ".ics" && formsOf(request.kind).find(".ics") != std::string::npos;
  if (!json && !workbook && !cards && !calendar && ending != ".csv")
    return fail(ErrorCode::formatUnsupported, {request.output.string(), formsOf(request.kind)});
  const bool isKnown = request.kind == "contacts" || request.kind == "sales" || domain::findRecordType(request.kind) != nullptr;
  if (!isKnown) return fail(ErrorCode::unknownKind, {request.kind, "sales " + knownKinds()});
  const SnapshotPointer snapshot = workspace.snapshot();
  if (workbook) return exportWorkbook(workspace, *snapshot, request);
  const base::Date today = workspace.clock().today();
  const exchange::CsvStyle style = request.germanExcel ? exchange::CsvStyle::germanExcel() : exchange::CsvStyle::plain();
  return exchange::writeFile(request.output, [&](const TextSink& sink) -> Result<void> {
    using Format = exchange::SalesExport::Format;
    if (cards) return exchange::writeVcards(*snapshot, today, sink);
    if (calendar) return exportCalendar(*snapshot, request.kind, today, words::Words(request.language.value_or(workspace.language())), sink);
    if (request.kind == "sales") return exportSales(workspace, *snapshot, json ? Format::json : Format::csv, style, sink);
    if (json) return exchange::exportJson(*snapshot, request.kind, today, sink);
    return exchange::exportCsv(*snapshot, request.kind, {style, {}, today}, sink);
  });
}

}  // namespace kam::app
