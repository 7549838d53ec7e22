// SPDX-License-Identifier: GPL-3.0-or-later
// What runs from when to when, and on which days something is due, as plain values: contracts, notice, tenders, actions.
#pragma once

#include "base/date.h"
#include "report/tone.h"
#include "words/words.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kam::report {

struct TimelineBar {
  base::Date from{};
  base::Date to{};
  Tone tone = Tone::accent;
  /// Drawn lighter, with a dashed edge: what follows unless somebody acts.
  bool expected = false;
  /// For who points at it: "runs until 31 Dec 2027".
  std::string label;
};

struct TimelineMark {
  base::Date day{};
  Tone tone = Tone::warning;
  std::string label;
};

struct TimelineRow {
  std::int64_t id = 0;
  std::string label;
  std::vector<TimelineBar> bars;
  std::vector<TimelineMark> marks;
};

struct TimelineChart {
  std::string title;
  std::string subtitle;
  base::Period span{};
  base::Date today{};
  std::string todayLabel;
  std::vector<TimelineRow> rows;
  words::Language language = words::Language::english;
  std::string emptyText;
};

}  // namespace kam::report
