// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/duplicates.h"

#include "domain/records.h"
#include "scoring/quality/candidate_blocks.h"
#include "scoring/quality/similarity.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace kam;
using namespace kam::scoring;
using domain::Account;
using domain::Id;
using domain::Kind;
using domain::Person;

namespace {

Account account(std::int64_t id, std::string name) {
  Account made;
  made.id = Id<Account>(id);
  made.number = "N" + std::to_string(id);
  made.name = std::move(name);
  return made;
}

Person person(std::int64_t id, std::string given, std::string family) {
  Person made;
  made.id = Id<Person>(id);
  made.givenName = std::move(given);
  made.familyName = std::move(family);
  return made;
}

template <class Record>
domain::Snapshot with(const domain::Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(domain::kKindOf<Record>, std::make_shared<domain::Table<Record>>(std::move(records)));
}

bool has(const DuplicatePair& pair, DuplicateSign sign) { return std::find(pair.signs.begin(), pair.signs.end(), sign) != pair.signs.end(); }

}  // namespace

TEST_CASE("Jaro–Winkler gives the figures of Winkler's own examples") {
  CHECK(jaroWinkler("martha", "marhta") == Approx(0.9611).margin(0.0001));
  CHECK(jaroWinkler("dwayne", "duane") == Approx(0.84).margin(0.0001));
  CHECK(jaroWinkler("dixon", "dicksonx") == Approx(0.8133).margin(0.0001));
  CHECK(jaroWinkler("same", "same") == 1.0);
  CHECK(jaroWinkler("abc", "xyz") == 0.0);
  CHECK(jaroWinkler("", "") == 1.0);
  CHECK(jaroWinkler("", "a") == 0.0);
}

TEST_CASE("A company's key leaves out legal form, punctuation, accents and case, but never the whole name") {
  CHECK(companyKey("Müller & Söhne GmbH & Co. KG") == "mueller soehne");
  CHECK(companyKey("Mueller und Soehne") == "mueller soehne");
  CHECK(companyKey("ACME, Inc.") == "acme");
  CHECK(companyKey("Rossi S.p.A.") == "rossi");
  CHECK(companyKey("Kowalski Sp. z o.o.") == "kowalski");
  CHECK(companyKey("Verein der Freunde e. V.") == "verein der freunde");
  CHECK(companyKey("AG") == "ag");
  CHECK(companyKey("") == "");
  CHECK(legalFormOf("Müller GmbH & Co. KG") == "gmbh co kg");
  CHECK(legalFormOf("Müller") == "");
}

TEST_CASE("Domains come from web and mail addresses, and not from services that anybody uses") {
  CHECK(domainKey("https://www.Example.com/de?x=1") == "example.com");
  CHECK(domainKey("info@example.com") == "example.com");
  CHECK(domainKey("example.com:8080") == "example.com");
  CHECK(domainKey("somebody@gmail.com") == "");
  CHECK(domainKey("no address") == "");
}

TEST_CASE("Telephone numbers are the same however they are written") {
  CHECK(phoneKey("+49 (0) 711 123-45") == "71112345");
  CHECK(phoneKey("0049 711 12345") == "71112345");
  CHECK(phoneKey("0711/123 45") == "71112345");
  CHECK(phoneKey("+420 224 123 456") == "224123456");
  CHECK(phoneKey("110") == "");
}

TEST_CASE("Rows that share a key are compared once; a key that many share only with neighbours") {
  CandidateBlocks few;
  for (const std::size_t row : {3U, 1U, 2U}) few.add("a", row);
  few.add("b", 1);
  few.add("b", 3);
  few.add("", 9);
  CHECK(few.pairs() == std::vector<std::pair<std::size_t, std::size_t>>{{1, 2}, {1, 3}, {2, 3}});
  CandidateBlocks many;
  for (std::size_t row = 0; row < 1'000; ++row) many.add("a", row);
  CHECK(many.pairs().size() < 8'001);
}

TEST_CASE("The same name with another legal form or spelling is offered, with what speaks for it") {
  Account first = account(1, "Müller Maschinenbau GmbH");
  first.city = "Stuttgart";
  Account second = account(2, "MUELLER MASCHINENBAU");
  second.city = "Stuttgart";
  const auto found = duplicateAccounts(with<Account>({}, {first, second, account(3, "Schmidt Anlagen AG")}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].first == 1);
  CHECK(found[0].second == 2);
  CHECK(has(found[0], DuplicateSign::sameName));
  CHECK(has(found[0], DuplicateSign::sameCity));
  // 1 − 0.2 · 0.85 by hand.
  CHECK(found[0].strength == Approx(0.83));
  CHECK(likelihoodOf(found[0]) == DuplicateLikelihood::likely);
}

TEST_CASE("A misspelt name counts with the telephone number or the address, not by itself") {
  Account first = account(1, "Hoffmann Pumpen GmbH");
  Account second = account(2, "Hofmann Pumpen GmbH");
  CHECK(duplicateAccounts(with<Account>({}, {first, second})).empty());
  first.phone = "+49 711 123456";
  second.phone = "0711 123456";
  const auto found = duplicateAccounts(with<Account>({}, {first, second}));
  REQUIRE(found.size() == 1);
  CHECK(has(found[0], DuplicateSign::similarName));
  CHECK(has(found[0], DuplicateSign::samePhone));
}

TEST_CASE("Companies of one group that share address and domain are not duplicates") {
  Account parent = account(1, "Berger Holding AG");
  Account daughter = account(2, "Berger Service GmbH");
  daughter.parent = parent.id;
  for (Account* one : {&parent, &daughter}) {
    one->domain = "berger.example.com";
    one->street = "Hauptstraße 1";
    one->postalCode = "70173";
  }
  CHECK(duplicateAccounts(with<Account>({}, {parent, daughter})).empty());
}

TEST_CASE("A domain that many accounts share is no sign") {
  std::vector<Account> accounts;
  for (std::int64_t id = 1; id <= 5; ++id) {
    accounts.push_back(account(id, std::string("Dealer ") + "ABCDE"[id - 1] + std::string(static_cast<std::size_t>(id), 'x')));
    accounts.back().domain = "marketplace.example.com";
    accounts.back().phone = "0711 99999" + std::to_string(id);
  }
  CHECK(duplicateAccounts(with<Account>({}, accounts)).empty());
}

TEST_CASE("Pairs that were said to be never the same, and archived pairs, are not offered again") {
  Account first = account(1, "Müller GmbH");
  Account second = account(2, "Mueller GmbH");
  auto snapshot = with<Account>({}, {first, second});
  REQUIRE(duplicateAccounts(snapshot).size() == 1);
  domain::DistinctPair pair;
  pair.id = Id<domain::DistinctPair>(9);
  pair.firstAccount = second.id;
  pair.secondAccount = first.id;
  CHECK(duplicateAccounts(with<domain::DistinctPair>(snapshot, {pair})).empty());
  first.archived = second.archived = true;
  CHECK(duplicateAccounts(with<Account>({}, {first, second})).empty());
}

TEST_CASE("An account whose further numbers hold the other's number is nearly certain") {
  Account first = account(1, "Müller GmbH");
  Account second = account(2, "Mueller GmbH");
  first.otherNumbers = "4711, N2";
  const auto found = duplicateAccounts(with<Account>({}, {first, second}));
  REQUIRE(found.size() == 1);
  CHECK(has(found[0], DuplicateSign::sameNumber));
  CHECK(likelihoodOf(found[0]) == DuplicateLikelihood::nearlyCertain);
}

TEST_CASE("Persons are found by e-mail, by name at one account, and by an initial") {
  Person one = person(1, "Peter", "Müller");
  Person two = person(2, "P.", "Mueller");
  Person three = person(3, "Anna", "Weber");
  Person four = person(4, "A", "Webber");
  three.email = "Anna.Weber@example.com";
  four.email = "anna.weber@example.com ";
  std::vector<domain::Position> positions;
  for (std::int64_t id = 1; id <= 2; ++id) {
    domain::Position position;
    position.id = Id<domain::Position>(10 + id);
    position.person = Id<Person>(id);
    position.account = Id<Account>(1);
    positions.push_back(position);
  }
  auto snapshot = with<domain::Position>(with<Person>(with<Account>({}, {account(1, "Müller GmbH")}), {one, two, three, four}), positions);
  const auto found = duplicatePersons(snapshot);
  REQUIRE(found.size() == 2);
  CHECK(found[0].first == 3);
  CHECK(has(found[0], DuplicateSign::sameEmail));
  CHECK(found[1].first == 1);
  CHECK(has(found[1], DuplicateSign::similarName));
  CHECK(has(found[1], DuplicateSign::sameAccount));
}

TEST_CASE("Colleagues with one address of their department, and erased persons, are not duplicates") {
  Person one = person(1, "Peter", "Müller");
  Person two = person(2, "Anna", "Weber");
  one.email = two.email = "purchasing@example.com";
  CHECK(duplicatePersons(with<Person>({}, {one, two})).empty());
  Person same = person(3, "Peter", "Müller");
  same.email = one.email;
  CHECK(duplicatePersons(with<Person>({}, {one, same})).size() == 1);
  same.erased = true;
  CHECK(duplicatePersons(with<Person>({}, {one, same})).empty());
}

TEST_CASE("A search that is cancelled ends empty") {
  std::atomic<bool> cancelled{true};
  CHECK(duplicateAccounts(with<Account>({}, {account(1, "A GmbH"), account(2, "A GmbH")}), &cancelled).empty());
}
