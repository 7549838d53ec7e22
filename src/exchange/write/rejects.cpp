// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/rejects.h"

#include "base/text.h"
#include "exchange/table/open_table.h"
#include "exchange/write/csv_writer.h"
#include "exchange/write/workbook_writer.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <unicode/unistr.h>

namespace kam::exchange {

using base::fail;
using base::Result;

namespace {
/// Back into the file's encoding; characters it does not have become '?' or its substitute.
std::string encoded(const std::string& text, const std::string& encoding) {
  const std::string key = base::matchKey(encoding);
  if (key.empty() || key == "utf8") return text;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  const std::string bytes(key.starts_with("utf16le") ? "\xFF\xFE" : key.starts_with("utf16be") ? "\xFE\xFF" : "");
  const int32_t size = wide.extract(0, wide.length(), nullptr, 0, encoding.c_str());
  std::string body(static_cast<std::size_t>(std::max(size, 0)), '\0');
  wide.extract(0, wide.length(), body.data(), static_cast<uint32_t>(body.size()), encoding.c_str());
  return bytes + body;
}

/// `write(cells, marks, reasons)` for each rejected row; `cells` as wide as the header.
using RowSink = std::function<Result<void>(const RowReader& reader, const std::vector<std::string>& cells, const std::string& reasons)>;

Result<void> eachReject(const std::filesystem::path& input, const Layout& layout, std::vector<Reject> rejects, const RowSink& write) {
  std::stable_sort(rejects.begin(), rejects.end(), [](const Reject& a, const Reject& b) { return a.first < b.first; });
  auto opened = openTable(input, layout);
  if (!opened) return fail(opened.error());
  RowReader& reader = **opened;
  std::vector<std::string> row;
  for (std::size_t at = 0; at < rejects.size() && reader.next();) {
    while (at < rejects.size() && rejects[at].first < reader.row()) ++at;
    if (at == rejects.size() || rejects[at].first != reader.row()) continue;
    row.clear();
    for (const std::string_view cell : reader.cells()) row.push_back(cleanCell(cell));
    if (row.size() < layout.header.size()) row.resize(layout.header.size());
    std::string reasons;
    for (; at < rejects.size() && rejects[at].first == reader.row(); ++at) reasons += (reasons.empty() ? "" : " ") + rejects[at].second;
    if (const auto written = write(reader, row, reasons); !written) return written;
  }
  return {};
}

/// A file that nobody else writes and that goes with it.
class ScratchFile {
public:
  ScratchFile() {
    constexpr std::size_t kFilledIn = 6;
    std::string name = (std::filesystem::temp_directory_path() / "kam-rejects-").string() + std::string(kFilledIn, 'X');
    m_folder = name;
    if (mkdtemp(name.data()) != nullptr) m_folder = name;
  }
  ~ScratchFile() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
  }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  std::filesystem::path path() const { return m_folder / "rejects.xlsx"; }

private:
  std::filesystem::path m_folder;
};

void writeCell(WorkbookWriter& out, CellMark::Kind kind, const std::string& text) {
  if (text.empty()) return out.blank();
  if (kind == CellMark::Kind::number) {
    double value = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (trouble == std::errc() && end == text.data() + text.size()) {
      out.lookOnce(CellLook::plain);
      return out.number(value);
    }
  }
  if (kind == CellMark::Kind::day) {
    if (const auto day = base::parseIsoDate(text)) {
      out.lookOnce(CellLook::day);
      return out.day(*day);
    }
  }
  out.text(text);
}
}  // namespace

Result<std::string> rejectsText(const std::filesystem::path& input, const Layout& layout, std::vector<Reject> rejects,
                                const std::string& reasonHeading) {
  std::string text;
  CsvStyle style;
  style.delimiter = layout.options.delimiter;
  CsvWriter out(style, [&text](std::string_view piece) -> Result<void> {
    text += piece;
    return {};
  });
  std::vector<std::string> row = layout.header;
  row.push_back(reasonHeading);
  if (const auto written = out.row(row); !written) return fail(written.error());
  const auto done =
      eachReject(input, layout, std::move(rejects), [&](const RowReader&, const std::vector<std::string>& cells, const std::string& why) {
        row = cells;
        row.push_back(why);
        return out.row(row);
      });
  if (!done) return fail(done.error());
  if (const auto written = out.finish(); !written) return fail(written.error());
  return encoded(text, layout.options.encoding);
}

Result<std::string> rejectsWorkbook(const std::filesystem::path& input, const Layout& layout, std::vector<Reject> rejects,
                                    const std::string& reasonHeading) {
  const ScratchFile file;
  auto out = WorkbookWriter::create(file.path(), {});
  if (!out) return fail(out.error());
  std::vector<SheetColumn> columns;
  for (const std::string& name : layout.header) columns.push_back({name, CellLook::text});
  columns.push_back({reasonHeading, CellLook::wrapped});
  out->beginSheet(layout.sheets.empty() ? std::string_view("1") : std::string_view(layout.sheets[layout.chosenSheet].name), std::move(columns));
  const auto done = eachReject(input, layout, std::move(rejects),
                               [&](const RowReader& reader, const std::vector<std::string>& cells, const std::string& why) -> Result<void> {
                                 for (std::size_t i = 0; i < layout.header.size(); ++i) writeCell(*out, reader.markAt(i).kind, cells[i]);
                                 out->text(why);
                                 out->endRow();
                                 return {};
                               });
  if (!done) return fail(done.error());
  if (const auto written = out->finish(); !written) return fail(written.error());
  std::ifstream in(file.path(), std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
}

bool isWorkbook(const Layout& layout) { return layout.form == FileForm::xlsx || layout.form == FileForm::ods || layout.form == FileForm::flatOds; }

}  // namespace kam::exchange
