// SPDX-License-Identifier: GPL-3.0-or-later
// Two rankings of the same accounts side by side, as plain values: who rises from one to the other, and who falls.
#pragma once

#include "words/words.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kam::report {

struct SlopeLine {
  std::int64_t id = 0;
  std::string label;
  /// Places in the two rankings, from 1.
  std::size_t left = 0;
  std::size_t right = 0;
  /// On the list that the chart is about (a key account).
  bool listed = false;
  bool marked = false;
};

struct SlopeChart {
  std::string title;
  std::string subtitle;
  std::string leftCaption;
  std::string rightCaption;
  std::vector<SlopeLine> lines;
  words::Language language = words::Language::english;
  std::string emptyText;
};

}  // namespace kam::report
