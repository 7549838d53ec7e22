// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/xlsx.h"

#include "exchange/sheet/sheet_choice.h"
#include "exchange/sheet/xlsx_parts.h"
#include "exchange/sheet/xml_stream.h"

#include <algorithm>
#include <charconv>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
struct Place {
  std::uint32_t column = 0;
  std::uint32_t row = 0;
};

/// "AB12" → column 27, row 12; zero what is not there. Names beyond the sheet end at its border.
Place placeOf(std::string_view name) {
  Place place;
  std::uint64_t column = 0;
  std::uint64_t row = 0;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') column = column * 26 + static_cast<unsigned>(c - 'A') + 1;
    else if (c >= 'a' && c <= 'z') column = column * 26 + static_cast<unsigned>(c - 'a') + 1;
    else if (c >= '0' && c <= '9') row = row * 10 + static_cast<unsigned>(c - '0');
    column = std::min<std::uint64_t>(column, SheetTable::kMostColumns + 1);
    row = std::min<std::uint64_t>(row, SheetTable::kMostRows + 1);
  }
  place.column = static_cast<std::uint32_t>(column);
  place.row = static_cast<std::uint32_t>(row);
  return place;
}

enum class CellType { number, shared, text, boolean, error, day };

CellType typeOf(std::string_view name) {
  if (name == "s") return CellType::shared;
  if (name == "str" || name == "inlineStr") return CellType::text;
  if (name == "b") return CellType::boolean;
  if (name == "e") return CellType::error;
  return name == "d" ? CellType::day : CellType::number;
}

class Sheet {
public:
  Sheet(XmlStream& xml, const XlsxParts& parts) : m_xml(xml), m_parts(parts) {}

  /// False when the sheet is too large to be held.
  bool read(SheetTable& table) {
    while (m_xml.next()) {
      if (m_xml.isStart()) {
        if (!m_inRow) {
          if (m_xml.name() == "row") beginRow(table);
          else if (m_xml.name() == "mergeCell") takeMerge(table);
          continue;
        }
        begin(m_xml.name());
      } else if (m_xml.isEnd() && m_inRow) {
        if (!end(m_xml.name(), table)) return false;
      } else if (m_collecting != nullptr && m_xml.isText()) m_collecting->append(m_xml.text());
    }
    table.finish();
    return true;
  }

private:
  void beginRow(SheetTable& table) {
    m_inRow = true;
    m_column = 0;
    table.beginRow(placeOf(m_xml.attribute("r")).row);
  }

  void begin(std::string_view name) {
    if (name == "c") {
      Place place;
      m_type = CellType::number;
      m_format = {};
      for (std::size_t i = 0; i < m_xml.attributeCount(); ++i) {
        const XmlStream::Attribute attribute = m_xml.attributeAt(i);
        if (attribute.name == "r") place = placeOf(attribute.value);
        else if (attribute.name == "t") m_type = typeOf(attribute.value);
        else if (attribute.name == "s") {
          std::size_t style = SIZE_MAX;
          std::from_chars(attribute.value.data(), attribute.value.data() + attribute.value.size(), style);
          if (style < m_parts.formats.size()) m_format = m_parts.formats[style];
        }
      }
      m_column = place.column > 0 ? place.column : m_column + 1;
      m_value.clear();
      m_formula.clear();
      m_hasFormula = false;
      m_collecting = nullptr;
    } else if (name == "v") m_collecting = &m_value;
    else if (name == "f") {
      m_hasFormula = true;
      m_collecting = &m_formula;
    } else if (name == "is") {
      m_value.clear();
      readRichText(m_xml, m_value);
      m_type = CellType::text;
    }
  }

  bool end(std::string_view name, SheetTable& table) {
    if (name == "c") finishCell(table);
    else if (name == "row") {
      m_inRow = false;
      return table.endRow();
    }
    m_collecting = nullptr;
    return true;
  }

  void finishCell(SheetTable& table) {
    using Kind = CellMark::Kind;
    const std::uint32_t column = m_column - 1;
    if (m_value.empty()) {
      // Written by a program that computes nothing, and never opened in one that does.
      if (m_hasFormula && m_type != CellType::text) table.cell(column, Kind::error, "=" + m_formula.substr(0, 100));
      return;
    }
    switch (m_type) {
      case CellType::shared: {
        std::size_t index = SIZE_MAX;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        return table.cell(column, Kind::text, m_parts.strings.at(index));
      }
      case CellType::text: return table.cell(column, Kind::text, m_value);
      case CellType::boolean: return table.cell(column, Kind::text, m_value == "1" || m_value == "true" ? "true" : "false");
      case CellType::error: return table.cell(column, Kind::error, m_value);
      case CellType::day: {
        if (const std::size_t t = m_value.find('T'); t != std::string::npos) m_value[t] = ' ';
        if (m_value.ends_with(" 00:00:00")) m_value.resize(m_value.size() - 9);
        return table.cell(column, Kind::day, m_value);
      }
      case CellType::number: return number(column, table);
    }
  }

  /// Most numbers of most files: a few digits as people write them, which need not be read to be written again.
  bool isPlain() const {
    constexpr std::size_t kExactDigits = 15;
    if (m_format.look != CellFormat::Look::number || m_value.size() > kExactDigits) return false;
    return std::all_of(m_value.begin(), m_value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
  }

  void number(std::uint32_t column, SheetTable& table) {
    if (isPlain()) return table.cell(column, CellMark::Kind::number, m_value);
    double value = 0;
    const char* const last = m_value.data() + m_value.size();
    const auto [end, error] = std::from_chars(m_value.data(), last, value);
    if (error != std::errc() || end != last || value != value || value - value != 0.0) return table.cell(column, CellMark::Kind::text, m_value);
    m_shown.clear();
    const CellMark::Kind kind = appendNumber(m_shown, value, m_format, m_parts.from1904);
    table.cell(column, kind, m_shown);
  }

  void takeMerge(SheetTable& table) {
    const std::string reference = m_xml.attribute("ref");
    const std::size_t colon = reference.find(':');
    if (colon == std::string::npos) return;
    const Place first = placeOf(std::string_view(reference).substr(0, colon));
    const Place last = placeOf(std::string_view(reference).substr(colon + 1));
    if (first.column > 0) table.merge(first.column - 1, first.row, last.row);
  }

  XmlStream& m_xml;
  const XlsxParts& m_parts;
  bool m_inRow = false;
  std::uint32_t m_column = 0;
  CellType m_type = CellType::number;
  CellFormat m_format;
  std::string m_value;
  std::string m_formula;
  std::string m_shown;
  bool m_hasFormula = false;
  std::string* m_collecting = nullptr;
};

Result<std::shared_ptr<const SheetTable>> readSheet(Archive& archive, const XlsxParts& parts, const std::string& member,
                                                    const std::string& fileName) {
  auto source = archive.member(member);
  if (!source) return fail(source.error());
  XmlStream xml(std::move(*source), fileName, member);
  auto table = std::make_shared<SheetTable>();
  if (!Sheet(xml, parts).read(*table))
    return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(Archive::kMostBytes >> 20U)}, {fileName, 0, {}, {}});
  if (xml.failure() != nullptr) return fail(*xml.failure());
  return std::shared_ptr<const SheetTable>(std::move(table));
}
}  // namespace

Result<WorkbookSheets> readXlsx(const std::filesystem::path& path, const std::string& wanted, const ReadContext& context) {
  const std::string fileName = path.filename().string();
  auto archive = Archive::open(path, context.progress);
  if (!archive) return fail(archive.error());
  const auto parts = readXlsxParts(*archive, fileName);
  if (!parts) return fail(parts.error());
  WorkbookSheets found;
  for (const XlsxParts::Sheet& sheet : parts->sheets) found.sheets.push_back(sheet.name);
  const auto chosen = wantedSheet(found.sheets, wanted, fileName);
  if (!chosen) return fail(chosen.error());
  for (std::size_t i = 0; i < parts->sheets.size(); ++i) {
    if (*chosen ? i != **chosen : parts->sheets[i].name.hidden) continue;
    auto table = readSheet(*archive, *parts, parts->sheets[i].member, fileName);
    if (!table) return fail(table.error());
    const bool first = found.table == nullptr;
    if (!first && (*table)->empty()) continue;
    found.table = std::move(*table);
    found.chosen = i;
    if (!found.table->empty()) break;
  }
  if (found.table == nullptr) return fail(ErrorCode::fileEmpty, {fileName}, {fileName, 0, {}, {}});
  return found;
}

}  // namespace kam::exchange
