// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/xlsx.h"

#include "exchange/sheet/sheet_choice.h"
#include "exchange/sheet/xlsx_parts.h"
#include "exchange/sheet/xml_stream.h"

#include <QStringView>
#include <QXmlStreamReader>
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
Place placeOf(QStringView name) {
  Place place;
  std::uint64_t column = 0;
  std::uint64_t row = 0;
  for (const QChar letter : name) {
    const char16_t c = letter.unicode();
    if (c >= u'A' && c <= u'Z') column = column * 26 + (c - u'A') + 1;
    else if (c >= u'a' && c <= u'z') column = column * 26 + (c - u'a') + 1;
    else if (c >= u'0' && c <= u'9') row = row * 10 + (c - u'0');
    column = std::min<std::uint64_t>(column, SheetTable::kMostColumns + 1);
    row = std::min<std::uint64_t>(row, SheetTable::kMostRows + 1);
  }
  place.column = static_cast<std::uint32_t>(column);
  place.row = static_cast<std::uint32_t>(row);
  return place;
}

enum class CellType { number, shared, text, boolean, error, day };

CellType typeOf(QStringView name) {
  if (name == u"s") return CellType::shared;
  if (name == u"str" || name == u"inlineStr") return CellType::text;
  if (name == u"b") return CellType::boolean;
  if (name == u"e") return CellType::error;
  return name == u"d" ? CellType::day : CellType::number;
}

class Sheet {
public:
  Sheet(XmlStream& xml, const XlsxParts& parts) : m_xml(xml), m_parts(parts) {}

  /// False when the sheet is too large to be held.
  bool read(SheetTable& table) {
    QXmlStreamReader& reader = m_xml.reader();
    while (m_xml.next()) {
      if (reader.isStartElement()) {
        if (!m_inRow) {
          if (reader.name() == u"row") beginRow(table);
          else if (reader.name() == u"mergeCell") takeMerge(table);
          continue;
        }
        begin(reader.name());
      } else if (reader.isEndElement() && m_inRow) {
        if (!end(reader.name(), table)) return false;
      } else if (m_collecting != nullptr && (reader.isCharacters() || reader.isEntityReference())) appendUtf8(*m_collecting, reader.text());
    }
    table.finish();
    return true;
  }

private:
  void beginRow(SheetTable& table) {
    m_inRow = true;
    m_column = 0;
    table.beginRow(placeOf(m_xml.reader().attributes().value(QLatin1String("r"))).row);
  }

  void begin(QStringView name) {
    if (name == u"c") {
      const QXmlStreamAttributes attributes = m_xml.reader().attributes();
      Place place;
      m_type = CellType::number;
      m_format = {};
      for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == u"r") place = placeOf(attribute.value());
        else if (attribute.name() == u"t") m_type = typeOf(attribute.value());
        else if (attribute.name() == u"s") {
          const uint style = attribute.value().toUInt();
          if (style < m_parts.formats.size()) m_format = m_parts.formats[style];
        }
      }
      m_column = place.column > 0 ? place.column : m_column + 1;
      m_value.clear();
      m_formula.clear();
      m_hasFormula = false;
      m_collecting = nullptr;
    } else if (name == u"v") m_collecting = &m_value;
    else if (name == u"f") {
      m_hasFormula = true;
      m_collecting = &m_formula;
    } else if (name == u"is") {
      m_value.clear();
      readRichText(m_xml, m_value);
      m_type = CellType::text;
    }
  }

  bool end(QStringView name, SheetTable& table) {
    if (name == u"c") finishCell(table);
    else if (name == u"row") {
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
    const QString reference = m_xml.reader().attributes().value(QLatin1String("ref")).toString();
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0) return;
    const Place first = placeOf(QStringView(reference).left(colon));
    const Place last = placeOf(QStringView(reference).mid(colon + 1));
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
