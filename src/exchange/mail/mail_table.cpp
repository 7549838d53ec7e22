// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/mail_table.h"

#include "base/text.h"
#include "exchange/calendar/calendar.h"
#include "exchange/mail/mail_header.h"
#include "exchange/mail/mime.h"

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

std::string firstWords(const std::string& text) {
  constexpr std::size_t kLongest = 80;
  const std::string line(base::trimmed(text.substr(0, text.find('\n'))));
  if (line.size() <= kLongest) return line;
  std::size_t cut = kLongest;
  while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
  return line.substr(0, cut) + "…";
}
}  // namespace

bool looksLikeMail(std::string_view head) {
  static constexpr std::array<std::string_view, 9> kTold{"from",     "to",           "date",        "subject",     "message-id",
                                                         "received", "mime-version", "return-path", "delivered-to"};
  const std::size_t colon = head.substr(0, 80).find(':');
  if (colon == std::string_view::npos || head.substr(0, colon).find_first_of(" \t,;\"\r\n") != std::string_view::npos) return false;
  const MailHeader header = takeHeader(head);
  const auto known = std::count_if(kTold.begin(), kTold.end(), [&](std::string_view name) { return !header.get(name).empty(); });
  return known >= 3;
}

Result<WorkbookSheets> readMailTable(const std::filesystem::path& path, const ReadContext& context) {
  const std::string fileName = path.filename().string();
  const base::Place place{fileName, 0, {}, {}};
  std::error_code error;
  if (std::filesystem::file_size(path, error) > kMostBytes && !error)
    return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(kMostBytes >> 20U)}, place);
  std::ifstream file(path, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.bad() || error) return fail(ErrorCode::fileUnreadable, {fileName, std::strerror(errno)}, place);
  const Mail mail = readMail(bytes);
  if (mail.from.empty() && mail.to.empty()) return fail(ErrorCode::mailUnreadable, {fileName, "From, To"}, place);
  if (!mail.sent) return fail(ErrorCode::mailUnreadable, {fileName, "Date"}, place);
  std::string text = mail.text;
  for (const std::string& name : mail.attachments) text += (text.empty() ? "[" : "\n[") + name + "]";
  std::string people;
  for (const std::string& address : mail.to) people += (people.empty() ? "" : "; ") + address;
  std::string subject = mail.subject.empty() ? firstWords(mail.text) : mail.subject;
  if (subject.empty()) subject = "–";
  Zones zones(context.zone);
  auto table = std::make_shared<SheetTable>();
  const auto row = [&table](std::uint32_t number, std::initializer_list<std::string_view> cells) {
    table->beginRow(number);
    std::uint32_t column = 0;
    for (const std::string_view cell : cells) table->cell(column++, CellMark::Kind::text, cell);
    return table->endRow();
  };
  row(1, {"external_key", "at", "channel", "subject", "text", kPeopleField, kSenderField});
  row(2, {mail.messageId, base::isoText(zones.here(*mail.sent)), "email", subject, text, people, mail.from});
  table->finish();
  WorkbookSheets sheets;
  sheets.sheets.push_back({"E-Mail", false});
  sheets.table = std::move(table);
  sheets.kind = "interactions";
  return sheets;
}

}  // namespace kam::exchange
