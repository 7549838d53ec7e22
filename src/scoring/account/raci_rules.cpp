// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/raci_rules.h"

#include "domain/records.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <map>
#include <set>

namespace kam::scoring {

using domain::Duty;
using domain::Id;
using domain::OwnFunction;
using domain::RaciPart;
using domain::Responsibility;

namespace {

/// A duty in a unit and a region; unset and empty stand for all of them.
struct Cell {
  Duty duty{};
  Id<domain::Unit> unit;
  std::string region;
  auto operator<=>(const Cell&) const = default;

  bool covers(const Cell& other) const {
    return duty == other.duty && (!unit.isSet() || unit == other.unit) && (region.empty() || region == other.region);
  }
  bool meets(const Cell& other) const {
    return duty == other.duty && (!unit.isSet() || !other.unit.isSet() || unit == other.unit) &&
           (region.empty() || other.region.empty() || region == other.region);
  }
  /// Of two that meet.
  Cell sharedWith(const Cell& other) const { return {duty, unit.isSet() ? unit : other.unit, region.empty() ? other.region : region}; }
};

Cell cellOf(const Responsibility& one) { return {one.duty, one.unit, one.region}; }

class Checker {
public:
  Checker(const domain::Snapshot& snapshot, Id<domain::Account> account) : m_snapshot(snapshot), m_account(account) {
    for (const Responsibility& one : snapshot.all<Responsibility>()) {
      if (one.account != account || one.duty == Duty::unknown) continue;
      m_all.push_back(&one);
      if (one.part == RaciPart::accountable) m_answering.push_back(&one);
    }
    for (const domain::Unit& unit : snapshot.all<domain::Unit>())
      if (unit.account == account) m_units.push_back(unit.id);
  }

  std::vector<RaciFinding> run() {
    std::set<Cell> cells;
    for (const Responsibility* one : m_all) cells.insert(cellOf(*one));
    for (const Cell& cell : cells) {
      if (!isAnswered(cell)) add(cell, RaciRule::nobodyAnswers);
      const bool done = std::any_of(m_all.begin(), m_all.end(),
                                    [&](const Responsibility* one) { return one->part == RaciPart::responsible && cellOf(*one).meets(cell); });
      if (!done) add(cell, RaciRule::nobodyDoes);
    }
    severalAnswer();
    std::vector<RaciFinding> findings;
    for (const auto& [cell, rules] : m_found)
      for (const RaciRule rule : rules) findings.push_back({rule, cell.duty, cell.unit, cell.region, {}, {}});
    team(findings);
    return findings;
  }

private:
  void add(const Cell& cell, RaciRule rule) { m_found[cell].insert(rule); }

  /// Somebody answers for all of it, or for each unit of it.
  bool isAnswered(const Cell& cell) const {
    const auto covered = [this](const Cell& wanted) {
      return std::any_of(m_answering.begin(), m_answering.end(), [&](const Responsibility* one) { return cellOf(*one).covers(wanted); });
    };
    if (covered(cell)) return true;
    if (cell.unit.isSet() || m_units.empty()) return false;
    return std::all_of(m_units.begin(), m_units.end(), [&](Id<domain::Unit> unit) { return covered({cell.duty, unit, cell.region}); });
  }

  OwnFunction functionOf(Id<domain::TeamMember> id) const {
    const domain::TeamMember* member = m_snapshot.find(id);
    return member == nullptr ? OwnFunction::unknown : member->function;
  }

  void severalAnswer() {
    for (std::size_t i = 0; i < m_answering.size(); ++i)
      for (std::size_t j = i + 1; j < m_answering.size(); ++j) {
        const Responsibility& one = *m_answering[i];
        const Responsibility& other = *m_answering[j];
        if ((one.member == other.member && one.member.isSet()) || !cellOf(one).meets(cellOf(other))) continue;
        const std::set<OwnFunction> functions{functionOf(one.member), functionOf(other.member)};
        const bool bothSides = functions.contains(OwnFunction::kam) && functions.contains(OwnFunction::sales);
        add(cellOf(one).sharedWith(cellOf(other)), bothSides ? RaciRule::bothSidesAnswer : RaciRule::severalAnswer);
      }
  }

  void team(std::vector<RaciFinding>& findings) const {
    std::set<OwnFunction> functions;
    std::optional<double> credit;
    if (const domain::Account* account = m_snapshot.find(m_account)) functions.insert(functionOf(account->kam));
    for (const domain::Assignment& one : m_snapshot.all<domain::Assignment>()) {
      if (one.account != m_account) continue;
      functions.insert(functionOf(one.member));
      if (one.revenueCredit) credit = credit.value_or(0.0) + *one.revenueCredit;
    }
    const bool bothSides = functions.contains(OwnFunction::kam) && functions.contains(OwnFunction::sales);
    if (bothSides)
      for (const Duty duty : kBorderDuties)
        if (std::none_of(m_answering.begin(), m_answering.end(), [duty](const Responsibility* one) { return one->duty == duty; }))
          findings.push_back({RaciRule::borderOpen, duty, {}, {}, {}, {}});
    std::map<Id<domain::TeamMember>, std::set<Duty>> duties;
    for (const Responsibility* one : m_answering) duties[one->member].insert(one->duty);
    for (const auto& [member, answered] : duties)
      if (answered.size() > kMostDuties) findings.push_back({RaciRule::tooMuch, Duty::unknown, {}, {}, member, {}});
    // A thousandth leaves room for thirds.
    constexpr double kRoundedThirds = 0.0015;
    if (bothSides && !credit) findings.push_back({RaciRule::creditOpen, Duty::unknown, {}, {}, {}, {}});
    if (credit && std::abs(*credit - 1.0) > kRoundedThirds) findings.push_back({RaciRule::creditNotWhole, Duty::unknown, {}, {}, {}, credit});
  }

  const domain::Snapshot& m_snapshot;
  Id<domain::Account> m_account;
  std::vector<const Responsibility*> m_all;
  std::vector<const Responsibility*> m_answering;
  std::vector<Id<domain::Unit>> m_units;
  std::map<Cell, std::set<RaciRule>> m_found;
};

}  // namespace

std::vector<RaciFinding> raciFindings(const domain::Snapshot& snapshot, Id<domain::Account> account) { return Checker(snapshot, account).run(); }

std::vector<Duty> dutiesWithoutAnybody(const domain::Snapshot& snapshot, Id<domain::Account> account) {
  std::set<Duty> named;
  for (const Responsibility& one : snapshot.all<Responsibility>())
    if (one.account == account) named.insert(one.duty);
  std::vector<Duty> missing;
  for (const Duty duty : kCoreDuties)
    if (!named.contains(duty)) missing.push_back(duty);
  return missing;
}

}  // namespace kam::scoring
