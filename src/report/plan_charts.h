// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of an account and its plan with their findings in words: gap bridge, people, what runs from when to when. The same for window
// and documents.
#pragma once

#include "domain/snapshot.h"
#include "report/charts/bridge_chart.h"
#include "report/charts/people_chart.h"
#include "report/charts/timeline_chart.h"
#include "scoring/plan/plan_bridge.h"
#include "scoring/relationship/relationship_map.h"
#include "words/words.h"

#include <span>

namespace kam::report {

/// "€40k", or "€40k of €107k" where the target needs only a part of what there is.
std::string bridgeFigure(const domain::Snapshot& snapshot, std::int64_t part, std::int64_t all, const words::Words& words);
BridgeChart bridgeChart(const domain::Snapshot& snapshot, const scoring::PlanBridge& bridge, int year, const words::Words& words);
/// "€640k of the target 2027 have no source yet"
std::string bridgeFinding(const domain::Snapshot& snapshot, const scoring::PlanBridge& bridge, int year, const words::Words& words);

/// Everybody with a say first; beyond `most` the rest is left out and counted in the subtitle. `open`: who sees it may know how people stand
/// to us; else names and roles only.
PeopleChart peopleChart(const scoring::RelationshipMap& map, const words::Words& words, bool open, std::size_t most = 24);

/// Contracts with their terms and what follows by tacit renewal, days of notice, tenders, prices that end; the span follows from them.
TimelineChart contractTimeline(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today, const words::Words& words);
/// Points on paper that the rows of a timeline need.
double heightOf(const TimelineChart& chart);
double heightOf(const PeopleChart& chart);

}  // namespace kam::report
