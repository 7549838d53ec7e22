// SPDX-License-Identifier: GPL-3.0-or-later
// kam today
#include "app/analysis/today.h"
#include "app/query/order_days.h"

#include "cli/output.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "report/today_words.h"
#include "words/format.h"

namespace kam::cli {

namespace {

Json entryJson(const domain::Snapshot& snapshot, const scoring::TodayEntry& entry, base::Date today, const words::Words& words,
               base::Currency currency) {
  Json row;
  nameAccount(row, snapshot, entry.account.raw());
  row["kind"] = scoring::keyOf(entry.kind);
  row["what"] = report::todayTitle(entry, words);
  row["why"] = report::todayReason(entry, today, words);
  row["due"] = entry.due ? Json(base::isoText(*entry.due)) : Json(nullptr);
  row["days"] = entry.due ? Json((*entry.due - today).count()) : Json(nullptr);
  row["worth"] = moneyJson(entry.worth, currency);
  row["member"] = entry.member.isSet() ? Json(domain::recordName(snapshot, domain::Kind::team, entry.member.raw())) : Json(nullptr);
  row["record_kind"] = domain::recordType(entry.recordKind).key;
  row["record"] = std::to_string(entry.record);
  return row;
}

void printForPeople(const Program& program, const domain::Snapshot& snapshot, const scoring::TodayList& list) {
  const words::Words words = program.words();
  const words::Language language = words.language();
  if (list.entries.empty()) program.say(words.say("today", "Nothing needs you today."));
  TextTable table({{words.say("today", "Account")},
                   {words.say("today", "Kind")},
                   {words.say("today", "What")},
                   {words.say("today", "Why")},
                   {words.say("today", "At stake"), true}});
  for (const scoring::TodayEntry& entry : list.entries) {
    const domain::Account* account = snapshot.find(entry.account);
    table.row({account == nullptr ? std::string(words::kUnknown) : account->name, report::todayKindName(entry.kind, words),
               report::todayTitle(entry, words), report::todayReason(entry, program.today(), words),
               words::shortMoney(language, {base::Amount{entry.worth}, domain::currencyOf(snapshot)})});
  }
  if (!list.entries.empty()) program.say(table.text(44));
  const int off = static_cast<int>(list.snoozed.size());
  if (off > 0) program.say(words.say("today", "%n entry(s) put off", nullptr, off));
}

int runToday(const Program& program, const std::string& manager) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  const auto member = app::memberNamed(*state, manager);
  if (!member) return program.refuse(member.error());
  const auto days = app::orderDays(*workspace, scoring::caredAccounts(*state));
  if (!days) return program.refuse(days.error());
  const scoring::TodayList list = app::todayOf(*state, program.today(), *member, &*days);
  if (!program.json()) {
    printForPeople(program, *state, list);
    return kDone;
  }
  Json json{{"as_of", base::isoText(program.today())}, {"kam", manager.empty() ? Json(nullptr) : Json(manager)}, {"entries", Json::array()}};
  for (const scoring::TodayEntry& entry : list.entries)
    json["entries"].push_back(entryJson(*state, entry, program.today(), program.words(), workspace->currency()));
  json["snoozed"] = Json::array();
  for (const domain::Snooze* snooze : list.snoozed)
    json["snoozed"].push_back({{"subject", snooze->subject}, {"until", base::isoText(*snooze->until)}, {"reason", snooze->reason}});
  program.print(json);
  return kDone;
}

}  // namespace

void addToday(CLI::App& app, Program& program) {
  auto manager = std::make_shared<std::string>();
  CLI::App* sub =
      program.command(app, "today", "what needs somebody today, most valuable first", [&program, manager] { return runToday(program, *manager); });
  sub->add_option("--kam", *manager, "only what this team member has to do");
}

}  // namespace kam::cli
