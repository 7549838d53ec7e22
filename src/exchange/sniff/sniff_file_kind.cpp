// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sniff/sniff_file_kind.h"

#include "base/text.h"
#include "exchange/mail/mail_table.h"

#include <array>
#include <fstream>
#include <string_view>

namespace kam::exchange {

namespace {
using namespace std::string_view_literals;

struct Signature {
  std::string_view start;
  std::string_view name;
  FileContainer container = FileContainer::none;
};

constexpr std::array kBinary{Signature{"%PDF-"sv, "PDF"sv},
                             Signature{"\x89PNG\r\n"sv, "PNG"sv},
                             Signature{"\xFF\xD8\xFF"sv, "JPEG"sv},
                             Signature{"GIF8"sv, "GIF"sv},
                             Signature{"SQLite format 3\0"sv, "SQLite"sv},
                             Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "Excel 97 (.xls)"sv, FileContainer::compound},
                             Signature{"\x09\x08\x10\x00"sv, "Excel 5 (.xls)"sv, FileContainer::oldWorkbook},
                             Signature{"\x09\x08\x08\x00"sv, "Excel 5 (.xls)"sv, FileContainer::oldWorkbook},
                             Signature{"\x09\x04\x06\x00"sv, "Excel 4 (.xls)"sv, FileContainer::oldWorkbook},
                             Signature{"PK\x03\x04"sv, "ZIP"sv, FileContainer::zip},
                             Signature{"PK\x05\x06"sv, "ZIP"sv, FileContainer::zip},
                             Signature{"\x1F\x8B"sv, "gzip"sv},
                             Signature{"7z\xBC\xAF"sv, "7-Zip"sv},
                             Signature{"{\\rtf"sv, "RTF"sv}};

/// Compared without case, after a byte order mark and blanks.
constexpr std::array kText{Signature{"<?xml"sv, "XML"sv}, Signature{"<!doctype html"sv, "HTML"sv}, Signature{"<html"sv, "HTML"sv},
                           Signature{"begin:vcard"sv, "vCard"sv, FileContainer::addressBook},
                           Signature{"begin:vcalendar"sv, "iCalendar"sv, FileContainer::calendar}};

}  // namespace

std::optional<OtherFileKind> otherFileKind(const std::filesystem::path& path) {
  std::error_code trouble;
  if (!std::filesystem::is_regular_file(path, trouble)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  std::string head(4096, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  for (const Signature& known : kBinary)
    if (head.starts_with(known.start)) return OtherFileKind{std::string(known.name), known.container};
  std::string_view text = head;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::string start = base::asciiLower(base::trimmed(text).substr(0, 32));
  for (const Signature& known : kText) {
    if (!start.starts_with(known.start)) continue;
    const bool flat = known.name == "XML" && text.find("office:document") != std::string_view::npos;
    return OtherFileKind{std::string(known.name), flat ? FileContainer::flatDocument : known.container};
  }
  const std::string ending = base::asciiLower(path.extension().string());
  if (ending == ".json" && (start.starts_with("{") || start.starts_with("["))) return OtherFileKind{"JSON", FileContainer::json};
  if (ending == ".ics" || ending == ".ical") return OtherFileKind{"iCalendar", FileContainer::calendar};
  if (ending == ".eml" || looksLikeMail(text)) return OtherFileKind{"E-Mail", FileContainer::mail};
  return std::nullopt;
}

}  // namespace kam::exchange
