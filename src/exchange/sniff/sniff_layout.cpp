// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sniff/sniff_layout.h"

#include "base/text.h"
#include "exchange/sniff/sniff_encoding.h"
#include "exchange/table/open_table.h"
#include "exchange/values/day.h"
#include "exchange/values/number.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kam::exchange {

namespace {
constexpr std::size_t kLookRows = 200;
constexpr std::size_t kTitleRows = 20;
constexpr std::array kDelimiters{',', ';', '\t', '|'};

struct SampleRow {
  std::int64_t row;
  std::vector<std::string> cells;
};

std::vector<SampleRow> firstRows(RowReader& reader) {
  std::vector<SampleRow> rows;
  while (rows.size() < kLookRows && reader.next()) {
    SampleRow row{reader.row(), {}};
    for (const std::string_view cell : reader.cells()) row.cells.push_back(cleanCell(cell));
    rows.push_back(std::move(row));
  }
  return rows;
}

base::Result<std::vector<SampleRow>> firstRows(const std::filesystem::path& path, const ReaderOptions& options) {
  auto reader = Reader::open(path, options);
  if (!reader) return base::fail(reader.error());
  return firstRows(*reader);
}

/// The most frequent number of cells, and how many rows have it.
std::pair<std::size_t, std::size_t> usualWidth(const std::vector<SampleRow>& rows) {
  std::map<std::size_t, std::size_t> widths;
  for (const SampleRow& row : rows) ++widths[row.cells.size()];
  std::pair<std::size_t, std::size_t> best{0, 0};
  for (const auto& [width, count] : widths)
    if (count > best.second || (count == best.second && width > best.first)) best = {width, count};
  return best;
}

std::string shownDelimiter(char delimiter) { return delimiter == '\t' ? "tab" : std::string(1, delimiter); }

std::optional<char> namedDelimiter(std::string_view text) {
  const std::string key = base::asciiLower(text);
  if (key == "tab" || key == "\\t" || text == "\t") return '\t';
  if (key == "semicolon") return ';';
  if (key == "comma") return ',';
  if (key == "pipe") return '|';
  if (text.size() == 1 && text[0] != '"' && text[0] != '\n' && text[0] != '\r') return text[0];
  return std::nullopt;
}

/// The sign of a first line "sep=;", which Excel writes and does not count as data.
std::optional<char> delimiterLine(const std::vector<SampleRow>& rows) {
  if (rows.empty() || rows.front().cells.size() != 1) return std::nullopt;
  const std::string& line = rows.front().cells.front();
  if (line.size() < 4 || base::asciiLower(line.substr(0, 4)) != "sep=") return std::nullopt;
  return line.size() == 4 ? '\t' : line[4];
}

base::Result<Evidence> chooseDelimiter(const std::filesystem::path& path, ReaderOptions& options, const std::string& given) {
  if (!given.empty()) {
    const auto named = namedDelimiter(given);
    if (!named) return base::fail(base::ErrorCode::jsonBadValue, {path.string(), "delimiter", given});
    options.delimiter = *named;
    return Evidence{Topic::delimiter, {}, shownDelimiter(*named), Clue::named, {}, Certainty::certain};
  }
  // '\x01' divides nothing: the lines as they stand.
  options.delimiter = '\x01';
  const auto lines = firstRows(path, options);
  if (!lines) return base::fail(lines.error());
  if (const auto said = delimiterLine(*lines)) {
    options.delimiter = *said;
    return Evidence{Topic::delimiter, {}, shownDelimiter(*said), Clue::delimiterLine, {lines->front().cells.front()}, Certainty::certain};
  }
  char best = ',';
  double bestScore = 0;
  Evidence evidence{Topic::delimiter, {}, ",", Clue::oneColumn, {}, Certainty::likely};
  for (const char candidate : kDelimiters) {
    options.delimiter = candidate;
    const auto rows = firstRows(path, options);
    if (!rows) return base::fail(rows.error());
    const auto [width, count] = usualWidth(*rows);
    if (width < 2) continue;
    const double even = static_cast<double>(count) / static_cast<double>(rows->size());
    // Evenness decides; more columns break ties between signs that are equally even.
    const double score = even * even + 0.02 * static_cast<double>(std::min<std::size_t>(width, 10)) / 10.0;
    if (score <= bestScore) continue;
    bestScore = score;
    best = candidate;
    evidence = {Topic::delimiter,          {},
                shownDelimiter(candidate), Clue::evenRows,
                {std::to_string(width)},   even > 0.9 ? Certainty::certain : Certainty::likely};
  }
  options.delimiter = best;
  return evidence;
}

bool looksLikeData(const std::string& cell) {
  return numberShape(cell) != NumberShape::none || dayLook(cell).shape != DayShape::none || cell.find('@') != std::string::npos;
}

/// Whether a row names columns: no cell is a number, a day or an address, and few names come twice.
bool looksLikeNames(const std::vector<std::string>& cells) {
  std::set<std::string> seen;
  std::size_t filled = 0;
  for (const std::string& cell : cells) {
    if (cell.empty()) continue;
    ++filled;
    seen.insert(base::matchKey(cell));
    if (looksLikeData(cell)) return false;
  }
  return filled > 0 && seen.size() * 2 >= filled;
}

Evidence chooseHeader(const std::vector<SampleRow>& rows, std::int64_t given, std::size_t skip, std::int64_t& headerRow) {
  const std::size_t usual = usualWidth(rows).first;
  if (given > 0) {
    headerRow = given;
    return {Topic::header, {}, std::to_string(given), Clue::named, {}, Certainty::certain};
  }
  for (std::size_t i = skip; i < rows.size() && i < kTitleRows; ++i) {
    const auto filled = std::count_if(rows[i].cells.begin(), rows[i].cells.end(), [](const std::string& cell) { return !cell.empty(); });
    const bool full = static_cast<std::size_t>(filled) * 5 >= usual * 3 && rows[i].cells.size() * 2 > usual;
    if (!full) continue;
    if (!looksLikeNames(rows[i].cells)) break;
    headerRow = rows[i].row;
    std::vector<std::string> examples(rows[i].cells.begin(), rows[i].cells.begin() + std::min<std::ptrdiff_t>(3, std::ssize(rows[i].cells)));
    return {Topic::header, {}, std::to_string(headerRow), i == skip ? Clue::firstRow : Clue::firstFullRow, examples, Certainty::likely};
  }
  headerRow = skip > 0 ? rows[skip - 1].row : 0;
  return {Topic::header, {}, "0", Clue::open, {}, Certainty::likely};
}

/// `atLeast`: so many columns, whatever the row of names says.
std::vector<std::string> namesOf(const std::vector<SampleRow>& rows, std::int64_t headerRow, std::size_t width, std::size_t atLeast = 0) {
  std::vector<std::string> names;
  for (const SampleRow& row : rows)
    if (row.row == headerRow) names = row.cells;
  names.resize(std::max(atLeast, names.empty() ? width : names.size()));
  std::map<std::string, int> seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty()) names[i] = "Column " + std::to_string(i + 1);
    const int times = ++seen[names[i]];
    if (times > 1) names[i] += " (" + std::to_string(times) + ")";
  }
  return names;
}

/// Columns that no name stands over are shown and left out; nobody looks through more than so many.
constexpr std::size_t kMostUnnamed = 256;

/// A sheet with one cell or none is no table; the other sheets of the workbook, hidden ones too, may hold one.
std::optional<base::Error> withoutTable(const std::string& fileName, const Layout& layout, const std::vector<SampleRow>& rows) {
  std::ptrdiff_t filled = 0;
  for (const SampleRow& row : rows) filled += std::ssize(row.cells) - std::count(row.cells.begin(), row.cells.end(), std::string());
  if (filled > 1) return std::nullopt;
  const base::Place place{fileName, 0, {}, {}};
  if (filled == 0 && layout.sheets.size() < 2) return base::Error{base::ErrorCode::fileEmpty, {fileName}, place};
  std::string names;
  for (const SheetName& sheet : layout.sheets) names += (names.empty() ? "" : ", ") + sheet.name;
  return base::Error{base::ErrorCode::sheetOneCell, {fileName, layout.sheets[layout.chosenSheet].name, std::to_string(filled), names}, place};
}

base::Result<Layout> sheetLayout(const std::filesystem::path& path, FileForm form, const FileFormat& given, const ReadContext& context) {
  auto workbook = readWorkbook(path, form, given.sheet, context);
  if (!workbook) return base::fail(workbook.error());
  Layout layout;
  layout.form = form;
  layout.sheets = std::move(workbook->sheets);
  layout.chosenSheet = workbook->chosen;
  layout.kind = workbook->kind;
  layout.table = std::move(workbook->table);
  const SheetName& chosen = layout.sheets[layout.chosenSheet];
  Evidence sheet{Topic::sheet, {}, chosen.name, Clue::onlySheet, {}, Certainty::certain};
  if (layout.sheets.size() > 1) sheet.clue = given.sheet.empty() ? Clue::firstSheet : Clue::named;
  // The columns of an address book and of JSON are made here; there is nothing to find out about them.
  const bool isMade = form != FileForm::xlsx && form != FileForm::ods && form != FileForm::flatOds;
  if (!isMade) layout.evidence.push_back(std::move(sheet));
  SheetReader reader(layout.table);
  const std::vector<SampleRow> rows = firstRows(reader);
  if (const auto trouble = withoutTable(path.filename().string(), layout, rows)) return base::fail(*trouble);
  Evidence header = chooseHeader(rows, isMade ? 1 : given.headerRow, 0, layout.headerRow);
  const std::size_t width = layout.table->width() <= kMostUnnamed ? layout.table->width() : 0;
  layout.header = namesOf(rows, header.conclusion == "0" ? -1 : layout.headerRow, usualWidth(rows).first, width);
  if (!isMade) layout.evidence.push_back(std::move(header));
  return layout;
}
}  // namespace

std::string cleanCell(std::string_view cell) {
  const std::string_view text = base::trimmed(cell);
  return base::isValidUtf8(text) ? std::string(text) : std::string(base::trimmed(base::repairedUtf8(text)));
}

base::Result<Layout> sniffLayout(const std::filesystem::path& path, const FileFormat& given, const ReadContext& context) {
  const auto form = formOf(path);
  if (!form) return base::fail(form.error());
  if (*form != FileForm::text) return sheetLayout(path, *form, given, context);
  Layout layout;
  if (given.encoding.empty()) {
    auto encoding = sniffEncoding(path);
    if (!encoding) return base::fail(encoding.error());
    layout.options.encoding = encoding->conclusion;
    layout.evidence.push_back(std::move(*encoding));
  } else {
    layout.options.encoding = given.encoding;
    layout.evidence.push_back({Topic::encoding, {}, given.encoding, Clue::named, {}, Certainty::certain});
  }
  auto delimiter = chooseDelimiter(path, layout.options, given.delimiter);
  if (!delimiter) return base::fail(delimiter.error());
  const auto rows = firstRows(path, layout.options);
  if (!rows) return base::fail(rows.error());
  const bool hasDelimiterLine = !rows->empty() && base::asciiLower(rows->front().cells.front()).starts_with("sep=");
  const std::size_t skip = hasDelimiterLine ? 1 : 0;
  if (rows->size() <= skip) return base::fail(base::ErrorCode::fileEmpty, {path.filename().string()}, {path.filename().string(), 0, {}, {}});
  layout.evidence.push_back(std::move(*delimiter));
  Evidence header = chooseHeader(*rows, given.headerRow, skip, layout.headerRow);
  layout.header = namesOf(*rows, header.conclusion == "0" ? -1 : layout.headerRow, usualWidth(*rows).first);
  layout.evidence.push_back(std::move(header));
  return layout;
}

}  // namespace kam::exchange
