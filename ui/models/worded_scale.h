// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers that mean something (support −2 … 2, influence 1 … 3) shown, sorted and chosen as the words people use.
#pragma once

#include "models/column_source.h"

#include <vector>

namespace kam::ui {

struct ScaleStep {
  int value;
  QString word;
  Tone tone;
};

/// A column over a whole-number field: its cells say the step's word in a capsule and offer the words to choose from; a number without a
/// word stays a number, and an empty choice takes it away.
SourceColumn wordedColumn(SourceColumn numbers, std::vector<ScaleStep> steps);

/// Mentor … opponent, and high … low.
std::vector<ScaleStep> supportSteps(const words::Words& words);
std::vector<ScaleStep> influenceSteps(const words::Words& words);
/// Those of a field whose numbers have words (support, influence, coverage); empty for every other field.
std::vector<ScaleStep> scaleSteps(const domain::Field& field, const words::Words& words);

}  // namespace kam::ui
