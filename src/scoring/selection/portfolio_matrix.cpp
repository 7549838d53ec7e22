// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/portfolio_matrix.h"

namespace kam::scoring {

std::string_view keyOf(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::strategic: return "strategic";
    case Quadrant::star: return "star";
    case Quadrant::status: return "status";
    case Quadrant::streamline: return "streamline";
  }
  return "";
}

std::string_view kaismNameOf(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::strategic: return "key account";
    case Quadrant::star: return "key development account";
    case Quadrant::status: return "maintenance account";
    case Quadrant::streamline: return "opportunistic account";
  }
  return "";
}

Quadrant quadrantOf(double attractiveness, double strength, double cut) {
  if (attractiveness >= cut) return strength >= cut ? Quadrant::strategic : Quadrant::star;
  return strength >= cut ? Quadrant::status : Quadrant::streamline;
}

std::string_view keyOf(Band band) {
  switch (band) {
    case Band::low: return "low";
    case Band::medium: return "medium";
    case Band::high: return "high";
  }
  return "";
}

Band bandOf(double score, const BandCuts& cuts) {
  if (score >= cuts.high) return Band::high;
  return score >= cuts.medium ? Band::medium : Band::low;
}

std::string_view keyOf(Advice advice) {
  switch (advice) {
    case Advice::invest: return "invest/grow";
    case Advice::select: return "select";
    case Advice::harvest: return "harvest";
  }
  return "";
}

Advice adviceOf(Band attractiveness, Band strength) {
  const int sum = static_cast<int>(attractiveness) + static_cast<int>(strength);
  if (sum >= 3) return Advice::invest;
  return sum == 2 ? Advice::select : Advice::harvest;
}

}  // namespace kam::scoring
