// SPDX-License-Identifier: GPL-3.0-or-later
// What the account's records say for a plan's SWOT: facts that somebody tagged as a chance or a risk where they stand, requirements where we
// lead or trail, barriers, threats of competitors, white space. Taken over one by one, never by themselves.
#pragma once

#include "base/date.h"
#include "domain/choices.h"
#include "domain/kind.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <span>
#include <string>
#include <vector>

namespace kam::scoring {

struct SwotProposal {
  domain::SwotField field{};
  std::string text;
  domain::Kind kind{};
  base::RawId record = 0;
};

/// Only what the plan's SWOT does not say yet, in the order of the four fields.
std::vector<SwotProposal> swotProposals(const domain::Snapshot& snapshot, const domain::AccountPlan& plan, std::span<const base::RawId> members,
                                        base::Date today);

/// For `SwotEntry::source`: which record an entry came from, "facts:123"; and back.
std::string sourceText(domain::Kind kind, base::RawId record);
struct SwotSource {
  domain::Kind kind{};
  base::RawId record = 0;
};
std::optional<SwotSource> sourceOf(const std::string& text);

}  // namespace kam::scoring
