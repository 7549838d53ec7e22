// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/text.h"
#include "domain/record_name.h"
#include "domain/records/account.h"
#include "domain/value_text.h"

#include <algorithm>

namespace kam::cli {

Json moneyJson(std::int64_t minor, base::Currency currency) {
  return Json{{"amount", base::decimalText(base::Amount{minor}, currency)}, {"currency", currency.code()}};
}

Json valueJson(const domain::Snapshot& snapshot, const domain::Field& field, const domain::Value& value) {
  using domain::FieldType;
  if (domain::isUnknown(value)) return nullptr;
  const auto* whole = std::get_if<std::int64_t>(&value);
  switch (field.type) {
    case FieldType::integer: return *whole;
    case FieldType::number: return std::get<double>(value);
    case FieldType::boolean: return *whole != 0;
    case FieldType::amount: return moneyJson(*whole, domain::currencyOf(snapshot));
    case FieldType::json: {
      auto parsed = Json::parse(std::get<std::string>(value), nullptr, false);
      return parsed.is_discarded() ? Json(std::get<std::string>(value)) : parsed;
    }
    default: return domain::plainText(snapshot, field, value);
  }
}

void nameAccount(Json& row, const domain::Snapshot& snapshot, base::RawId account) {
  const domain::Account* found = snapshot.find(domain::Id<domain::Account>(account));
  row["account"] = found == nullptr ? std::to_string(account) : found->name;
  row["number"] = found == nullptr ? std::string() : found->number;
}

std::string levelWord(const words::Words& words, std::string_view level) {
  return level == "group" ? words.say("kam", "groups") : words.say("kam", "single accounts");
}

namespace {
std::string cut(const std::string& text, std::size_t widest) {
  if (base::characterCount(text) <= widest) return text;
  std::string result;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size() && count + 1 < widest; ++count) {
    std::size_t next = i + 1;
    while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0U) == 0x80U) ++next;
    result.append(text, i, next - i);
    i = next;
  }
  return result + "…";
}
}  // namespace

std::string TextTable::text(std::size_t widest) const {
  std::vector<std::size_t> widths;
  for (std::size_t column = 0; column < m_columns.size(); ++column) {
    std::size_t width = base::characterCount(m_columns[column].title);
    for (const auto& row : m_rows) width = std::max(width, std::min(widest, base::characterCount(row[column])));
    widths.push_back(width);
  }
  std::string out;
  const auto line = [&](const auto& cellOf) {
    std::string text;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
      const std::string cell = cut(cellOf(column), widest);
      const std::string pad(widths[column] - std::min(widths[column], base::characterCount(cell)), ' ');
      text += m_columns[column].rightAligned ? pad + cell : cell + pad;
      text += "  ";
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    out += text + "\n";
  };
  line([&](std::size_t column) { return m_columns[column].title; });
  std::string rule;
  for (const std::size_t width : widths)
    for (std::size_t i = 0; i < width + 2; ++i) rule += "─";
  out += rule + "\n";
  for (const auto& row : m_rows) line([&](std::size_t column) { return row[column]; });
  if (!out.empty()) out.pop_back();
  return out;
}

}  // namespace kam::cli
