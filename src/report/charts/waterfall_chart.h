// SPDX-License-Identifier: GPL-3.0-or-later
// From one score to another, step by step, as plain values: what each criterion adds or takes.
#pragma once

#include "words/words.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kam::report {

struct WaterfallStep {
  std::string label;
  /// Points, with sign.
  double change = 0.0;
  /// Not known for both: nothing is drawn, a dash stands for it.
  bool known = true;
};

struct WaterfallChart {
  std::string title;
  std::string subtitle;
  std::string startLabel;
  double start = 0.0;
  std::vector<WaterfallStep> steps;
  std::string endLabel;
  double end = 0.0;
  words::Language language = words::Language::english;
  std::string emptyText;
};

}  // namespace kam::report
