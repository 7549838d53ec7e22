// SPDX-License-Identifier: GPL-3.0-or-later
// A trend in the size of a word: values without axes.
#pragma once

#include "report/tone.h"

#include <optional>
#include <vector>

namespace kam::report {

struct Sparkline {
  std::vector<std::optional<double>> values;
  Tone tone = Tone::accent;
};

}  // namespace kam::report
