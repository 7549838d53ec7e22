// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an account as cards in rows, with who reports to whom and how they stand to one another; plain values.
#pragma once

#include "report/tone.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kam::report {

struct PersonCard {
  std::string name;
  std::string position;
  /// "supporter"; empty where the readers must not see it.
  std::string support;
  Tone tone = Tone::muted;
  /// 1–3; 0 where nobody judged it.
  std::int64_t influence = 0;
  /// How well we know them, 0–4.
  std::int64_t strength = 0;
  bool placeholder = false;
  /// Of another company.
  bool outside = false;
  std::size_t row = 0;
  /// In widths of a card, half ones too: rows stand in the middle.
  double column = 0.0;
};

struct PersonLine {
  enum class Kind { reports, influences, informal, trusts, conflict };
  /// Indices of cards.
  std::size_t from = 0;
  std::size_t to = 0;
  Kind kind = Kind::reports;
};

struct PeopleChart {
  std::string title;
  std::string subtitle;
  std::vector<PersonCard> cards;
  std::vector<PersonLine> lines;
  /// What the kinds of lines are called, in the order of PersonLine::Kind; only those that occur are explained.
  std::vector<std::string> lineNames;
  /// What the dots and the bars on a card mean; empty where cards carry none.
  std::string influenceName;
  std::string strengthName;
  std::string emptyText;
};

/// Cards side by side in one row.
inline constexpr std::size_t kCardsInRow = 4;

}  // namespace kam::report
