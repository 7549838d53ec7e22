// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account is anchored in our house (product.md K29): somebody leads it, somebody sponsors it, somebody stands in, and every function
// that has to deliver is named. And what its tier promises it against what it gets (K30).
#pragma once

#include "base/date.h"
#include "domain/choices.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <array>
#include <optional>
#include <vector>

namespace kam::scoring {

enum class AnchorPart : std::uint8_t { manager, sponsor, deputy, function };

/// The functions that a key account needs somebody of.
inline constexpr std::array kNeededFunctions{domain::OwnFunction::sales, domain::OwnFunction::engineering, domain::OwnFunction::service,
                                             domain::OwnFunction::logistics, domain::OwnFunction::productDevelopment};

struct Anchor {
  AnchorPart part{};
  /// Of `AnchorPart::function`.
  domain::OwnFunction function{};
  /// Unset: nobody is named, or only people who have left.
  domain::Id<domain::TeamMember> member;
};

struct Anchoring {
  std::vector<Anchor> parts;
  /// Whom to turn to when it burns: the account manager, the manager's lead and so on up, at last the sponsor. Without those who have left.
  std::vector<domain::Id<domain::TeamMember>> escalation;

  /// Named over needed, 0–1.
  double degree() const;
};

Anchoring anchoringOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today);

/// What the tier promises and what the account gets; each unset where the tier says nothing, or nothing is known.
struct CareAgreed {
  bool hasPolicy = false;
  std::optional<std::int64_t> talkDays;
  std::optional<std::int64_t> daysSinceTalk;
  std::optional<std::int64_t> reviewMonths;
  std::optional<base::Date> nextReview;
  std::optional<std::int64_t> hours;
  std::optional<std::int64_t> plannedHours;
  domain::PlanTemplate planAgreed = domain::PlanTemplate::unknown;
  /// Of the newest plan that is not closed.
  domain::PlanTemplate planThere = domain::PlanTemplate::unknown;
  bool hasPlan = false;
  bool sponsorNeeded = false;
  bool hasSponsor = false;

  bool talksDeviate() const { return talkDays && (!daysSinceTalk || *daysSinceTalk > *talkDays); }
  /// No review in sight, or later than the tier's rhythm from today.
  bool reviewDeviates(base::Date today) const;
  /// By more than a tenth, as on the page of the team.
  bool hoursDeviate() const;
  bool planDeviates() const { return planAgreed != domain::PlanTemplate::unknown && (!hasPlan || planThere != planAgreed); }
  bool sponsorDeviates() const { return sponsorNeeded && !hasSponsor; }
};

CareAgreed careAgreed(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today);

}  // namespace kam::scoring
