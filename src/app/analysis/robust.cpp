// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/robust.h"

namespace kam::app {

base::Result<RobustAnswer> robustOf(const Workspace& workspace, const RobustQuestion& question, const scoring::RobustRun& run) {
  const SnapshotPointer state = workspace.snapshot();
  auto ranking = rankingOf(workspace, question.model, question.asOf);
  if (!ranking) return base::fail(ranking.error());
  const auto intervals = scoring::worthIntervals(*state, *ranking);
  auto robustness = scoring::robustness(*ranking, intervals, question.options, run);
  if (!robustness) return base::fail(robustness.error());
  auto weights = scoring::listStability(*ranking, robustness->top);
  return RobustAnswer{std::move(*ranking), std::move(*robustness), std::move(weights)};
}

}  // namespace kam::app
