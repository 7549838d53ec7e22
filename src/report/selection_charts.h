// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that defend a selection: an account against the line, and the ranking against the one by revenue alone.
#pragma once

#include "domain/snapshot.h"
#include "report/charts/slope_chart.h"
#include "report/charts/waterfall_chart.h"
#include "scoring/portfolio/account_explanation.h"
#include "scoring/portfolio/ranking.h"
#include "words/words.h"

#include <span>
#include <string>
#include <vector>

namespace kam::report {

/// Names of criteria explain themselves at length; this is what stands before a colon or a bracket.
std::string shortCriterionName(const domain::BilingualText& name, words::Language language);
/// Of the catalogue, or of a stored model's own criteria; the key itself where nobody knows it any more.
std::string shortCriterionName(const domain::Snapshot& snapshot, const std::string& key, words::Language language);

/// From the account at the line to the account explained, on the criteria known for both.
WaterfallChart placeWaterfall(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, const scoring::AccountExplanation& place,
                              const words::Words& words);

/// The best `most` by score and by revenue.
SlopeChart revenueAgainstScore(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, const words::Words& words, std::size_t most,
                               domain::Id<domain::Account> marked = {});

/// What would lift an account to the one it is explained against, in words ("Current revenue from 640,000 to 1,180,000").
struct LiftingChanges {
  /// Each of them by itself, the shortest way first; else all of them together; empty where even they do not suffice.
  std::vector<std::string> changes;
  bool eachAlone = false;
};
LiftingChanges liftingChanges(const scoring::Ranking& ranking, const scoring::AccountExplanation& place, const words::Words& words);

/// An account whose size and whose place in the ranking tell different stories, and what makes the difference.
struct Contrast {
  domain::Id<domain::Account> account;
  std::size_t revenuePlace = 0;
  /// Unset: not ranked.
  std::optional<std::size_t> place;
  std::string reason;
};
/// Among the `keyCount` largest by revenue, but below the line.
std::vector<Contrast> largeButNotKey(const scoring::Ranking& ranking, std::size_t keyCount, const words::Words& words);
/// Above the line, or of the quadrants that deserve investment and within the next `keyCount`, though not among the `keyCount` largest.
std::vector<Contrast> smallButAttractive(const scoring::Ranking& ranking, std::size_t keyCount, const words::Words& words);

}  // namespace kam::report
