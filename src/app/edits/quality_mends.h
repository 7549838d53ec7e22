// SPDX-License-Identifier: GPL-3.0-or-later
// The one step that mends a finding about the data, where there is one that needs no further question.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/snapshot.h"
#include "scoring/quality/quality_findings.h"

namespace kam::app {

/// Whether `mendFinding` can do anything; else the record has to be opened.
bool canMend(scoring::QualityTopic topic);

/// An opportunity moves to the end of next month, a plan is closed, a position ends yesterday, a status or tier follows what the sales say.
/// `nothingChanged` where `canMend` says no.
base::Result<Edit> mendFinding(const domain::Snapshot& snapshot, const scoring::QualityFinding& finding, base::Date today);

}  // namespace kam::app
