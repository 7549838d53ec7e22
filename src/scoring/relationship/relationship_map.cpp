// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/relationship_map.h"

#include "domain/record_name.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kam::scoring {
namespace {

using namespace domain;
using base::Date;

constexpr int kYearDays = 365;

struct Talks {
  std::optional<Date> last;
  int year = 0;
};

/// By person: talks about this account, or with its people anywhere.
std::unordered_map<base::RawId, Talks> talksOf(const Snapshot& snapshot, Id<Account> account, Date today) {
  std::unordered_map<base::RawId, Talks> talks;
  for (const Participant& participant : snapshot.all<Participant>()) {
    if (!participant.person.isSet()) continue;
    const Interaction* talk = snapshot.find(participant.interaction);
    if (talk == nullptr || talk->account != account || !talk->at) continue;
    const Date day = std::chrono::floor<std::chrono::days>(*talk->at);
    if (day > today) continue;
    Talks& known = talks[participant.person.raw()];
    if (!known.last || day > *known.last) known.last = day;
    if ((today - day).count() < kYearDays) ++known.year;
  }
  return talks;
}

std::optional<std::int64_t> cadenceOfTier(const Snapshot& snapshot, Id<Account> account) {
  const Account* found = snapshot.find(account);
  if (found == nullptr) return std::nullopt;
  for (const TierPolicy& policy : snapshot.all<TierPolicy>())
    if (policy.tier == found->tier) return policy.cadenceDays;
  return std::nullopt;
}

class Maker {
public:
  Maker(const Snapshot& snapshot, Id<Account> account, Date today, Id<Opportunity> opportunity)
      : m_snapshot(snapshot),
        m_account(account),
        m_today(today),
        m_opportunity(opportunity),
        m_talks(talksOf(snapshot, account, today)),
        m_tierCadence(cadenceOfTier(snapshot, account)) {}

  RelationshipMap run() {
    collectStakeholders();
    for (const Position& position : m_snapshot.all<Position>())
      if (position.account == m_account) take(position);
    for (const Stakeholder* one : m_outside)
      if (const Position* position = m_snapshot.find(one->position); position != nullptr && isHeld(*position)) {
        add(*position, one);
        m_map.people.back().isOutside = true;
      }
    for (const Stakeholder* one : m_placeholders) addPlaceholder(*one);
    linkReports();
    linkTies();
    return std::move(m_map);
  }

private:
  void collectStakeholders() {
    for (const Stakeholder& one : m_snapshot.all<Stakeholder>()) {
      if (one.account != m_account) continue;
      // What is said for one opportunity holds there only.
      if (one.opportunity.isSet() && one.opportunity != m_opportunity) continue;
      if (!one.position.isSet()) {
        m_placeholders.push_back(&one);
        continue;
      }
      const Position* position = m_snapshot.find(one.position);
      if (position == nullptr) continue;
      const Stakeholder*& known = m_ofPosition[one.position.raw()];
      if (known == nullptr || one.opportunity.isSet()) known = &one;
      if (position->account != m_account) m_outside.push_back(&one);
    }
  }

  bool isHeld(const Position& position) const {
    return (!position.until || *position.until >= m_today) && (!position.from || *position.from <= m_today);
  }

  const Stakeholder* stakeholderOf(const Position& position) const {
    const auto found = m_ofPosition.find(position.id.raw());
    return found == m_ofPosition.end() ? nullptr : found->second;
  }

  void take(const Position& position) {
    const Stakeholder* one = stakeholderOf(position);
    if (isHeld(position)) {
      if (!m_opportunity.isSet() || (one != nullptr && one->opportunity == m_opportunity)) add(position, one);
      return;
    }
    if (position.until && *position.until < m_today && (m_today - *position.until).count() <= kYearDays)
      m_map.left.push_back(personOf(position, one));
  }

  MapPerson personOf(const Position& position, const Stakeholder* one) const {
    MapPerson person;
    person.position = position.id;
    person.person = position.person;
    person.name = recordName(m_snapshot, Kind::persons, position.person.raw());
    person.jobTitle = position.jobTitle;
    person.function = position.function;
    person.level = position.level;
    person.influence = position.influence;
    person.support = position.support;
    if (const auto talks = m_talks.find(position.person.raw()); talks != m_talks.end()) {
      person.lastContact = talks->second.last;
      person.talks = talks->second.year;
    }
    if (one != nullptr) addStakeholder(*one, person);
    if (!person.cadenceDays) person.cadenceDays = m_tierCadence;
    return person;
  }

  static void addStakeholder(const Stakeholder& one, MapPerson& person) {
    person.stakeholder = one.id;
    person.role = one.buyingRole;
    if (one.influence) person.influence = one.influence;
    if (one.support) person.support = one.support;
    person.wantedSupport = one.wantedSupport;
    person.coverage = one.coverage;
    person.owner = one.owner;
    person.cadenceDays = one.cadenceDays;
    if (one.x && one.y) person.place = std::pair{*one.x, *one.y};
  }

  void add(const Position& position, const Stakeholder* one) {
    m_indexOfPosition[position.id.raw()] = m_map.people.size();
    if (one != nullptr) m_indexOfStakeholder[one->id.raw()] = m_map.people.size();
    m_map.people.push_back(personOf(position, one));
  }

  void addPlaceholder(const Stakeholder& one) {
    MapPerson person;
    person.jobTitle = one.placeholder;
    addStakeholder(one, person);
    m_indexOfStakeholder[one.id.raw()] = m_map.people.size();
    m_map.people.push_back(std::move(person));
  }

  void linkReports() {
    for (MapPerson& person : m_map.people) {
      const Position* position = m_snapshot.find(person.position);
      if (position == nullptr || !position->reportsTo.isSet()) continue;
      const auto above = m_indexOfPosition.find(position->reportsTo.raw());
      if (above != m_indexOfPosition.end()) person.reportsTo = above->second;
    }
  }

  void linkTies() {
    for (const Tie& tie : m_snapshot.all<Tie>()) {
      const auto from = m_indexOfStakeholder.find(tie.from.raw());
      const auto to = m_indexOfStakeholder.find(tie.to.raw());
      if (from == m_indexOfStakeholder.end() || to == m_indexOfStakeholder.end() || from->second == to->second) continue;
      // A placeholder has no position that could report: its tie says it.
      if (tie.kind == TieKind::reports) {
        MapPerson& below = m_map.people[from->second];
        if (below.reportsTo == SIZE_MAX) below.reportsTo = to->second;
        continue;
      }
      m_map.ties.push_back({tie.id, from->second, to->second, tie.kind, tie.strength});
    }
  }

  const Snapshot& m_snapshot;
  Id<Account> m_account;
  Date m_today;
  Id<Opportunity> m_opportunity;
  std::unordered_map<base::RawId, Talks> m_talks;
  std::optional<std::int64_t> m_tierCadence;
  std::unordered_map<base::RawId, const Stakeholder*> m_ofPosition;
  std::vector<const Stakeholder*> m_outside;
  std::vector<const Stakeholder*> m_placeholders;
  std::unordered_map<base::RawId, std::size_t> m_indexOfPosition;
  std::unordered_map<base::RawId, std::size_t> m_indexOfStakeholder;
  RelationshipMap m_map;
};

}  // namespace

std::int64_t MapPerson::contactStrength() const {
  if (coverage) return *coverage;
  if (talks == 0) return 0;
  if (talks <= 2) return 1;
  if (talks <= 5) return 2;
  return talks <= 11 ? 3 : 4;
}

RelationshipMap relationshipMap(const Snapshot& snapshot, Id<Account> account, Date today, Id<Opportunity> opportunity) {
  return Maker(snapshot, account, today, opportunity).run();
}

}  // namespace kam::scoring
