// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/zones.h"

#include <charconv>
#include <map>
#include <unicode/timezone.h>
#include <unicode/vtzone.h>

namespace kam::exchange {

using base::Minute;

namespace {
constexpr double kMillisecondsPerMinute = 60'000.0;

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
  int value = 0;
  if (from + count > text.size()) return std::nullopt;
  const auto [end, trouble] = std::from_chars(text.data() + from, text.data() + from + count, value);
  return trouble == std::errc() && end == text.data() + from + count ? std::optional(value) : std::nullopt;
}

double millisecondsOf(Minute minute) { return static_cast<double>(minute.time_since_epoch().count()) * kMillisecondsPerMinute; }

bool isUnknown(const icu::TimeZone* zone) { return zone == nullptr || *zone == icu::TimeZone::getUnknown(); }

/// "Europe/Berlin", "W. Europe Standard Time", "/example.org/20070129_1/Europe/Berlin".
std::unique_ptr<icu::TimeZone> known(const std::string& name) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(name);
  std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(text));
  if (!isUnknown(zone.get())) return zone;
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString id;
  icu::TimeZone::getIDForWindowsID(text, nullptr, id, status);
  if (U_SUCCESS(status) && !id.isEmpty()) return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(id));
  const std::size_t last = name.rfind('/');
  const std::size_t before = last == std::string::npos || last == 0 ? std::string::npos : name.rfind('/', last - 1);
  if (before == std::string::npos) return nullptr;
  zone.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name.substr(before + 1))));
  return isUnknown(zone.get()) ? nullptr : std::move(zone);
}

std::int32_t offsetMinutes(const icu::TimeZone& zone, Minute minute, bool isLocal) {
  std::int32_t raw = 0;
  std::int32_t summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(millisecondsOf(minute), static_cast<UBool>(isLocal), raw, summer, status);
  return U_SUCCESS(status) ? (raw + summer) / 60'000 : 0;
}
}  // namespace

std::optional<ZonedTime> calendarTime(std::string_view text) {
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 4, 2);
  const auto day = digits(text, 6, 2);
  if (!year || !month || !day || *year < 1600 || *month < 1 || *day < 1) return std::nullopt;
  const std::chrono::year_month_day civil{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
  if (!civil.ok()) return std::nullopt;
  ZonedTime time{Minute{base::Date{civil}}, true, false, {}};
  if (text.size() == 8) return time;
  const auto hour = digits(text, 9, 2);
  const auto minute = digits(text, 11, 2);
  if (text[8] != 'T' || !hour || !minute || *hour > 23 || *hour < 0 || *minute > 59 || *minute < 0) return std::nullopt;
  time.isDay = false;
  time.wall += std::chrono::hours{*hour} + std::chrono::minutes{*minute};
  time.isUtc = text.ends_with('Z') || text.ends_with('z');
  return time;
}

struct Zones::State {
  std::unique_ptr<icu::TimeZone> reader;
  std::map<std::string, std::string> definitions;
  std::map<std::string, std::unique_ptr<icu::TimeZone>> zones;

  const icu::TimeZone& of(const std::string& name) {
    if (name.empty()) return *reader;
    const auto at = zones.find(name);
    if (at != zones.end()) return at->second == nullptr ? *reader : *at->second;
    auto zone = known(name);
    if (zone == nullptr) zone = defined(name);
    const auto& kept = zones.emplace(name, std::move(zone)).first->second;
    return kept == nullptr ? *reader : *kept;
  }

  std::unique_ptr<icu::TimeZone> defined(const std::string& name) const {
    const auto at = definitions.find(name);
    if (at == definitions.end()) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::TimeZone> zone(icu::VTimeZone::createVTimeZone(icu::UnicodeString::fromUTF8(at->second), status));
    return U_SUCCESS(status) ? std::move(zone) : nullptr;
  }
};

Zones::Zones(const std::string& reader) : m_state(std::make_unique<State>()) {
  if (!reader.empty()) m_state->reader = known(reader);
  if (m_state->reader == nullptr) m_state->reader.reset(icu::TimeZone::createDefault());
}

Zones::~Zones() = default;

void Zones::define(const std::string& name, const std::string& definition) { m_state->definitions.emplace(name, definition); }

Minute Zones::utc(const ZonedTime& time) {
  if (time.isUtc) return time.wall;
  return time.wall - std::chrono::minutes{offsetMinutes(m_state->of(time.zone), time.wall, true)};
}

Minute Zones::there(Minute utc, const std::string& zone) { return utc + std::chrono::minutes{offsetMinutes(m_state->of(zone), utc, false)}; }

Minute Zones::here(const ZonedTime& time) {
  const bool isFloating = !time.isUtc && time.zone.empty();
  return time.isDay || isFloating ? time.wall : there(utc(time), {});
}

}  // namespace kam::exchange
