// SPDX-License-Identifier: GPL-3.0-or-later
// Which tier the cuts of a model would give each account. Proposes only: a tier changes when somebody decides.
#pragma once

#include "scoring/portfolio/ranking.h"

namespace kam::scoring {

/// Hours a year that one account of a tier takes.
inline constexpr double kKeyHours = 300.0;
inline constexpr double kDevelopHours = 120.0;
inline constexpr double kStandardHours = 40.0;
inline constexpr double kWatchHours = 10.0;

/// How many of the ranked accounts, from place `above` on, a cut lets in; `hours` is what one of them takes. A cut of
/// the n best counts from the top of the list.
std::size_t accountsWithin(const domain::Cut& cut, const Ranking& ranking, std::size_t above, double hours);

/// Fills `proposedTier` of every row: key, then develop, standard for the rest; watch stays where it was set by hand.
void proposeTiers(Ranking& ranking);

}  // namespace kam::scoring
