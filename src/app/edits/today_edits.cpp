// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/today_edits.h"

#include "app/edits/draft.h"
#include "app/edits/record_edits.h"
#include "domain/record_name.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::PromiseState;
using domain::Snapshot;

Result<Edit> settlePromise(const Snapshot& snapshot, domain::Id<domain::Promise> id, PromiseState state, base::Date on) {
  const domain::Promise* before = snapshot.find(id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"promises", id.toString()});
  domain::Promise after = *before;
  after.state = state;
  if (state == PromiseState::open) after.settledOn.reset();
  else if (before->state != state || !before->settledOn) after.settledOn = on;
  Draft draft;
  draft.update(*before, after);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::promiseSettled,
              {before->text, domain::recordName(snapshot, domain::Kind::accounts, before->account.raw()), std::string(domain::keyOf(state))},
              draft.take(),
              {}};
}

Result<Edit> noteNotice(const Snapshot& snapshot, domain::Id<domain::Contract> id, std::optional<base::Date> on) {
  const domain::Contract* before = snapshot.find(id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"contracts", id.toString()});
  domain::Contract after = *before;
  after.terminatedOn = on;
  Draft draft;
  draft.update(*before, after);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::contractNoticed,
              {before->name, domain::recordName(snapshot, domain::Kind::accounts, before->account.raw()), on ? base::isoText(*on) : std::string()},
              draft.take(),
              {}};
}

Result<Edit> snooze(const Snapshot& snapshot, base::IdSource& ids, const SnoozeRequest& request, base::Date today) {
  if (request.reason.empty()) return fail(ErrorCode::fieldRequired, {"snoozes", "reason"}, {{}, 0, "reason", {}});
  if (request.until <= today) {
    const std::string day = base::isoText(request.until);
    return fail(ErrorCode::valueOutOfRange, {"snoozes", "until", day, "> " + base::isoText(today)}, {{}, 0, "until", day});
  }
  domain::Snooze after;
  const domain::Snooze* before = nullptr;
  for (const domain::Snooze& one : snapshot.all<domain::Snooze>())
    if (one.subject == request.subject) before = &one;
  after.id = before != nullptr ? before->id : domain::Id<domain::Snooze>(ids.next());
  after.subject = request.subject;
  after.account = request.account;
  after.until = request.until;
  after.reason = request.reason;
  after.by = request.by;
  Draft draft;
  if (before != nullptr) draft.update(*before, after);
  else draft.add(after);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::entrySnoozed, {request.title, base::isoText(request.until)}, draft.take(), {}};
}

Result<Edit> wake(const Snapshot& snapshot, domain::Id<domain::Snooze> snooze) { return removeRecord(snapshot, domain::Kind::snoozes, snooze.raw()); }

}  // namespace kam::app
