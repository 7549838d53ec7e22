// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/anchoring.h"

#include "domain/records.h"
#include "support/sample_account.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 27);

TeamMember member(RawId id, OwnFunction function, RawId lead = 0, std::optional<base::Date> until = {}) {
  TeamMember made;
  made.id = Id<TeamMember>(id);
  made.function = function;
  made.lead = Id<TeamMember>(lead);
  made.until = until;
  return made;
}

Assignment assigned(RawId id, RawId who, TeamRole role, RawId deputy = 0, std::optional<std::int64_t> hours = {}) {
  Assignment made;
  made.id = Id<Assignment>(id);
  made.account = Id<Account>(1);
  made.member = Id<TeamMember>(who);
  made.role = role;
  made.deputy = Id<TeamMember>(deputy);
  made.hoursPerYear = hours;
  return made;
}

Account keyAccount(RawId manager, RawId sponsor) {
  Account made;
  made.id = Id<Account>(1);
  made.tier = Tier::key;
  made.kam = Id<TeamMember>(manager);
  made.sponsor = Id<TeamMember>(sponsor);
  return made;
}

Snapshot house(const Account& account, std::vector<TeamMember> team, std::vector<Assignment> assignments) {
  Snapshot snapshot = support::withRecords<Account>({}, {account});
  snapshot = support::withRecords<TeamMember>(snapshot, std::move(team));
  return support::withRecords<Assignment>(snapshot, std::move(assignments));
}

RawId whoIs(const Anchoring& anchoring, AnchorPart part, OwnFunction function = {}) {
  const auto found =
      std::find_if(anchoring.parts.begin(), anchoring.parts.end(), [&](const Anchor& one) { return one.part == part && one.function == function; });
  REQUIRE(found != anchoring.parts.end());
  return found->member.raw();
}

}  // namespace

TEST_CASE("An account is anchored in eight places: manager, sponsor, deputy, and somebody of each of the five functions") {
  const Snapshot snapshot =
      house(keyAccount(1, 2),
            {member(1, OwnFunction::kam), member(2, OwnFunction::management), member(3, OwnFunction::service), member(4, OwnFunction::logistics)},
            {assigned(1, 1, TeamRole::kam, 4), assigned(2, 3, TeamRole::specialist)});
  const Anchoring anchoring = anchoringOf(snapshot, Id<Account>(1), kToday);
  CHECK(anchoring.parts.size() == 8);
  CHECK(whoIs(anchoring, AnchorPart::manager) == 1);
  CHECK(whoIs(anchoring, AnchorPart::sponsor) == 2);
  CHECK(whoIs(anchoring, AnchorPart::deputy) == 4);
  CHECK(whoIs(anchoring, AnchorPart::function, OwnFunction::service) == 3);
  // A deputy is not yet somebody of logistics who works for the account.
  CHECK(whoIs(anchoring, AnchorPart::function, OwnFunction::logistics) == 0);
  // Manager, sponsor, deputy and service of eight.
  CHECK(anchoring.degree() == 0.5);
  CHECK(anchoringOf(snapshot, Id<Account>(9), kToday).degree() == 0.0);
}

TEST_CASE("Nobody is their own deputy") {
  const Snapshot snapshot = house(keyAccount(1, 0), {member(1, OwnFunction::kam)}, {assigned(1, 1, TeamRole::kam, 1)});
  CHECK(whoIs(anchoringOf(snapshot, Id<Account>(1), kToday), AnchorPart::deputy) == 0);
}

TEST_CASE("Who has left anchors nothing, and who has a duty at the account anchors a function") {
  const base::Date yesterday = kToday - std::chrono::days{1};
  Snapshot snapshot = house(keyAccount(1, 2),
                            {member(1, OwnFunction::kam), member(2, OwnFunction::management, 0, yesterday),
                             member(3, OwnFunction::service, 0, yesterday), member(4, OwnFunction::engineering, 0, kToday)},
                            {assigned(1, 3, TeamRole::specialist)});
  Responsibility duty;
  duty.id = Id<Responsibility>(1);
  duty.account = Id<Account>(1);
  duty.member = Id<TeamMember>(4);
  snapshot = support::withRecords<Responsibility>(snapshot, {duty});
  const Anchoring anchoring = anchoringOf(snapshot, Id<Account>(1), kToday);
  CHECK(whoIs(anchoring, AnchorPart::sponsor) == 0);
  CHECK(whoIs(anchoring, AnchorPart::function, OwnFunction::service) == 0);
  CHECK(whoIs(anchoring, AnchorPart::function, OwnFunction::engineering) == 4);
}

TEST_CASE("The way up goes by the leads to the sponsor, past those who left, and a circle of leads ends it") {
  const auto path = [](const Snapshot& snapshot) {
    std::vector<RawId> ids;
    for (const auto id : anchoringOf(snapshot, Id<Account>(1), kToday).escalation) ids.push_back(id.raw());
    return ids;
  };
  const base::Date yesterday = kToday - std::chrono::days{1};
  CHECK(path(house(keyAccount(1, 4),
                   {member(1, OwnFunction::kam, 2), member(2, OwnFunction::sales, 3, yesterday), member(3, OwnFunction::management),
                    member(4, OwnFunction::management)},
                   {})) == std::vector<RawId>{1, 3, 4});
  CHECK(path(house(keyAccount(1, 2), {member(1, OwnFunction::kam, 2), member(2, OwnFunction::sales, 1)}, {})) == std::vector<RawId>{1, 2});
}

TEST_CASE("Care deviates where an account gets something else than its tier promises, in each point for itself") {
  TierPolicy policy;
  policy.id = Id<TierPolicy>(1);
  policy.tier = Tier::key;
  policy.cadenceDays = 30;
  policy.reviewMonths = 3;
  policy.hours = 300;
  policy.planTemplate = PlanTemplate::key;
  policy.sponsorNeeded = true;
  Account account = keyAccount(1, 2);
  account.nextReview = base::makeDate(2027, 2, 27);
  Interaction talk;
  talk.id = Id<Interaction>(1);
  talk.account = account.id;
  talk.at = base::Minute{kToday - std::chrono::days{30}};
  AccountPlan plan;
  plan.id = Id<AccountPlan>(1);
  plan.account = account.id;
  plan.status = PlanStatus::active;
  plan.template_ = PlanTemplate::key;
  const auto with = [&](const Account& at, const AccountPlan& following, std::int64_t hours) {
    Snapshot snapshot = house(at, {member(1, OwnFunction::kam), member(2, OwnFunction::management)},
                              {assigned(1, 1, TeamRole::kam, 0, hours), assigned(2, 2, TeamRole::sponsor, 0, 20)});
    snapshot = support::withRecords<TierPolicy>(snapshot, {policy});
    snapshot = support::withRecords<Interaction>(snapshot, {talk});
    return careAgreed(support::withRecords<AccountPlan>(snapshot, {following}), at.id, kToday);
  };
  const CareAgreed kept = with(account, plan, 250);
  // 250 and 20 are a tenth below 300, which is near enough.
  CHECK(*kept.plannedHours == 270);
  CHECK_FALSE(kept.talksDeviate());
  CHECK_FALSE(kept.reviewDeviates(kToday));
  CHECK_FALSE(kept.hoursDeviate());
  CHECK_FALSE(kept.planDeviates());
  CHECK_FALSE(kept.sponsorDeviates());

  Account other = account;
  other.nextReview = base::makeDate(2027, 2, 28);
  other.sponsor = {};
  plan.template_ = PlanTemplate::standard;
  talk.at = base::Minute{kToday - std::chrono::days{31}};
  const CareAgreed broken = with(other, plan, 249);
  CHECK(broken.talksDeviate());
  CHECK(broken.reviewDeviates(kToday));
  CHECK(broken.hoursDeviate());
  CHECK(broken.planDeviates());
  // The role of sponsor is held by an assignment, which does as well.
  CHECK_FALSE(broken.sponsorDeviates());
  CHECK_FALSE(careAgreed(Snapshot(), Id<Account>(1), kToday).hasPolicy);
}
