// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/acceptability.h"

#include "scoring/parts.h"
#include "scoring/selection/acceptability_draws.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace kam::scoring {
namespace {

constexpr double kSurelyIn = 0.95;
constexpr double kSurelyOut = 0.05;
constexpr double kWeightUnits = 0x1.0p40;
/// Estimates come after 500 draws, 1,000, 2,000, and then every 2,000.
constexpr std::size_t kFirstBlocks = 500 / kBlockDraws;
constexpr std::size_t kMostBlocks = 2'000 / kBlockDraws;
/// Ranks of many accounts: as many draws as fit, but some hundred at least.
constexpr std::size_t kRankCells = 10'000'000;
constexpr std::size_t kLeastRankDraws = 200;
constexpr std::size_t kConfidenceDraws = 2'000;

unsigned threadsFor(unsigned wanted) {
  if (wanted > 0) return wanted;
  return std::clamp(std::thread::hardware_concurrency(), 1U, 2U);
}

/// 5 %, 50 % and 95 % of the ranks, from shares.
void addQuantiles(AccountAcceptability& account) {
  double cumulative = 0.0;
  for (std::size_t rank = 0; rank < account.ranks.size(); ++rank) {
    cumulative += account.ranks[rank];
    if (account.rankLow == 0 && cumulative >= 0.05 - 1e-12) account.rankLow = rank + 1;
    if (account.rankMedian == 0 && cumulative >= 0.5 - 1e-12) account.rankMedian = rank + 1;
    if (account.rankHigh == 0 && cumulative >= 0.95 - 1e-12) account.rankHigh = rank + 1;
  }
}

/// The same, from the ranks (from 0) of each draw, which lose their order.
void takeQuantiles(std::span<std::uint32_t> ranks, AccountAcceptability& account) {
  const auto placeOf = [&ranks](double share) {
    return static_cast<std::ptrdiff_t>(std::max(0.0, std::ceil(share * static_cast<double>(ranks.size()) - 1e-9) - 1.0));
  };
  const auto low = ranks.begin() + placeOf(0.05);
  const auto middle = ranks.begin() + placeOf(0.5);
  const auto high = ranks.begin() + placeOf(0.95);
  std::nth_element(ranks.begin(), middle, ranks.end());
  account.rankMedian = *middle + std::size_t{1};
  // The others lie on one side each.
  std::nth_element(ranks.begin(), low, middle);
  account.rankLow = *low + std::size_t{1};
  std::nth_element(middle, high, ranks.end());
  account.rankHigh = *high + std::size_t{1};
}

void addLikeliestTop(const AcceptabilityDraws& draws, const AcceptabilityTally& tally, Acceptability& result) {
  const AcceptabilityTally::TopSet* most = nullptr;
  for (const auto& [hash, set] : tally.topSets)
    if (most == nullptr || set.count > most->count || (set.count == most->count && set.firstDraw < most->firstDraw)) most = &set;
  if (most == nullptr) return;
  for (const std::uint32_t position : most->positions) result.likeliestTop.push_back(draws.order()[position]);
  std::sort(result.likeliestTop.begin(), result.likeliestTop.end());
  result.likeliestTopShare = most->count / static_cast<double>(result.draws);
}

Acceptability resultOf(const AcceptabilityDraws& draws, const AcceptabilityTally& tally, std::size_t done, std::size_t wanted) {
  Acceptability result{done, wanted, draws.top(), {}, {}, 0.0};
  const std::size_t count = draws.order().size();
  const auto all = static_cast<double>(done);
  result.accounts.resize(count);
  for (std::size_t position = 0; position < count; ++position) {
    AccountAcceptability& account = result.accounts[draws.order()[position]];
    account.inTop = tally.inTop[position] / all;
    account.first = tally.first[position] / all;
    for (std::size_t rank = 0; rank < count && !tally.ranks.empty(); ++rank) account.ranks.push_back(tally.ranks[position * count + rank] / all);
    addQuantiles(account);
    if (tally.first[position] == 0) continue;
    for (const std::int64_t sum : tally.firstWeights.at(static_cast<std::uint32_t>(position)))
      account.centralWeights.push_back(static_cast<double>(sum) / kWeightUnits / tally.first[position]);
  }
  addLikeliestTop(draws, tally, result);
  return result;
}

/// How often the account comes first under its own central weights. Nobody else matters who cannot reach the others' worst.
double confidenceOf(const AcceptabilityDraws& draws, std::uint32_t position, std::span<const double> weights,
                    const std::vector<std::uint32_t>& contenders) {
  const WorthTiles& tiles = draws.tiles();
  double bound = 0.0;
  for (const std::uint32_t other : contenders) bound = std::max(bound, tiles.lowerScore(other, weights));
  // Those who can come highest are asked first: one of the first few decides most draws, and nobody matters from the one on who
  // cannot reach the account's own score at all.
  std::vector<std::pair<double, std::uint32_t>> rivals;
  for (const std::uint32_t other : contenders)
    if (const double upper = tiles.upperScore(other, weights); other != position && upper >= bound - 1e-12) rivals.emplace_back(-upper, other);
  std::sort(rivals.begin(), rivals.end());
  const std::size_t times = tiles.isCertain() ? 1 : kConfidenceDraws;
  std::size_t won = 0;
  for (std::size_t draw = 0; draw < times; ++draw) {
    const std::uint64_t key = drawKey(~draws.seed(), draw);
    const double own = tiles.drawnScore(position, weights, key);
    bool first = true;
    for (std::size_t i = 0; first && i < rivals.size() && -rivals[i].first > own - 1e-9; ++i)
      first = tiles.drawnScore(rivals[i].second, weights, key) <= own + 1e-12;
    if (first) ++won;
  }
  return static_cast<double>(won) / static_cast<double>(times);
}

bool addConfidence(const AcceptabilityDraws& draws, const AcceptabilityTally& tally, unsigned threads, Acceptability& result,
                   const std::atomic<bool>* cancel) {
  std::vector<std::uint32_t> contenders;
  std::vector<std::uint32_t> winners;
  for (std::uint32_t position = 0; position < tally.first.size(); ++position) {
    if (tally.reached[position] != 0 || tally.reached.size() <= kFullRankAccounts) contenders.push_back(position);
    if (tally.first[position] > 0) winners.push_back(position);
  }
  return eachPart(0, winners.size(), threads, [&](std::size_t part, unsigned) {
    AccountAcceptability& account = result.accounts[draws.order()[winners[part]]];
    account.confidence = confidenceOf(draws, winners[part], account.centralWeights, contenders);
    return cancel == nullptr || !cancel->load(std::memory_order_relaxed);
  });
}

/// Quantiles of ranks where there are too many accounts to count every rank.
bool addSampledRanks(const AcceptabilityDraws& draws, const AcceptabilityTally& tally, unsigned threads, Acceptability& result,
                     const std::atomic<bool>* cancel) {
  const std::size_t count = draws.order().size();
  const std::size_t wanted = std::min(result.draws, std::max(kRankCells / count, kLeastRankDraws));
  std::vector<std::uint32_t> ranks(wanted * count);
  // Parts of a block, so that all threads have something to do.
  constexpr std::size_t kPart = 50;
  static_assert(kBlockDraws % kPart == 0);
  const bool done = eachPart(0, (wanted + kPart - 1) / kPart, threads, [&](std::size_t part, unsigned) {
    const std::size_t first = part * kPart;
    const std::size_t number = std::min(kPart, wanted - first);
    return draws.rankAll(first, tally.reached, std::span(ranks).subspan(first * count, number * count), cancel);
  });
  if (!done) return false;
  // Some neighbours at a time, whose ranks of one draw lie together.
  constexpr std::size_t kTogether = 512;
  return eachPart(0, (count + kTogether - 1) / kTogether, threads, [&](std::size_t block, unsigned) {
    const std::size_t first = block * kTogether;
    const std::size_t number = std::min(kTogether, count - first);
    std::vector<std::uint32_t> own(number * wanted);
    for (std::size_t draw = 0; draw < wanted; ++draw)
      for (std::size_t i = 0; i < number; ++i) own[i * wanted + draw] = ranks[draw * count + first + i];
    for (std::size_t i = 0; i < number; ++i) takeQuantiles(std::span(own).subspan(i * wanted, wanted), result.accounts[draws.order()[first + i]]);
    return cancel == nullptr || !cancel->load(std::memory_order_relaxed);
  });
}

}  // namespace

base::Result<Acceptability> acceptability(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSpace& space,
                                          const AcceptabilityOptions& options, const AcceptabilityRun& run) {
  auto sampler = WeightSampler::make(space, criteria);
  if (!sampler) return base::fail(sampler.error());
  if (worths.empty() || options.draws == 0) return Acceptability{0, 0, options.top, {}, {}, 0.0};
  const unsigned threads = threadsFor(options.threads);
  const AcceptabilityDraws draws(worths, criteria, std::move(*sampler), options, threads);
  std::vector<AcceptabilityTally> tallies(threads, draws.emptyTally());
  std::size_t blocks = 0;
  Acceptability result;
  while (blocks < draws.blockCount()) {
    const std::size_t next = std::min(draws.blockCount(), blocks == 0 ? kFirstBlocks : blocks + std::min(blocks, kMostBlocks));
    if (!eachPart(blocks, next, threads, [&](std::size_t block, unsigned thread) { return draws.count(block, tallies[thread], run.cancel); }))
      return base::fail(base::ErrorCode::cancelled);
    blocks = next;
    for (unsigned thread = 1; thread < threads; ++thread) {
      tallies[0].add(tallies[thread]);
      tallies[thread].clear();
    }
    if (blocks < draws.blockCount() && !run.estimate) continue;
    result = resultOf(draws, tallies[0], std::min(options.draws, blocks * kBlockDraws), options.draws);
    if (blocks < draws.blockCount()) run.estimate(result);
  }
  if (!draws.ranksAll() && !addSampledRanks(draws, tallies[0], threads, result, run.cancel)) return base::fail(base::ErrorCode::cancelled);
  if (!addConfidence(draws, tallies[0], threads, result, run.cancel)) return base::fail(base::ErrorCode::cancelled);
  return result;
}

base::Result<std::vector<double>> pairwiseWinning(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSpace& space,
                                                  std::span<const std::uint32_t> accounts, const AcceptabilityOptions& options) {
  auto sampler = WeightSampler::make(space, criteria);
  if (!sampler) return base::fail(sampler.error());
  const std::size_t count = accounts.size();
  std::vector<double> wins(count * count, 0.0);
  if (options.draws == 0) return wins;
  const AcceptabilityDraws draws(worths, criteria, std::move(*sampler), options, 1);
  std::vector<std::uint32_t> positionOf(draws.order().size());
  for (std::uint32_t position = 0; position < positionOf.size(); ++position) positionOf[draws.order()[position]] = position;
  std::vector<double> scores(count);
  for (std::size_t block = 0; block < draws.blockCount(); ++block) {
    const auto weights = draws.weightsOf(block);
    for (std::size_t draw = 0; draw < draws.drawsOf(block); ++draw) {
      const auto row = std::span(weights).subspan(draw * criteria, criteria);
      for (std::size_t i = 0; i < count; ++i)
        scores[i] = draws.tiles().drawnScore(positionOf[accounts[i]], row, draws.keyOf(block * kBlockDraws + draw));
      for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j) wins[i * count + j] += scores[i] > scores[j] ? 1.0 : 0.0;
    }
  }
  for (double& share : wins) share /= static_cast<double>(options.draws);
  return wins;
}

Certainty certaintyOf(double inTop) {
  if (inTop >= kSurelyIn) return Certainty::surelyIn;
  return inTop <= kSurelyOut ? Certainty::surelyOut : Certainty::contested;
}

}  // namespace kam::scoring
