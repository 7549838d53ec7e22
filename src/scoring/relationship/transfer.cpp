// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/transfer.h"

#include <algorithm>
#include <map>
#include <set>

namespace kam::scoring {
namespace {

using domain::Id;
using domain::TeamMember;

constexpr std::chrono::days kRecently{90};
constexpr int kDecider = 14;
constexpr int kWeighty = 30;
constexpr int kRest = 60;
/// From here on we know somebody well.
constexpr std::int64_t kKnownWell = 3;

int daysFor(const MapPerson& person) {
  if (person.role == domain::BuyingRole::decider || person.role == domain::BuyingRole::approver) return kDecider;
  return person.influence.value_or(0) >= 2 || person.contactStrength() >= kKnownWell ? kWeighty : kRest;
}

/// Talks of ours by person of theirs: how often whom, and whether the successor was there lately.
struct Talks {
  std::map<base::RawId, std::map<base::RawId, int>> counts;
  std::set<base::RawId> lately;
};

Talks talksOf(const domain::Snapshot& snapshot, Id<domain::Account> account, Id<TeamMember> successor, base::Date today) {
  Talks talks;
  std::map<base::RawId, std::set<base::RawId>> members;
  for (const domain::Participant& one : snapshot.all<domain::Participant>())
    if (one.member.isSet()) members[one.interaction.raw()].insert(one.member.raw());
  for (const domain::Participant& one : snapshot.all<domain::Participant>()) {
    const domain::Interaction* talk = snapshot.find(one.interaction);
    if (!one.person.isSet() || talk == nullptr || !talk->at || talk->account != account) continue;
    const base::Date day = std::chrono::floor<std::chrono::days>(*talk->at);
    if (day > today) continue;
    std::set<base::RawId> ours = members[talk->id.raw()];
    if (talk->member.isSet()) ours.insert(talk->member.raw());
    for (const base::RawId member : ours) {
      ++talks.counts[one.person.raw()][member];
      if (member == successor.raw() && day + kRecently >= today) talks.lately.insert(one.person.raw());
    }
  }
  return talks;
}

}  // namespace

RelationshipTransfer relationshipTransfer(const domain::Snapshot& snapshot, const RelationshipMap& map, Id<domain::Account> account,
                                          Id<TeamMember> successor, base::Date today) {
  const Talks talks = talksOf(snapshot, account, successor, today);
  RelationshipTransfer transfer;
  for (std::size_t at = 0; at < map.people.size(); ++at) {
    const MapPerson& person = map.people[at];
    if (person.isPlaceholder()) continue;
    TransferStep step;
    step.person = at;
    step.days = daysFor(person);
    const bool met = successor.isSet() && talks.lately.contains(person.person.raw());
    step.state = !met ? TransferState::open : person.owner == successor ? TransferState::transferred : TransferState::introduced;
    if (person.owner.isSet() && person.owner != successor) step.by = person.owner;
    else if (const auto counts = talks.counts.find(person.person.raw()); counts != talks.counts.end()) {
      int most = 0;
      for (const auto& [member, count] : counts->second)
        if (member != successor.raw() && count > most) {
          most = count;
          step.by = Id<TeamMember>(member);
        }
    }
    transfer.transferred += step.state == TransferState::transferred ? 1 : 0;
    transfer.introduced += step.state == TransferState::introduced ? 1 : 0;
    transfer.steps.push_back(step);
  }
  std::stable_sort(transfer.steps.begin(), transfer.steps.end(), [&](const TransferStep& a, const TransferStep& b) {
    if (a.days != b.days) return a.days < b.days;
    return map.people[a.person].influence.value_or(0) > map.people[b.person].influence.value_or(0);
  });
  return transfer;
}

}  // namespace kam::scoring
