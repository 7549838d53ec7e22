// SPDX-License-Identifier: GPL-3.0-or-later
// The key accounts against their targets as a table: revenue, change, how much of the target, the months as a small line,
// and how it stands with the reason beside it.
#pragma once

#include "models/report_tone.h"
#include "models/table_source.h"
#include "pages/portfolio/portfolio_data.h"
#include "report/tone.h"
#include "words/words.h"

#include <memory>

namespace kam::ui {

std::shared_ptr<TableSource> keyAccountsSource(std::shared_ptr<const PortfolioData> data, words::Words words);

}  // namespace kam::ui
