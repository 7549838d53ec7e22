// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/outcome_words.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace kam::exchange {

domain::Outcome outcomeNamed(std::string_view stage) {
  static constexpr std::array<std::string_view, 10> kWon{"won",
                                                         "closedwon",
                                                         "closewon",
                                                         "gewonnen",
                                                         "abschluss",
                                                         "auftrag",
                                                         "auftragerhalten",
                                                         "ordered",
                                                         "abgeschlossengewonnen",
                                                         "geschlossengewonnen"};
  static constexpr std::array<std::string_view, 10> kLost{
      "lost",        "closedlost", "closelost", "verloren", "absage", "abgesagt", "auftragverloren", "abgeschlossenverloren", "geschlossenverloren",
      "nichterteilt"};
  const std::string key = base::matchKey(stage);
  if (std::find(kWon.begin(), kWon.end(), key) != kWon.end()) return domain::Outcome::won;
  if (std::find(kLost.begin(), kLost.end(), key) != kLost.end()) return domain::Outcome::lost;
  return domain::Outcome::unknown;
}

}  // namespace kam::exchange
