// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/anchoring.h"

#include "domain/records.h"
#include "scoring/effort/served_accounts.h"
#include "scoring/figures/business_figures.h"
#include "scoring/today/today_list.h"

#include <algorithm>

namespace kam::scoring {

using domain::Account;
using domain::Assignment;
using domain::Id;
using domain::OwnFunction;
using domain::TeamMember;
using domain::TeamRole;

namespace {

/// Who is still there among the people of one account.
class Crew {
public:
  Crew(const domain::Snapshot& snapshot, Id<Account> account, base::Date today) : m_snapshot(snapshot), m_account(account), m_today(today) {
    for (const Assignment& one : snapshot.all<Assignment>())
      if (one.account == account) m_assigned.push_back(&one);
  }

  Id<TeamMember> present(Id<TeamMember> id) const {
    const TeamMember* member = m_snapshot.find(id);
    return member != nullptr && (!member->until || *member->until >= m_today) ? id : Id<TeamMember>{};
  }

  Id<TeamMember> inRole(TeamRole role) const {
    for (const Assignment* one : m_assigned)
      if (one->role == role && present(one->member).isSet()) return one->member;
    return {};
  }

  /// Nobody stands in for themselves.
  Id<TeamMember> deputy() const {
    for (const Assignment* one : m_assigned)
      if (one->deputy != one->member && present(one->deputy).isSet()) return one->deputy;
    return inRole(TeamRole::deputy);
  }

  /// Assigned to the account, or with a duty at it.
  Id<TeamMember> ofFunction(OwnFunction function) const {
    const auto fits = [&](Id<TeamMember> id) { return present(id).isSet() && m_snapshot.find(id)->function == function; };
    for (const Assignment* one : m_assigned)
      if (fits(one->member)) return one->member;
    for (const domain::Responsibility& one : m_snapshot.all<domain::Responsibility>())
      if (one.account == m_account && fits(one.member)) return one.member;
    return {};
  }

private:
  const domain::Snapshot& m_snapshot;
  Id<Account> m_account;
  base::Date m_today;
  std::vector<const Assignment*> m_assigned;
};

}  // namespace

double Anchoring::degree() const {
  const auto held = std::count_if(parts.begin(), parts.end(), [](const Anchor& one) { return one.member.isSet(); });
  return parts.empty() ? 0.0 : static_cast<double>(held) / static_cast<double>(parts.size());
}

Anchoring anchoringOf(const domain::Snapshot& snapshot, Id<Account> account, base::Date today) {
  Anchoring found;
  const Account* customer = snapshot.find(account);
  if (customer == nullptr) return found;
  const Crew crew(snapshot, account, today);
  const auto orRole = [&](Id<TeamMember> id, TeamRole role) { return crew.present(id).isSet() ? id : crew.inRole(role); };
  const Id<TeamMember> manager = orRole(customer->kam, TeamRole::kam);
  const Id<TeamMember> sponsor = orRole(customer->sponsor, TeamRole::sponsor);
  found.parts.push_back({AnchorPart::manager, {}, manager});
  found.parts.push_back({AnchorPart::sponsor, {}, sponsor});
  found.parts.push_back({AnchorPart::deputy, {}, crew.deputy()});
  for (const OwnFunction function : kNeededFunctions) found.parts.push_back({AnchorPart::function, function, crew.ofFunction(function)});

  const auto escalate = [&](Id<TeamMember> id) {
    const bool known = std::find(found.escalation.begin(), found.escalation.end(), id) != found.escalation.end();
    if (crew.present(id).isSet() && !known) found.escalation.push_back(id);
    return !known;
  };
  // A lead who has left still has a lead; a circle of leads ends where it began.
  std::vector<Id<TeamMember>> passed;
  for (Id<TeamMember> next = manager; next.isSet() && std::find(passed.begin(), passed.end(), next) == passed.end();) {
    passed.push_back(next);
    escalate(next);
    const TeamMember* member = snapshot.find(next);
    next = member == nullptr ? Id<TeamMember>{} : member->lead;
  }
  escalate(sponsor);
  return found;
}

bool CareAgreed::hoursDeviate() const { return hours && !areHoursKept(plannedHours.value_or(0), *hours); }

bool CareAgreed::reviewDeviates(base::Date today) const {
  return reviewMonths && (!nextReview || *nextReview < today || *nextReview > base::addMonths(today, static_cast<int>(*reviewMonths)));
}

CareAgreed careAgreed(const domain::Snapshot& snapshot, Id<Account> account, base::Date today) {
  CareAgreed care;
  const Account* customer = snapshot.find(account);
  if (customer == nullptr) return care;
  for (const domain::TierPolicy& policy : snapshot.all<domain::TierPolicy>()) {
    if (policy.tier != customer->tier) continue;
    care.hasPolicy = true;
    care.reviewMonths = policy.reviewMonths;
    care.hours = policy.hours;
    care.planAgreed = policy.planTemplate;
    care.sponsorNeeded = policy.sponsorNeeded;
  }
  care.talkDays = cadenceDays(snapshot, customer->tier);
  if (const auto last = lastContact(snapshot, account)) care.daysSinceTalk = std::max<std::int64_t>(0, (today - *last).count());
  care.nextReview = customer->nextReview;
  for (const Assignment& one : snapshot.all<Assignment>())
    if (one.account == account && one.hoursPerYear) care.plannedHours = care.plannedHours.value_or(0) + *one.hoursPerYear;
  if (const domain::AccountPlan* plan = currentPlan(snapshot, account)) {
    care.hasPlan = true;
    care.planThere = plan->template_;
  }
  care.hasSponsor = anchoringOf(snapshot, account, today).parts[1].member.isSet();
  return care;
}

}  // namespace kam::scoring
