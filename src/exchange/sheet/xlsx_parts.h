// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an Excel workbook that its sheets rest on: where the sheets are, the shared strings, and what each style
// makes of a number.
#pragma once

#include "exchange/sheet/archive.h"
#include "exchange/sheet/cell_format.h"
#include "exchange/sheet/workbook.h"

#include <string_view>

namespace kam::exchange {

class XmlStream;

class SharedStrings {
public:
  std::string_view at(std::size_t index) const {
    return index < m_ends.size() - 1 ? std::string_view(m_text).substr(m_ends[index], m_ends[index + 1] - m_ends[index]) : std::string_view();
  }
  /// False when there are too many.
  bool add(std::string_view text);

private:
  std::string m_text;
  std::vector<std::uint32_t> m_ends{0};
};

struct XlsxParts {
  struct Sheet {
    SheetName name;
    /// Member of the archive.
    std::string member;
  };
  std::vector<Sheet> sheets;
  bool from1904 = false;
  SharedStrings strings;
  /// By style number.
  std::vector<CellFormat> formats;
};

base::Result<XlsxParts> readXlsxParts(Archive& archive, const std::string& fileName);

/// The text of <si>, <is> and the like up to their end: runs joined, phonetic hints left out, "_x000D_" read.
bool readRichText(XmlStream& xml, std::string& text);

}  // namespace kam::exchange
