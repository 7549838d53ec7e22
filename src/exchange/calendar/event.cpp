// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/event.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace kam::exchange {

namespace {
std::optional<ZonedTime> timeOf(const ContentLine& line, std::string_view value) {
  auto time = calendarTime(base::trimmed(value));
  if (time && !time->isUtc && !time->isDay) time->zone = line.parameter("TZID");
  return time;
}

void addTimes(const ContentLine& line, std::vector<ZonedTime>& into) {
  for (const std::string& value : base::splitText(line.value, ',')) {
    // A period begins with its start.
    const std::string begin = value.substr(0, value.find('/'));
    if (auto time = timeOf(line, begin)) into.push_back(std::move(*time));
  }
}

/// "mailto:p@v.example"; some programs put a path there and the address into a parameter.
std::string addressOf(const ContentLine& line) {
  std::string value(base::trimmed(line.value));
  if (base::asciiLower(value.substr(0, 7)) == "mailto:") value = base::trimmed(value.substr(7));
  if (value.find('@') == std::string::npos) value = line.parameter("EMAIL");
  return value.find('@') == std::string::npos || value.find_first_of(" <>;,") != std::string::npos ? std::string() : value;
}

bool namesVideo(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kRooms{"teams.microsoft.com", "zoom.us/",    "meet.google.com",
                                                          "webex.com/",          "meet.jit.si", "gotomeeting.com"};
  const std::string folded = base::asciiLower(text);
  return std::any_of(kRooms.begin(), kRooms.end(), [&](std::string_view room) { return folded.find(room) != std::string::npos; });
}

std::string firstLine(const std::string& text) {
  constexpr std::size_t kLongest = 80;
  std::string line(base::trimmed(text.substr(0, text.find('\n'))));
  if (line.size() <= kLongest) return line;
  std::size_t cut = kLongest;
  while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
  return line.substr(0, cut) + "…";
}
}  // namespace

void Event::take(const ContentLine& line) {
  if (line.name == "UID") uid = base::trimmed(line.value);
  else if (line.name == "DTSTART") start = timeOf(line, line.value);
  else if (line.name == "DTEND") end = timeOf(line, line.value);
  else if (line.name == "DURATION") duration = calendarDuration(base::trimmed(line.value));
  else if (line.name == "RECURRENCE-ID") original = timeOf(line, line.value);
  else if (line.name == "RRULE" && rule.empty()) rule = base::trimmed(line.value);
  else if (line.name == "RDATE") addTimes(line, furtherStarts);
  else if (line.name == "EXDATE") addTimes(line, exceptions);
  else if (line.name == "SUMMARY") summary = base::trimmed(valueText(line.value));
  else if (line.name == "DESCRIPTION") description = base::trimmed(valueText(line.value));
  else if (line.name == "LOCATION") location = base::trimmed(valueText(line.value));
  else if (line.name == "ORGANIZER") organizer = addressOf(line);
  else if (line.name == "ATTENDEE") {
    if (const std::string address = addressOf(line); !address.empty()) people += (people.empty() ? "" : "; ") + address;
  } else if (line.name == "STATUS") isCancelled = base::asciiLower(base::trimmed(line.value)) == "cancelled";
  const bool mayNameRoom = line.name == "LOCATION" || line.name == "DESCRIPTION" || line.name == "URL" || line.name == "CONFERENCE" ||
                           line.name == "X-GOOGLE-CONFERENCE" || line.name == "X-MICROSOFT-SKYPETEAMSMEETINGURL";
  isVideo = isVideo || (mayNameRoom && namesVideo(line.value));
}

std::string Event::title() const {
  for (const std::string& text : {summary, description, location})
    if (std::string line = firstLine(text); !line.empty()) return line;
  return "–";
}

std::optional<std::chrono::minutes> calendarDuration(std::string_view text) {
  constexpr std::int64_t kLongest = std::int64_t{366} * 24 * 60;
  if (text.starts_with('+')) text.remove_prefix(1);
  if (!text.starts_with('P')) return std::nullopt;
  std::int64_t seconds = 0;
  std::int64_t number = -1;
  bool any = false;
  for (const char c : text.substr(1)) {
    if (c >= '0' && c <= '9') {
      number = std::max<std::int64_t>(number, 0) * 10 + (c - '0');
      if (number > kLongest * 60) return std::nullopt;
      continue;
    }
    if (c == 'T') continue;
    const std::int64_t unit = c == 'W' ? 604'800 : c == 'D' ? 86'400 : c == 'H' ? 3600 : c == 'M' ? 60 : c == 'S' ? 1 : 0;
    if (unit == 0 || number < 0) return std::nullopt;
    seconds += unit * number;
    if (seconds / 60 > kLongest) return std::nullopt;
    number = -1;
    any = true;
  }
  return any && number < 0 ? std::optional(std::chrono::minutes{seconds / 60}) : std::nullopt;
}

}  // namespace kam::exchange
