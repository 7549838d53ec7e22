// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/decision_texts.h"

#include "pages/selection/criterion_texts.h"
#include "theme/text.h"
#include "words/format.h"

#include <cmath>

namespace kam::ui {

QString accountName(const domain::Snapshot& snapshot, domain::Id<domain::Account> account) {
  const domain::Account* found = snapshot.find(account);
  return found == nullptr ? qtText(words::kUnknown) : qtText(found->name);
}

QString moveReason(const app::DecisionMove& move, const scoring::Ranking& ranking, const words::Words& words) {
  if (move.notRanked) return qtText(words.say("selection", "no longer ranked"));
  if (move.driver) {
    const QString sign = move.driverChange < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + qtText(words::decimal(words.language(), std::abs(move.driverChange), 1)) + QLatin1Char(' ') +
           shortName(ranking.criteria[*move.driver], words.language());
  }
  if (move.rankBefore && move.rankNow)
    return qtText(words::fill(words.say("selection", "place %1 → %2"), {std::to_string(*move.rankBefore), std::to_string(*move.rankNow)}));
  if (move.rankNow) return qtText(words::fill(words.say("selection", "new at place %1"), {std::to_string(*move.rankNow)}));
  return {};
}

}  // namespace kam::ui
