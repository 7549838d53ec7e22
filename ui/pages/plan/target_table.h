// SPDX-License-Identifier: GPL-3.0-or-later
// The target triple of a plan's first year: what the last twelve months brought and what is wanted, typed in place.
#pragma once

#include "models/table_source.h"
#include "words/words.h"

#include <memory>

namespace kam::ui {

class PlanModel;

std::shared_ptr<TableSource> targetTable(PlanModel& plan, bool writable, const words::Words& words);

}  // namespace kam::ui
