// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer pays net of its bonus for each euro of list revenue, over a year's revenue: a staircase, as plain values.
#pragma once

#include "words/words.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kam::report {

struct CurveStep {
  /// Minor units of a year's revenue from which it holds.
  std::int64_t from = 0;
  /// Price net of bonus, as a fraction of the invoice: 0.97.
  double price = 1.0;
  /// "from €500k: 3 %"
  std::string label;
};

struct CurveMark {
  std::int64_t at = 0;
  std::string label;
  /// Where one stands; else where the next step begins to pay.
  bool present = false;
};

struct StepCurve {
  std::string title;
  std::string subtitle;
  /// Rising; the first from 0.
  std::vector<CurveStep> steps;
  std::vector<CurveMark> marks;
  /// Of the horizontal axis.
  std::int64_t to = 0;
  std::string xCaption;
  std::string currency;
  words::Language language = words::Language::english;
  std::string emptyText;
};

}  // namespace kam::report
