// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/handover_edits.h"

#include "app/edits/draft.h"
#include "base/text.h"
#include "domain/records.h"
#include "scoring/relationship/transfer.h"
#include "words/format.h"

#include <set>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using domain::Id;

base::Result<Edit> planHandover(const domain::Snapshot& snapshot, base::IdSource& ids, const Handover& handover) {
  const domain::Account* account = snapshot.find(handover.account);
  if (account == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", handover.account.toString()});
  if (!handover.successor.isSet()) return fail(ErrorCode::fieldRequired, {"accounts", "kam"}, {{}, 0, "kam", {}});
  const domain::TeamMember* successor = snapshot.find(handover.successor);
  if (successor == nullptr) return fail(ErrorCode::recordNotFound, {"team", handover.successor.toString()});
  const domain::TeamMember* leaving = snapshot.find(account->kam);
  const words::Words words(handover.language);
  std::set<std::string> planned;
  for (const domain::Action& action : snapshot.all<domain::Action>())
    if (action.account == handover.account && action.status != domain::ActionStatus::dropped) planned.insert(base::folded(action.title));
  Draft draft;
  const scoring::RelationshipMap map = scoring::relationshipMap(snapshot, handover.account, handover.today);
  for (const scoring::TransferStep& step : scoring::relationshipTransfer(snapshot, map, handover.account, handover.successor, handover.today).steps) {
    if (step.state != scoring::TransferState::open) continue;
    domain::Action action;
    action.title = words::fill(words.say("handover", "Introduce %1 to %2"), {successor->name, map.people[step.person].name});
    if (planned.contains(base::folded(action.title))) continue;
    action.id = Id<domain::Action>(ids.next());
    action.account = handover.account;
    action.owner = step.by.isSet() ? step.by : account->kam.isSet() ? account->kam : handover.successor;
    action.function = domain::OwnFunction::kam;
    action.start = handover.today;
    action.due = handover.today + std::chrono::days{step.days};
    action.status = domain::ActionStatus::open;
    draft.add(action);
  }
  if (handover.changeManager && account->kam != handover.successor) {
    domain::Account after = *account;
    after.kam = handover.successor;
    draft.update(*account, after);
  }
  if (draft.empty()) return fail(ErrorCode::nothingChanged, {});
  return Edit{EditKind::accountHandedOver,
              {account->name, leaving == nullptr ? std::string(words::kUnknown) : leaving->name, successor->name},
              draft.take(),
              {}};
}

}  // namespace kam::app
