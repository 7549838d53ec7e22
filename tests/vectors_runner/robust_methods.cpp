// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the robust selection: the exact oracle against the figures, and the engine's simulation against them too.
#include "scoring/selection/acceptability.h"
#include "accounts.h"
#include "exact_acceptability.h"

#include <algorithm>

namespace kam::vectors {
namespace {

using namespace kam::scoring;

Json listOrNull(const std::vector<double>& values) { return values.empty() ? Json(nullptr) : Json(values); }

/// Running sums: rank shares become shares of the best k.
Json topShares(const std::vector<double>& ranks) {
  Json shares = Json::array();
  double sum = 0.0;
  for (const double rank : ranks) shares.push_back(sum += rank);
  return shares;
}

Json exactly(const std::vector<Worths>& accounts, bool ordinal) {
  const auto exact = exactAcceptability(accounts, ordinal);
  Json actual{{"rank_acceptability", exact.ranks}, {"central_weights", Json::array()}, {"topk_acceptability", Json::array()}};
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    actual["central_weights"].push_back(listOrNull(exact.centralWeights[i]));
    actual["topk_acceptability"].push_back(topShares(exact.ranks[i]));
  }
  for (std::size_t k = 1; k < accounts.size(); ++k) {
    const auto& sets = exact.topSets[k - 1];
    const auto most = std::max_element(sets.begin(), sets.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    actual["most_likely_topk_set"][std::to_string(k)] = {{"set", most->first}, {"probability", most->second}};
  }
  return actual;
}

Json simulated(const std::vector<Worths>& accounts, bool ordinal, std::size_t draws) {
  std::vector<UncertainWorth> worths;
  for (const Worths& account : accounts)
    for (const double worth : account) worths.push_back(certain(worth));
  const WeightSpace space{ordinal ? WeightSpace::Kind::ordinal : WeightSpace::Kind::simplex, {}, {}};
  Json actual{{"rank_acceptability", Json::array()}, {"central_weights", Json::array()}, {"topk_acceptability", Json::array()}};
  const auto found = acceptability(worths, 3, space, {draws, 20261123, 2, 0, {}, true});
  if (!found) throw std::runtime_error("no weights fit");
  for (const auto& account : found->accounts) {
    actual["rank_acceptability"].push_back(account.ranks);
    actual["central_weights"].push_back(listOrNull(account.centralWeights));
    actual["topk_acceptability"].push_back(topShares(account.ranks));
  }
  return actual;
}

Json smaaExact(const Json& test) {
  std::vector<Worths> accounts;
  for (const Json& row : test["input"]["values"]) {
    if (row.size() != 3) throw Skipped("the exact method is for three criteria");
    accounts.push_back({row[0].get<double>(), row[1].get<double>(), row[2].get<double>()});
  }
  const std::string constraints = test["input"].value("constraints", "");
  if (!constraints.empty() && constraints != "w1>=w2>=w3") throw Skipped("weights under " + constraints);
  const bool ordinal = !constraints.empty();
  Json wanted = test["expected"];
  wanted.erase("most_likely_topk_set");
  const Json& tolerance = test["tolerance"];
  const auto text = difference(wanted, simulated(accounts, ordinal, tolerance["monte_carlo_N"].get<std::size_t>()), {{"abs", tolerance["mc_abs"]}});
  if (!text.empty()) throw std::runtime_error("simulated: " + text);
  return exactly(accounts, ordinal);
}

Json smaaPublished(const Json& test) { throw Skipped("needs " + test["input"].value("files", "files that are not here")); }

}  // namespace

std::vector<Method> robustMethods() { return {{"smaa_exact", smaaExact}, {"smaa_published", smaaPublished}}; }

}  // namespace kam::vectors
