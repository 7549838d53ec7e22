// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days, minutes, months and periods; and the clock, which is always passed in.
#pragma once

#include "base/error.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam::base {

using Date = std::chrono::sys_days;
/// Local wall-clock minutes; the program never converts between zones.
using Minute = std::chrono::sys_time<std::chrono::minutes>;

constexpr Date makeDate(int year, unsigned month, unsigned day) {
  return Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}
constexpr std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day{date}; }
constexpr std::int32_t dayNumber(Date date) { return static_cast<std::int32_t>(date.time_since_epoch().count()); }
constexpr Date dateOfDayNumber(std::int64_t days) { return Date{std::chrono::days{days}}; }

/// ISO 8601: "2026-11-23", "2026-11-23T14:05", "2026-11-23T14:05:09Z" for points in time.
std::string isoText(Date date);
std::string isoText(Minute minute);
std::optional<Date> parseIsoDate(std::string_view text);
/// Also accepts a bare date (midnight), a space instead of T, and seconds, which are dropped.
std::optional<Minute> parseIsoMinute(std::string_view text);

/// Months counted from year 0, so that they can be subtracted: index = 12·year + month − 1.
struct Month {
  std::int32_t index = 0;
  constexpr auto operator<=>(const Month&) const = default;
  constexpr int year() const { return index / 12; }
  constexpr unsigned month() const { return static_cast<unsigned>(index % 12) + 1; }
  constexpr Date first() const { return makeDate(year(), month(), 1); }
  constexpr Date last() const { return Month{index + 1}.first() - std::chrono::days{1}; }
};
constexpr Month monthOf(Date date) {
  const auto parts = civil(date);
  return Month{static_cast<std::int32_t>(static_cast<int>(parts.year()) * 12) + static_cast<std::int32_t>(static_cast<unsigned>(parts.month())) - 1};
}
/// "2026-11"
std::string isoText(Month month);
/// Same day n months on; the month's last day where that day does not exist.
Date addMonths(Date date, int months);

/// Both ends included.
struct Period {
  Date from;
  Date to;
  bool operator==(const Period&) const = default;
  constexpr bool contains(Date day) const { return from <= day && day <= to; }
  /// Whole months from `from`'s to `to`'s, both included.
  constexpr int months() const { return monthOf(to).index - monthOf(from).index + 1; }
};
/// The 12 (or n) months ending with `newest`.
constexpr Period monthsEnding(Month newest, int count) { return Period{Month{newest.index - count + 1}.first(), newest.last()}; }

/// The fiscal year that `day` lies in, named by the calendar year in which it ends
/// (with a start in January: the calendar year itself).
int fiscalYearOf(Date day, unsigned startMonth);
Period fiscalYear(int year, unsigned startMonth);

/// What time it is; passed in everywhere, so that tests and documents can fix it.
class Clock {
public:
  virtual ~Clock() = default;
  /// Milliseconds since 1970, UTC.
  virtual std::int64_t nowMilliseconds() const = 0;
  /// The user's calendar day.
  virtual Date today() const = 0;
};

class SystemClock final : public Clock {
public:
  std::int64_t nowMilliseconds() const override;
  Date today() const override;
};

/// Stands still on a day (noon, UTC) until told otherwise.
class FixedClock final : public Clock {
public:
  explicit FixedClock(Date day) : m_now(std::chrono::milliseconds(day.time_since_epoch()).count() + 43'200'000) {}
  std::int64_t nowMilliseconds() const override { return m_now; }
  Date today() const override {
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{m_now}});
  }
  void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
  std::int64_t m_now;
};

/// "2026-11-23T12:00:05Z" of milliseconds since 1970.
std::string isoTimestamp(std::int64_t milliseconds);

}  // namespace kam::base
