// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be named in a typed line: three customers and their people; today is a Wednesday.
#pragma once

#include "app/quick_entry/entry_tokens.h"
#include "app/quick_entry/quick_entry.h"
#include "support/with_records.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::test {

using namespace kam::app;
using namespace kam::domain;

inline constexpr base::Date kToday = base::makeDate(2026, 11, 25);

using support::withRecords;

inline Account account(RawId id, const std::string& number, const std::string& name) {
  Account made;
  made.id = Id<Account>(id);
  made.number = number;
  made.name = name;
  return made;
}

inline Person person(RawId id, const std::string& given, const std::string& family) {
  Person made;
  made.id = Id<Person>(id);
  made.givenName = given;
  made.familyName = family;
  return made;
}

inline Position position(RawId id, RawId person, RawId at) {
  Position made;
  made.id = Id<Position>(id);
  made.person = Id<Person>(person);
  made.account = Id<Account>(at);
  return made;
}

inline Snapshot people() {
  Snapshot snapshot = withRecords(Snapshot(), std::vector<Account>{account(1, "10001", "Nordhafen GmbH"), account(2, "10002", "Nordlicht AG"),
                                                                   account(3, "10003", "Müller & Söhne KG")});
  snapshot = withRecords(snapshot, std::vector<Person>{person(11, "Ines", "Falk"), person(12, "Tom", "Adler"), person(13, "Eva", "Adler"),
                                                       person(14, "Jörg", "Müller")});
  return withRecords(snapshot, std::vector<Position>{position(21, 11, 1), position(22, 12, 1), position(23, 13, 1), position(24, 14, 3)});
}

inline QuickEntry read(std::string_view line, RawId account = 1) { return readEntry(people(), line, {kToday, Id<Account>(account)}); }

inline base::Date day(int year, unsigned month, unsigned on) { return base::makeDate(year, month, on); }

}  // namespace kam::test
