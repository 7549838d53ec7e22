// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/repeat.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kam::exchange {

using base::Date;
using base::Month;

namespace {
constexpr int kMostInterval = 1000;

std::optional<int> whole(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
  return !text.empty() && trouble == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<unsigned> weekdayOf(std::string_view text) {
  static constexpr std::array<std::string_view, 7> kDays{"mo", "tu", "we", "th", "fr", "sa", "su"};
  const auto at = std::find(kDays.begin(), kDays.end(), base::asciiLower(text));
  return at == kDays.end() ? std::nullopt : std::optional(static_cast<unsigned>(at - kDays.begin()));
}

/// Monday = 0.
unsigned weekdayOf(Date day) { return std::chrono::weekday{day}.iso_encoding() - 1; }

template <class Value, class Accept>
bool readList(const std::string& text, std::vector<Value>& into, Accept accept) {
  for (const std::string& part : base::splitText(text, ',')) {
    const auto value = whole(base::trimmed(part));
    if (!value || !accept(*value)) return false;
    into.push_back(static_cast<Value>(*value));
  }
  return true;
}

bool readWeekdays(const std::string& text, RepeatRule& rule) {
  for (const std::string& part : base::splitText(text, ',')) {
    const std::string_view entry = base::trimmed(part);
    if (entry.size() < 2) return false;
    const auto day = weekdayOf(entry.substr(entry.size() - 2));
    const std::string_view place = entry.substr(0, entry.size() - 2);
    const auto number = place.empty() ? std::optional(0) : whole(place);
    if (!day || !number || std::abs(*number) > 53) return false;
    rule.weekdays.emplace_back(*number, *day);
  }
  return true;
}

bool readPart(const std::string& name, const std::string& value, RepeatRule& rule) {
  using Every = RepeatRule::Every;
  if (name == "freq") {
    const std::string every = base::asciiLower(value);
    if (every == "daily") rule.every = Every::day;
    else if (every == "weekly") rule.every = Every::week;
    else if (every == "monthly") rule.every = Every::month;
    else if (every == "yearly") rule.every = Every::year;
    else return false;
    return true;
  }
  if (name == "interval") {
    const auto interval = whole(value);
    if (!interval || *interval < 1 || *interval > kMostInterval) return false;
    rule.interval = *interval;
    return true;
  }
  if (name == "count") {
    rule.count = whole(value);
    return rule.count && *rule.count > 0;
  }
  if (name == "until") {
    rule.until = calendarTime(value);
    return rule.until.has_value();
  }
  if (name == "wkst") {
    const auto day = weekdayOf(value);
    rule.weekStart = day.value_or(0);
    return day.has_value();
  }
  if (name == "byday") return readWeekdays(value, rule);
  if (name == "bymonthday") return readList(value, rule.monthDays, [](int day) { return day != 0 && std::abs(day) <= 31; });
  if (name == "bymonth") return readList(value, rule.months, [](int month) { return month >= 1 && month <= 12; });
  if (name == "bysetpos") return readList(value, rule.positions, [](int place) { return place != 0 && std::abs(place) <= 366; });
  return name.starts_with("x-");
}

bool hasMonth(const RepeatRule& rule, Date day) {
  const unsigned month = static_cast<unsigned>(base::civil(day).month());
  return rule.months.empty() || std::find(rule.months.begin(), rule.months.end(), month) != rule.months.end();
}

/// The days of one month that the rule names; without any, the day of the first appointment.
void addMonthDays(const RepeatRule& rule, Month month, Date first, std::vector<Date>& days) {
  const int length = static_cast<int>((month.last() - month.first()).count()) + 1;
  const auto add = [&](int day) {
    if (day >= 1 && day <= length) days.push_back(month.first() + std::chrono::days{day - 1});
  };
  if (rule.weekdays.empty() && rule.monthDays.empty()) return add(static_cast<int>(static_cast<unsigned>(base::civil(first).day())));
  const auto isMonthDay = [&](int day) {
    return rule.monthDays.empty() ||
           std::any_of(rule.monthDays.begin(), rule.monthDays.end(), [&](int wanted) { return wanted == day || wanted + length + 1 == day; });
  };
  for (int day = 1; day <= length; ++day) {
    const unsigned weekday = weekdayOf(month.first() + std::chrono::days{day - 1});
    const bool isWeekday = rule.weekdays.empty() || std::any_of(rule.weekdays.begin(), rule.weekdays.end(), [&](const auto& wanted) {
                             const int fromStart = (day - 1) / 7 + 1;
                             const int fromEnd = -((length - day) / 7 + 1);
                             return wanted.second == weekday && (wanted.first == 0 || wanted.first == fromStart || wanted.first == fromEnd);
                           });
    if (isWeekday && isMonthDay(day)) add(day);
  }
}

/// The days of the period that begins `step` periods after the first appointment's.
std::vector<Date> daysOfPeriod(const RepeatRule& rule, Date first, int step) {
  using Every = RepeatRule::Every;
  std::vector<Date> days;
  if (rule.every == Every::day) {
    const Date day = first + std::chrono::days{step * rule.interval};
    const auto isDay = [&](const auto& wanted) { return wanted.second == weekdayOf(day); };
    if (rule.weekdays.empty() || std::any_of(rule.weekdays.begin(), rule.weekdays.end(), isDay)) days.push_back(day);
  } else if (rule.every == Every::week) {
    const unsigned offset = (weekdayOf(first) + 7 - rule.weekStart) % 7;
    const Date begin = first - std::chrono::days{offset} + std::chrono::days{7 * step * rule.interval};
    if (rule.weekdays.empty()) days.push_back(begin + std::chrono::days{offset});
    for (const auto& [place, weekday] : rule.weekdays) days.push_back(begin + std::chrono::days{(weekday + 7 - rule.weekStart) % 7});
  } else if (rule.every == Every::month) {
    addMonthDays(rule, Month{base::monthOf(first).index + step * rule.interval}, first, days);
  } else {
    const Month own{base::monthOf(first).index + 12 * step * rule.interval};
    std::vector<unsigned> months = rule.months;
    if (months.empty()) months.push_back(own.month());
    for (const unsigned month : months) addMonthDays(rule, Month{own.year() * 12 + static_cast<int>(month) - 1}, first, days);
  }
  std::erase_if(days, [&](Date day) { return !hasMonth(rule, day); });
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (rule.positions.empty()) return days;
  std::vector<Date> chosen;
  for (int place = 1; place <= static_cast<int>(days.size()); ++place) {
    const int fromEnd = place - static_cast<int>(days.size()) - 1;
    if (std::any_of(rule.positions.begin(), rule.positions.end(), [&](int wanted) { return wanted == place || wanted == fromEnd; }))
      chosen.push_back(days[static_cast<std::size_t>(place) - 1]);
  }
  return chosen;
}

Date periodStart(const RepeatRule& rule, Date first, int step) {
  using Every = RepeatRule::Every;
  const int distance = step * rule.interval;
  switch (rule.every) {
    case Every::day: return first + std::chrono::days{distance};
    case Every::week: return first + std::chrono::days{7 * distance - 6};
    case Every::month: return Month{base::monthOf(first).index + distance}.first();
    case Every::year: return Month{base::monthOf(first).index + 12 * distance}.first() - std::chrono::days{366};
  }
  return first;
}
}  // namespace

std::optional<RepeatRule> parseRepeatRule(std::string_view text) {
  RepeatRule rule;
  bool hasFrequency = false;
  for (const std::string& part : base::splitText(text, ';')) {
    const std::size_t sign = part.find('=');
    if (base::trimmed(part).empty()) continue;
    if (sign == std::string::npos) return std::nullopt;
    const std::string name = base::asciiLower(base::trimmed(std::string_view(part).substr(0, sign)));
    if (!readPart(name, std::string(base::trimmed(std::string_view(part).substr(sign + 1))), rule)) return std::nullopt;
    hasFrequency = hasFrequency || name == "freq";
  }
  return hasFrequency ? std::optional(rule) : std::nullopt;
}

std::vector<Date> repeatedDays(const RepeatRule& rule, Date first, Date last, std::size_t most) {
  std::vector<Date> days{first};
  const std::size_t count = rule.count ? std::min(most, static_cast<std::size_t>(*rule.count)) : most;
  // A rule may name days that never come (30 February), so it ends with the period, not with a day.
  for (int step = 0; days.size() < count && periodStart(rule, first, step) <= last; ++step)
    for (const Date day : daysOfPeriod(rule, first, step)) {
      if (day > last) return days;
      if (day > first && days.size() < count) days.push_back(day);
    }
  return days;
}

}  // namespace kam::exchange
