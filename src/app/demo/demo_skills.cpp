// SPDX-License-Identifier: GPL-3.0-or-later
// The five skills of key account managers: what tiers need, and how our people are rated.
#include "app/demo/demo_builder.h"

#include <array>

namespace kam::app::demo {

using namespace domain;

namespace {

struct SkillSeed {
  Text name;
  int key;
  int develop;
  /// What a tier needs counts that much beside the others; 1 is left unsaid.
  double weight;
  Text step;
};
const std::array kSkills{
    SkillSeed{{"Professional knowledge", "Fachwissen"}, 4, 3, 2.0, {"Two days in the test field", "Zwei Tage im Prüffeld"}},
    SkillSeed{
        {"Negotiation", "Verhandlungsgeschick"}, 5, 3, 3.0, {"Negotiate the next price round together", "Nächste Preisrunde gemeinsam verhandeln"}},
    SkillSeed{{"Empathy", "Empathie"}, 4, 3, 1.0, {"Feedback from two customers", "Rückmeldung von zwei Kunden"}},
    SkillSeed{{"Project management", "Projektmanagement"}, 4, 2, 1.0, {"Lead the retrofit at one account", "Umbau bei einem Kunden leiten"}},
    SkillSeed{{"Communication", "Kommunikation"}, 4, 3, 2.0, {"Present the plan to the board", "Den Plan vor der Geschäftsleitung vorstellen"}}};

constexpr std::size_t kRated = 4;

}  // namespace

void Builder::makeSkills() {
  std::size_t at = 0;
  for (const SkillSeed& seed : kSkills) {
    for (const auto& [tier, level] : {std::pair{Tier::key, seed.key}, std::pair{Tier::develop, seed.develop}}) {
      SkillNeed need;
      need.id = Id<SkillNeed>(id());
      need.tier = tier;
      need.skill = in(seed.name);
      need.level = level;
      if (seed.weight != 1.0) need.weight = seed.weight;
      m_draft.add(need);
    }
    for (std::size_t who = 0; who < std::min(kRated, m_members.size()); ++who) {
      SkillRating rating;
      rating.id = Id<SkillRating>(id());
      rating.member = member(who);
      rating.skill = in(seed.name);
      rating.self = static_cast<std::int64_t>(3 + (who * 2 + at) % 3);
      // A lead sees some things less rosily; one rating is still to come.
      if (who + at != 4) rating.lead = static_cast<std::int64_t>(2 + (who + at * 3) % 4);
      rating.on = day(-90 - static_cast<int>(who));
      if (rating.lead.value_or(kSkills[at].key) < kSkills[at].key) rating.step = in(seed.step);
      m_draft.add(rating);
    }
    ++at;
  }
}

}  // namespace kam::app::demo
