// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/relationship_edits.h"

#include "app/edits/draft.h"
#include "domain/record_name.h"

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Account;
using domain::Id;
using domain::Snapshot;
using domain::Stakeholder;
using domain::Tie;
using domain::TieKind;
using scoring::MapPerson;
using scoring::RelationshipMap;

namespace {

/// The stakeholder of each person that an edit needs, made where there is none yet.
class Stakeholders {
public:
  Stakeholders(const Snapshot& snapshot, base::IdSource& ids, Id<Account> account, const RelationshipMap& map)
      : m_snapshot(snapshot), m_ids(ids), m_account(account), m_map(map), m_made(map.people.size()) {}

  Id<Stakeholder> of(std::size_t person, Draft& draft) {
    const MapPerson& who = m_map.people[person];
    if (who.stakeholder.isSet()) return who.stakeholder;
    if (!m_made[person].isSet()) {
      Stakeholder made = bare(person);
      m_made[person] = made.id;
      draft.add(made);
    }
    return m_made[person];
  }
  /// As it is recorded, or as it would be made.
  Stakeholder bare(std::size_t person) {
    if (const Stakeholder* known = m_snapshot.find(m_map.people[person].stakeholder)) return *known;
    Stakeholder made;
    made.id = Id<Stakeholder>(m_ids.next());
    made.account = m_account;
    made.position = m_map.people[person].position;
    return made;
  }
  /// Writes the record as it shall be.
  void write(const Stakeholder& wanted, Draft& draft) const {
    if (const Stakeholder* known = m_snapshot.find(wanted.id)) draft.update(*known, wanted);
    else draft.add(wanted);
  }

private:
  const Snapshot& m_snapshot;
  base::IdSource& m_ids;
  Id<Account> m_account;
  const RelationshipMap& m_map;
  std::vector<Id<Stakeholder>> m_made;
};

std::string accountName(const Snapshot& snapshot, Id<Account> account) { return domain::recordName(snapshot, domain::Kind::accounts, account.raw()); }

std::string nameOf(const MapPerson& person) { return person.isPlaceholder() ? person.jobTitle : person.name; }

Result<Edit> finished(EditKind kind, std::vector<std::string> arguments, Draft& draft) {
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  return Edit{kind, std::move(arguments), draft.take(), {}};
}

bool isAbove(const RelationshipMap& map, std::size_t person, std::size_t candidate) {
  std::size_t at = candidate;
  for (std::size_t steps = 0; at != SIZE_MAX && steps <= map.people.size(); ++steps, at = map.people[at].reportsTo)
    if (at == person) return true;
  return false;
}

/// The tie that says to whom a placeholder, or somebody below one, reports.
void dropReportTies(const Snapshot& snapshot, Id<Stakeholder> from, Draft& draft) {
  if (!from.isSet()) return;
  for (const Tie& tie : snapshot.all<Tie>())
    if (tie.from == from && tie.kind == TieKind::reports) draft.remove(tie.id);
}

void addTie(base::IdSource& ids, Id<Stakeholder> from, Id<Stakeholder> to, TieKind kind, Draft& draft) {
  Tie tie;
  tie.id = Id<Tie>(ids.next());
  tie.from = from;
  tie.to = to;
  tie.kind = kind;
  draft.add(tie);
}

}  // namespace

Result<Edit> placePeople(const Snapshot& snapshot, base::IdSource& ids, Id<Account> account, const RelationshipMap& map,
                         std::span<const Placed> placed) {
  Stakeholders stakeholders(snapshot, ids, account, map);
  Draft draft;
  for (const Placed& one : placed) {
    if (one.person >= map.people.size()) return fail(ErrorCode::recordNotFound, {"stakeholders", std::to_string(one.person)});
    Stakeholder wanted = stakeholders.bare(one.person);
    wanted.x = one.x;
    wanted.y = one.y;
    stakeholders.write(wanted, draft);
  }
  const std::string name = placed.size() == 1 ? nameOf(map.people[placed.front().person]) : std::to_string(placed.size());
  return finished(EditKind::mapPlaced, {name, accountName(snapshot, account)}, draft);
}

Result<Edit> arrangeAgain(const Snapshot& snapshot, Id<Account> account) {
  Draft draft;
  for (const Stakeholder& known : snapshot.all<Stakeholder>()) {
    if (known.account != account || (!known.x && !known.y)) continue;
    Stakeholder wanted = known;
    wanted.x.reset();
    wanted.y.reset();
    draft.update(known, wanted);
  }
  return finished(EditKind::mapArranged, {accountName(snapshot, account)}, draft);
}

Result<Edit> reportTo(const Snapshot& snapshot, base::IdSource& ids, Id<Account> account, const RelationshipMap& map, std::size_t person,
                      std::size_t above) {
  const MapPerson& who = map.people[person];
  const std::string name = nameOf(who);
  if (above != SIZE_MAX && isAbove(map, person, above)) {
    const std::string chief = nameOf(map.people[above]);
    return fail(ErrorCode::accountOwnAncestor, {"positions", "reports_to", chief}, {{}, 0, "reports_to", chief});
  }
  Draft draft;
  Stakeholders stakeholders(snapshot, ids, account, map);
  dropReportTies(snapshot, who.stakeholder, draft);
  const bool byPosition = !who.isPlaceholder() && (above == SIZE_MAX || !map.people[above].isPlaceholder());
  if (const domain::Position* known = snapshot.find(who.position)) {
    domain::Position wanted = *known;
    wanted.reportsTo = byPosition && above != SIZE_MAX ? map.people[above].position : Id<domain::Position>();
    draft.update(*known, wanted);
  }
  if (!byPosition && above != SIZE_MAX) addTie(ids, stakeholders.of(person, draft), stakeholders.of(above, draft), TieKind::reports, draft);
  return finished(EditKind::mapReports, {name, above == SIZE_MAX ? std::string("–") : nameOf(map.people[above])}, draft);
}

Result<Edit> tie(const Snapshot& snapshot, base::IdSource& ids, Id<Account> account, const RelationshipMap& map, std::size_t from, std::size_t to,
                 TieKind kind) {
  if (from == to) return fail(ErrorCode::nothingChanged);
  Draft draft;
  for (const scoring::MapTie& known : map.ties)
    if (known.from == from && known.to == to && known.kind == kind) draft.remove(known.tie);
  const bool removed = !draft.empty();
  if (!removed) {
    Stakeholders stakeholders(snapshot, ids, account, map);
    const Id<Stakeholder> first = stakeholders.of(from, draft);
    const Id<Stakeholder> second = stakeholders.of(to, draft);
    addTie(ids, first, second, kind, draft);
  }
  return finished(removed ? EditKind::mapUntied : EditKind::mapTied, {nameOf(map.people[from]), nameOf(map.people[to])}, draft);
}

Result<Edit> addRole(const Snapshot& snapshot, base::IdSource& ids, Id<Account> account, const RelationshipMap& map, const std::string& title,
                     std::size_t above) {
  if (title.empty()) return fail(ErrorCode::fieldRequired, {"stakeholders", "placeholder"}, {{}, 0, "placeholder", {}});
  Draft draft;
  Stakeholder made;
  made.id = Id<Stakeholder>(ids.next());
  made.account = account;
  made.placeholder = title;
  draft.add(made);
  if (above != SIZE_MAX) {
    Stakeholders stakeholders(snapshot, ids, account, map);
    addTie(ids, made.id, stakeholders.of(above, draft), TieKind::reports, draft);
  }
  return finished(EditKind::mapRoleAdded, {title, accountName(snapshot, account)}, draft);
}

Result<Edit> describe(const Snapshot& snapshot, base::IdSource& ids, Id<Account> account, const RelationshipMap& map, std::size_t person,
                      std::vector<FieldValue> values) {
  const MapPerson& who = map.people[person];
  if (who.stakeholder.isSet()) return setFields(snapshot, domain::Kind::stakeholders, who.stakeholder.raw(), std::move(values));
  const domain::RecordType& type = domain::recordType(domain::Kind::stakeholders);
  values.emplace_back(*type.fieldIndex("account"), domain::Value{account.raw()});
  values.emplace_back(*type.fieldIndex("position"), domain::Value{who.position.raw()});
  return addRecord(snapshot, ids, domain::Kind::stakeholders, std::move(values));
}

}  // namespace kam::app
