// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/decision_history.h"

#include "domain/decision_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace kam::scoring {

using domain::Decision;
using domain::DecisionEntry;
using domain::Id;
using domain::Snapshot;
using domain::Verdict;

namespace {

constexpr double kWorthTelling = 0.1;
constexpr std::int64_t kNoPlace = INT64_MAX;

int verdictOrder(Verdict verdict) { return verdict == Verdict::in ? 0 : verdict == Verdict::watch ? 1 : 2; }

std::int64_t placeOf(const DecisionEntry* entry) { return entry == nullptr ? kNoPlace : entry->rank.value_or(kNoPlace); }

bool isKey(const DecisionEntry* entry) { return entry != nullptr && entry->verdict == Verdict::in; }

std::vector<CriterionMove> movesOf(const DecisionEntry* before, const DecisionEntry* after) {
  std::vector<CriterionMove> moves;
  if (before == nullptr || after == nullptr) return moves;
  std::map<std::string, std::size_t> known;
  for (const auto& [key, points] : domain::parseDecisionFigures(before->figures).contributions) {
    known.emplace(key, moves.size());
    moves.push_back({key, points, std::nullopt});
  }
  for (const auto& [key, points] : domain::parseDecisionFigures(after->figures).contributions) {
    const auto found = known.find(key);
    if (found == known.end()) moves.push_back({key, std::nullopt, points});
    else moves[found->second].after = points;
  }
  std::erase_if(moves, [](const CriterionMove& move) { return std::abs(move.change()) < kWorthTelling; });
  std::stable_sort(moves.begin(), moves.end(),
                   [](const CriterionMove& a, const CriterionMove& b) { return std::abs(a.change()) > std::abs(b.change()); });
  return moves;
}

}  // namespace

std::vector<const Decision*> decisionsByAge(const Snapshot& snapshot) {
  std::vector<const Decision*> decisions;
  for (const Decision& decision : snapshot.all<Decision>()) decisions.push_back(&decision);
  std::sort(decisions.begin(), decisions.end(),
            [](const Decision* a, const Decision* b) { return std::tuple(a->on, a->id) > std::tuple(b->on, b->id); });
  return decisions;
}

const Decision* supersededBy(const Snapshot& snapshot, Id<Decision> decision) {
  for (const Decision& later : snapshot.all<Decision>())
    if (later.supersedes == decision) return &later;
  return nullptr;
}

std::vector<const DecisionEntry*> entriesOf(const Snapshot& snapshot, Id<Decision> decision) {
  std::vector<const DecisionEntry*> entries;
  for (const DecisionEntry& entry : snapshot.all<DecisionEntry>())
    if (entry.decision == decision) entries.push_back(&entry);
  std::sort(entries.begin(), entries.end(), [](const DecisionEntry* a, const DecisionEntry* b) {
    return std::tuple(verdictOrder(a->verdict), placeOf(a), a->account) < std::tuple(verdictOrder(b->verdict), placeOf(b), b->account);
  });
  return entries;
}

std::vector<DecisionMove> compareDecisions(const Snapshot& snapshot, Id<Decision> before, Id<Decision> after) {
  std::map<base::RawId, DecisionMove> accounts;
  for (const DecisionEntry& entry : snapshot.all<DecisionEntry>()) {
    if (entry.decision != before && entry.decision != after) continue;
    DecisionMove& move = accounts[entry.account.raw()];
    move.account = entry.account;
    if (entry.decision == before) move.before = &entry;
    if (entry.decision == after) move.after = &entry;
  }
  std::vector<DecisionMove> moves;
  for (auto& [account, move] : accounts) {
    const bool was = isKey(move.before);
    const bool is = isKey(move.after);
    if (!was && !is) continue;
    move.kind = !was ? DecisionMove::Kind::enters : !is ? DecisionMove::Kind::leaves : DecisionMove::Kind::stays;
    move.moves = movesOf(move.before, move.after);
    moves.push_back(std::move(move));
  }
  std::stable_sort(moves.begin(), moves.end(), [](const DecisionMove& a, const DecisionMove& b) {
    return std::tuple(a.kind, placeOf(a.after), placeOf(a.before), a.account) < std::tuple(b.kind, placeOf(b.after), placeOf(b.before), b.account);
  });
  return moves;
}

}  // namespace kam::scoring
