// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/day.h"

#include "base/text.h"

#include <array>
#include <string>

namespace kam::exchange {

namespace {
struct Numbers {
  std::array<int, 3> value{};
  std::array<int, 3> digits{};
  int count = 0;
  char separator = 0;
  bool hasName = false;
  int nameAt = -1;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// 1–12 by the first three letters, in English or German; 0 when it is no month.
int monthNamed(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kEnglish{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  static constexpr std::array<std::string_view, 12> kGerman{"jan", "feb", "mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"};
  const std::string key = base::folded(word);
  if (key.size() < 3) return 0;
  const std::string_view start = std::string_view(key).substr(0, 3);
  for (std::size_t i = 0; i < 12; ++i)
    if (start == kEnglish[i] || start == kGerman[i]) return static_cast<int>(i) + 1;
  return 0;
}

/// What stands behind a date may be a time: "14:05", "14:05:09.123", "T14:05Z", "+02:00".
bool isTime(std::string_view rest) {
  rest = base::trimmed(rest);
  if (rest.empty()) return true;
  if (rest.front() == 'T') rest.remove_prefix(1);
  if (rest.size() < 4 || !isDigit(rest.front()) || rest.find(':') == std::string_view::npos) return false;
  for (const char c : rest)
    if (!isDigit(c) && c != ':' && c != '.' && c != ',' && c != 'Z' && c != '+' && c != '-' && c != ' ' && c != 'A' && c != 'P' && c != 'M' &&
        c != 'a' && c != 'p' && c != 'm')
      return false;
  return true;
}

/// Up to three numbers, one of which may be a month's name.
std::optional<Numbers> numbersOf(std::string_view text) {
  Numbers numbers;
  std::size_t at = 0;
  while (at < text.size() && numbers.count < 3) {
    const auto slot = static_cast<std::size_t>(numbers.count);
    const std::size_t from = at;
    if (isDigit(text[at])) {
      while (at < text.size() && isDigit(text[at]) && at - from < 8) numbers.value[slot] = numbers.value[slot] * 10 + (text[at++] - '0');
      numbers.digits[slot] = static_cast<int>(at - from);
    } else {
      while (at < text.size() && (static_cast<unsigned char>(text[at]) >= 0x80 || (text[at] | 0x20) >= 'a') && (text[at] | 0x20) != '|') ++at;
      const int month = at - from >= 3 ? monthNamed(text.substr(from, at - from)) : 0;
      if (month == 0 || numbers.hasName) return std::nullopt;
      numbers.value[slot] = month;
      numbers.hasName = true;
      numbers.nameAt = numbers.count;
    }
    ++numbers.count;
    if (at == text.size() || numbers.count == 3) break;
    const std::size_t gap = at;
    while (at < text.size() && (text[at] == '.' || text[at] == '/' || text[at] == '-' || text[at] == ' ' || text[at] == ',')) ++at;
    if (gap == at) break;
    // A time behind a month or a day, not a third number.
    if (text[gap] == ' ' && numbers.count >= 1 && !numbers.hasName && at - gap == 1 && text.substr(at).find(':') != std::string_view::npos) {
      at = gap;
      break;
    }
    if (numbers.separator == 0) numbers.separator = text[gap];
    else if (!numbers.hasName && text[gap] != numbers.separator) return std::nullopt;
  }
  if (!isTime(text.substr(at))) return std::nullopt;
  return numbers;
}

int fullYear(int year, int digits) { return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year; }

std::optional<base::Date> dayOf(int year, int month, int day) {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day parts{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
  if (!parts.ok()) return std::nullopt;
  return base::Date{parts};
}

std::optional<base::Date> namedDay(const Numbers& n) {
  if (n.count == 2) {
    const std::size_t year = n.nameAt == 0 ? 1 : 0;
    return dayOf(fullYear(n.value[year], n.digits[year]), n.value[year == 0 ? 1 : 0], 1);
  }
  if (n.count != 3) return std::nullopt;
  if (n.nameAt == 1 && n.digits[0] == 4) return dayOf(n.value[0], n.value[1], n.value[2]);
  if (n.nameAt == 1) return dayOf(fullYear(n.value[2], n.digits[2]), n.value[1], n.value[0]);
  if (n.nameAt == 0) return dayOf(fullYear(n.value[2], n.digits[2]), n.value[0], n.value[1]);
  return std::nullopt;
}

DayShape shapeOf(const Numbers& n) {
  if (n.hasName) return namedDay(n) ? DayShape::named : DayShape::none;
  if (n.count == 1)
    return n.digits[0] == 8 && dayOf(n.value[0] / 10000, n.value[0] / 100 % 100, n.value[0] % 100) ? DayShape::yearFirst : DayShape::none;
  if (n.separator == ' ' || n.separator == ',' || n.separator == 0) return DayShape::none;
  if (n.count == 2) {
    if (n.digits[0] == 4 && n.digits[1] <= 2 && n.separator != '.') return dayOf(n.value[0], n.value[1], 1) ? DayShape::yearFirst : DayShape::none;
    if (n.digits[1] == 4 && n.digits[0] <= 2) return dayOf(n.value[1], n.value[0], 1) ? DayShape::monthOnly : DayShape::none;
    return DayShape::none;
  }
  if (n.digits[0] == 4) return dayOf(n.value[0], n.value[1], n.value[2]) ? DayShape::yearFirst : DayShape::none;
  if (n.digits[0] > 2 || n.digits[1] > 2 || (n.digits[2] != 4 && n.digits[2] != 2)) return DayShape::none;
  const int year = fullYear(n.value[2], n.digits[2]);
  const bool dayFirst = dayOf(year, n.value[1], n.value[0]).has_value();
  const bool monthFirst = dayOf(year, n.value[0], n.value[1]).has_value();
  if (dayFirst && monthFirst) return DayShape::either;
  return dayFirst ? DayShape::dayFirst : monthFirst ? DayShape::monthFirst : DayShape::none;
}
}  // namespace

DayLook dayLook(std::string_view text) {
  text = base::trimmed(text);
  if (text.size() < 6 || text.size() > 40) return {};
  const auto numbers = numbersOf(text);
  if (!numbers) return {};
  return {shapeOf(*numbers), numbers->separator};
}

std::optional<base::Date> parseDay(std::string_view text, DateOrder order) {
  text = base::trimmed(text);
  if (text.size() < 6 || text.size() > 40) return std::nullopt;
  if (text.size() >= 10 && text[4] == '-' && order != DateOrder::dayFirst && order != DateOrder::monthFirst && text.size() == 10)
    if (const auto iso = base::parseIsoDate(text)) return iso;
  const auto n = numbersOf(text);
  if (!n) return std::nullopt;
  switch (shapeOf(*n)) {
    case DayShape::named: return namedDay(*n);
    case DayShape::yearFirst:
      if (n->count == 1) return dayOf(n->value[0] / 10000, n->value[0] / 100 % 100, n->value[0] % 100);
      return dayOf(n->value[0], n->value[1], n->count == 3 ? n->value[2] : 1);
    case DayShape::monthOnly: return dayOf(n->value[1], n->value[0], 1);
    case DayShape::none:
      if (order != DateOrder::yearFirst) return std::nullopt;
      break;
    default: break;
  }
  if (n->count != 3) return std::nullopt;
  switch (order) {
    case DateOrder::dayFirst: return dayOf(fullYear(n->value[2], n->digits[2]), n->value[1], n->value[0]);
    case DateOrder::monthFirst: return dayOf(fullYear(n->value[2], n->digits[2]), n->value[0], n->value[1]);
    case DateOrder::yearFirst: return dayOf(fullYear(n->value[0], n->digits[0]), n->value[1], n->value[2]);
    case DateOrder::unknown: break;
  }
  return std::nullopt;
}

DateOrder dateOrderOf(std::string_view format) {
  const std::string key = base::asciiLower(format);
  const auto day = key.find_first_of("dt");
  const auto month = key.find('m');
  const auto year = key.find_first_of("yj");
  if (month == std::string::npos) return DateOrder::unknown;
  if (year != std::string::npos && year < month) return DateOrder::yearFirst;
  if (day == std::string::npos) return DateOrder::unknown;
  return day < month ? DateOrder::dayFirst : DateOrder::monthFirst;
}

std::string_view formatOf(DateOrder order) {
  switch (order) {
    case DateOrder::dayFirst: return "dd.mm.yyyy";
    case DateOrder::monthFirst: return "mm/dd/yyyy";
    case DateOrder::yearFirst: return "yyyy-mm-dd";
    case DateOrder::unknown: break;
  }
  return {};
}

}  // namespace kam::exchange
