// SPDX-License-Identifier: GPL-3.0-or-later
// What a line that was understood becomes: records, in one edit.
#include "app/quick_entry/quick_entry.h"

#include "app/edits/draft.h"

#include <algorithm>

namespace kam::app {

using base::Date;
using domain::Id;
using domain::Snapshot;

namespace {

domain::Interaction talkOf(const QuickEntry& entry, const domain::Account& account, base::IdSource& ids, Id<domain::TeamMember> author) {
  domain::Interaction talk;
  talk.id = Id<domain::Interaction>(ids.next());
  talk.account = entry.account;
  talk.at = base::Minute{entry.day} + std::chrono::minutes{entry.time.value_or(0)};
  talk.channel = entry.channel == domain::Channel::unknown ? domain::Channel::other : entry.channel;
  talk.subject = !entry.text.empty() ? entry.text : !entry.promises.empty() ? entry.promises.front().text : account.name;
  talk.mood = entry.mood;
  talk.opportunity = entry.opportunity;
  talk.member = author;
  return talk;
}

domain::Promise promiseOf(const QuickEntry& entry, const EntryPromise& one, base::IdSource& ids, Date today, Id<domain::TeamMember> author) {
  domain::Promise promise;
  promise.id = Id<domain::Promise>(ids.next());
  promise.account = entry.account;
  promise.direction = domain::Direction::ours;
  promise.text = one.text;
  promise.due = one.due;
  promise.function = one.function;
  promise.owner = author;
  promise.madeOn = std::min(entry.day, today);
  promise.state = domain::PromiseState::open;
  if (!entry.persons.empty()) promise.person = entry.persons.front();
  return promise;
}

domain::Effort effortOf(const QuickEntry& entry, base::IdSource& ids, Id<domain::TeamMember> author) {
  domain::Effort effort;
  effort.id = Id<domain::Effort>(ids.next());
  effort.account = entry.account;
  effort.member = author;
  effort.on = entry.day;
  effort.hours = entry.hours;
  effort.activity = entry.activity == domain::EffortKind::unknown ? domain::EffortKind::other : entry.activity;
  effort.note = entry.text;
  return effort;
}

}  // namespace

base::Result<Edit> logEntry(const Snapshot& snapshot, base::IdSource& ids, const QuickEntry& entry, Date today, Id<domain::TeamMember> author) {
  const domain::Account* account = snapshot.find(entry.account);
  if (account == nullptr) return base::fail(base::ErrorCode::fieldRequired, {"interactions", "account"}, {{}, 0, "account", {}});
  if (!entry.isComplete()) return base::fail(base::ErrorCode::fieldRequired, {"interactions", "subject"}, {{}, 0, "subject", {}});
  if (entry.hours && !author.isSet()) return base::fail(base::ErrorCode::fieldRequired, {"efforts", "member"}, {{}, 0, "member", {}});
  Draft draft;
  if (entry.hours) draft.add(effortOf(entry, ids, author));
  if (entry.isWorkOnly()) return Edit{EditKind::hoursLogged, {account->name}, draft.take(), {}};
  const domain::Interaction talk = talkOf(entry, *account, ids, author);
  draft.add(talk);
  for (const Id<domain::Person> person : entry.persons) draft.add(domain::Participant{Id<domain::Participant>(ids.next()), talk.id, person, {}});
  for (const EntryPromise& one : entry.promises) {
    domain::Promise promise = promiseOf(entry, one, ids, today, author);
    promise.interaction = talk.id;
    draft.add(promise);
  }
  return Edit{EditKind::entryLogged, {talk.subject, account->name}, draft.take(), {}};
}

}  // namespace kam::app
