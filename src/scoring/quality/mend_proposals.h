// SPDX-License-Identifier: GPL-3.0-or-later
// What the data themselves suggest where a finding needs a value: a manager, an industry, an employer.
#pragma once

#include "scoring/quality/quality_findings.h"

#include <optional>
#include <string>
#include <vector>

namespace kam::scoring {

/// Why a value is suggested, the surest first.
enum class MendGround : std::uint8_t {
  named,          ///< somebody is on the account's team as its key account manager
  groupHead,      ///< the account above has it
  groupMembers,   ///< every member of the group that has one has this one
  conversations,  ///< led the most conversations of the last year (count of total)
  opportunities,  ///< owns the most open opportunities (count of total)
  mailDomain,     ///< the mail address is of this account's domain
  talks,          ///< took part in talks at this account only (count)
};

struct MendProposal {
  MendGround ground{};
  /// The manager (team member) or the account; 0 for a text.
  domain::RawId record = 0;
  std::string industry{};
  std::string segment{};
  /// The account that the value is taken from.
  domain::RawId from = 0;
  int count = 0;
  int total = 0;
};

/// One for each finding in its order; unset where the topic needs no value or nothing suggests one: then somebody has to be asked.
std::vector<std::optional<MendProposal>> mendProposals(const domain::Snapshot& snapshot, const std::vector<QualityFinding>& findings,
                                                       base::Date today);

}  // namespace kam::scoring
