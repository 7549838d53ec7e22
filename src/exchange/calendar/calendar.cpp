// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendar.h"

#include "base/text.h"
#include "exchange/calendar/event.h"
#include "exchange/card/content_line.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {
constexpr std::size_t kMostBytes = std::size_t{64} << 20U;
/// Of one repeating appointment: every working day of four years.
constexpr std::size_t kMostRepeats = 1000;

enum Column : std::uint32_t { key, at, direction, channel, subject, text, people, sender, state, columnCount };
constexpr std::array<std::string_view, columnCount> kColumns{"external_key", "at",         "direction",  "channel",  "subject",
                                                             "text",         kPeopleField, kSenderField, kStateField};

class CalendarTable {
public:
  CalendarTable(SheetTable& table, const ReadContext& context) : m_table(table), m_context(context), m_zones(context.zone) {
    m_table.beginRow(1);
    for (std::uint32_t i = 0; i < columnCount; ++i) m_table.cell(i, CellMark::Kind::text, kColumns[i]);
    m_table.endRow();
  }

  void take(Event event) { m_events.push_back(std::move(event)); }
  void define(const std::string& zone, const std::string& definition) { m_zones.define(zone, definition); }
  bool isEmpty() const { return m_events.empty(); }

  /// False when it is too large to be held.
  bool write() {
    // A single day of a repeating appointment that was moved or cancelled stands for itself.
    for (const Event& event : m_events)
      if (event.original) m_moved[event.uid].push_back(m_zones.utc(inZone(*event.original, event)));
    return std::all_of(m_events.begin(), m_events.end(), [this](const Event& event) { return writeEvent(event); });
  }

private:
  /// A day of a repeating appointment is named by its start, in UTC.
  static std::string occurrenceKey(const Event& event, base::Minute utc) {
    return event.uid.empty() ? std::string() : event.uid + "#" + base::isoText(utc);
  }
  static ZonedTime inZone(ZonedTime time, const Event& event) {
    // Exceptions are often given without the zone of the appointment they belong to.
    if (!time.isUtc && time.zone.empty() && event.start) time.zone = event.start->zone;
    return time;
  }

  bool writeEvent(const Event& event) {
    if (!event.start) return writeRow(event, event.uid, {}, {});
    if (event.original) return writeRow(event, occurrenceKey(event, m_zones.utc(inZone(*event.original, event))), *event.start, {});
    if (event.rule.empty() && event.furtherStarts.empty()) return writeRow(event, event.uid, *event.start, {});
    return writeRepeats(event);
  }

  bool writeRepeats(const Event& event) {
    const auto rule = event.rule.empty() ? std::nullopt : parseRepeatRule(event.rule);
    // What cannot be understood is told, not guessed: the first appointment comes in with the rule as it stands.
    const std::string note = !event.rule.empty() && !rule ? event.rule : std::string();
    std::vector<ZonedTime> starts{*event.start};
    if (rule) {
      const base::Date first = std::chrono::floor<std::chrono::days>(event.start->wall);
      const auto ofDay = event.start->wall - base::Minute{first};
      starts.clear();
      for (const base::Date day : repeatedDays(*rule, first, std::max(first, m_context.today), kMostRepeats)) {
        ZonedTime start = *event.start;
        start.wall = base::Minute{day} + ofDay;
        if (rule->until && m_zones.utc(start) > endOf(*rule->until, event)) break;
        starts.push_back(start);
      }
    }
    for (const ZonedTime& further : event.furtherStarts) {
      starts.push_back(inZone(further, event));
      if (!further.isDay || event.start->isDay) continue;
      starts.back() = *event.start;
      starts.back().wall = further.wall + timeOfDay(event.start->wall);
    }
    const auto& moved = m_moved[event.uid];
    for (const ZonedTime& start : starts) {
      const base::Minute utc = m_zones.utc(start);
      const bool isException = std::any_of(event.exceptions.begin(), event.exceptions.end(), [&](const ZonedTime& exception) {
        return exception.isDay ? std::chrono::floor<std::chrono::days>(start.wall) == std::chrono::floor<std::chrono::days>(exception.wall)
                               : m_zones.utc(inZone(exception, event)) == utc;
      });
      if (isException || std::find(moved.begin(), moved.end(), utc) != moved.end()) continue;
      if (!writeRow(event, occurrenceKey(event, utc), start, note)) return false;
    }
    return true;
  }

  static std::chrono::minutes timeOfDay(base::Minute minute) { return minute - base::Minute{std::chrono::floor<std::chrono::days>(minute)}; }

  /// The last moment that a rule reaches: a bare day counts to its end.
  base::Minute endOf(ZonedTime until, const Event& event) {
    if (!until.isDay) return m_zones.utc(inZone(until, event));
    until.wall += std::chrono::minutes{24 * 60 - 1};
    return m_zones.utc(inZone(until, event));
  }

  bool writeRow(const Event& event, const std::string& name, const std::optional<ZonedTime>& start, const std::string& note) {
    m_table.beginRow(++m_row);
    const auto put = [this](Column column, std::string_view value) { m_table.cell(column, CellMark::Kind::text, base::trimmed(value)); };
    put(key, name);
    if (start) put(at, base::isoText(m_zones.here(*start)));
    put(direction, "both");
    put(channel, event.isVideo ? "video" : "meeting");
    put(subject, event.title());
    put(text, textOf(event, start, note));
    put(people, event.people);
    put(sender, event.organizer);
    if (event.isCancelled) put(state, kCancelled);
    return m_table.endRow();
  }

  /// From when to when and where, then what the appointment itself says.
  std::string textOf(const Event& event, const std::optional<ZonedTime>& start, const std::string& note) {
    std::string head = start ? spanText(event, *start) : std::string();
    const auto add = [&head](const std::string& part, const char* between) {
      if (!part.empty()) head += (head.empty() ? "" : between) + part;
    };
    add(event.location, " · ");
    add(note, "\n");
    add(event.description, "\n");
    return head;
  }

  std::string spanText(const Event& event, const ZonedTime& start) {
    if (!event.start) return {};
    std::optional<std::chrono::minutes> length = event.duration;
    if (!length && event.end) length = m_zones.utc(*event.end) - m_zones.utc(*event.start);
    const auto day = std::chrono::minutes{24 * 60};
    if (!length || length->count() <= 0 || (start.isDay && *length <= day)) return {};
    const base::Minute from = m_zones.here(start);
    const base::Minute to = from + *length;
    if (start.isDay)
      return base::isoText(std::chrono::floor<std::chrono::days>(from)) + " – " +
             base::isoText(std::chrono::floor<std::chrono::days>(to - std::chrono::minutes{1}));
    const std::string fromText = base::isoText(from);
    const std::string toText = base::isoText(to);
    const bool sameDay = fromText.substr(0, 10) == toText.substr(0, 10);
    return sameDay ? fromText.substr(11) + "–" + toText.substr(11) : fromText.substr(11) + " – " + toText.substr(0, 10) + " " + toText.substr(11);
  }

  SheetTable& m_table;
  const ReadContext& m_context;
  Zones m_zones;
  std::vector<Event> m_events;
  std::map<std::string, std::vector<base::Minute>> m_moved;
  std::uint32_t m_row = 1;
};

/// The lines of a component as they stand, for who reads time zones.
class ZoneText {
public:
  void begin() {
    m_text.clear();
    m_name.clear();
  }
  void take(const ContentLine& line) {
    if (line.name == "TZID") m_name = line.value;
    std::string head = line.name;
    for (const auto& [key, value] : line.parameters) head += ";" + key + "=" + value;
    m_text += head + ":" + line.value + "\r\n";
  }
  const std::string& name() const { return m_name; }
  const std::string& text() const { return m_text; }

private:
  std::string m_text;
  std::string m_name;
};

/// Reads component by component; what lies inside an appointment (reminders) is not the appointment's.
void readComponents(std::string_view text, CalendarTable& table) {
  ContentLines lines(text);
  ContentLine line;
  std::vector<std::string> open;
  Event event;
  ZoneText zone;
  while (lines.next(line)) {
    const std::string component = base::asciiLower(base::trimmed(line.value));
    const bool inZone = std::find(open.begin(), open.end(), "vtimezone") != open.end();
    if (line.name == "BEGIN") {
      if (component == "vevent") event = {};
      if (component == "vtimezone") zone.begin();
      if (inZone || component == "vtimezone") zone.take(line);
      open.push_back(component);
    } else if (line.name == "END") {
      if (inZone) zone.take(line);
      const auto at = std::find(open.rbegin(), open.rend(), component);
      if (at == open.rend()) continue;
      open.erase(std::next(at).base(), open.end());
      if (component == "vevent") table.take(std::move(event));
      if (component == "vtimezone") table.define(zone.name(), zone.text());
    } else if (inZone) zone.take(line);
    else if (!open.empty() && open.back() == "vevent") event.take(line);
  }
  // The last appointment of a file that was cut off.
  if (std::find(open.begin(), open.end(), "vevent") != open.end()) table.take(std::move(event));
}
}  // namespace

Result<WorkbookSheets> readCalendar(const std::filesystem::path& path, const ReadContext& context) {
  const std::string fileName = path.filename().string();
  const base::Place place{fileName, 0, {}, {}};
  const auto tooLarge = [&] { return fail(ErrorCode::workbookTooLarge, {fileName, std::to_string(kMostBytes >> 20U)}, place); };
  std::error_code error;
  if (std::filesystem::file_size(path, error) > kMostBytes && !error) return tooLarge();
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.bad() || error) return fail(ErrorCode::fileUnreadable, {fileName, std::strerror(errno)}, place);
  auto sheet = std::make_shared<SheetTable>();
  CalendarTable table(*sheet, context);
  readComponents(text.starts_with("\xEF\xBB\xBF") ? std::string_view(text).substr(3) : std::string_view(text), table);
  if (table.isEmpty()) return fail(ErrorCode::calendarEmpty, {fileName}, place);
  if (!table.write()) return tooLarge();
  sheet->finish();
  WorkbookSheets sheets;
  sheets.sheets.push_back({"iCalendar", false});
  sheets.table = std::move(sheet);
  sheets.kind = "interactions";
  return sheets;
}

}  // namespace kam::exchange
