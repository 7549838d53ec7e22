// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/complexity.h"

#include "domain/records.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace kam::scoring {
namespace {

using domain::Snapshot;

/// Counted in full from here on: what the largest customers of a mid-sized supplier have, not the most there can be.
constexpr std::array<int, kComplexityParts> kFull{30, 8, 10, 8, 12, 6};
constexpr int kFewestKnown = 3;

using Members = std::set<base::RawId>;

std::optional<int> orUnknown(std::size_t count) { return count == 0 ? std::nullopt : std::optional(static_cast<int>(count)); }

std::size_t contactsOf(const Snapshot& snapshot, const Members& members, base::Date today) {
  std::set<base::RawId> people;
  for (const domain::Position& position : snapshot.all<domain::Position>()) {
    const bool holds = (!position.from || *position.from <= today) && (!position.until || today <= *position.until);
    if (holds && members.contains(position.account.raw())) people.insert(position.person.raw());
  }
  return people.size();
}

std::size_t unitsOf(const Snapshot& snapshot, const Members& members) {
  std::size_t count = members.size() - 1;
  for (const domain::Unit& unit : snapshot.all<domain::Unit>()) count += members.contains(unit.account.raw()) ? std::size_t{1} : std::size_t{0};
  return count;
}

std::size_t countriesOf(const Snapshot& snapshot, const Members& members) {
  std::set<std::string> countries;
  for (const base::RawId member : members)
    if (const auto* account = snapshot.find(domain::Id<domain::Account>(member)); account != nullptr && !account->country.empty())
      countries.insert(account->country);
  for (const domain::Site& site : snapshot.all<domain::Site>())
    if (members.contains(site.account.raw()) && !site.country.empty()) countries.insert(site.country);
  return countries.size();
}

std::size_t buyingStepsOf(const Snapshot& snapshot, const Members& members) {
  std::size_t count = 0;
  for (const domain::Fact& fact : snapshot.all<domain::Fact>())
    if (fact.topic == domain::FactTopic::process && fact.knowledge != domain::Knowledge::notKnown && members.contains(fact.account.raw())) ++count;
  return count;
}

std::size_t requirementsOf(const Snapshot& snapshot, const Members& members) {
  const auto& all = snapshot.all<domain::Requirement>();
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const domain::Requirement& one) { return members.contains(one.account.raw()); }));
}

/// Unset where nothing was ever promised or planned: then nobody knows who would have to act. Otherwise none is a true zero.
std::optional<int> ourFunctionsOf(const Snapshot& snapshot, const Members& members) {
  std::set<int> functions;
  bool any = false;
  for (const domain::Promise& promise : snapshot.all<domain::Promise>()) {
    if (!members.contains(promise.account.raw())) continue;
    any = true;
    const bool open = promise.state == domain::PromiseState::open || promise.state == domain::PromiseState::unknown;
    if (open && promise.function != decltype(promise.function)::unknown) functions.insert(static_cast<int>(promise.function));
  }
  for (const domain::Action& action : snapshot.all<domain::Action>()) {
    const domain::AccountPlan* plan = snapshot.find(action.plan);
    const bool ours = members.contains(action.account.raw()) || (plan != nullptr && members.contains(plan->account.raw()));
    if (!ours) continue;
    any = true;
    const bool open = action.status != domain::ActionStatus::done && action.status != domain::ActionStatus::dropped;
    if (open && action.function != decltype(action.function)::unknown) functions.insert(static_cast<int>(action.function));
  }
  return any ? std::optional(static_cast<int>(functions.size())) : std::nullopt;
}

}  // namespace

std::optional<double> ComplexityCount::worth() const {
  if (!count) return std::nullopt;
  return std::min(1.0, std::log1p(static_cast<double>(*count)) / std::log1p(static_cast<double>(full)));
}

Complexity complexityOf(const Snapshot& snapshot, std::span<const base::RawId> members, base::Date today) {
  Complexity result;
  const Members own(members.begin(), members.end());
  if (own.empty()) return result;
  const std::array<std::optional<int>, kComplexityParts> counts{orUnknown(contactsOf(snapshot, own, today)), orUnknown(unitsOf(snapshot, own)),
                                                                orUnknown(countriesOf(snapshot, own)),       orUnknown(buyingStepsOf(snapshot, own)),
                                                                orUnknown(requirementsOf(snapshot, own)),    ourFunctionsOf(snapshot, own)};
  double sum = 0.0;
  for (std::size_t part = 0; part < kComplexityParts; ++part) {
    result.parts[part] = {static_cast<ComplexityPart>(part), counts[part], kFull[part]};
    if (const auto worth = result.parts[part].worth()) {
      sum += *worth;
      ++result.known;
    }
  }
  if (result.known >= kFewestKnown) result.index = 100.0 * sum / result.known;
  return result;
}

}  // namespace kam::scoring
