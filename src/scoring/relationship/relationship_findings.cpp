// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/relationship_findings.h"

#include <algorithm>

namespace kam::scoring {
namespace {

using domain::BuyingRole;
using domain::Level;
using domain::PersonFunction;

bool decides(const MapPerson& person) { return person.role == BuyingRole::decider || person.role == BuyingRole::approver; }

class Finder {
public:
  Finder(const RelationshipMap& map, base::Date today, bool hasPlan) : m_map(map), m_today(today), m_hasPlan(hasPlan) {}

  std::vector<RelationshipFinding> run() {
    for (std::size_t i = 0; i < m_map.people.size(); ++i) look(i);
    lookAtTalks();
    for (OnlyPath& path : onlyPaths(m_map)) m_found.push_back({RelationshipRule::onlyPath, path.person, 0, 0, std::move(path.deciders)});
    for (std::size_t i = 0; i < m_map.left.size(); ++i)
      if (m_map.left[i].support.value_or(0) > 0) m_found.push_back({RelationshipRule::championLeft, i, 0, 0, {}});
    std::stable_sort(m_found.begin(), m_found.end(), [](const RelationshipFinding& a, const RelationshipFinding& b) {
      return a.rule != b.rule ? a.rule < b.rule : a.person < b.person;
    });
    return std::move(m_found);
  }

private:
  void look(std::size_t i) {
    const MapPerson& person = m_map.people[i];
    if (person.isPlaceholder()) {
      m_found.push_back({RelationshipRule::placeUnfilled, i, 0, 0, {}});
      return;
    }
    const bool silent = decides(person) && person.talks == 0;
    if (silent) m_found.push_back({RelationshipRule::noAccess, i, 0, 0, {}});
    if (person.support.value_or(0) < 0 && person.influence.value_or(1) >= 2 && !m_hasPlan)
      m_found.push_back({RelationshipRule::opponent, i, 0, 0, {}});
    if (person.support && person.wantedSupport && *person.support < *person.wantedSupport)
      m_found.push_back({RelationshipRule::supportGap, i, *person.wantedSupport, 0, {}});
    // Whoever matters little need not be met as often as agreed for the account.
    if (silent || !person.cadenceDays || !person.lastContact || person.influence.value_or(1) < 2) return;
    const std::int64_t days = (m_today - *person.lastContact).count();
    if (days > *person.cadenceDays) m_found.push_back({RelationshipRule::cadence, i, days, *person.cadenceDays, {}});
  }

  void lookAtTalks() {
    int all = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < m_map.people.size(); ++i) {
      all += m_map.people[i].talks;
      if (m_map.people[i].talks > m_map.people[most].talks) most = i;
    }
    if (all == 0) return;
    const std::int64_t percent = (100 * m_map.people[most].talks + all / 2) / all;
    if (2 * m_map.people[most].talks > all) m_found.push_back({RelationshipRule::singleThread, most, percent, 0, {}});
  }

  const RelationshipMap& m_map;
  base::Date m_today;
  bool m_hasPlan;
  std::vector<RelationshipFinding> m_found;
};

}  // namespace

std::vector<RelationshipFinding> relationshipFindings(const RelationshipMap& map, base::Date today, bool hasPlan) {
  return Finder(map, today, hasPlan).run();
}

std::vector<PersonFunction> functionsWithoutSupporter(const RelationshipMap& map) {
  std::vector<PersonFunction> missing;
  for (const PersonFunction function : {PersonFunction::purchasing, PersonFunction::engineering, PersonFunction::management}) {
    const bool supported = std::any_of(map.people.begin(), map.people.end(), [function](const MapPerson& person) {
      return person.function == function && !person.isPlaceholder() && person.support.value_or(0) >= 1;
    });
    if (!supported) missing.push_back(function);
  }
  return missing;
}

std::vector<GridCell> relationshipGrid(const RelationshipMap& map) {
  std::vector<PersonFunction> functions{PersonFunction::purchasing, PersonFunction::engineering, PersonFunction::management};
  for (const domain::Choice& choice : domain::choicesOf(PersonFunction{})) {
    const auto function = static_cast<PersonFunction>(&choice - domain::choicesOf(PersonFunction{}).data() + 1);
    const bool occurs = std::any_of(map.people.begin(), map.people.end(), [&](const MapPerson& person) { return person.function == function; });
    if (occurs && std::find(functions.begin(), functions.end(), function) == functions.end()) functions.push_back(function);
  }
  std::vector<GridCell> cells;
  for (const Level level : {Level::executive, Level::middle, Level::operational})
    for (const PersonFunction function : functions) {
      GridCell cell{level, function, {}, 0};
      for (std::size_t i = 0; i < map.people.size(); ++i)
        if (map.people[i].level == level && map.people[i].function == function) cell.people.push_back(i);
      std::stable_sort(cell.people.begin(), cell.people.end(),
                       [&map](std::size_t a, std::size_t b) { return map.people[a].contactStrength() > map.people[b].contactStrength(); });
      if (!cell.people.empty()) cell.strength = map.people[cell.people.front()].contactStrength();
      cells.push_back(std::move(cell));
    }
  return cells;
}

}  // namespace kam::scoring
