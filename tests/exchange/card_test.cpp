// SPDX-License-Identifier: GPL-3.0-or-later
// Address books in and out, calendars out.
#include "exchange/card/content_line.h"
#include "exchange/card/write_cards.h"

#include "domain/records.h"
#include "exchange/files.h"
#include "exchange/intake/file_plan.h"
#include "exchange/sniff/sniff_layout.h"
#include "exchange/table/open_table.h"

#include <catch2/catch.hpp>
#include <map>

using namespace kam;
using namespace kam::exchange;
using namespace kam::domain;
using Rows = std::vector<std::map<std::string, std::string>>;

namespace {
Rows cardsOf(const std::string& text) {
  const test::TemporaryFile file("a.vcf", text);
  const auto layout = sniffLayout(file.path(), {});
  REQUIRE(layout);
  CHECK(recogniseKind(layout->header) == "contacts");
  auto reader = openTable(file.path(), *layout);
  REQUIRE(reader);
  Rows rows;
  while ((*reader)->next()) {
    if ((*reader)->row() <= layout->headerRow) continue;
    auto& row = rows.emplace_back();
    for (std::size_t i = 0; i < (*reader)->cells().size(); ++i)
      if (!(*reader)->cells()[i].empty()) row[layout->header[i]] = std::string((*reader)->cells()[i]);
  }
  return rows;
}

template <class Record>
Snapshot with(const Snapshot& snapshot, Record record) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::vector{std::move(record)}));
}

template <class Write>
std::string written(Write write) {
  std::string text;
  REQUIRE(write([&text](std::string_view piece) -> base::Result<void> {
    text += piece;
    return {};
  }));
  return text;
}
}  // namespace

TEST_CASE("cards of all three versions give the same contact") {
  const std::map<std::string, std::string> vogt{{"title", "Dr."},           {"given_name", "Petra Anna"}, {"family_name", "Vögt; geb. Ohm"},
                                                {"email", "p@v.example"},   {"phone", "+49 30 1"},        {"mobile", "+49 170 2"},
                                                {"account", "Müller GmbH"}, {"job_title", "Einkauf"},     {"note", "Zeile 1\nZeile 2, Ende"}};
  CHECK(cardsOf("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:V=F6gt\\; geb. =\r\nOhm;Petra;Anna;Dr.\r\n"
                "ORG;CHARSET=UTF-8;QUOTED-PRINTABLE:M=C3=BCller GmbH;Werk 2\r\nTEL;WORK;VOICE:+49 30 1\r\nTEL;CELL:+49 170 2\r\nTEL;WORK;FAX:9\r\n"
                "EMAIL;INTERNET:p@v.example\r\nTITLE:Einkauf\r\nNOTE;ENCODING=QUOTED-PRINTABLE:Zeile 1=0AZeile 2, Ende\r\nEND:VCARD\r\n") ==
        Rows{vogt});
  CHECK(cardsOf("begin:vcard\nversion:3.0\nfn:Petra Vögt\nN:Vögt\\; geb. Ohm;Petra;Anna;Dr.;\nORG:Müller GmbH;Werk "
                "2\nitem1.EMAIL;type=INTERNET;type=pref:p@v.\n "
                "example\nTEL;type=WORK:+49 30 1\nTEL;type=CELL;type=pref:+49 170 2\nTITLE:Einkauf\nNOTE:Zeile 1\\nZeile 2\\, "
                "Ende\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRgABAQ\nend:vcard\n") == Rows{vogt});
  CHECK(
      cardsOf(
          "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Vögt\\; geb. Ohm;Petra;Anna;Dr.;\r\nORG;SORT-AS=\"m:x\":Müller GmbH\r\nEMAIL;PREF=1:mailto:p@v.example\r\n"
          "TEL;VALUE=uri;TYPE=\"voice,work\":tel:+49 30 1\r\nTEL;VALUE=uri;TYPE=cell:tel:+49 170 2\r\nTITLE:Einkauf\r\nNOTE:Zeile 1\\nZeile 2\\, "
          "Ende\r\nEND:VCARD") == Rows{vogt});
}

TEST_CASE("several cards come in order; a further address goes into the note; a card that only has a full name keeps it") {
  const Rows rows = cardsOf(
      "BEGIN:VCARD\nFN:Uwe "
      "Ohne\nEMAIL:a@x.example\nEMAIL;TYPE=work:b@x.example\nORG:X\nEND:VCARD\n\nBEGIN:VCARD\nN:Agent\nAGENT:\nBEGIN:VCARD\nN:Inner\nEND:"
      "VCARD\nORG:Y\nEND:VCARD\nBEGIN:VCARD\nN:Ende");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0] == std::map<std::string, std::string>{{"name", "Uwe Ohne"}, {"email", "b@x.example"}, {"note", "a@x.example"}, {"account", "X"}});
  CHECK(rows[1].at("family_name") == "Agent");
  CHECK(rows[2].at("family_name") == "Ende");
}

TEST_CASE("every address book of the torture collection ends in rows or a clear error") {
  const auto folder = test::sharedData("torture/vcard");
  if (folder.empty()) return;
  int cards = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    const auto layout = sniffLayout(entry.path(), {});
    REQUIRE(layout);
    cards += layout->table != nullptr ? 1 : 0;
  }
  CHECK(cards > 25);
}

TEST_CASE("a contact goes out as a card of version 4.0 and comes in again as it was; lines are folded between letters") {
  Account account;
  account.id = Id<Account>(1);
  account.name = "Müller, Söhne & Partner; Verwaltungsgesellschaft mit beschränkter Haftung und Compagnie";
  Person person;
  person.id = Id<Person>(2);
  person.givenName = "Petra";
  person.familyName = "Vogt";
  person.email = "p@v.example";
  person.mobile = "+49 170 2";
  person.note = "eins\nzwei";
  Position position;
  position.id = Id<Position>(3);
  position.person = person.id;
  position.account = account.id;
  position.jobTitle = "Einkauf";
  const Snapshot snapshot = with(with(with(Snapshot(), account), person), position);
  const std::string text = written([&](const TextSink& sink) { return writeVcards(snapshot, base::makeDate(2026, 11, 23), sink); });
  CHECK(text.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
  for (std::size_t at = 0, end = text.find("\r\n"); end != std::string::npos; at = end + 2, end = text.find("\r\n", at)) CHECK(end - at <= 75);
  CHECK(cardsOf(text) == Rows{{{"given_name", "Petra"},
                               {"family_name", "Vogt"},
                               {"email", "p@v.example"},
                               {"mobile", "+49 170 2"},
                               {"account", account.name},
                               {"job_title", "Einkauf"},
                               {"note", "eins\nzwei"}}});
}

TEST_CASE("open actions are tasks of a calendar with their due day, conversations are events") {
  Action action;
  action.id = Id<Action>(5);
  action.title = "Angebot, neu";
  action.due = base::makeDate(2026, 12, 1);
  const std::string tasks =
      written([&](const TextSink& sink) { return writeActionCalendar(with(Snapshot(), action), base::makeDate(2026, 11, 23), sink); });
  CHECK(
      tasks ==
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//KAM Workbench//EN\r\nBEGIN:VTODO\r\nUID:urn:kam-workbench:action:5\r\nDTSTAMP:20261123T000000Z\r\n"
      "SUMMARY:Angebot\\, neu\r\nDUE;VALUE=DATE:20261201\r\nSTATUS:NEEDS-ACTION\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
  Interaction visit;
  visit.id = Id<Interaction>(6);
  visit.subject = "Besuch";
  visit.at = base::parseIsoMinute("2026-11-20T14:05");
  const std::string events =
      written([&](const TextSink& sink) { return writeInteractionCalendar(with(Snapshot(), visit), base::makeDate(2026, 11, 23), sink); });
  CHECK(events.find("DTSTART:20261120T140500\r\n") != std::string::npos);
}
