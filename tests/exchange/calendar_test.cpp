// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars in: appointments as conversations, on the reader's clock.
#include "exchange/calendar/calendar.h"
#include "exchange/calendar/event.h"
#include "exchange/calendar/repeat.h"

#include "exchange/files.h"
#include "exchange/sheet/sheet_table.h"

#include <catch2/catch.hpp>
#include <map>

using namespace kam;
using namespace kam::exchange;
using base::ErrorCode;
using Row = std::map<std::string, std::string>;

namespace {
std::vector<Row> rowsOf(const SheetTable& table) {
  SheetReader reader(std::shared_ptr<const SheetTable>(std::shared_ptr<void>(), &table));
  std::vector<std::string> header;
  std::vector<Row> rows;
  while (reader.next()) {
    if (header.empty()) {
      header.assign(reader.cells().begin(), reader.cells().end());
      continue;
    }
    auto& row = rows.emplace_back();
    for (std::size_t i = 0; i < reader.cells().size(); ++i)
      if (!reader.cells()[i].empty()) row[header[i]] = std::string(reader.cells()[i]);
  }
  return rows;
}

std::vector<Row> calendar(const std::string& events, const std::string& zone = "Europe/Berlin") {
  const test::TemporaryFile file("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
  ReadContext context;
  context.zone = zone;
  context.today = base::makeDate(2026, 11, 23);
  const auto read = readCalendar(file.path(), context);
  REQUIRE(read);
  CHECK(read->kind == "interactions");
  return rowsOf(*read->table);
}

std::vector<std::string> startsOf(const std::vector<Row>& rows) {
  std::vector<std::string> starts;
  for (const Row& row : rows) starts.push_back(row.at("at"));
  return starts;
}

std::string days(const char* rule, base::Date first, std::size_t most = 5) {
  const auto parsed = parseRepeatRule(rule);
  REQUIRE(parsed);
  std::string text;
  for (const base::Date day : repeatedDays(*parsed, first, base::makeDate(2030, 1, 1), most)) text += (text.empty() ? "" : " ") + base::isoText(day);
  return text;
}
}  // namespace

TEST_CASE("an appointment is a conversation with its day, subject, place, text and people") {
  const auto rows = calendar(
      "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;TZID=Europe/Berlin:20260505T140000\r\nDTEND;TZID=Europe/"
      "Berlin:20260505T153000\r\nSUMMARY:Jahresgespräch\\, Teil "
      "1\r\nLOCATION:Graz\r\nDESCRIPTION:Erste Zeile\\nzweite, die sehr\r\n  lang ist\r\nORGANIZER;CN=Mia:mailto:mia@us.example\r\nATTENDEE;CN=Petra "
      "Vogt:MAILTO:p@v.example\r\nATTENDEE;CN=Uwe:mailto:u@v.example\r\nBEGIN:VALARM\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\nEND:VEVENT\r\n");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0] == Row{{"external_key", "1@x"},
                       {"at", "2026-05-05T14:00"},
                       {"direction", "both"},
                       {"channel", "meeting"},
                       {"subject", "Jahresgespräch, Teil 1"},
                       {"text", "14:00–15:30 · Graz\nErste Zeile\nzweite, die sehr lang ist"},
                       {"people", "p@v.example; u@v.example"},
                       {"sender", "mia@us.example"}});
}

TEST_CASE("times of every kind are told on the reader's clock") {
  const auto at = [](const std::string& start, const std::string& before = {}) {
    return calendar(before + "BEGIN:VEVENT\r\nSUMMARY:a\r\n" + start + "\r\nEND:VEVENT\r\n").front().at("at");
  };
  CHECK(at("DTSTART:20260705T120000Z") == "2026-07-05T14:00");
  CHECK(at("DTSTART:20260105T120000Z") == "2026-01-05T13:00");
  CHECK(at("DTSTART;TZID=America/New_York:20260705T120000") == "2026-07-05T18:00");
  CHECK(at("DTSTART;TZID=\"W. Europe Standard Time\":20260705T120000") == "2026-07-05T12:00");
  CHECK(at("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Asia/Tokyo:20260705T120000") == "2026-07-05T05:00");
  CHECK(at("DTSTART:20260705T120000") == "2026-07-05T12:00");
  CHECK(at("DTSTART;VALUE=DATE:20260705") == "2026-07-05T00:00");
  // A zone that only the file knows: four hours west of Greenwich all year round.
  CHECK(at("DTSTART;TZID=Our Office:20260705T120000",
           "BEGIN:VTIMEZONE\r\nTZID:Our Office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0400\r\n"
           "END:STANDARD\r\nEND:VTIMEZONE\r\n") == "2026-07-05T18:00");
  CHECK(at("DTSTART;TZID=Nowhere:20260705T120000") == "2026-07-05T12:00");
}

TEST_CASE("several days and a duration are told in the text") {
  CHECK(calendar("BEGIN:VEVENT\r\nSUMMARY:Messe\r\nDTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260504\r\nEND:VEVENT\r\n")[0].at("text") ==
        "2026-05-01 – 2026-05-03");
  CHECK(calendar("BEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART:20260501T100000\r\nDURATION:PT1H30M\r\nEND:VEVENT\r\n")[0].at("text") == "10:00–11:30");
  CHECK_FALSE(
      calendar("BEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260502\r\nEND:VEVENT\r\n")[0].contains("text"));
  CHECK(calendarDuration("P1W") == std::chrono::minutes{7 * 24 * 60});
  CHECK(calendarDuration("-PT5M") == std::nullopt);
  CHECK(calendarDuration("PT5") == std::nullopt);
  CHECK(calendarDuration("P99999999999D") == std::nullopt);
}

TEST_CASE("a repeating appointment comes in once per day until today, moved and dropped days as they were") {
  const std::string series =
      "BEGIN:VEVENT\r\nUID:jf\r\nSUMMARY:Jour fixe\r\nDTSTART;TZID=Europe/Berlin:20261005T090000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"
      "EXDATE;TZID=Europe/Berlin:20261019T090000\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:jf\r\nSUMMARY:Jour fixe (verschoben)\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261102T090000\r\n"
      "DTSTART;TZID=Europe/Berlin:20261103T100000\r\nEND:VEVENT\r\n";
  const auto rows = calendar(series);
  CHECK(startsOf(rows) == std::vector<std::string>{"2026-10-05T09:00", "2026-10-12T09:00", "2026-10-26T09:00", "2026-11-09T09:00", "2026-11-16T09:00",
                                                   "2026-11-23T09:00", "2026-11-03T10:00"});
  // Each day has a name of its own, which stays when the series is read again; it is the moment, so the end of summer time is in it.
  CHECK(rows[0].at("external_key") == "jf#2026-10-05T07:00");
  CHECK(rows[2].at("external_key") == "jf#2026-10-26T08:00");
  CHECK(rows[6].at("external_key") == "jf#2026-11-02T08:00");
  CHECK(calendar(series, "America/New_York")[0].at("external_key") == rows[0].at("external_key"));
}

TEST_CASE("a series that lies ahead is its first appointment; one with a rule that is not read tells the rule") {
  CHECK(startsOf(calendar("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:a\r\nDTSTART:20270105T090000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n")) ==
        std::vector<std::string>{"2027-01-05T09:00"});
  const auto odd = calendar("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:a\r\nDTSTART:20260105T090000\r\nRRULE:FREQ=YEARLY;BYWEEKNO=20\r\nEND:VEVENT\r\n");
  REQUIRE(odd.size() == 1);
  CHECK(odd[0].at("text") == "FREQ=YEARLY;BYWEEKNO=20");
}

// The expected days are those of python-dateutil 2.8 (rrulestr).
TEST_CASE("rules give the days that another program gives") {
  const base::Date first = base::makeDate(2026, 1, 30);
  CHECK(days("FREQ=DAILY;INTERVAL=10;COUNT=3", first) == "2026-01-30 2026-02-09 2026-02-19");
  CHECK(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", first) == "2026-01-30 2026-02-09 2026-02-13 2026-02-23 2026-02-27");
  CHECK(days("FREQ=MONTHLY", first) == "2026-01-30 2026-03-30 2026-04-30 2026-05-30 2026-06-30");
  CHECK(days("FREQ=MONTHLY;BYDAY=-1FR", first) == "2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29");
  CHECK(days("FREQ=MONTHLY;BYMONTHDAY=-2", first) == "2026-01-30 2026-02-27 2026-03-30 2026-04-29 2026-05-30");
  CHECK(days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", first) == "2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29");
  CHECK(days("FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO", first, 4) == "2026-01-30 2026-03-02 2026-09-07 2027-03-01");
  CHECK(days("FREQ=YEARLY", base::makeDate(2024, 2, 29), 3) == "2024-02-29 2028-02-29");
  CHECK(days("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", first) == "2026-01-30");
  CHECK_FALSE(parseRepeatRule("FREQ=HOURLY"));
  CHECK_FALSE(parseRepeatRule("FREQ=WEEKLY;INTERVAL=0"));
  CHECK_FALSE(parseRepeatRule("BYDAY=MO"));
  CHECK_FALSE(parseRepeatRule("FREQ=DAILY;COUNT=99999999999999"));
}

TEST_CASE("a cancelled appointment says so, a video call is one, and one without a title takes the first words") {
  const auto rows = calendar(
      "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:a\r\nDTSTART:20260105T090000\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:2\r\nDESCRIPTION:Zeile eins\\nZeile zwei https://teams.microsoft.com/l/1\r\nDTSTART:20260105T090000\r\nEND:VEVENT\r\n");
  CHECK(rows[0].at("state") == "cancelled");
  CHECK(rows[1].at("channel") == "video");
  CHECK(rows[1].at("subject") == "Zeile eins");
}

TEST_CASE("a calendar without appointments is an error that says so") {
  const test::TemporaryFile file("a.ics", "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:a\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
  CHECK(readCalendar(file.path(), {}).error().code == ErrorCode::calendarEmpty);
}

TEST_CASE("every calendar of the torture set gives its appointments or a clear error", "[shared]") {
  const auto folder = test::sharedData("torture/ics");
  if (folder.empty()) return;
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    ++files;
    ReadContext context;
    context.zone = "Europe/Berlin";
    context.today = base::makeDate(2026, 11, 23);
    const auto form = formOf(entry.path());
    REQUIRE(form);
    CHECK(*form == FileForm::calendar);
    const auto read = readWorkbook(entry.path(), *form, {}, context);
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::size_t events = 0;
    for (std::size_t at = text.find("BEGIN:VEVENT"); at != std::string::npos; at = text.find("BEGIN:VEVENT", at + 1)) ++events;
    if (read) CHECK(rowsOf(*read->table).size() >= (events > 0 ? 1 : 0));
    else CHECK((read.error().code == ErrorCode::calendarEmpty && events == 0));
  }
  CHECK(files > 90);
}
