// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/workbook.h"

#include "base/text.h"
#include "exchange/calendar/calendar.h"
#include "exchange/card/vcard.h"
#include "exchange/json/json_table.h"
#include "exchange/mail/mail_table.h"
#include "exchange/sheet/archive.h"
#include "exchange/sheet/ods.h"
#include "exchange/sheet/sheet_cache.h"
#include "exchange/sheet/sheet_choice.h"
#include "exchange/sheet/xlsx.h"
#include "exchange/sniff/sniff_file_kind.h"

#include <charconv>
#include <fstream>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
using namespace std::string_view_literals;

/// Where a compound file may name its streams.
constexpr std::size_t kLookedAt = std::size_t{16} << 20U;

std::string wide(std::string_view ascii) {
  std::string text;
  for (const char c : ascii) {
    text += c;
    text += '\0';
  }
  return text;
}

/// A compound file ("OLE"): an old workbook, or a new one that is encrypted.
base::Error compoundTrouble(const std::filesystem::path& path, const std::string& fileName) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(kLookedAt, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  if (bytes.find(wide("EncryptedPackage")) != std::string::npos) return {ErrorCode::workbookProtected, {fileName}, {fileName, 0, {}, {}}};
  if (bytes.find(wide("__substg1.0_")) != std::string::npos) return {ErrorCode::mailOldFormat, {fileName}, {fileName, 0, {}, {}}};
  if (bytes.find(wide("WordDocument")) != std::string::npos) return {ErrorCode::fileOfOtherKind, {fileName, "Word 97 (.doc)"}, {fileName, 0, {}, {}}};
  return {ErrorCode::workbookOldFormat, {fileName, "Excel 97 (.xls)"}, {fileName, 0, {}, {}}};
}

Result<FileForm> zippedForm(const std::filesystem::path& path, const std::string& fileName) {
  auto archive = Archive::open(path);
  if (!archive) return fail(archive.error());
  if (archive->containsEnding("workbook.bin")) return fail(ErrorCode::workbookOldFormat, {fileName, "Excel (.xlsb)"}, {fileName, 0, {}, {}});
  const auto type = archive->text("mimetype", 200);
  const bool isSpreadsheet = type && type->find("opendocument.spreadsheet") != std::string::npos;
  if (isSpreadsheet || (archive->contains("content.xml") && !archive->contains("_rels/.rels") && (!type || type->empty()))) return FileForm::ods;
  if (type && type->find("opendocument") != std::string::npos)
    return fail(ErrorCode::fileOfOtherKind, {fileName, "OpenDocument"}, {fileName, 0, {}, {}});
  if (archive->contains("_rels/.rels") || archive->contains("xl/workbook.xml")) return FileForm::xlsx;
  const std::string ending = base::asciiLower(path.extension().string());
  if (ending == ".xlsx" || ending == ".xlsm" || ending == ".ods") return fail(archive->damaged("ZIP"));
  return fail(ErrorCode::fileOfOtherKind, {fileName, "ZIP"}, {fileName, 0, {}, {}});
}
}  // namespace

Result<FileForm> formOf(const std::filesystem::path& path) {
  const auto known = otherFileKind(path);
  if (!known) return FileForm::text;
  const std::string fileName = path.filename().string();
  switch (known->container) {
    case FileContainer::zip: return zippedForm(path, fileName);
    case FileContainer::compound: return fail(compoundTrouble(path, fileName));
    case FileContainer::oldWorkbook: return fail(ErrorCode::workbookOldFormat, {fileName, known->name}, {fileName, 0, {}, {}});
    case FileContainer::flatDocument: return FileForm::flatOds;
    case FileContainer::addressBook: return FileForm::vcard;
    case FileContainer::json: return FileForm::json;
    case FileContainer::calendar: return FileForm::calendar;
    case FileContainer::mail: return FileForm::mail;
    case FileContainer::none: break;
  }
  return fail(ErrorCode::fileOfOtherKind, {fileName, known->name}, {fileName, 0, {}, {}});
}

Result<std::optional<std::size_t>> wantedSheet(const std::vector<SheetName>& sheets, const std::string& wanted, const std::string& fileName) {
  if (wanted.empty()) return std::optional<std::size_t>();
  for (std::size_t i = 0; i < sheets.size(); ++i)
    if (sheets[i].name == wanted) return std::optional(i);
  for (std::size_t i = 0; i < sheets.size(); ++i)
    if (base::matchKey(sheets[i].name) == base::matchKey(wanted)) return std::optional(i);
  std::size_t place = 0;
  const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), place);
  if (error == std::errc() && end == wanted.data() + wanted.size() && place >= 1 && place <= sheets.size()) return std::optional(place - 1);
  std::string names;
  for (const SheetName& sheet : sheets) names += (names.empty() ? "" : ", ") + sheet.name;
  return fail(ErrorCode::sheetUnknown, {fileName, wanted, names}, {fileName, 0, {}, {}});
}

namespace {
Result<WorkbookSheets> readForm(const std::filesystem::path& path, FileForm form, const std::string& wanted, const ReadContext& context) {
  switch (form) {
    case FileForm::vcard: return readVcards(path);
    case FileForm::json: return readJsonRecords(path);
    case FileForm::calendar: return readCalendar(path, context);
    case FileForm::mail: return readMailTable(path, context);
    case FileForm::xlsx: return readXlsx(path, wanted, context);
    default: return readOds(path, form == FileForm::flatOds, wanted, context);
  }
}
}  // namespace

Result<WorkbookSheets> readWorkbook(const std::filesystem::path& path, FileForm form, const std::string& wanted, const ReadContext& context) {
  if (context.cache != nullptr)
    if (auto known = context.cache->find(path, wanted)) return std::move(*known);
  auto sheets = readForm(path, form, wanted, context);
  if (sheets && context.cache != nullptr) context.cache->keep(path, wanted, *sheets);
  return sheets;
}

}  // namespace kam::exchange
