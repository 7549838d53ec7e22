// SPDX-License-Identifier: GPL-3.0-or-later
// How criteria are worded on the page: a short name, where their values come from, and what the marks mean.
#pragma once

#include "domain/model.h"
#include "scoring/portfolio/model_warnings.h"
#include "scoring/portfolio/ranking.h"
#include "words/words.h"

#include <QString>

#include <string_view>

namespace kam::ui {

/// Names of criteria explain themselves at length; this is what stands before a colon or a bracket.
QString shortName(const scoring::RankedCriterion& criterion, words::Language language);
QString criterionName(const domain::SelectionModel& model, std::string_view key, words::Language language);

/// "from sales", "master data" or "rated".
QString originText(const scoring::RankedCriterion& criterion, const words::Words& words);

/// The full name and the five written anchors, one per line; for computed criteria the frozen values.
QString anchorText(const domain::SelectionModel& model, const scoring::RankedCriterion& criterion, const words::Words& words);

/// What is doubtful about the model, and what leaving a criterion out would change.
QString warningText(const scoring::Ranking& ranking, const scoring::ModelWarning& warning, const words::Words& words);

}  // namespace kam::ui
