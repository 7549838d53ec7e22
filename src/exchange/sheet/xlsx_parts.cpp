// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/xlsx_parts.h"

#include "base/text.h"
#include "exchange/sheet/xml_stream.h"
#include "exchange/values/letter.h"

#include <charconv>
#include <map>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
constexpr std::size_t kMostStringBytes = std::size_t{96} << 20U;
constexpr std::size_t kMostStrings = 4'000'000;
constexpr std::size_t kMostStyles = 100'000;

int numberIn(const std::string& text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// "_x000D_" stands for what XML cannot hold.
void readEscapes(std::string& text, std::size_t from) {
  for (std::size_t at = text.find("_x", from); at != std::string::npos; at = text.find("_x", at + 1)) {
    unsigned code = 0;
    if (at + 7 > text.size() || text[at + 6] != '_') continue;
    const auto [end, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, code, 16);
    if (error != std::errc() || end != text.data() + at + 6) continue;
    std::string letter;
    // Line ends become one sign; other controls say nothing in a cell.
    if (code == '\n' || code == '\t' || (code >= 0x20 && (code < 0xD800 || code > 0xDFFF))) appendLetter(letter, code);
    text.replace(at, 7, letter);
  }
}

/// A relationship's target as a member of the archive.
std::string resolved(const std::string& folder, std::string target) {
  for (char& c : target)
    if (c == '\\') c = '/';
  if (target.starts_with('/')) return target.substr(1);
  std::string base = folder;
  while (target.starts_with("../")) {
    target.erase(0, 3);
    if (base.ends_with('/')) base.pop_back();
    const std::size_t slash = base.rfind('/');
    base = slash == std::string::npos ? std::string() : base.substr(0, slash + 1);
  }
  while (target.starts_with("./")) target.erase(0, 2);
  return base + target;
}

struct Relation {
  std::string type;
  std::string target;
};

class Parts {
public:
  Parts(Archive& archive, const std::string& fileName) : m_archive(archive), m_fileName(fileName) {}

  Result<XlsxParts> read() {
    if (const auto done = findWorkbook(); !done) return fail(done.error());
    if (const auto done = readWorkbook(); !done) return fail(done.error());
    for (const auto& [id, relation] : m_relations) {
      if (relation.type == "sharedStrings" && m_archive.contains(relation.target))
        if (const auto done = readStrings(relation.target); !done) return fail(done.error());
      if (relation.type == "styles" && m_archive.contains(relation.target))
        if (const auto done = readStyles(relation.target); !done) return fail(done.error());
    }
    return std::move(m_parts);
  }

private:
  /// Runs `take` at every start of an element.
  Result<void> walk(const std::string& member, const std::function<Result<void>(XmlStream&)>& take) {
    auto source = m_archive.member(member);
    if (!source) return fail(source.error());
    XmlStream xml(std::move(*source), m_fileName, member);
    while (xml.next())
      if (xml.isStart())
        if (const auto done = take(xml); !done) return done;
    if (xml.failure() != nullptr) return fail(*xml.failure());
    return {};
  }

  Result<std::map<std::string, Relation>> relationsOf(const std::string& member, const std::string& folder) {
    std::map<std::string, Relation> relations;
    if (!m_archive.contains(member)) return relations;
    const auto done = walk(member, [&](XmlStream& xml) -> Result<void> {
      if (!xml.isStart("Relationship") || xml.attribute("TargetMode") == "External") return {};
      const std::string type = xml.attribute("Type");
      relations[xml.attribute("Id")] = {type.substr(type.rfind('/') + 1), resolved(folder, xml.attribute("Target"))};
      return {};
    });
    if (!done) return fail(done.error());
    return relations;
  }

  Result<void> findWorkbook() {
    const auto roots = relationsOf("_rels/.rels", {});
    if (!roots) return fail(roots.error());
    m_workbook = "xl/workbook.xml";
    for (const auto& [id, relation] : *roots)
      if (relation.type == "officeDocument") m_workbook = relation.target;
    const std::string ending = m_workbook.substr(m_workbook.rfind('/') + 1);
    if (ending == "document.xml" || ending == "presentation.xml")
      return fail(ErrorCode::fileOfOtherKind, {m_fileName, ending == "document.xml" ? "Word (.docx)" : "PowerPoint (.pptx)"});
    if (!m_archive.contains(m_workbook)) return fail(m_archive.damaged(m_workbook));
    const std::size_t slash = m_workbook.rfind('/');
    m_folder = slash == std::string::npos ? std::string() : m_workbook.substr(0, slash + 1);
    auto relations = relationsOf(m_folder + "_rels/" + m_workbook.substr(m_folder.size()) + ".rels", m_folder);
    if (!relations) return fail(relations.error());
    m_relations = std::move(*relations);
    return {};
  }

  Result<void> readWorkbook() {
    const auto done = walk(m_workbook, [this](XmlStream& xml) -> Result<void> {
      if (xml.isStart("workbookPr")) {
        const std::string flag = xml.attribute("date1904");
        m_parts.from1904 = flag == "1" || flag == "true" || flag == "on";
      }
      if (!xml.isStart("sheet")) return {};
      const auto relation = m_relations.find(relationId(xml));
      // Charts and macro sheets have no cells.
      if (relation == m_relations.end() || relation->second.type != "worksheet") return {};
      const std::string state = xml.attribute("state");
      m_parts.sheets.push_back({{xml.attribute("name"), state == "hidden" || state == "veryHidden"}, relation->second.target});
      return {};
    });
    if (!done) return done;
    if (m_parts.sheets.empty()) return fail(ErrorCode::fileEmpty, {m_fileName}, {m_fileName, 0, {}, {}});
    return {};
  }

  /// r:id, under whatever prefix; an attribute "sheetId" is something else.
  static std::string relationId(XmlStream& xml) {
    for (std::size_t i = 0; i < xml.attributeCount(); ++i)
      if (const XmlStream::Attribute one = xml.attributeAt(i); one.name == "id" && one.space.ends_with("relationships"))
        return std::string(one.value);
    return {};
  }

  Result<void> readStrings(const std::string& member) {
    std::string text;
    return walk(member, [&](XmlStream& xml) -> Result<void> {
      if (!xml.isStart("si")) return {};
      text.clear();
      if (!readRichText(xml, text)) return xml.failure() != nullptr ? fail(*xml.failure()) : Result<void>{};
      if (!m_parts.strings.add(text))
        return fail(ErrorCode::workbookTooLarge, {m_fileName, std::to_string(Archive::kMostBytes >> 20U)}, {m_fileName, 0, {}, {}});
      return {};
    });
  }

  Result<void> readStyles(const std::string& member) {
    std::map<int, CellFormat> own;
    bool inCells = false;
    return walk(member, [&](XmlStream& xml) -> Result<void> {
      if (xml.isStart("numFmt")) own[numberIn(xml.attribute("numFmtId"), -1)] = formatOf(xml.attribute("formatCode"));
      else if (xml.isStart("cellXfs")) inCells = true;
      else if (xml.isStart("cellStyles") || xml.isStart("dxfs")) inCells = false;
      else if (inCells && xml.isStart("xf") && m_parts.formats.size() < kMostStyles) {
        const int id = numberIn(xml.attribute("numFmtId"), 0);
        const auto at = own.find(id);
        m_parts.formats.push_back(at != own.end() ? at->second : builtInFormat(id));
      }
      return {};
    });
  }

  Archive& m_archive;
  const std::string& m_fileName;
  std::string m_workbook;
  std::string m_folder;
  std::map<std::string, Relation> m_relations;
  XlsxParts m_parts;
};
}  // namespace

bool SharedStrings::add(std::string_view text) {
  if (m_text.size() + text.size() > kMostStringBytes || m_ends.size() > kMostStrings) return false;
  m_text += text;
  m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
  return true;
}

bool readRichText(XmlStream& xml, std::string& text) {
  const std::size_t from = text.size();
  bool inText = false;
  for (int depth = 1; depth > 0;) {
    if (!xml.next()) return false;
    if (xml.isStart()) {
      if (xml.name() == "rPh") {
        if (!xml.skip()) return false;
        continue;
      }
      ++depth;
      inText = xml.name() == "t";
    } else if (xml.isEnd()) {
      --depth;
      inText = false;
    } else if (inText && xml.isText()) text.append(xml.text());
  }
  readEscapes(text, from);
  return true;
}

Result<XlsxParts> readXlsxParts(Archive& archive, const std::string& fileName) { return Parts(archive, fileName).read(); }

}  // namespace kam::exchange
