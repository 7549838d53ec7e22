// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/card/vcard.h"

#include "base/text.h"
#include "exchange/card/content_line.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

enum Column : std::size_t { title, givenName, familyName, fullName, email, phone, mobile, account, jobTitle, note, columnCount };
/// Fields of the kind "contacts" (mapping/subject.h).
constexpr std::array<std::string_view, columnCount> kColumns{"title", "given_name", "family_name", "name",      "email",
                                                             "phone", "mobile",     "account",     "job_title", "note"};

std::string withoutScheme(std::string text, std::string_view scheme) {
  return base::asciiLower(text.substr(0, scheme.size())) == scheme ? text.substr(scheme.size()) : text;
}

class Card {
public:
  void take(const ContentLine& line) {
    if (line.name == "N") takeName(line.value);
    else if (line.name == "FN") m_cells[fullName] = valueText(line.value);
    else if (line.name == "EMAIL") takeOne(email, m_emailRank, rank(line), withoutScheme(valueText(line.value), "mailto:"));
    else if (line.name == "TEL") takePhone(line);
    else if (line.name == "ORG" && m_cells[account].empty()) m_cells[account] = std::string(base::trimmed(valueParts(line.value, ';').front()));
    else if (line.name == "TITLE" && m_cells[jobTitle].empty()) m_cells[jobTitle] = valueText(line.value);
    else if (line.name == "ROLE" && m_cells[jobTitle].empty()) m_cells[jobTitle] = valueText(line.value);
    else if (line.name == "NOTE") addNote(valueText(line.value));
  }

  bool write(SheetTable& table, std::uint32_t row) {
    // The full name only says what the parts say already.
    if (!m_cells[givenName].empty() || !m_cells[familyName].empty()) m_cells[fullName].clear();
    for (const std::string& more : m_further) addNote(more);
    table.beginRow(row);
    for (std::uint32_t i = 0; i < columnCount; ++i) table.cell(i, CellMark::Kind::text, base::trimmed(m_cells[i]));
    return table.endRow();
  }

private:
  /// The smaller, the better: preferred ones, then those of work, then any.
  static int rank(const ContentLine& line) {
    if (line.has("TYPE", "pref") || !line.parameter("PREF").empty()) return 0;
    return line.has("TYPE", "work") ? 1 : 2;
  }

  void takeName(std::string_view value) {
    std::vector<std::string> parts = valueParts(value, ';');
    parts.resize(5);
    m_cells[familyName] = parts[0];
    m_cells[givenName] = parts[1] + (parts[1].empty() || parts[2].empty() ? "" : " ") + parts[2];
    m_cells[title] = parts[3];
  }

  void takeOne(Column column, int& best, int rank, std::string text) {
    text = std::string(base::trimmed(text));
    if (text.empty()) return;
    std::string& cell = m_cells[column];
    if (!cell.empty() && cell != text) m_further.push_back(rank < best ? cell : text);
    if (!cell.empty() && rank >= best) return;
    best = rank;
    cell = std::move(text);
  }

  void takePhone(const ContentLine& line) {
    if (line.has("TYPE", "fax") || line.has("TYPE", "pager")) return;
    const bool isMobile = line.has("TYPE", "cell") || line.has("TYPE", "mobile") || line.has("TYPE", "iphone");
    takeOne(isMobile ? mobile : phone, isMobile ? m_mobileRank : m_phoneRank, rank(line), withoutScheme(valueText(line.value), "tel:"));
  }

  void addNote(const std::string& text) {
    if (!text.empty()) m_cells[note] += (m_cells[note].empty() ? "" : "\n") + text;
  }

  std::array<std::string, columnCount> m_cells;
  std::vector<std::string> m_further;
  int m_emailRank = 9;
  int m_phoneRank = 9;
  int m_mobileRank = 9;
};
}  // namespace

Result<WorkbookSheets> readVcards(const std::filesystem::path& path) {
  const std::string fileName = path.filename().string();
  const auto tooLarge = [&] { return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(kMostBytes >> 20U)}, {fileName, 0, {}, {}}); };
  std::error_code error;
  if (std::filesystem::file_size(path, error) > kMostBytes && !error) return tooLarge();
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.bad() || error) return fail(ErrorCode::fileUnreadable, {fileName, std::strerror(errno)}, {fileName, 0, {}, {}});
  auto table = std::make_shared<SheetTable>();
  table->beginRow(1);
  for (std::uint32_t i = 0; i < columnCount; ++i) table->cell(i, CellMark::Kind::text, kColumns[i]);
  table->endRow();
  ContentLines lines(text.starts_with("\xEF\xBB\xBF") ? std::string_view(text).substr(3) : std::string_view(text));
  ContentLine line;
  Card card;
  // A card may hold another one (the agent of vCard 2.1): it belongs to nobody's address book.
  int depth = 0;
  std::uint32_t row = 1;
  while (lines.next(line)) {
    const bool isCard = (line.name == "BEGIN" || line.name == "END") && base::asciiLower(base::trimmed(line.value)) == "vcard";
    if (isCard && line.name == "BEGIN") {
      if (depth++ == 0) card = {};
    } else if (isCard) {
      if (depth > 0 && --depth == 0 && !card.write(*table, ++row)) return tooLarge();
    } else if (depth == 1) card.take(line);
  }
  // The last card of a file that was cut off.
  if (depth > 0 && !card.write(*table, ++row)) return tooLarge();
  if (row == 1) return fail(ErrorCode::fileEmpty, {fileName}, {fileName, 0, {}, {}});
  table->finish();
  WorkbookSheets sheets;
  sheets.sheets.push_back({"vCard", false});
  sheets.table = std::move(table);
  return sheets;
}

}  // namespace kam::exchange
