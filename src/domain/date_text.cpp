// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_text.h"

#include "base/text.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace kam::domain {

namespace {

/// English and German month names are told apart by their first three letters, folded.
constexpr std::array<std::string_view, 17> kMonthStarts{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
                                                        "oct", "nov", "dec", "mae", "mrz", "mai", "okt", "dez"};
constexpr std::array<unsigned, 17> kMonthOfStart{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 3, 5, 10, 12};

std::optional<unsigned> wholeOf(std::string_view text) {
  unsigned value = 0;
  const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || text.size() > 4 || error != std::errc() || at != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<base::Date> dayOf(unsigned day, unsigned month, unsigned year) {
  const unsigned full = year < 100 ? year + 2000 : year;
  const std::chrono::year_month_day parts{std::chrono::year{static_cast<int>(full)}, std::chrono::month{month}, std::chrono::day{day}};
  if (!parts.ok() || full < 1000) return std::nullopt;
  return base::Date{parts};
}

std::vector<std::string_view> partsOf(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
    if (end > at) parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

/// Month and day of "31/12/2026" come in either order; only where one of them cannot be a month is it known which.
std::optional<base::Date> slashed(std::string_view text) {
  const auto parts = partsOf(text, "/");
  if (parts.size() != 3) return std::nullopt;
  const auto first = wholeOf(parts[0]);
  const auto second = wholeOf(parts[1]);
  const auto year = wholeOf(parts[2]);
  if (!first || !second || !year) return std::nullopt;
  if (*first > 12) return dayOf(*first, *second, *year);
  if (*second > 12 || *first == *second) return dayOf(*second, *first, *year);
  return std::nullopt;
}

}  // namespace

std::optional<unsigned> monthNamed(std::string_view text) {
  const std::string key = base::matchKey(text);
  if (key.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < kMonthStarts.size(); ++i)
    if (std::string_view(key).starts_with(kMonthStarts[i])) return kMonthOfStart[i];
  return std::nullopt;
}

std::optional<base::Date> parseTypedDate(std::string_view text, NumberStyle style) {
  text = base::trimmed(text);
  if (const auto iso = base::parseIsoDate(text)) return iso;
  if (style == NumberStyle::plain) return std::nullopt;
  if (text.find('/') != std::string_view::npos) return slashed(text);
  const auto parts = partsOf(text, ". ");
  if (parts.size() != 3) return std::nullopt;
  const auto day = wholeOf(parts[0]);
  const auto number = wholeOf(parts[1]);
  const auto month = number ? number : monthNamed(parts[1]);
  const auto year = wholeOf(parts[2]);
  if (!day || !month || !year) return std::nullopt;
  return dayOf(*day, *month, *year);
}

std::optional<base::Minute> parseTypedMinute(std::string_view text, NumberStyle style) {
  text = base::trimmed(text);
  if (const auto iso = base::parseIsoMinute(text)) return iso;
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos) {
    const auto day = parseTypedDate(text, style);
    return day ? std::optional(base::Minute{*day}) : std::nullopt;
  }
  const auto blank = text.rfind(' ', colon);
  if (blank == std::string_view::npos) return std::nullopt;
  const auto day = parseTypedDate(text.substr(0, blank), style);
  const auto hour = wholeOf(text.substr(blank + 1, colon - blank - 1));
  const auto minute = wholeOf(text.substr(colon + 1));
  if (!day || !hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return base::Minute{*day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute};
}

}  // namespace kam::domain
