// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets: tables or styles made of the input.
#include "exchange/archive_files.h"
#include "fuzz/harness.h"

namespace {
constexpr const char* kTables =
    R"(<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>)"
    R"(</table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Nordwind</text:p></table:table-cell>)"
    R"(</table:table-row></table:table>)";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string rest(kam::fuzz::textOf(data + 1, size - 1));
  const auto path = kam::fuzz::folder() / "input.ods";
  const bool styles = data[0] % 2 == 1;
  kam::exchange::test::writeArchive(path, styles ? kam::exchange::test::documentOf(kTables, rest) : kam::exchange::test::documentOf(rest));
  kam::fuzz::takeFile(path);
  return 0;
}
