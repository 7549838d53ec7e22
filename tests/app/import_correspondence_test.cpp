// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars and mails become conversations with the account and the people they belong to.
#include "app/import/import.h"

#include "domain/records.h"
#include "support/places.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace kam;
using namespace kam::app;
using base::ErrorCode;
using domain::Interaction;
using domain::Participant;

namespace {
const words::Words kEnglish(words::Language::english);

class Desk {
public:
  Desk() {
    auto made = Workspace::create(m_folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
    take("accounts.csv", "Name;Website\nAlpha GmbH;https://www.alpha.example/start\nBeta AG;\nGamma;gmail.com\n", "accounts");
    take("team.csv", "Name;E-Mail\nMia Kern;mia@us.example\n", "team");
    take("contacts.csv", "Firma;Vorname;Nachname;E-Mail\nAlpha GmbH;Petra;Vogt;petra@alpha.example\nBeta AG;Uwe;Ohm;uwe@beta.example\n", "contacts");
  }
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return m_folder / name;
  }
  /// `account`: dropped on the page of the account of this name.
  ImportReport take(const std::string& name, const std::string& text, const std::string& kind = {}, const std::string& account = {}) {
    ImportRequest request;
    for (const domain::Account& one : workspace->snapshot()->all<domain::Account>())
      if (one.name == account) request.account = one.id.raw();
    request.files = {write(name, text)};
    request.kind = kind;
    auto report = runImport(*workspace, kEnglish, request, {});
    REQUIRE(report.has_value());
    CHECK(report->rowsRead == report->added + report->updated + report->unchanged + report->setAside);
    state = workspace->snapshot();
    return std::move(*report);
  }
  std::string accountOf(const Interaction& interaction) const { return state->find(interaction.account)->name; }
  std::vector<std::string> present(const Interaction& interaction) const {
    std::vector<std::string> names;
    for (const Participant& participant : state->all<Participant>())
      if (participant.interaction == interaction.id) names.push_back(state->find(participant.person)->familyName);
    return names;
  }
  const Interaction& only() const {
    REQUIRE(state->all<Interaction>().size() == 1);
    return *state->all<Interaction>().begin();
  }

  std::unique_ptr<Workspace> workspace;
  SnapshotPointer state;

private:
  kam::support::TemporaryFolder m_folder;
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
};

std::string calendar(const std::string& events) { return "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n"; }
std::string event(const std::string& uid, const std::string& lines) {
  return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Treffen " + uid + "\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

constexpr const char* kMail =
    "From: Petra Vogt <petra@alpha.example>\r\nTo: mia@us.example\r\nDate: Tue, 5 May 2026 14:05:09 +0000\r\nMessage-ID: <1@alpha.example>\r\n"
    "Subject: =?UTF-8?Q?Angebot_f=C3=BCr_Linie_3?=\r\n\r\nGuten Tag.\r\n";
}  // namespace

TEST_CASE("an appointment belongs to the account of its people, who took part in it") {
  Desk desk;
  const std::string text = calendar(
      event("1", "DTSTART:20260505T140000\r\nORGANIZER:mailto:mia@us.example\r\nATTENDEE:mailto:Petra@Alpha.example\r\nATTENDEE:mailto:x@y.example"));
  CHECK(desk.take("a.ics", text).added == 1);
  const Interaction& talk = desk.only();
  CHECK(desk.accountOf(talk) == "Alpha GmbH");
  CHECK(desk.present(talk) == std::vector<std::string>{"Vogt"});
  CHECK(desk.state->find(talk.member)->name == "Mia Kern");
  CHECK(talk.externalKey == "1");
  CHECK(talk.channel == domain::Channel::meeting);
  CHECK(base::isoText(*talk.at) == "2026-05-05T14:00");

  CHECK(desk.take("a.ics", text).change == 0);
  // Moved in the calendar: the same conversation on another day.
  CHECK(desk.take("b.ics", calendar(event("1", "DTSTART:20260506T140000\r\nATTENDEE:mailto:petra@alpha.example"))).updated == 1);
  CHECK(base::isoText(*desk.only().at) == "2026-05-06T14:00");
  REQUIRE(desk.workspace->undo());
  REQUIRE(desk.workspace->undo());
  CHECK(desk.workspace->snapshot()->all<Interaction>().size() == 0);
  CHECK(desk.workspace->snapshot()->all<Participant>().size() == 0);
}

TEST_CASE("somebody who became a contact since joins the conversation that is known already") {
  Desk desk;
  const std::string text =
      calendar(event("1", "DTSTART:20260505T140000\r\nATTENDEE:mailto:petra@alpha.example\r\nATTENDEE:mailto:jan@alpha.example"));
  desk.take("a.ics", text);
  desk.take("contacts.csv", "Firma;Vorname;Nachname;E-Mail\nAlpha GmbH;Jan;Neu;jan@alpha.example\n", "contacts");
  CHECK(desk.take("a.ics", text).updated == 1);
  CHECK(desk.present(desk.only()) == std::vector<std::string>{"Vogt", "Neu"});
  CHECK(desk.take("a.ics", text).unchanged == 1);
}

TEST_CASE("an account is found by its domain, a public domain is nobody's, and strangers are set aside with their addresses") {
  Desk desk;
  const auto report = desk.take(
      "a.ics", calendar(event("1", "DTSTART:20260505T140000\r\nATTENDEE:mailto:new@mail.alpha.example") +
                        event("2", "DTSTART:20260505T140000\r\nATTENDEE:mailto:someone@gmail.com") +
                        event("3", "DTSTART:20260505T140000\r\nSTATUS:CANCELLED\r\nATTENDEE:mailto:petra@alpha.example") +
                        event("4", "DTSTART:20270505T140000\r\nATTENDEE:mailto:petra@alpha.example") + event("5", "DTSTART:20260505T140000")));
  CHECK(report.added == 1);
  REQUIRE(report.problems.size() == 4);
  CHECK(desk.accountOf(desk.only()) == "Alpha GmbH");
  CHECK(report.problems[0].error.code == ErrorCode::addressesUnknown);
  CHECK(report.problems[0].error.arguments[0] == "someone@gmail.com");
  CHECK(report.problems[1].error.code == ErrorCode::eventCancelled);
  CHECK(report.problems[2].error.code == ErrorCode::eventAhead);
  CHECK(report.problems[3].error.code == ErrorCode::rowWithoutKey);
}

TEST_CASE("a domain that a group shares is its head's") {
  Desk desk;
  desk.take("group.csv", "Name;Parent account;Website\nDelta;;delta.example\nDelta Nord;Delta;delta.example\nDelta Süd;Delta;www.delta.example\n",
            "accounts");
  desk.take("a.ics", calendar(event("1", "DTSTART:20260505T140000\r\nATTENDEE:mailto:x@delta.example")));
  CHECK(desk.accountOf(desk.only()) == "Delta");
}

TEST_CASE("a mail is a conversation from the customer or from us, and its key is remembered") {
  Desk desk;
  CHECK(desk.take("a.eml", kMail).added == 1);
  const Interaction& mail = desk.only();
  CHECK(desk.accountOf(mail) == "Alpha GmbH");
  CHECK(mail.direction == domain::Direction::theirs);
  CHECK(mail.channel == domain::Channel::email);
  CHECK(mail.subject == "Angebot für Linie 3");
  CHECK(mail.text == "Guten Tag.");
  CHECK(mail.externalKey == "<1@alpha.example>");
  CHECK(desk.take("kopie.eml", kMail).change == 0);
  CHECK(desk.take("b.eml",
                  "From: mia@us.example\r\nTo: uwe@beta.example\r\nDate: Tue, 5 May 2026 15:05:09 +0000\r\nMessage-ID: <2@us.example>\r\nSubject: "
                  "Re\r\n\r\nText\r\n")
            .added == 1);
  const Interaction* ours = nullptr;
  for (const Interaction& talk : desk.state->all<Interaction>())
    if (talk.subject == "Re") ours = &talk;
  REQUIRE(ours != nullptr);
  CHECK(ours->direction == domain::Direction::ours);
  CHECK(desk.accountOf(*ours) == "Beta AG");
}

TEST_CASE("several mails at once are one edit") {
  Desk desk;
  std::string second = kMail;
  second.replace(second.find("<1@"), 3, "<2@");
  second.replace(second.find("14:05"), 5, "16:05");
  ImportRequest request;
  request.files = {desk.write("a.eml", kMail), desk.write("b.eml", second)};
  const auto report = runImport(*desk.workspace, kEnglish, request, {});
  REQUIRE(report);
  CHECK(report->added == 2);
  REQUIRE(desk.workspace->undo());
  CHECK(desk.workspace->snapshot()->all<Interaction>().size() == 0);
}

TEST_CASE("every calendar of the torture set adds up, and goes in a second time without a change", "[shared]") {
  const auto folder = kam::support::sharedData() / "torture/ics";
  if (!std::filesystem::exists(folder)) return;
  int taken = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    Desk desk;
    // The domains of the set belong to accounts.
    desk.take("all.csv", "Name;Domain\nEverybody;example.com\nMore;domain.tld\nEven more;mydomain.de\n", "accounts");
    ImportRequest request;
    request.files = {entry.path()};
    const auto report = runImport(*desk.workspace, kEnglish, request, {});
    if (!report) {
      CHECK(report.error().code == ErrorCode::calendarEmpty);
      continue;
    }
    CHECK(report->rowsRead == report->added + report->updated + report->unchanged + report->setAside);
    CHECK(report->rowsRead > 0);
    const auto again = runImport(*desk.workspace, kEnglish, request, {});
    REQUIRE(again);
    CHECK(again->change == 0);
    taken += report->added > 0 ? 1 : 0;
  }
  // Few of them name anybody.
  CHECK(taken > 0);
}

TEST_CASE("a mail of somebody unknown that is dropped on an account belongs to it; one of known people stays with theirs") {
  Desk desk;
  const std::string unknown =
      "From: new@nowhere.example\r\nTo: mia@us.example\r\nDate: Tue, 5 May 2026 14:05:09 +0000\r\nMessage-ID: <9@x>\r\nSubject: A\r\n\r\nHello.\r\n";
  CHECK(desk.take("a.eml", unknown).setAside == 1);
  CHECK(desk.take("a.eml", unknown, {}, "Beta AG").added == 1);
  CHECK(desk.accountOf(desk.only()) == "Beta AG");
  CHECK(desk.take("b.eml", kMail, {}, "Beta AG").added == 1);
  std::vector<std::string> accounts;
  for (const Interaction& talk : desk.state->all<Interaction>()) accounts.push_back(desk.accountOf(talk));
  std::sort(accounts.begin(), accounts.end());
  CHECK(accounts == std::vector<std::string>{"Alpha GmbH", "Beta AG"});
}

TEST_CASE("a card that is dropped on an account gives it a contact, whatever the card calls the company") {
  Desk desk;
  const std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sommer;Ida;;;\r\nFN:Ida Sommer\r\nORG:Beta Holding International\r\nEND:VCARD\r\n";
  CHECK(desk.take("a.vcf", card).setAside == 1);
  CHECK(desk.take("a.vcf", card, {}, "Beta AG").added == 1);
  bool found = false;
  for (const domain::Position& position : desk.state->all<domain::Position>())
    if (desk.state->find(position.person)->familyName == "Sommer") found = desk.state->find(position.account)->name == "Beta AG";
  CHECK(found);
}
