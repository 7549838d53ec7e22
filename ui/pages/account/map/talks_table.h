// SPDX-License-Identifier: GPL-3.0-or-later
// Their people × our people: how often who of ours talked to whom in twelve months, where they stand and where we want them.
#pragma once

#include "models/column_source.h"
#include "scoring/relationship/relationship_map.h"

#include <memory>

namespace kam::ui {

/// Row ids are the person's place in the map, from 1.
std::shared_ptr<TableSource> talksTable(const ColumnMaker& make, base::RawId account, const scoring::RelationshipMap& map, base::Date today);

}  // namespace kam::ui
