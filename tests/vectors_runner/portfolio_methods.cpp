// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the portfolio family: potential, risk, relationship, satisfaction, effort.
#include "scoring/activity/recency_frequency.h"
#include "scoring/effort/workload.h"
#include "scoring/potential/association.h"
#include "scoring/potential/peer_benchmark.h"
#include "scoring/potential/share_of_wallet.h"
#include "scoring/relationship/contact_coverage.h"
#include "scoring/risk/account_loss.h"
#include "scoring/risk/contract_ladder.h"
#include "scoring/risk/order_silence.h"
#include "scoring/satisfaction/net_promoter.h"
#include "accounts.h"

#include <algorithm>
#include <map>
#include <set>

namespace kam::vectors {
namespace {

using namespace kam::scoring;

std::optional<double> numberOrUnset(const Json& value) { return value.is_null() ? std::nullopt : std::optional(value.get<double>()); }

Json pairOf(const Interval& interval) { return {interval.low, interval.high}; }

Json accountLoss(const Json& test) {
  const Json& input = test["input"];
  std::vector<LossInput> accounts;
  for (const Json& account : input["accounts"])
    accounts.push_back({wholeOrUnset(account.value("contribution", Json(nullptr))), account.value("avoidable_fixed", std::int64_t{0})});
  Json actual = Json::array();
  for (const auto& loss : accountLosses(accounts, input["fixed_costs"].get<std::int64_t>(), input["avg_margin"].get<double>()))
    actual.push_back({{"id", input["accounts"][loss.account]["id"]},
                      {"ebit_before", loss.resultBefore},
                      {"ebit_after", loss.resultAfter},
                      {"replacement_revenue", orNull(loss.replacementRevenue)},
                      {"below_break_even", loss.belowBreakEven}});
  return actual;
}

Json contractLadderOf(const Json& test) {
  std::vector<ContractEnd> contracts;
  for (const Json& contract : test["input"]["contracts"])
    contracts.push_back({wholeOrUnset(contract["end_days"]), contract["revenue"].get<std::int64_t>()});
  const auto horizons = test["input"]["horizons_days"].get<std::vector<std::int64_t>>();
  const auto ladder = contractLadder(contracts, horizons);
  Json actual{{"beyond", ladder.later}, {"expired", ladder.expired}, {"no_contract", ladder.noContract}};
  for (std::size_t i = 0; i < horizons.size(); ++i) actual[std::to_string(horizons[i])] = ladder.steps[i];
  return actual;
}

Json costToServeOf(const Json& test) {
  const Json& input = test["input"];
  std::vector<ServedActivity> activities;
  for (const auto& [name, count] : input["activities"].items()) activities.push_back({count.get<double>(), input["rates"][name].get<double>()});
  const auto result = costToServe({input["revenue"].get<double>(), input["rebates"].get<double>(), input["cogs"].get<double>(), activities,
                                   input["payment_days"].get<double>(), input["capital_rate"].get<double>()});
  return {{"gross_margin", result.grossMargin},
          {"cost_to_serve", result.cost},
          {"customer_profit", result.customerProfit},
          {"cts_pct", orNull(result.shareOfRevenue)}};
}

Json workloadOf(const Json& test) {
  const Json& input = test["input"];
  std::vector<double> hours;
  for (const Json& tier : input["accounts"]) hours.push_back(input["tier_hours"][tier.get<std::string>()].get<double>());
  const auto result = workload(hours, input["fte"].get<double>(), {input["hours_per_year"].get<double>(), input["account_share"].get<double>()});
  return {{"required", result.required},
          {"available", result.available},
          {"utilisation", orNull(result.utilisation)},
          {"fte_needed", result.peopleNeeded}};
}

Json npsOf(const Json& test) {
  const Json& input = test["input"];
  const auto result =
      netPromoter({input["promoters"].get<std::int64_t>(), input["passives"].get<std::int64_t>(), input["detractors"].get<std::int64_t>()},
                  input["level"].get<double>());
  if (!result) return {{"nps", nullptr}};
  return {{"nps", result->score},
          {"var", result->variance},
          {"se", result->standardError},
          {"wald", pairOf(result->wald)},
          {"adj_point", result->adjustedScore},
          {"adj_wald", pairOf(result->adjusted)}};
}

Json wilsonOf(const Json& test) {
  const Json& input = test["input"];
  const auto interval = wilsonInterval(input["successes"].get<std::int64_t>(), input["n"].get<std::int64_t>(), input["level"].get<double>());
  return interval ? pairOf(*interval) : Json(nullptr);
}

Json overdueOf(const Json& test) {
  const Json& input = test["input"];
  const auto gaps = input["gaps"].get<std::vector<double>>();
  const auto result = overdue(input["elapsed"].get<double>(), gaps, SegmentRhythm{input["prior_n"].get<double>(), input["prior_mean"].get<double>()});
  if (!result) return nullptr;
  return {{"mean", result->meanGap}, {"shape", result->shape}, {"p_overdue", result->probability}, {"ratio", result->ratio}};
}

Json silenceOf(const Json& test) {
  const Json& input = test["input"];
  const double p = silenceProbability(input["prior_a"].get<double>(), input["prior_b_days"].get<double>(), input["orders"].get<double>(),
                                      input["days"].get<double>(), input["silent_days"].get<double>());
  return {{"p_silence", p}, {"p_silence_scipy", p}};
}

PeerAccount peerOf(const Json& account) { return {numberOrUnset(account["size"]), account["spend"].get<double>()}; }

Json peerBenchmarkOf(const Json& test) {
  const Json& input = test["input"];
  std::vector<PeerAccount> peers;
  for (const Json& peer : input["peers"]) peers.push_back(peerOf(peer));
  const auto result = peerBenchmark(peerOf(input["account"]), peers, {input["quantile"].get<double>(), input["min_peers"].get<std::size_t>()});
  return {{"status", keyOf(result.status)},
          {"n_peers", result.peers},
          {"penetration", orNull(result.penetration)},
          {"p_adopt", orNull(result.adoption)},
          {"bench_intensity", orNull(result.intensity)},
          {"benchmark", orNull(result.benchmark)},
          {"gap", orNull(result.gap)},
          {"expected", orNull(result.expected)}};
}

Json shareOfWalletOf(const Json& test) {
  const auto result = shareOfWallet(test["input"]["own"].get<std::int64_t>(), wholeOrUnset(test["input"]["wallet"]));
  return {{"sow", orNull(result.share)}, {"gap", orNull(result.gap)}, {"flag", keyOf(result.flag)}};
}

Json relationshipCoverage(const Json& test) {
  const Json& input = test["input"];
  std::map<std::string, std::uint32_t> numbers;
  const auto numberOf = [&](const Json& name) {
    return numbers.try_emplace(name.get<std::string>(), static_cast<std::uint32_t>(numbers.size())).first->second;
  };
  std::vector<Contact> contacts;
  for (const Json& contact : input["contacts"])
    contacts.push_back(
        {numberOf(contact["level"]), numberOf(contact["function"]), numberOrUnset(contact["strength"]), numberOf(contact["owner"]), {}});
  std::vector<std::uint32_t> levels;
  std::vector<std::uint32_t> functions;
  for (const Json& level : input["required"]["levels"]) levels.push_back(numberOf(level));
  for (const Json& function : input["required"]["functions"]) functions.push_back(numberOf(function));
  CoverageRules rules{levels, functions};
  rules.minimumStrength = input["required"]["min_strength"].get<double>();
  const auto result = contactCoverage(contacts, rules);
  const auto nameOf = [&](std::uint32_t number) {
    return std::find_if(numbers.begin(), numbers.end(), [number](const auto& entry) { return entry.second == number; })->first;
  };
  Json missing = Json::array();
  for (const Cell& cell : result.missing) missing.push_back({nameOf(cell.level), nameOf(cell.function)});
  return {{"coverage", orNull(result.coverage)},      {"missing", missing},      {"contact_hhi", orNull(result.concentration)},
          {"max_share", orNull(result.largestShare)}, {"owners", result.owners}, {"bus_factor", result.busFactor}};
}

struct NamedBaskets {
  std::vector<std::string> names;
  Baskets baskets;

  explicit NamedBaskets(const Json& lists) {
    std::set<std::string> all;
    for (const Json& list : lists)
      for (const Json& item : list) all.insert(item.get<std::string>());
    names.assign(all.begin(), all.end());
    for (const Json& list : lists) {
      std::set<std::uint32_t> basket;
      for (const Json& item : list)
        basket.insert(static_cast<std::uint32_t>(std::lower_bound(names.begin(), names.end(), item.get<std::string>()) - names.begin()));
      baskets.emplace_back(basket.begin(), basket.end());
    }
  }
};

Json associations(const Json& test) {
  const NamedBaskets named(test["input"]["baskets"]);
  const ItemPairs pairs(named.baskets, named.names.size());
  Json actual = Json::object();
  for (std::uint32_t a = 0; a < named.names.size(); ++a)
    for (std::uint32_t b = a + 1; b < named.names.size(); ++b) {
      const auto result = associationOf(pairs.countsOf(a, b));
      actual[named.names[a] + "|" + named.names[b]] = {
          {"support", result.support}, {"conf_ab", result.confidence}, {"conf_ba", result.reverseConfidence},
          {"lift", result.lift},       {"cosine", result.cosine},      {"jaccard", result.jaccard}};
    }
  return actual;
}

Json cosineScores(const Json& test) {
  const NamedBaskets named(test["input"]["baskets"]);
  const ItemPairs pairs(named.baskets, named.names.size());
  Json actual = Json::object();
  for (std::size_t i = 0; i < named.baskets.size(); ++i) {
    Json scores = Json::object();
    for (const auto& recommendation : recommend(pairs, named.baskets[i])) scores[named.names[recommendation.product]] = recommendation.score;
    actual[std::to_string(i)] = scores;
  }
  return actual;
}

Json rfm(const Json& test) {
  const Json& input = test["input"];
  const auto steps = activitySteps(input["recency_days"].get<std::vector<double>>(), input["frequency"].get<std::vector<double>>(),
                                   input["monetary"].get<std::vector<double>>(), input["bins"].get<int>());
  Json actual{{"R", Json::array()}, {"F", Json::array()}, {"M", Json::array()}};
  for (const auto& step : steps) {
    actual["R"].push_back(step.recency);
    actual["F"].push_back(step.frequency);
    actual["M"].push_back(step.monetary);
  }
  return actual;
}

}  // namespace

std::vector<Method> portfolioMethods() {
  return {
      {"account_loss", accountLoss},
      {"contract_ladder", contractLadderOf},
      {"cost_to_serve", costToServeOf},
      {"kam_workload", workloadOf},
      {"nps", npsOf},
      {"wilson", wilsonOf},
      {"overdue_gamma", overdueOf},
      {"silence_poisson_gamma", silenceOf},
      {"peer_benchmark", peerBenchmarkOf},
      {"share_of_wallet", shareOfWalletOf},
      {"relationship_coverage", relationshipCoverage},
      {"association", associations},
      {"itemitem_cosine_scores", cosineScores},
      {"rfm", rfm},
  };
}

}  // namespace kam::vectors
