// SPDX-License-Identifier: GPL-3.0-or-later
// What we do not know about an account, ranked by what the answer would change: questions that the records themselves raise.
#pragma once

#include "base/date.h"
#include "domain/kind.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kam::scoring {

enum class QuestionKind : std::uint8_t {
  fact,         ///< a fact that is not known or no longer up to date
  assumption,   ///< what we build on without knowing it
  potential,    ///< a potential whose range is wide, or that nobody put a figure to
  opportunity,  ///< an opportunity that may go either way
  decider,      ///< nobody known who decides, with open opportunities at stake
  rivalEnd,     ///< when a competitor's contract ends
  fulfilment,   ///< how well we do what matters to the customer
};

struct OpenQuestion {
  QuestionKind kind{};
  /// The fact, the family, the opportunity, the competitor, the requirement.
  std::string subject;
  /// What follows from it, in the words of whoever wrote it down; often empty.
  std::string soWhat;
  /// Minor units a year that the answer may move; unset where no figure hangs on it.
  std::optional<std::int64_t> worth;
  domain::Kind recordKind{};
  base::RawId record = 0;
  /// Who asks: the owner of an open action whose title names the subject, else whoever is responsible for the account.
  domain::Id<domain::TeamMember> asker;
  /// When that action is due; for an opportunity without one, when it is expected to close.
  std::optional<base::Date> due;
};

/// Largest worth first, then those without a figure: assumptions last. potential: high − low, else likely; opportunity: amount × min(p, 1 − p);
/// decider: the weighted pipeline; rivalEnd: the competitor's share of the customer's spend (unset without both).
std::vector<OpenQuestion> openQuestions(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Date today);

}  // namespace kam::scoring
