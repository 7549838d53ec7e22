// SPDX-License-Identifier: GPL-3.0-or-later
// The one step that mends a finding about the data, where it needs no further question.
#pragma once

#include "app/edits/edit.h"
#include "app/edits/rating_edits.h"
#include "base/error.h"
#include "domain/snapshot.h"
#include "scoring/quality/mend_proposals.h"
#include "scoring/quality/quality_findings.h"

#include <optional>

namespace kam::app {

/// A finding with what the data suggest for it.
struct QualityMend {
  scoring::QualityFinding finding;
  std::optional<scoring::MendProposal> proposal{};
};

/// Whether `mendFinding` can do anything; else a value is missing that only somebody can tell.
bool canMend(const domain::Snapshot& snapshot, const QualityMend& mend);

/// An opportunity moves to the end of next month, a plan is closed, a position ends yesterday, a status or tier follows what the sales say, an old
/// rating is confirmed by `rater` as of today, a person goes over to the account that their mail address belongs to, and what the data suggest is
/// put in. `nothingChanged` where `canMend` says no.
base::Result<Edit> mendFinding(const domain::Snapshot& snapshot, base::IdSource& ids, const QualityMend& mend, const Rater& rater);

}  // namespace kam::app
