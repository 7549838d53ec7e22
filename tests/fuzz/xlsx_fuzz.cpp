// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Office Open XML: the first byte says which part is made of the rest; archives themselves are tried too.
#include "exchange/archive_files.h"
#include "fuzz/harness.h"

namespace {

using kam::exchange::test::SheetParts;

constexpr const char* kSheet = R"(<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
                               R"(<row r="2"><c r="A2" t="inlineStr"><is><t>Nordwind</t></is></c><c r="B2" s="1"><v>45000</v></c></row></sheetData>)";
constexpr const char* kStrings = "<si><t>Name</t></si><si><t>Customer since</t></si>";
constexpr const char* kStyles = R"(<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>)";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string rest(kam::fuzz::textOf(data + 1, size - 1));
  const auto path = kam::fuzz::folder() / "input.xlsx";
  SheetParts parts{kSheet, kStrings, kStyles};
  switch (data[0] % 5) {
    case 0: parts.sheet = rest; break;
    case 1: parts.strings = rest; break;
    case 2: parts.styles = rest; break;
    case 3: parts.properties = rest; break;
    default: kam::fuzz::takeFile(kam::fuzz::written("input.xlsx", rest)); return 0;
  }
  kam::exchange::test::writeArchive(path, kam::exchange::test::workbookOf(parts));
  kam::fuzz::takeFile(path);
  return 0;
}
