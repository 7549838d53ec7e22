// SPDX-License-Identifier: GPL-3.0-or-later
// Key accounts against their targets: revenue, change, attainment, trend, and where each stands with the reason.
#pragma once

#include "models/table_source.h"
#include "words/words.h"

#include <memory>

namespace kam::ui {

struct PortfolioState;

std::shared_ptr<TableSource> keyAccountTable(const PortfolioState& state, const words::Words& words);

}  // namespace kam::ui
