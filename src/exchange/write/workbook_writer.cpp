// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/workbook_writer.h"

#include "base/text.h"
#include "exchange/write/workbook_formats.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <set>
#include <system_error>
#include <utility>
#include <xlsxwriter.h>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
/// Excel's limits.
constexpr lxw_row_t kLastRow = 1'048'575;
constexpr std::size_t kLongestText = 32'000;
constexpr std::size_t kLongestName = 31;
/// A double keeps so many decimal digits whatever they are.
constexpr std::int64_t kExactMinor = 999'999'999'999'999;
/// Day 0 of a workbook; before March 1900 Excel counts a day that never was.
constexpr std::int64_t kFirstDay = 25'569;
constexpr std::int64_t kFirstTrueSerial = 61;
constexpr double kNarrowest = 8.0;
constexpr double kWidest = 60.0;

/// A sheet's name: 31 letters, none of []:*?/\, no quotation mark at its ends.
std::string validName(std::string_view wanted) {
  std::string name = base::isValidUtf8(wanted) ? std::string(wanted) : base::repairedUtf8(wanted);
  for (char& c : name)
    if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20) c = ' ';
  while (name.starts_with('\'') || name.starts_with(' ')) name.erase(0, 1);
  while (base::characterCount(name) > kLongestName) {
    name.pop_back();
    while (!base::isValidUtf8(name)) name.pop_back();
  }
  while (name.ends_with('\'') || name.ends_with(' ')) name.pop_back();
  return name.empty() ? std::string("Sheet") : name;
}

std::string shortened(std::string text) {
  if (text.size() <= kLongestText) return text;
  text.resize(kLongestText);
  while (!base::isValidUtf8(text)) text.pop_back();
  return text + " […]";
}
}  // namespace

struct WorkbookWriter::State {
  std::filesystem::path path;
  std::filesystem::path draft;
  WorkbookStyle style;
  lxw_workbook* workbook = nullptr;
  std::unique_ptr<WorkbookFormats> formats;
  std::set<std::string> names;

  lxw_worksheet* sheet = nullptr;
  std::string name;
  std::vector<SheetColumn> columns;
  lxw_row_t headerRow = 0;
  lxw_row_t row = 0;
  bool isFiltered = false;
  lxw_col_t column = 0;
  /// Longest content of each column, in letters.
  std::vector<std::size_t> widths;
  /// The first trouble; writing goes on into nothing after it.
  lxw_error trouble = LXW_NO_ERROR;

  ~State() {
    if (workbook == nullptr) return;
    lxw_workbook_free(workbook);
    std::error_code ignored;
    std::filesystem::remove(draft, ignored);
  }

  void note(lxw_error error) {
    if (error != LXW_NO_ERROR && trouble == LXW_NO_ERROR) trouble = error;
  }
  void widen(std::size_t letters) {
    if (column < widths.size()) widths[column] = std::max(widths[column], letters);
  }
  CellLook look() const { return column < columns.size() ? columns[column].look : CellLook::text; }

  std::string freeName(std::string_view wanted) {
    std::string chosen = validName(wanted);
    const std::string stem = chosen;
    for (int n = 2; !names.insert(base::asciiLower(chosen)).second; ++n) {
      const std::string suffix = " (" + std::to_string(n) + ")";
      std::string cut = stem;
      while (base::characterCount(cut) + suffix.size() > kLongestName) {
        cut.pop_back();
        while (!base::isValidUtf8(cut)) cut.pop_back();
      }
      chosen = cut + suffix;
    }
    return chosen;
  }

  void startSheet(const std::vector<std::string>& lead) {
    sheet = workbook_add_worksheet(workbook, freeName(name).c_str());
    if (sheet == nullptr) return note(LXW_ERROR_CREATING_TMPFILE);
    row = 0;
    for (std::size_t i = 0; i < lead.size(); ++i, ++row)
      note(worksheet_write_string(sheet, row, 0, shortened(lead[i]).c_str(), i == 0 ? formats->title() : formats->lead()));
    if (!lead.empty()) ++row;
    headerRow = row++;
    isFiltered = false;
    column = 0;
    for (const SheetColumn& head : columns) {
      const bool right = head.look != CellLook::text && head.look != CellLook::wrapped;
      note(worksheet_write_string(sheet, headerRow, column, head.title.c_str(), formats->header(right)));
      // Room for the filter's arrow.
      widen(base::characterCount(head.title) + 3);
      ++column;
    }
    column = 0;
    worksheet_freeze_panes(sheet, headerRow + 1, columns.size() > 2 ? 1 : 0);
    worksheet_repeat_rows(sheet, headerRow, headerRow);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
  }

  /// What is written so far is what readers filter and sort. The library takes no row that it has left behind.
  void filterRows() {
    if (sheet == nullptr || isFiltered || row <= headerRow + 1) return;
    isFiltered = true;
    note(worksheet_autofilter(sheet, headerRow, 0, row - 1, static_cast<lxw_col_t>(columns.size() - 1)));
  }

  void endSheet() {
    if (sheet == nullptr || columns.empty()) return;
    const auto last = static_cast<lxw_col_t>(columns.size() - 1);
    filterRows();
    for (lxw_col_t i = 0; i <= last; ++i) {
      const double letters = std::clamp(static_cast<double>(widths[i]) + 1.5, kNarrowest, kWidest);
      note(worksheet_set_column(sheet, i, i, letters, nullptr));
    }
    sheet = nullptr;
  }
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkbookWriter::~WorkbookWriter() = default;
WorkbookWriter::WorkbookWriter(WorkbookWriter&&) noexcept = default;

Result<WorkbookWriter> WorkbookWriter::create(const std::filesystem::path& path, const WorkbookStyle& style) {
  auto state = std::make_unique<State>();
  state->path = path;
  state->style = style;
  state->draft = path;
  state->draft += ".part";
  // The library opens its file at the end; a place that cannot be written is said at once.
  std::FILE* probe = std::fopen(state->draft.c_str(), "wb");
  if (probe == nullptr) return fail(ErrorCode::fileUnwritable, {path.string(), std::strerror(errno)});
  std::fclose(probe);
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  state->workbook = workbook_new_opt(state->draft.c_str(), &options);
  if (state->workbook == nullptr) return fail(ErrorCode::fileUnwritable, {path.string(), std::strerror(ENOMEM)});
  state->formats = std::make_unique<WorkbookFormats>(state->workbook, style);
  std::string title = style.title;
  std::string author = style.author;
  std::string company = "KAM Workbench";
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.company = company.data();
  properties.created = static_cast<time_t>(std::int64_t{base::dayNumber(style.created)} * 86'400);
  workbook_set_properties(state->workbook, &properties);
  return WorkbookWriter(std::move(state));
}

void WorkbookWriter::beginSheet(std::string_view name, std::vector<SheetColumn> columns, const std::vector<std::string>& lead) {
  m_state->endSheet();
  m_state->name = name;
  m_state->columns = std::move(columns);
  m_state->widths.assign(m_state->columns.size(), 0);
  m_state->startSheet(lead);
}

lxw_format* WorkbookWriter::format() { return m_state->formats->of(m_look.value_or(m_state->look()), m_isTotal); }

void WorkbookWriter::next() {
  m_look.reset();
  ++m_state->column;
}

void WorkbookWriter::totalRow() {
  m_state->filterRows();
  m_isTotal = true;
}

void WorkbookWriter::blank() {
  if (m_isTotal && m_state->sheet != nullptr) m_state->note(worksheet_write_blank(m_state->sheet, m_state->row, m_state->column, format()));
  next();
}

void WorkbookWriter::text(std::string_view text) {
  if (text.empty()) return blank();
  State& state = *m_state;
  const std::string written = shortened(base::isValidUtf8(text) ? std::string(text) : base::repairedUtf8(text));
  const std::string_view firstLine(written.data(), std::min(written.find('\n'), written.size()));
  state.widen(base::characterCount(firstLine));
  const bool wrapped = m_look.value_or(state.look()) == CellLook::wrapped;
  lxw_format* format = state.formats->text(wrapped, m_isTotal);
  if (state.sheet != nullptr) state.note(worksheet_write_string(state.sheet, state.row, state.column, written.c_str(), format));
  next();
}

void WorkbookWriter::number(double value) {
  State& state = *m_state;
  state.widen(7);
  if (state.sheet != nullptr) state.note(worksheet_write_number(state.sheet, state.row, state.column, value, format()));
  next();
}

void WorkbookWriter::whole(std::int64_t value) {
  if (value > kExactMinor || value < -kExactMinor) return text(std::to_string(value));
  m_state->widen(std::to_string(value).size() * 4 / 3);
  number(static_cast<double>(value));
}

void WorkbookWriter::money(std::int64_t minor) {
  const std::string exact = base::decimalText(base::Amount{minor}, m_state->style.currency);
  if (minor > kExactMinor || minor < -kExactMinor) return text(exact);
  // The nearest double of the decimal number, not a quotient: written with 16 digits it is the same number again.
  double value = 0;
  std::from_chars(exact.data(), exact.data() + exact.size(), value);
  m_state->widen(exact.size() * 4 / 3 + 2);
  number(value);
}

void WorkbookWriter::day(base::Date day) {
  const std::int64_t serial = kFirstDay + base::dayNumber(day);
  if (serial < kFirstTrueSerial) return text(base::isoText(day));
  m_state->widen(11);
  number(static_cast<double>(serial));
}

void WorkbookWriter::minute(base::Minute minute) {
  const std::int64_t minutes = minute.time_since_epoch().count() + kFirstDay * 1440;
  if (minutes < kFirstTrueSerial * 1440) return text(base::isoText(minute));
  m_state->widen(17);
  number(static_cast<double>(minutes) / 1440.0);
}

void WorkbookWriter::endRow() {
  State& state = *m_state;
  state.column = 0;
  m_isTotal = false;
  if (state.row++ < kLastRow) return;
  state.endSheet();
  state.startSheet({});
}

Result<void> WorkbookWriter::finish() {
  State& state = *m_state;
  state.endSheet();
  errno = 0;
  const lxw_error closed = workbook_close(std::exchange(state.workbook, nullptr));
  const int number = errno;
  state.note(closed);
  std::error_code error;
  if (state.trouble != LXW_NO_ERROR) {
    std::filesystem::remove(state.draft, error);
    if (number == ENOSPC) return fail(ErrorCode::diskFull, {state.path.string(), std::strerror(number)});
    return fail(ErrorCode::fileUnwritable, {state.path.string(), lxw_strerror(state.trouble)});
  }
  std::filesystem::rename(state.draft, state.path, error);
  if (!error) return {};
  const std::string why = error.message();
  std::filesystem::remove(state.draft, error);
  return fail(ErrorCode::fileUnwritable, {state.path.string(), why});
}

}  // namespace kam::exchange
