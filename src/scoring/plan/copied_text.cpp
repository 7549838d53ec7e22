// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/copied_text.h"

#include "base/text.h"
#include "domain/records.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

namespace kam::scoring {
namespace {

using domain::AccountPlan;

/// Letters and digits run together as a word; everything else parts.
std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char letter : base::folded(text) + " ") {
    const auto code = static_cast<unsigned char>(letter);
    if (code >= 128 || (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z')) word += letter;
    else if (!word.empty()) words.push_back(std::exchange(word, {}));
  }
  return words;
}

using Runs = std::vector<std::size_t>;

Runs runsOf(const std::vector<std::string>& words) {
  Runs runs;
  for (std::size_t i = 0; i + 2 < words.size(); ++i) runs.push_back(std::hash<std::string>{}(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]));
  std::sort(runs.begin(), runs.end());
  runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
  return runs;
}

double likeness(std::size_t shared, std::size_t a, std::size_t b) {
  return a + b == shared ? 0.0 : static_cast<double>(shared) / static_cast<double>(a + b - shared);
}

constexpr std::array kTexts{std::pair{"summary", &AccountPlan::summary}, std::pair{"charter", &AccountPlan::charter},
                            std::pair{"strategy", &AccountPlan::strategy}, std::pair{"service_concept", &AccountPlan::serviceConcept}};

}  // namespace

double textLikeness(std::string_view a, std::string_view b) {
  const Runs ours = runsOf(wordsOf(a));
  const Runs theirs = runsOf(wordsOf(b));
  Runs shared;
  std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(shared));
  return shared.empty() ? 0.0 : likeness(shared.size(), ours.size(), theirs.size());
}

PlanTexts::PlanTexts(const domain::Snapshot& snapshot) {
  std::unordered_map<base::RawId, std::set<std::string>> names;
  for (const auto& [key, member] : kTexts) {
    Field field{key, {}, {}};
    for (const AccountPlan& plan : snapshot.all<AccountPlan>()) {
      std::vector<std::string> words = wordsOf(plan.*member);
      if (words.size() < kLeastWords) continue;
      std::set<std::string>& own = names[plan.account.raw()];
      if (const domain::Account* account = snapshot.find(plan.account); account != nullptr && own.empty())
        for (std::string& word : wordsOf(account->name)) own.insert(std::move(word));
      std::erase_if(words, [&](const std::string& word) { return own.contains(word); });
      const auto at = static_cast<std::uint32_t>(field.entries.size());
      field.entries.push_back({plan.id, plan.account, runsOf(words)});
      for (const std::size_t run : field.entries.back().runs) field.holders[run].push_back(at);
    }
    m_fields.push_back(std::move(field));
  }
}

std::vector<CopiedText> PlanTexts::copiesIn(domain::Id<AccountPlan> plan) const {
  std::vector<CopiedText> result;
  for (const Field& field : m_fields) {
    const auto ours = std::find_if(field.entries.begin(), field.entries.end(), [plan](const Entry& entry) { return entry.plan == plan; });
    if (ours == field.entries.end()) continue;
    std::unordered_map<std::uint32_t, std::size_t> shared;
    for (const std::size_t run : ours->runs)
      for (const std::uint32_t holder : field.holders.at(run)) ++shared[holder];
    CopiedText closest{field.key, {}, 0.0};
    for (const auto& [at, count] : shared) {
      const Entry& other = field.entries[at];
      if (other.account == ours->account) continue;
      const double alike = likeness(count, ours->runs.size(), other.runs.size());
      // The same for every order in which the map is walked.
      if (alike > closest.likeness || (alike == closest.likeness && other.account < closest.from)) closest = {field.key, other.account, alike};
    }
    if (closest.likeness > kCopiedFrom) result.push_back(std::move(closest));
  }
  return result;
}

}  // namespace kam::scoring
