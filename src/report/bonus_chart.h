// SPDX-License-Identifier: GPL-3.0-or-later
// The staircase of a customer's bonus and where it stands on it, with its finding in words.
#pragma once

#include "domain/snapshot.h"
#include "report/charts/step_curve.h"
#include "scoring/account/bonus_outlook.h"
#include "words/words.h"

#include <span>

namespace kam::report {

/// `revenue`: a year's, in minor units. Empty without a step.
StepCurve bonusCurve(const domain::Snapshot& snapshot, std::span<const scoring::BonusStepAt> steps, std::int64_t revenue, const words::Words& words);

}  // namespace kam::report
