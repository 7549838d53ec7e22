// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace kam::base {

namespace {
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

std::string printed(const char* format, int a, unsigned b, unsigned c, int d = 0, int e = 0, int f = 0) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, format, a, b, c, d, e, f);
  return buffer;
}
}  // namespace

std::string isoText(Date date) {
  const auto parts = civil(date);
  return printed("%04d-%02u-%02u", static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string isoText(Minute minute) {
  const Date day = std::chrono::floor<std::chrono::days>(minute);
  const auto within = (minute - day).count();
  const auto parts = civil(day);
  return printed("%04d-%02u-%02uT%02d:%02d", static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()),
                 static_cast<int>(within / 60), static_cast<int>(within % 60));
}

std::string isoText(Month month) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u", month.year(), month.month());
  return buffer;
}

std::optional<Date> parseIsoDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day parts{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
  if (!parts.ok()) return std::nullopt;
  return Date{parts};
}

std::optional<Minute> parseIsoMinute(std::string_view text) {
  const auto day = parseIsoDate(text.substr(0, std::min<std::size_t>(text.size(), 10)));
  if (!day) return std::nullopt;
  if (text.size() == 10) return Minute{*day};
  if ((text[10] != 'T' && text[10] != ' ') || text.size() < 16 || text[13] != ':') return std::nullopt;
  const auto hour = digits(text, 11, 2);
  const auto minute = digits(text, 14, 2);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return Minute{*day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute};
}

Date addMonths(Date date, int months) {
  const auto parts = civil(date);
  const Month target{monthOf(date).index + months};
  const unsigned lastDay = static_cast<unsigned>(civil(target.last()).day());
  return makeDate(target.year(), target.month(), std::min(static_cast<unsigned>(parts.day()), lastDay));
}

int fiscalYearOf(Date day, unsigned startMonth) {
  const Month month = monthOf(day);
  return startMonth > 1 && month.month() >= startMonth ? month.year() + 1 : month.year();
}

Period fiscalYear(int year, unsigned startMonth) {
  const int firstYear = startMonth > 1 ? year - 1 : year;
  const Month first{firstYear * 12 + static_cast<std::int32_t>(startMonth) - 1};
  return Period{first.first(), Month{first.index + 11}.last()};
}

std::int64_t SystemClock::nowMilliseconds() const {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Date SystemClock::today() const {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
#ifdef _WIN32
  localtime_s(&local, &now);
#else
  localtime_r(&now, &local);
#endif
  return makeDate(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

std::string isoTimestamp(std::int64_t milliseconds) {
  const std::chrono::sys_time<std::chrono::milliseconds> point{std::chrono::milliseconds{milliseconds}};
  const Date day = std::chrono::floor<std::chrono::days>(point);
  const auto seconds = std::chrono::floor<std::chrono::seconds>(point - day).count();
  const auto parts = civil(day);
  return printed("%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()),
                 static_cast<unsigned>(parts.day()), static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
                 static_cast<int>(seconds % 60));
}

}  // namespace kam::base
