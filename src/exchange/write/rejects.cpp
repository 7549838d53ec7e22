// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/rejects.h"

#include "base/text.h"
#include "exchange/table/open_table.h"
#include "exchange/write/csv_writer.h"

#include <algorithm>
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
}  // namespace

Result<std::string> rejectsText(const std::filesystem::path& input, const Layout& layout, std::vector<Reject> rejects,
                                const std::string& reasonHeading) {
  std::stable_sort(rejects.begin(), rejects.end(), [](const Reject& a, const Reject& b) { return a.first < b.first; });
  auto opened = openTable(input, layout);
  if (!opened) return fail(opened.error());
  RowReader& reader = **opened;
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
  std::size_t at = 0;
  while (at < rejects.size() && reader.next()) {
    while (at < rejects.size() && rejects[at].first < reader.row()) ++at;
    if (at == rejects.size() || rejects[at].first != reader.row()) continue;
    row.clear();
    for (const std::string_view cell : reader.cells()) row.push_back(cleanCell(cell));
    if (row.size() < layout.header.size()) row.resize(layout.header.size());
    std::string reasons;
    for (; at < rejects.size() && rejects[at].first == reader.row(); ++at) reasons += (reasons.empty() ? "" : " ") + rejects[at].second;
    row.push_back(std::move(reasons));
    if (const auto written = out.row(row); !written) return fail(written.error());
  }
  if (const auto written = out.finish(); !written) return fail(written.error());
  return encoded(text, layout.options.encoding);
}

}  // namespace kam::exchange
