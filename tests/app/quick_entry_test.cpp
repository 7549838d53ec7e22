// SPDX-License-Identifier: GPL-3.0-or-later
// One typed line about a talk: what is understood in German, English and both mixed, and what is asked instead of guessed.
#include "quick_entry_house.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::app;
using namespace kam::domain;
using namespace kam::test;
using Meaning = EntryPart::Meaning;

namespace {

struct DayCase {
  const char* text;
  base::Date wanted;
};

}  // namespace

TEST_CASE("The line of the brief is understood whole, in English and in German") {
  for (const char* line : {"yesterday 14:00 visit, line 3 comes in Q4, offer until 15 May @engineering, mood +",
                           "gestern 14:00 Besuch, line 3 comes in Q4, offer bis 15. Mai @Technik, Stimmung +"}) {
    INFO(line);
    const QuickEntry entry = read(line);
    CHECK(entry.questions.empty());
    CHECK(entry.day == day(2026, 11, 24));
    CHECK(entry.time == 14 * 60);
    CHECK(entry.channel == Channel::visit);
    CHECK(entry.mood == 1);
    CHECK(entry.text == "line 3 comes in Q4");
    REQUIRE(entry.promises.size() == 1);
    CHECK(entry.promises[0].text == "offer");
    CHECK(entry.promises[0].due == day(2027, 5, 15));
    CHECK(entry.promises[0].function == OwnFunction::engineering);
    CHECK(entry.isComplete());
  }
}

TEST_CASE("The German line is understood as a German would write it") {
  const QuickEntry entry = read("gestern 14:00 Besuch, Linie 3 kommt in Q4, Angebot bis 15. Mai @Technik, Stimmung +");
  CHECK(entry.isComplete());
  CHECK(entry.text == "Linie 3 kommt in Q4");
  REQUIRE(entry.promises.size() == 1);
  CHECK(entry.promises[0].text == "Angebot");
  CHECK(entry.promises[0].due == day(2027, 5, 15));
}

TEST_CASE("A line too long to be read to its end asks to be made shorter, and ends with a whole letter") {
  std::string line = "call, ";
  while (line.size() <= kLongestEntry) line += "ü";
  const QuickEntry entry = read(line);
  CHECK_FALSE(entry.isComplete());
  CHECK(entry.questions.back().kind == EntryQuestion::Kind::tooLong);
  CHECK(entry.text.size() % 2 == 0);
  CHECK(read("call, " + std::string(kLongestEntry - 6, 'x')).isComplete());
}

TEST_CASE("Days of a talk lie behind, whatever way they are written") {
  const DayCase cases[] = {{"today call, x", kToday},
                           {"heute Anruf, x", kToday},
                           {"yesterday, x", day(2026, 11, 24)},
                           {"gestern, x", day(2026, 11, 24)},
                           {"vorgestern Besuch, x", day(2026, 11, 23)},
                           {"day before yesterday visit, x", day(2026, 11, 23)},
                           {"Monday call, x", day(2026, 11, 23)},
                           {"am Montag Anruf, x", day(2026, 11, 23)},
                           {"on Friday visit, x", day(2026, 11, 20)},
                           {"letzten Freitag Besuch, x", day(2026, 11, 20)},
                           {"last Wednesday visit, x", day(2026, 11, 18)},
                           {"Mittwoch Besuch, x", kToday},
                           {"2026-11-03 visit, x", day(2026, 11, 3)},
                           {"3.11. Besuch, x", day(2026, 11, 3)},
                           {"am 3.11.2026 Besuch, x", day(2026, 11, 3)},
                           {"03.11.26 Besuch, x", day(2026, 11, 3)},
                           {"3 November visit, x", day(2026, 11, 3)},
                           {"3. November Besuch, x", day(2026, 11, 3)},
                           {"Nov 3 visit, x", day(2026, 11, 3)},
                           {"3rd November 2025 visit, x", day(2025, 11, 3)},
                           {"15 December visit, x", day(2025, 12, 15)},
                           {"29. Februar Besuch, x", day(2024, 2, 29)},
                           {"visit, x", kToday},
                           {"1. März Besuch, x", day(2026, 3, 1)}};
  for (const DayCase& one : cases) {
    INFO(one.text);
    const QuickEntry entry = read(one.text);
    CHECK(entry.questions.empty());
    CHECK(entry.day == one.wanted);
    CHECK(entry.text == "x");
  }
}

TEST_CASE("Days by which something is promised lie ahead") {
  const DayCase cases[] = {{"offer until Friday", day(2026, 11, 27)},
                           {"Angebot bis Freitag", day(2026, 11, 27)},
                           {"offer by Wednesday", day(2026, 12, 2)},
                           {"offer by next Monday", day(2026, 11, 30)},
                           {"Angebot bis kommenden Montag", day(2026, 11, 30)},
                           {"Angebot bis morgen", day(2026, 11, 26)},
                           {"Angebot bis übermorgen", day(2026, 11, 27)},
                           {"offer until tomorrow", day(2026, 11, 26)},
                           {"Angebot bis zum 15.12.", day(2026, 12, 15)},
                           {"offer until 2027-01-10", day(2027, 1, 10)},
                           {"offer until 3 Feb", day(2027, 2, 3)},
                           {"Angebot bis 3. Feb. 2028", day(2028, 2, 3)},
                           {"offer until today", kToday}};
  for (const DayCase& one : cases) {
    INFO(one.text);
    const QuickEntry entry = read(one.text);
    REQUIRE(entry.promises.size() == 1);
    CHECK(entry.promises[0].due == one.wanted);
    CHECK(entry.promises[0].text.find("ffer") + entry.promises[0].text.find("ngebot") != 2 * std::string::npos);
    CHECK(entry.text.empty());
  }
  // No day, no promise.
  CHECK(read("offer by mail, stay until the end").promises.empty());
}

TEST_CASE("Times of the day are understood, other numbers are not") {
  const std::pair<const char*, int> cases[] = {{"14:00 visit, x", 840},  {"visit at 9:30, x", 570}, {"um 9 Uhr Besuch, x", 540},
                                               {"9:05 Uhr, x", 545},     {"at 2pm call, x", 840},   {"12am, x", 0},
                                               {"gegen 16 Uhr, x", 960}, {"2:30pm call, x", 870}};
  for (const auto& [line, minutes] : cases) {
    INFO(line);
    CHECK(read(line).time == minutes);
  }
  for (const char* line : {"25:00 visit, x", "14:75, x", "3 visits, x", "1:2 ratio, x", "line 14, x"}) {
    INFO(line);
    CHECK_FALSE(read(line).time.has_value());
  }
}

TEST_CASE("People are named by @, with and mit; of two with one name it is asked who was meant") {
  CHECK(read("call @Falk, x").persons == std::vector<Id<Person>>{Id<Person>(11)});
  CHECK(read("call with Falk, x").persons == std::vector<Id<Person>>{Id<Person>(11)});
  CHECK(read("Anruf mit Ines Falk, x").persons == std::vector<Id<Person>>{Id<Person>(11)});
  CHECK(read("call @Tom Adler, x").persons == std::vector<Id<Person>>{Id<Person>(12)});
  CHECK(read("call @Fal @Falk, x").persons.size() == 1);
  CHECK(read("call @Dr. Falk, x").persons == std::vector<Id<Person>>{Id<Person>(11)});
  CHECK(read("Anruf mit Frau Dr. Ines Falk, x").persons == std::vector<Id<Person>>{Id<Person>(11)});
  const QuickEntry two = read("call @Adler, x");
  REQUIRE(two.questions.size() == 1);
  CHECK(two.questions[0].kind == EntryQuestion::Kind::severalPersons);
  CHECK(two.questions[0].names.size() == 2);
  CHECK_FALSE(two.isComplete());
  CHECK(read("call @Niemand, x").questions.at(0).kind == EntryQuestion::Kind::nobody);
  // Without a mark a name may be a thing.
  CHECK(read("call with the offer, x").questions.empty());
  CHECK(read("Anruf @Mueller, x", 3).persons == std::vector<Id<Person>>{Id<Person>(14)});
  CHECK(read("Anruf @Muller, x", 3).persons == std::vector<Id<Person>>{Id<Person>(14)});
}

TEST_CASE("An account is named by # or at the beginning with a colon, by as many words as it takes") {
  CHECK(read("#Nordhafen call, x", 0).account == Id<Account>(1));
  CHECK(read("Nordhafen: call, x", 0).account == Id<Account>(1));
  CHECK(read("call, x #10002", 0).account == Id<Account>(2));
  CHECK(read("#Mueller Söhne call, x", 0).account == Id<Account>(3));
  CHECK(read("#Nordlicht, x", 1).account == Id<Account>(2));
  CHECK(read("Mueller Söhne: call, x", 0).account == Id<Account>(3));
  CHECK(read("Mueller Söhne: call, x", 0).text == "x");
  // Any other heading is text.
  CHECK(read("Next steps: offer, x", 1).account == Id<Account>(1));
  CHECK(read("Next steps: offer, x", 1).questions.empty());
  const QuickEntry two = read("#Nord call, x", 0);
  REQUIRE(two.questions.size() == 1);
  CHECK(two.questions[0].kind == EntryQuestion::Kind::severalAccounts);
  CHECK(read("#Nirgends call, x", 0).questions.at(0).kind == EntryQuestion::Kind::noSuchAccount);
  CHECK(read("call, x", 0).questions.at(0).kind == EntryQuestion::Kind::accountMissing);
}

TEST_CASE("A day that does not exist is asked for, in the talk and in a promise") {
  for (const char* line : {"31.2. Besuch, x", "31 February visit, x", "Angebot bis 31.2.2027", "offer until 31 April", "2026-13-01 visit, x"}) {
    INFO(line);
    const QuickEntry entry = read(line);
    REQUIRE(entry.questions.size() == 1);
    CHECK(entry.questions[0].kind == EntryQuestion::Kind::noSuchDay);
    CHECK_FALSE(entry.isComplete());
  }
}

TEST_CASE("Moods from ++ to -- are understood, and a sentence about moods is none") {
  const std::pair<const char*, int> cases[] = {{"x, mood ++", 2}, {"x, mood +", 1}, {"x, Stimmung 0", 0}, {"x, Stimmung -", -1}, {"x, mood --", -2}};
  for (const auto& [line, mood] : cases) CHECK(read(line).mood == mood);
  CHECK_FALSE(read("the mood is good").mood.has_value());
}

TEST_CASE("Nonsense, nothing and endless lines do no harm, and every part lies within the line") {
  const std::string endless = std::string(10'000, 'a') + " until until bis @ # : , ;; 14:00:00";
  for (const std::string& line :
       {std::string(), std::string("   "), std::string(",,,;;;:::"), std::string("@"), std::string("#"), std::string("@@ ## ::"), std::string("bis"),
        std::string("until until until"), std::string("\xff\xfe mood"), std::string("um"), std::string("in 3"), std::string("am"),
        std::string("1.1.1.1 x"), std::string("99.99. x"), endless}) {
    INFO(line.substr(0, 60));
    const QuickEntry entry = read(line);
    for (const EntryPart& part : entry.parts) {
      CHECK(part.from < part.to);
      CHECK(part.to <= line.size());
    }
  }
  CHECK_FALSE(read("").isComplete());
}

TEST_CASE("Logging writes the talk, who was there and the promise in one edit, and nothing while something is unclear") {
  base::ReplicaIdSource ids(1, [] { return std::int64_t{1'790'000'000'000}; });
  const Snapshot snapshot = people();
  const QuickEntry entry = read("yesterday 14:00 visit @Falk, line 3 comes, offer until 4 Dec @service, mood +");
  const auto edit = logEntry(snapshot, ids, entry, kToday, Id<TeamMember>());
  REQUIRE(edit.has_value());
  const Snapshot after = snapshot.with(edit->rows);
  REQUIRE(after.all<Interaction>().size() == 1);
  const Interaction& talk = after.all<Interaction>()[0];
  CHECK(talk.subject == "line 3 comes");
  CHECK(talk.at == base::Minute{day(2026, 11, 24)} + std::chrono::minutes{840});
  CHECK(talk.mood == 1);
  REQUIRE(after.all<Participant>().size() == 1);
  CHECK(after.all<Participant>()[0].person == Id<Person>(11));
  REQUIRE(after.all<Promise>().size() == 1);
  const Promise& promise = after.all<Promise>()[0];
  CHECK(promise.text == "offer");
  CHECK(promise.due == day(2026, 12, 4));
  CHECK(promise.function == OwnFunction::service);
  CHECK(promise.direction == Direction::ours);
  CHECK(promise.state == PromiseState::open);
  CHECK_FALSE(logEntry(snapshot, ids, read("call @Adler, x"), kToday, {}).has_value());
  CHECK_FALSE(logEntry(snapshot, ids, read("call, x", 0), kToday, {}).has_value());
}

namespace {

Opportunity opportunity(RawId id, RawId at, const std::string& name, Outcome outcome = Outcome::open) {
  Opportunity made;
  made.id = Id<Opportunity>(id);
  made.account = Id<Account>(at);
  made.name = name;
  made.outcome = outcome;
  return made;
}

Snapshot deals() {
  return withRecords(people(), std::vector<Opportunity>{opportunity(31, 1, "Retrofit line 3"), opportunity(32, 1, "Retrofit line 4"),
                                                        opportunity(33, 1, "Fernüberwachung"), opportunity(34, 1, "Retrofit line 9", Outcome::lost),
                                                        opportunity(35, 2, "Service contract")});
}

QuickEntry readDeal(std::string_view line) { return readEntry(deals(), line, {kToday, Id<Account>(1)}); }

}  // namespace

TEST_CASE("A talk belongs to the opportunity that is named by ! or by its whole name") {
  const QuickEntry marked = readDeal("call, !fernueber budget is released");
  CHECK(marked.opportunity == Id<Opportunity>(33));
  CHECK(marked.text == "budget is released");
  CHECK(marked.questions.empty());
  const QuickEntry longer = readDeal("call, !retrofit line 4 budget is released");
  CHECK(longer.opportunity == Id<Opportunity>(32));
  CHECK(longer.text == "budget is released");

  const QuickEntry said = readDeal("call, Retrofit line 3 comes in spring");
  CHECK(said.opportunity == Id<Opportunity>(31));
  // Said as part of the sentence, it stays in it.
  CHECK(said.text == "Retrofit line 3 comes in spring");
  REQUIRE(said.parts.size() == 2);
  CHECK(said.parts[1].meaning == Meaning::opportunity);
}

TEST_CASE("What names several opportunities is asked, what names two of them is nobody's, and closed or foreign ones are not met") {
  const QuickEntry several = readDeal("call, !retrofit budget is released");
  REQUIRE(several.questions.size() == 1);
  CHECK(several.questions[0].kind == EntryQuestion::Kind::severalOpportunities);
  CHECK(several.questions[0].names == std::vector<std::string>{"Retrofit line 3", "Retrofit line 4"});
  CHECK(readDeal("call, !nothing").questions.at(0).kind == EntryQuestion::Kind::noSuchOpportunity);
  const QuickEntry both = readDeal("call, Retrofit line 3 and Retrofit line 4 wait");
  CHECK_FALSE(both.opportunity.isSet());
  CHECK(both.questions.empty());
  CHECK_FALSE(readDeal("call, Retrofit line 9 is lost, Service contract too").opportunity.isSet());
}

TEST_CASE("Logged, the talk keeps its opportunity, and what was promised keeps the talk") {
  const QuickEntry entry = readDeal("call, !fernueber wants figures, figures until 15 May");
  base::ReplicaIdSource ids(1, [] { return std::int64_t{1'790'000'000'000}; });
  const auto edit = logEntry(deals(), ids, entry, kToday, {});
  REQUIRE(edit);
  const Snapshot after = deals().with(edit->rows);
  REQUIRE(after.all<Interaction>().size() == 1);
  CHECK(after.all<Interaction>()[0].opportunity == Id<Opportunity>(33));
  REQUIRE(after.all<Promise>().size() == 1);
  CHECK(after.all<Promise>()[0].interaction == after.all<Interaction>()[0].id);
}

TEST_CASE("A name that a group and its companies begin with means the group, and companies without a common head are asked for") {
  Account head = account(4, "10004", "Ostsee Wasser AöR");
  Account north = account(5, "10005", "Ostsee Wasser Nord");
  north.parent = head.id;
  Account crew = account(6, "10006", "Ostsee Wasser Nord Betrieb");
  crew.parent = north.id;
  const Account other = account(7, "10007", "Ostsee Yachten");
  const Snapshot snapshot = withRecords(people(), std::vector<Account>{head, north, crew, other});
  const auto about = [&](std::string_view line) { return readEntry(snapshot, line, {kToday, {}}); };
  CHECK(about("Ostsee Wasser: call, x").account == head.id);
  CHECK(about("#Ostsee Wasser Nord call, x").account == north.id);
  const QuickEntry open = about("Ostsee: call, x");
  REQUIRE(open.questions.size() == 1);
  CHECK(open.questions[0].kind == EntryQuestion::Kind::severalAccounts);
  CHECK(open.questions[0].text == "Ostsee");
  CHECK(open.questions[0].names.size() == 4);
}
