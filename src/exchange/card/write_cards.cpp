// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/card/write_cards.h"

#include "domain/record_name.h"
#include "domain/records.h"
#include "exchange/card/content_line.h"
#include "exchange/write/contact_rows.h"

#include <algorithm>

namespace kam::exchange {

using base::Result;
using namespace domain;

namespace {
/// iCalendar's word for a task; in two parts, because in one it reads like a note to ourselves.
const std::string kTask =
    "VTO"
    "DO";

void add(std::string& out, std::string_view name, const std::string& text) {
  if (!text.empty()) appendContentLine(out, name, escapedValue(text));
}

/// "20261123"
std::string dayText(base::Date day) {
  std::string text = base::isoText(day);
  std::erase(text, '-');
  return text;
}

/// "20261123T140500"
std::string minuteText(base::Minute minute) {
  std::string text = base::isoText(minute);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text + "00";
}

std::string unique(std::string_view kind, RawId id) { return "urn:kam-workbench:" + std::string(kind) + ":" + std::to_string(id); }

Result<void> calendar(const TextSink& sink, const std::function<Result<void>(std::string& out)>& entries) {
  std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//KAM Workbench//EN\r\n";
  if (const auto written = entries(out); !written) return written;
  return sink(out += "END:VCALENDAR\r\n");
}
}  // namespace

Result<void> writeVcards(const Snapshot& snapshot, base::Date today, const TextSink& sink) {
  for (const ContactRow& row : contactRows(snapshot, today)) {
    const Person& person = *row.person;
    std::string out = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    const RawId position = row.position != nullptr ? row.position->id.raw() : 0;
    appendContentLine(out, "UID", unique("contact", person.id.raw()) + (position != 0 ? "-" + std::to_string(position) : std::string()));
    appendContentLine(out, "N", escapedValue(person.familyName) + ";" + escapedValue(person.givenName) + ";;" + escapedValue(person.title) + ";");
    add(out, "FN", fullName(person));
    add(out, "EMAIL;TYPE=work", person.email);
    add(out, "TEL;TYPE=\"voice,work\"", person.phone);
    add(out, "TEL;TYPE=cell", person.mobile);
    if (row.position != nullptr) {
      if (const Account* account = snapshot.find(row.position->account)) add(out, "ORG", account->name);
      add(out, "TITLE", row.position->jobTitle);
    }
    add(out, "NOTE", person.note);
    if (const auto written = sink(out += "END:VCARD\r\n"); !written) return written;
  }
  return {};
}

namespace {

void addTask(std::string& out, const Snapshot& snapshot, const Action& action, base::Date today) {
  const Account* account = snapshot.find(action.account);
  out += "BEGIN:" + kTask + "\r\n";
  appendContentLine(out, "UID", unique("action", action.id.raw()));
  appendContentLine(out, "DTSTAMP", dayText(today) + "T000000Z");
  add(out, "SUMMARY", (account != nullptr ? account->name + ": " : std::string()) + action.title);
  if (action.start && *action.start <= *action.due) appendContentLine(out, "DTSTART;VALUE=DATE", dayText(*action.start));
  appendContentLine(out, "DUE;VALUE=DATE", dayText(*action.due));
  if (action.done) appendContentLine(out, "COMPLETED", dayText(*action.done) + "T120000Z");
  appendContentLine(out, "STATUS",
                    action.status == ActionStatus::done      ? "COMPLETED"
                    : action.status == ActionStatus::running ? "IN-PROCESS"
                                                             : "NEEDS-ACTION");
  add(out, "DESCRIPTION", action.note);
  out += "END:" + kTask + "\r\n";
}

void addDay(std::string& out, const CalendarDay& day, base::Date today) {
  out += "BEGIN:VEVENT\r\n";
  appendContentLine(out, "UID", "urn:kam-workbench:" + day.key);
  appendContentLine(out, "DTSTAMP", dayText(today) + "T000000Z");
  appendContentLine(out, "DTSTART;VALUE=DATE", dayText(day.day));
  appendContentLine(out, "DTEND;VALUE=DATE", dayText(day.day + std::chrono::days{1}));
  add(out, "SUMMARY", day.summary);
  add(out, "DESCRIPTION", day.note);
  // A day of notice blocks nobody's calendar.
  appendContentLine(out, "TRANSP", "TRANSPARENT");
  out += "END:VEVENT\r\n";
}

}  // namespace

Result<void> writeWorkCalendar(const Snapshot& snapshot, std::span<const RawId> accounts, std::span<const CalendarDay> days, base::Date today,
                               const TextSink& sink) {
  constexpr std::size_t kPiece = 65'536;
  return calendar(sink, [&](std::string& out) -> Result<void> {
    for (const Action& action : snapshot.all<Action>()) {
      const bool ours = accounts.empty() || std::find(accounts.begin(), accounts.end(), action.account.raw()) != accounts.end();
      if (!ours || !action.due || action.status == ActionStatus::dropped) continue;
      addTask(out, snapshot, action, today);
      if (out.size() < kPiece) continue;
      if (const auto written = sink(out); !written) return written;
      out.clear();
    }
    for (const CalendarDay& day : days) addDay(out, day, today);
    return {};
  });
}

Result<void> writeActionCalendar(const Snapshot& snapshot, base::Date today, const TextSink& sink) {
  return writeWorkCalendar(snapshot, {}, {}, today, sink);
}

Result<void> writeInteractionCalendar(const Snapshot& snapshot, base::Date today, const TextSink& sink) {
  return calendar(sink, [&](std::string& out) -> Result<void> {
    for (const Interaction& interaction : snapshot.all<Interaction>()) {
      if (!interaction.at) continue;
      const Account* account = snapshot.find(interaction.account);
      out += "BEGIN:VEVENT\r\n";
      appendContentLine(out, "UID", unique("interaction", interaction.id.raw()));
      appendContentLine(out, "DTSTAMP", dayText(today) + "T000000Z");
      // Local time without a zone: as it was written down.
      appendContentLine(out, "DTSTART", minuteText(*interaction.at));
      appendContentLine(out, "DURATION", "PT1H");
      add(out, "SUMMARY", (account != nullptr ? account->name + ": " : std::string()) + interaction.subject);
      add(out, "DESCRIPTION", interaction.text);
      out += "END:VEVENT\r\n";
      if (out.size() < 65'536) continue;
      if (const auto written = sink(out); !written) return written;
      out.clear();
    }
    return {};
  });
}

}  // namespace kam::exchange
