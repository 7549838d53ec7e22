// SPDX-License-Identifier: GPL-3.0-or-later
// How changes against a decision are worded.
#pragma once

#include "app/analysis/decision_comparison.h"
#include "words/words.h"

#include <QString>

namespace kam::ui {

QString accountName(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

/// "+9.0 Growth potential", "12 → 9", "no longer ranked": what moved the account, as short as it can be said.
QString moveReason(const app::DecisionMove& move, const scoring::Ranking& ranking, const words::Words& words);

}  // namespace kam::ui
