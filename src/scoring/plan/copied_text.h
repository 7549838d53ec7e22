// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that say what another account's plan says: a strategy made for nobody in particular (K30). Jaccard's measure on runs of three words.
#pragma once

#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kam::domain {
struct AccountPlan;
}

namespace kam::scoring {

/// 0–1: runs of three words that both texts share over those of either; names and numbers count like any word. 0 for a text under three words.
double textLikeness(std::string_view a, std::string_view b);

/// Above it a text counts as copied.
inline constexpr double kCopiedFrom = 0.8;
/// Shorter texts are alike by chance.
inline constexpr std::size_t kLeastWords = 12;

struct CopiedText {
  /// Field of the plan: "summary", "strategy", "charter", "service_concept".
  std::string field;
  domain::Id<domain::Account> from;
  double likeness = 0.0;
};

/// The texts of every plan, to be asked plan by plan: made once for a list of plans.
class PlanTexts {
public:
  explicit PlanTexts(const domain::Snapshot& snapshot);
  /// The most alike plan of another account for each text that is copied. What an account's own earlier plan says is no copy; a plan's text
  /// is read without the name of its account, since whoever copies a plan changes that first.
  std::vector<CopiedText> copiesIn(domain::Id<domain::AccountPlan> plan) const;

private:
  struct Entry {
    domain::Id<domain::AccountPlan> plan;
    domain::Id<domain::Account> account;
    /// Of three words each, rising, each once.
    std::vector<std::size_t> runs;
  };
  struct Field {
    std::string key;
    std::vector<Entry> entries;
    /// Run → entries that hold it.
    std::unordered_map<std::size_t, std::vector<std::uint32_t>> holders;
  };
  std::vector<Field> m_fields;
};

}  // namespace kam::scoring
