// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/table_file.h"

#include "base/text.h"
#include "exchange/write/csv_writer.h"
#include "exchange/write/workbook_writer.h"
#include "words/format.h"

#include <array>
#include <charconv>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::CellLook;

namespace {
bool isUnknownText(const std::string& text) { return text.empty() || text == words::kUnknown || text == "-" || text == "—"; }

/// Numbers and their units are held together by blanks that do not break; a table may write either.
std::string plainBlanks(std::string text) {
  for (const std::string_view blank : {"\u00a0", "\u202f"})
    for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at)) text.replace(at, blank.size(), " ");
  return text;
}
bool reads(const std::string& text, const std::string& like) { return text == plainBlanks(like); }

std::optional<FileValue> wholeValue(const std::string& text, std::int64_t key, words::Language language, base::Currency currency) {
  const base::Money money{base::Amount{key}, currency};
  if (reads(text, words::money(language, money)) || reads(text, words::money(language, money, false)) ||
      reads(text, words::shortMoney(language, money)))
    return FileValue{Money{key}};
  if (reads(text, words::number(language, key)) || text == std::to_string(key)) return FileValue{key};
  constexpr std::int64_t kFarDays = 1'000'000;
  if (key > -kFarDays && key < kFarDays && reads(text, words::date(language, base::dateOfDayNumber(key))))
    return FileValue{base::dateOfDayNumber(key)};
  constexpr std::int64_t kFarMinutes = kFarDays * 1440;
  if (key > -kFarMinutes && key < kFarMinutes) {
    const base::Minute minute{std::chrono::minutes{key}};
    if (reads(text, words::dateTime(language, minute))) return FileValue{minute};
  }
  return std::nullopt;
}

std::optional<FileValue> realValue(const std::string& text, double key, words::Language language) {
  for (int decimals = 0; decimals <= 4; ++decimals) {
    if (reads(text, words::percent(language, key, decimals)) || reads(text, words::signedPercent(language, key, decimals)))
      return FileValue{Share{key}};
    if (reads(text, words::decimal(language, key, decimals))) return FileValue{key};
  }
  return std::nullopt;
}

CellLook lookOf(const FileValue& value) {
  constexpr std::array kLooks = {CellLook::text,  CellLook::text,    CellLook::count, CellLook::decimal,
                                 CellLook::money, CellLook::percent, CellLook::day,   CellLook::minute};
  return kLooks[value.index()];
}

std::string plainReal(double value) {
  std::array<char, 40> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
  return {buffer.data(), end};
}

std::string csvText(const FileValue& value, base::Currency currency, const exchange::CsvStyle& style) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return exchange::localNumber(plainReal(*real), style);
  if (const auto* share = std::get_if<Share>(&value)) return exchange::localNumber(plainReal(share->fraction), style);
  if (const auto* money = std::get_if<Money>(&value)) return exchange::localNumber(base::decimalText(base::Amount{money->minor}, currency), style);
  if (const auto* day = std::get_if<base::Date>(&value)) return exchange::localDay(*day, style);
  if (const auto* minute = std::get_if<base::Minute>(&value)) {
    const std::string iso = base::isoText(*minute);
    return style.german ? exchange::localDay(std::chrono::floor<std::chrono::days>(*minute), style) + " " + iso.substr(11) : iso;
  }
  return {};
}

void writeCell(const FileValue& value, exchange::WorkbookWriter& out) {
  if (std::holds_alternative<std::monostate>(value)) return out.blank();
  out.lookOnce(lookOf(value));
  if (const auto* text = std::get_if<std::string>(&value)) out.text(*text);
  else if (const auto* whole = std::get_if<std::int64_t>(&value)) out.whole(*whole);
  else if (const auto* real = std::get_if<double>(&value)) out.number(*real);
  else if (const auto* share = std::get_if<Share>(&value)) out.number(share->fraction);
  else if (const auto* money = std::get_if<Money>(&value)) out.money(money->minor);
  else if (const auto* day = std::get_if<base::Date>(&value)) out.day(*day);
  else if (const auto* minute = std::get_if<base::Minute>(&value)) out.minute(*minute);
}

Result<void> writeWorkbook(const ShownTable& table, const TableFileStyle& style, const std::filesystem::path& path) {
  auto out =
      exchange::WorkbookWriter::create(path, {style.language == words::Language::german, style.currency, table.name, style.author, style.today});
  if (!out) return fail(out.error());
  std::vector<exchange::SheetColumn> columns;
  for (std::size_t column = 0; column < table.titles.size(); ++column) {
    // The first cell that says something tells how wide and how aligned the column is.
    CellLook look = CellLook::text;
    for (const auto& row : table.rows) {
      const FileValue value = fileValue(row[column], style.language, style.currency);
      if (std::holds_alternative<std::monostate>(value)) continue;
      look = lookOf(value);
      break;
    }
    columns.push_back({table.titles[column], look});
  }
  out->beginSheet(table.name, columns);
  for (const auto& row : table.rows) {
    for (const ShownCell& cell : row) writeCell(fileValue(cell, style.language, style.currency), *out);
    out->endRow();
  }
  return out->finish();
}

Result<void> writeCsv(const ShownTable& table, const TableFileStyle& style, const std::filesystem::path& path) {
  exchange::CsvStyle csv = style.germanExcel ? exchange::CsvStyle::germanExcel() : exchange::CsvStyle::plain();
  csv.byteOrderMark = csv.byteOrderMark || style.byteOrderMark;
  return exchange::writeFile(path, [&](const exchange::TextSink& sink) -> Result<void> {
    exchange::CsvWriter out(csv, sink);
    if (const auto written = out.row(table.titles); !written) return written;
    for (const auto& row : table.rows) {
      for (const ShownCell& cell : row) out.cell(csvText(fileValue(cell, style.language, style.currency), style.currency, csv));
      if (const auto written = out.endRow(); !written) return written;
    }
    return out.finish();
  });
}
}  // namespace

FileValue fileValue(const ShownCell& cell, words::Language language, base::Currency currency) {
  if (isUnknownText(cell.text)) return {};
  std::optional<FileValue> value;
  if (const auto* whole = std::get_if<std::int64_t>(&cell.key)) value = wholeValue(plainBlanks(cell.text), *whole, language, currency);
  else if (const auto* real = std::get_if<double>(&cell.key)) value = realValue(plainBlanks(cell.text), *real, language);
  return value ? *value : FileValue{cell.text};
}

Result<void> writeTableFile(const ShownTable& table, const TableFileStyle& style, const std::filesystem::path& path) {
  const std::string ending = base::asciiLower(path.extension().string());
  if (ending == ".xlsx") return writeWorkbook(table, style, path);
  if (ending == ".csv") return writeCsv(table, style, path);
  return fail(ErrorCode::formatUnsupported, {path.string(), ".csv, .xlsx"});
}

}  // namespace kam::app
