// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/review_concerns.h"

#include <array>
#include <numeric>

namespace kam::scoring {
namespace {

struct Weighed {
  Concern concern;
  std::string_view key;
  int points;
};

constexpr std::array kWeighed{
    Weighed{Concern::targetCritical, "target_critical", 4},
    Weighed{Concern::targetAtRisk, "target_at_risk", 2},
    Weighed{Concern::noTarget, "no_target", 1},
    Weighed{Concern::revenueFalls, "revenue_falls", 2},
    Weighed{Concern::noPlan, "no_plan", 3},
    Weighed{Concern::planUnsigned, "plan_unsigned", 1},
    Weighed{Concern::actionsOverdue, "actions_overdue", 2},
    Weighed{Concern::highRisk, "high_risk", 2},
    Weighed{Concern::noContact, "no_contact", 2},
    Weighed{Concern::singleContact, "single_contact", 1},
    Weighed{Concern::reviewDue, "review_due", 1},
    Weighed{Concern::lookAgain, "look_again", 3},
    Weighed{Concern::positionLost, "position_lost", 1},
    Weighed{Concern::notPlaced, "not_placed", 1},
};

const Weighed& of(Concern concern) { return kWeighed[static_cast<std::size_t>(concern)]; }

}  // namespace

std::span<const Concern> allConcerns() {
  static constexpr auto kAll = [] {
    std::array<Concern, kWeighed.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = kWeighed[i].concern;
    return all;
  }();
  return kAll;
}

std::string_view keyOf(Concern concern) { return of(concern).key; }
int pointsOf(Concern concern) { return of(concern).points; }

int pointsOf(std::span<const Concern> concerns) {
  return std::accumulate(concerns.begin(), concerns.end(), 0, [](int sum, Concern concern) { return sum + pointsOf(concern); });
}

std::string concernsText(std::span<const Concern> concerns) {
  std::string text;
  for (const Concern concern : concerns) text += (text.empty() ? "" : " ") + std::string(keyOf(concern));
  return text;
}

std::vector<Concern> parseConcerns(std::string_view text) {
  std::vector<Concern> concerns;
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    for (const Weighed& weighed : kWeighed)
      if (weighed.key == text.substr(0, end)) concerns.push_back(weighed.concern);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return concerns;
}

}  // namespace kam::scoring
