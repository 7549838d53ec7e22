// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of ratings says about a cell or a criterion: where a value comes from, who rated it, what the anchors say.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kam::ui {

class RatingsModel;

/// What the five written anchors stand for.
inline constexpr std::array<double, 5> kAnchorValues{0.0, 2.5, 5.0, 7.5, 10.0};

/// "€1,184,000 from sales of 01.11.2025 – 31.10.2026".
QString computedStory(const RatingsModel& model, int row, int column);
/// "6 (3 to 8) · R. Lind, 3 Mar 2026 · customer statement: …", and what makes it doubtful.
QString ratedStory(const RatingsModel& model, int row, int column);
/// The criterion's whole name, weight and anchors, a line each.
QString criterionStory(const RatingsModel& model, int column);
/// What the records suggest for a criterion that people judge, and why.
struct RatingProposal {
  double value = 0;
  QString reason;
};
/// So far the complexity of the customer (engine.md 14, A7) for the criterion on its buying process: a tenth of the index. Unset for every
/// other criterion and where too little is known.
std::optional<RatingProposal> proposalFor(const RatingsModel& model, int row, int column);
/// Written anchor at a position of `kAnchorValues`; empty where the criterion has none.
QString anchorText(const RatingsModel& model, int column, std::size_t anchor);

}  // namespace kam::ui
