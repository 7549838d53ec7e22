// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/contact_dependence.h"

#include "domain/records.h"

#include <algorithm>
#include <map>

namespace kam::scoring {
namespace {

using domain::Snapshot;

constexpr int kMonths = 12;

/// Conversations of the last twelve months by account item and person.
std::map<std::pair<std::uint32_t, base::RawId>, int> conversations(const Snapshot& snapshot, const AccountList& list, base::Date asOf) {
  std::map<std::pair<std::uint32_t, base::RawId>, int> counts;
  for (const domain::Participant& participant : snapshot.all<domain::Participant>()) {
    const domain::Interaction* interaction = snapshot.find(participant.interaction);
    if (interaction == nullptr || !interaction->at || !participant.person.isSet()) continue;
    const base::Date day = std::chrono::floor<std::chrono::days>(*interaction->at);
    const std::uint32_t item = list.itemOf(snapshot, interaction->account);
    if (item == AccountList::kNoItem || day > asOf || day < base::addMonths(asOf, -kMonths)) continue;
    ++counts[{item, participant.person.raw()}];
  }
  return counts;
}

struct Carried {
  const domain::Position* position;
  double influence;
  int conversations;
};

ContactDependence strongestOf(std::uint32_t item, const std::vector<Carried>& contacts) {
  const bool talked = std::any_of(contacts.begin(), contacts.end(), [](const Carried& contact) { return contact.conversations > 0; });
  const auto weight = [talked](const Carried& contact) { return contact.influence * (talked ? contact.conversations : 1); };
  double total = 0.0;
  const Carried* most = nullptr;
  for (const Carried& contact : contacts) {
    total += weight(contact);
    if (most == nullptr || weight(contact) > weight(*most)) most = &contact;
  }
  return {item, most->position->id, most->position->person, weight(*most) / total, contacts.size()};
}

}  // namespace

std::vector<std::optional<ContactDependence>> strongestContacts(const Snapshot& snapshot, const AccountList& list, base::Date asOf) {
  const auto counts = conversations(snapshot, list, asOf);
  std::map<std::uint32_t, std::vector<Carried>> contacts;
  for (const domain::Position& position : snapshot.all<domain::Position>()) {
    const std::uint32_t item = list.itemOf(snapshot, position.account);
    if (item == AccountList::kNoItem || (position.until && *position.until < asOf)) continue;
    const auto talked = counts.find({item, position.person.raw()});
    const auto influence = static_cast<double>(std::clamp<std::int64_t>(position.influence.value_or(1), 1, 3));
    contacts[item].push_back({&position, influence, talked == counts.end() ? 0 : talked->second});
  }
  std::vector<std::optional<ContactDependence>> result(list.size());
  for (const auto& [item, carried] : contacts) result[item] = strongestOf(item, carried);
  return result;
}

std::vector<ContactDependence> singleThreaded(const Snapshot& snapshot, const AccountList& list, base::Date asOf) {
  std::vector<ContactDependence> result;
  for (const auto& strongest : strongestContacts(snapshot, list, asOf))
    if (strongest && (strongest->contacts == 1 || strongest->share > 0.5)) result.push_back(*strongest);
  return result;
}

}  // namespace kam::scoring
