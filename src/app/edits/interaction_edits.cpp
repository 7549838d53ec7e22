// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/interaction_edits.h"

#include "app/edits/draft.h"

#include <algorithm>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Id;
using domain::Interaction;
using domain::Participant;
using domain::Person;
using domain::Snapshot;

std::vector<Id<Person>> presentAt(const Snapshot& snapshot, Id<Interaction> interaction) {
  std::vector<Id<Person>> present;
  for (const Participant& participant : snapshot.all<Participant>())
    if (participant.interaction == interaction && participant.person.isSet()) present.push_back(participant.person);
  return present;
}

Result<Edit> logInteraction(const Snapshot& snapshot, base::IdSource& ids, Interaction interaction, const std::vector<Id<Person>>& present) {
  const domain::Account* account = snapshot.find(interaction.account);
  if (account == nullptr) return fail(ErrorCode::fieldRequired, {"interactions", "account"}, {{}, 0, "account", {}});
  interaction.id = Id<Interaction>(ids.next());
  Draft draft;
  draft.add(interaction);
  for (const Id<Person> person : present) draft.add(Participant{Id<Participant>(ids.next()), interaction.id, person, {}});
  return Edit{EditKind::interactionLogged, {interaction.subject, account->name}, draft.take(), {}};
}

Result<Edit> changeInteraction(const Snapshot& snapshot, base::IdSource& ids, const Interaction& interaction,
                               const std::vector<Id<Person>>& present) {
  const Interaction* before = snapshot.find(interaction.id);
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"interactions", interaction.id.toString()});
  Draft draft;
  draft.update(*before, interaction);
  std::vector<Id<Person>> there;
  for (const Participant& participant : snapshot.all<Participant>()) {
    if (participant.interaction != interaction.id || !participant.person.isSet()) continue;
    there.push_back(participant.person);
    if (std::find(present.begin(), present.end(), participant.person) == present.end()) draft.remove(participant.id);
  }
  for (const Id<Person> person : present)
    if (std::find(there.begin(), there.end(), person) == there.end()) draft.add(Participant{Id<Participant>(ids.next()), interaction.id, person, {}});
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{EditKind::recordChanged, {"interactions", interaction.subject}, draft.take(), {}};
}

}  // namespace kam::app
