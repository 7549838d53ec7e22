// SPDX-License-Identifier: GPL-3.0-or-later
// Turns anchors that speak of percentiles and averages into absolute numbers, once, when a model version is made. From
// then on no new account moves anybody's score.
#pragma once

#include "domain/model.h"
#include "scoring/portfolio/criterion_values.h"

namespace kam::scoring {

/// The model with value functions for every computed criterion that has none yet; `frozenOn` becomes the context's day where
/// it was unset. Criteria that people rate keep rating / 10.
domain::SelectionModel freezeAnchors(const CriterionContext& context, domain::SelectionModel model);

/// For edits: the same from a workspace's state. `refresh` forgets frozen anchors of computed criteria first.
domain::SelectionModel freezeAnchors(const domain::Snapshot& snapshot, domain::SelectionModel model, base::Date asOf, bool refresh = false);

}  // namespace kam::scoring
