// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what at an account, checked (A17): every duty has exactly one who answers for it in every unit and region and at least one who
// carries it out, the border between key account management and field sales is drawn, and nobody's revenue is counted twice.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kam::scoring {

enum class RaciRule : std::uint8_t {
  nobodyAnswers,
  severalAnswer,
  bothSidesAnswer,  ///< of the several who answer one belongs to key account management and one to field sales
  nobodyDoes,
  borderOpen,     ///< both sides work here, and nobody answers for a duty that both could claim
  tooMuch,        ///< one person answers for more than `kMostDuties`
  creditOpen,     ///< both sides work here, and nothing says who is credited with the revenue
  creditNotWhole  ///< the credits do not add up to 100 %
};

/// The duties of key account management that every account needs somebody for (product.md K15).
inline constexpr std::array kCoreDuties{domain::Duty::analysis,     domain::Duty::relationship, domain::Duty::offers,
                                        domain::Duty::coordination, domain::Duty::contracts,    domain::Duty::result};
/// What key account management and field sales both like to do.
inline constexpr std::array kBorderDuties{domain::Duty::quoting, domain::Duty::visits};
/// Of ten; who answers for more than this at one account answers for nearly everything.
inline constexpr std::size_t kMostDuties = 8;

struct RaciFinding {
  RaciRule rule{};
  /// Unknown where the finding is about a person or about credit.
  domain::Duty duty{};
  /// Where it is so; unset and empty: at the account as a whole.
  domain::Id<domain::Unit> unit{};
  std::string region{};
  /// Who answers for too much.
  domain::Id<domain::TeamMember> member{};
  /// What the credits add up to, 1 = 100 %.
  std::optional<double> credit{};
  bool operator==(const RaciFinding&) const = default;
};

/// By duty, unit and region, then what is about persons and credit. A responsibility without a unit counts for every unit, one without a region
/// for every region. Duties that nobody is named for are not found here: see `dutiesWithoutAnybody`.
std::vector<RaciFinding> raciFindings(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);
/// The six duties of key account management that nobody has at this account.
std::vector<domain::Duty> dutiesWithoutAnybody(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

}  // namespace kam::scoring
