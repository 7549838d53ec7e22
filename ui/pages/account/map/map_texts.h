// SPDX-License-Identifier: GPL-3.0-or-later
// What cards, cells and the chosen person of the relationship map say.
#pragma once

#include "pages/account/map/coverage_grid.h"
#include "pages/account/map/person_item.h"
#include "words/words.h"

namespace kam::ui {

PersonTexts personTexts(const scoring::MapPerson& person, const words::Words& words);
CoverageCell coverageCell(const scoring::GridCell& cell, const scoring::RelationshipMap& map, const words::Words& words);
/// Role, who of ours talks to them, the last talk, how well we know them.
QString selectedText(const scoring::MapPerson& person, const domain::Snapshot& snapshot, const words::Words& words);

}  // namespace kam::ui
