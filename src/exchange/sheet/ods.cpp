// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/ods.h"

#include "exchange/sheet/cell_format.h"
#include "exchange/sheet/sheet_choice.h"
#include "exchange/sheet/xml_stream.h"

#include <algorithm>
#include <charconv>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <set>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using Kind = CellMark::Kind;

namespace {

std::uint32_t countIn(const std::string& text) {
  std::uint32_t value = 1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::clamp(value, 1U, 2 * SheetTable::kMostRows);
}

/// "PT14H05M00S" → "14:05"; as it stands where it is anything else.
std::string timeText(const std::string& duration) {
  int hours = 0, minutes = 0, seconds = 0;
  if (std::sscanf(duration.c_str(), "PT%dH%dM%dS", &hours, &minutes, &seconds) < 2 || hours < 0 || minutes < 0 || seconds < 0) return duration;
  char text[48];
  std::snprintf(text, sizeof text, seconds != 0 ? "%02d:%02d:%02d" : "%02d:%02d", hours, minutes, seconds);
  return text;
}

std::string dayText(std::string iso) {
  if (const std::size_t t = iso.find('T'); t != std::string::npos) iso[t] = ' ';
  for (const std::string_view midnight : {" 00:00:00", ":00"})
    if (iso.size() > 11 && iso.ends_with(midnight)) {
      iso.resize(iso.size() - midnight.size());
      break;
    }
  return iso;
}

/// Reads the tables of a document one after the other; keeps the one that is wanted, else the first visible one with any cell.
class Document {
public:
  Document(XmlStream& xml, const std::string& wanted) : m_xml(xml), m_wanted(wanted) {}

  Result<WorkbookSheets> read(const std::string& fileName) {
    while (m_xml.next()) {
      if (m_xml.isStart("style")) m_style = m_xml.attribute("family") == "table" ? m_xml.attribute("name") : std::string();
      else if (m_xml.isStart("table-properties") && m_xml.attribute("display") == "false") m_hiddenStyles.insert(m_style);
      else if (m_xml.isStart("table") && !takeTable())
        return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(Archive::kMostBytes >> 20U)}, {fileName, 0, {}, {}});
    }
    if (m_xml.failure() != nullptr) return fail(*m_xml.failure());
    if (m_found.sheets.empty()) return fail(ErrorCode::fileEmpty, {fileName}, {fileName, 0, {}, {}});
    const auto chosen = wantedSheet(m_found.sheets, m_wanted, fileName);
    if (!chosen) return fail(chosen.error());
    if (*chosen) {
      if (m_found.table == nullptr || m_found.chosen != **chosen) {
        // Named by its place: its name is known now.
        m_again = m_found.sheets[**chosen].name;
        return WorkbookSheets{};
      }
    }
    if (m_found.table == nullptr) return fail(ErrorCode::fileEmpty, {fileName}, {fileName, 0, {}, {}});
    return std::move(m_found);
  }
  /// The sheet to be read in a second pass; empty where one was enough.
  const std::string& again() const { return m_again; }

private:
  bool isKept(const SheetName& name) const {
    if (!m_wanted.empty()) return m_found.table == nullptr && name.name == m_wanted;
    return !name.hidden && (m_found.table == nullptr || m_found.table->empty());
  }

  /// False when it is too large to be held.
  bool takeTable() {
    m_found.sheets.push_back({m_xml.attribute("name"), m_hiddenStyles.contains(m_xml.attribute("style-name"))});
    if (!isKept(m_found.sheets.back())) {
      m_xml.skip();
      return true;
    }
    auto table = std::make_shared<SheetTable>();
    if (!readRows(*table)) return false;
    table->finish();
    if (m_found.table != nullptr && table->empty()) return true;
    m_found.table = std::move(table);
    m_found.chosen = m_found.sheets.size() - 1;
    return true;
  }

  bool readRows(SheetTable& table) {
    while (m_xml.next() && !m_xml.isEnd("table")) {
      if (m_xml.isStart("table-row")) {
        if (!readRow(table)) return false;
      } else if (m_xml.isStart("shapes") || m_xml.isStart("forms") || m_xml.isStart("table")) m_xml.skip();
    }
    return true;
  }

  bool readRow(SheetTable& table) {
    const std::uint32_t times = countIn(m_xml.attribute("number-rows-repeated"));
    const std::uint32_t row = table.lastRow() + 1;
    table.beginRow(row);
    std::uint32_t column = 0;
    while (m_xml.next() && !m_xml.isEnd("table-row")) {
      const bool covered = m_xml.isStart("covered-table-cell");
      if (!covered && !m_xml.isStart("table-cell")) continue;
      const std::uint32_t repeated = countIn(m_xml.attribute("number-columns-repeated"));
      const std::uint32_t spanned = countIn(m_xml.attribute("number-rows-spanned"));
      const Kind kind = readCell();
      if (spanned > 1) table.merge(column, row, row + spanned - 1);
      if (!m_text.empty() && !covered)
        for (std::uint32_t i = column; i < std::min(column + repeated, SheetTable::kMostColumns); ++i) table.cell(i, kind, m_text);
      column = std::min(column + repeated, SheetTable::kMostColumns);
    }
    return table.endRow(times);
  }

  Kind readCell() {
    const std::string type = m_xml.attribute("value-type");
    const std::string formula = m_xml.attribute("formula");
    std::string value;
    if (type == "date") value = dayText(m_xml.attribute("date-value"));
    else if (type == "time") value = timeText(m_xml.attribute("time-value"));
    else if (type == "boolean") value = m_xml.attribute("boolean-value");
    else if (!type.empty() && type != "string") value = m_xml.attribute("value");
    const bool isError = isErrorCell();
    readText();
    if (isError) return Kind::error;
    // A formula that no program computed.
    if (type.empty() && !formula.empty() && m_text.empty()) {
      m_text = "=" + formula.substr(0, 100);
      return Kind::error;
    }
    if (value.empty()) return Kind::text;
    m_text = value;
    if (type == "date") return Kind::day;
    if (type == "time" || type == "boolean") return Kind::text;
    return number(value, type == "percentage");
  }

  /// LibreOffice keeps what an error shows as a text and says so in an attribute of its own.
  bool isErrorCell() {
    for (std::size_t i = 0; i < m_xml.attributeCount(); ++i)
      if (const XmlStream::Attribute one = m_xml.attributeAt(i); one.name == "value-type" && one.value == "error") return true;
    return false;
  }

  Kind number(const std::string& text, bool percent) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value - value != 0.0) return Kind::text;
    m_text.clear();
    return appendNumber(m_text, value, {percent ? CellFormat::Look::percent : CellFormat::Look::number, 0}, false);
  }

  /// Paragraphs of a cell, joined by line ends; what floats over it is left out.
  void readText() {
    m_text.clear();
    bool inParagraph = false;
    int paragraphs = 0;
    for (int depth = 1; depth > 0 && m_xml.next();) {
      if (m_xml.isStart()) {
        const std::string_view name = m_xml.name();
        if (name == "annotation" || name == "frame" || name == "table" || name == "custom-shape" || name == "detective") {
          m_xml.skip();
          continue;
        }
        ++depth;
        if (name == "p") {
          inParagraph = true;
          if (paragraphs++ > 0) m_text += '\n';
        } else if (name == "s") m_text.append(std::min(countIn(m_xml.attribute("c")), 1000U), ' ');
        else if (name == "tab") m_text += '\t';
        else if (name == "line-break") m_text += '\n';
      } else if (m_xml.isEnd()) {
        --depth;
        if (m_xml.name() == "p") inParagraph = false;
      } else if (inParagraph && m_xml.isText()) m_text.append(m_xml.text());
    }
  }

  XmlStream& m_xml;
  const std::string& m_wanted;
  std::string m_style;
  std::set<std::string> m_hiddenStyles;
  WorkbookSheets m_found;
  std::string m_text;
  std::string m_again;
};

ByteSource fileSource(std::shared_ptr<std::FILE> file, const std::string& fileName) {
  return [file = std::move(file), fileName, read = std::size_t{0}](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
    const std::size_t got = std::fread(buffer, 1, size, file.get());
    if (std::ferror(file.get()) != 0) return fail(ErrorCode::fileUnreadable, {fileName, std::strerror(errno)});
    read += got;
    if (read > Archive::kMostBytes)
      return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(Archive::kMostBytes >> 20U)}, {fileName, 0, {}, {}});
    return got;
  };
}

Result<WorkbookSheets> readDocument(ByteSource source, const std::string& fileName, const std::string& wanted, std::string& again) {
  XmlStream xml(std::move(source), fileName, "content.xml");
  Document document(xml, wanted);
  auto found = document.read(fileName);
  again = document.again();
  return found;
}

Result<WorkbookSheets> readPass(const std::filesystem::path& path, bool flat, const std::string& wanted, const ReadContext& context,
                                std::string& again) {
  const std::string fileName = path.filename().string();
  if (flat) {
    const std::shared_ptr<std::FILE> file(std::fopen(path.c_str(), "rb"), [](std::FILE* open) {
      if (open != nullptr) std::fclose(open);
    });
    if (!file) return fail(ErrorCode::fileUnreadable, {fileName, std::strerror(errno)});
    return readDocument(fileSource(file, fileName), fileName, wanted, again);
  }
  auto archive = Archive::open(path, context.progress);
  if (!archive) return fail(archive.error());
  const auto manifest = archive->text("META-INF/manifest.xml");
  if (!manifest) return fail(manifest.error());
  if (manifest->find("encryption-data") != std::string::npos) return fail(ErrorCode::workbookProtected, {fileName}, {fileName, 0, {}, {}});
  auto source = archive->member("content.xml");
  if (!source) return fail(source.error());
  return readDocument(std::move(*source), fileName, wanted, again);
}
}  // namespace

Result<WorkbookSheets> readOds(const std::filesystem::path& path, bool flat, const std::string& wanted, const ReadContext& context) {
  std::string again;
  auto found = readPass(path, flat, wanted, context, again);
  if (!found || again.empty()) return found;
  const std::string named = again;
  return readPass(path, flat, named, context, again);
}

}  // namespace kam::exchange
