// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/acceptability_draws.h"

#include "scoring/parts.h"
#include "scoring/selection/score_rows.h"

#include <algorithm>
#include <array>
#include <functional>
#include <cmath>

namespace kam::scoring {
namespace {

constexpr double kWeightUnits = 0x1.0p40;
/// Weights have a stream apart from values.
constexpr std::uint64_t kWeightStream = 0x5851f42d4c957f2dU;
/// Longer lists of the best are not told apart from one another.
constexpr std::size_t kMostInTopSet = 500;
constexpr std::size_t kLeastReference = 256;
constexpr std::size_t kAccountsAtOnce = 4'096;

bool stopped(const std::atomic<bool>* cancel) { return cancel != nullptr && cancel->load(std::memory_order_relaxed); }

template <class T>
void addTo(std::vector<T>& sums, const std::vector<T>& others) {
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += others[i];
}

/// Best first under the weights in the middle and likely worths, so that those who compete for the cut lie together.
std::vector<std::uint32_t> bestFirst(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSampler& sampler, unsigned threads) {
  const auto centre = sampler.centre();
  std::vector<double> scores(worths.size() / criteria, 0.0);
  eachPart(0, (scores.size() + kAccountsAtOnce - 1) / kAccountsAtOnce, threads, [&](std::size_t part, unsigned) {
    const std::size_t last = std::min(scores.size(), (part + 1) * kAccountsAtOnce);
    for (std::size_t account = part * kAccountsAtOnce; account < last; ++account)
      for (std::size_t c = 0; c < criteria; ++c) scores[account] += centre[c] * worths[account * criteria + c].likely;
    return true;
  });
  ScorePlaces places;
  std::vector<std::uint32_t> order;
  order.reserve(scores.size());
  for (const ScorePlaces::Entry& entry : places.sorted(scores)) order.push_back(entry.position);
  return order;
}

/// The same accounts give the same sum, in whatever order they come.
void countTop(const std::vector<std::uint32_t>& best, std::size_t draw, AcceptabilityTally& tally) {
  std::uint64_t hash = 0;
  for (const std::uint32_t position : best) {
    ++tally.inTop[position];
    tally.reached[position] = 1;
    hash += drawKey(1, position);
  }
  if (best.size() > kMostInTopSet) return;
  auto& set = tally.topSets[hash];
  if (set.count++ == 0) {
    set.positions = best;
    set.firstDraw = draw;
  }
  set.firstDraw = std::min(set.firstDraw, draw);
}

}  // namespace

void AcceptabilityTally::add(const AcceptabilityTally& other) {
  addTo(inTop, other.inTop);
  addTo(first, other.first);
  for (const auto& [position, sums] : other.firstWeights) {
    auto [mine, isNew] = firstWeights.try_emplace(position, sums);
    if (!isNew) addTo(mine->second, sums);
  }
  addTo(ranks, other.ranks);
  for (std::size_t i = 0; i < reached.size(); ++i) reached[i] |= other.reached[i];
  for (const auto& [hash, set] : other.topSets) {
    auto [mine, isNew] = topSets.try_emplace(hash, set);
    if (isNew) continue;
    mine->second.count += set.count;
    mine->second.firstDraw = std::min(mine->second.firstDraw, set.firstDraw);
  }
}

void AcceptabilityTally::addFirst(std::uint32_t position, std::span<const double> weights) {
  ++first[position];
  auto& sums = firstWeights[position];
  sums.resize(weights.size());
  for (std::size_t c = 0; c < weights.size(); ++c) sums[c] += std::llround(weights[c] * kWeightUnits);
}

void AcceptabilityTally::clear() {
  for (auto* counts : {&inTop, &first, &ranks}) std::fill(counts->begin(), counts->end(), 0U);
  std::fill(reached.begin(), reached.end(), std::uint8_t{0});
  firstWeights.clear();
  topSets.clear();
}

/// What one block needs: drawn scores of the reference, and those who beat its bound elsewhere.
struct AcceptabilityDraws::Work {
  struct Candidate {
    std::uint32_t position;
    double score;
  };
  std::vector<double> scores;
  std::vector<double> selection;
  std::vector<std::vector<double>> reference;
  std::vector<double> bounds;
  std::vector<std::vector<Candidate>> candidates;
  std::vector<std::uint32_t> best;
  ScorePlaces places;
};

AcceptabilityDraws::AcceptabilityDraws(std::span<const UncertainWorth> worths, std::size_t criteria, WeightSampler sampler,
                                       const AcceptabilityOptions& options, unsigned threads)
    : m_draws(options.draws),
      m_seed(options.seed),
      m_top(std::min(options.top, worths.size() / criteria)),
      m_countRanks(options.countRanks),
      m_sampler(std::move(sampler)),
      m_order(bestFirst(worths, criteria, m_sampler, threads)),
      m_tiles(worths, criteria, m_order, options.keys, threads) {}

std::size_t AcceptabilityDraws::drawsOf(std::size_t block) const { return std::min(kBlockDraws, m_draws - block * kBlockDraws); }

AcceptabilityTally AcceptabilityDraws::emptyTally() const {
  AcceptabilityTally tally;
  const std::size_t count = m_order.size();
  tally.inTop.assign(count, 0);
  tally.first.assign(count, 0);
  tally.reached.assign(count, 0);
  if (ranksAll()) tally.ranks.assign(count * count, 0);
  return tally;
}

std::vector<double> AcceptabilityDraws::weightsOf(std::size_t block) const {
  base::Random random(drawKey(m_seed ^ kWeightStream, block));
  std::vector<double> weights(drawsOf(block) * m_tiles.criteria());
  m_sampler.draw(random, weights);
  return weights;
}

std::size_t AcceptabilityDraws::referenceTiles() const {
  if (ranksAll()) return m_tiles.tileCount();
  const std::size_t wanted = std::max(kLeastReference, 4 * m_top);
  return std::min(m_tiles.tileCount(), (wanted + kScoreRows - 1) / kScoreRows);
}

bool AcceptabilityDraws::count(std::size_t block, AcceptabilityTally& tally, const std::atomic<bool>* cancel) const {
  const std::size_t draws = drawsOf(block);
  const std::size_t width = m_tiles.criteria();
  const auto weights = weightsOf(block);
  const std::size_t tiles = referenceTiles();
  Work work;
  work.bounds.resize(draws);
  work.candidates.resize(draws);
  if (!ranksAll()) work.reference.resize(draws);
  for (std::size_t draw = 0; draw < draws; ++draw) {
    if (stopped(cancel)) return false;
    const auto row = std::span(weights).subspan(draw * width, width);
    work.scores.resize(tiles * kScoreRows);
    for (std::size_t tile = 0; tile < tiles; ++tile)
      m_tiles.drawnScores(tile, row, keyOf(block * kBlockDraws + draw), work.scores.data() + tile * kScoreRows);
    work.scores.resize(std::min(m_order.size(), tiles * kScoreRows));
    if (ranksAll()) {
      countRanks(work, block * kBlockDraws + draw, row, tally);
      continue;
    }
    std::fill(tally.reached.begin(), tally.reached.begin() + static_cast<std::ptrdiff_t>(work.scores.size()), std::uint8_t{1});
    work.selection = work.scores;
    if (m_top > 0) {
      const auto cut = work.selection.begin() + static_cast<std::ptrdiff_t>(m_top - 1);
      std::nth_element(work.selection.begin(), cut, work.selection.end(), std::greater<>());
      work.bounds[draw] = *cut;
    } else {
      work.bounds[draw] = *std::max_element(work.selection.begin(), work.selection.end());
    }
    work.reference[draw] = work.scores;
  }
  if (ranksAll()) return true;
  if (!screen(work, weights, block * kBlockDraws, tally, cancel)) return false;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    countBest(work, draw, std::span(weights).subspan(draw * width, width), tally);
    countTop(work.best, block * kBlockDraws + draw, tally);
  }
  return true;
}

/// Whoever could beat the reference's bound with every worth at its best is drawn; all others are not.
bool AcceptabilityDraws::screen(Work& work, std::span<const double> weights, std::size_t firstDraw, AcceptabilityTally& tally,
                                const std::atomic<bool>* cancel) const {
  const std::size_t width = m_tiles.criteria();
  std::array<float, kScoreRows> sums{};
  const std::vector<float> rough(weights.begin(), weights.end());
  const double doubt = m_tiles.roughness();
  for (std::size_t tile = referenceTiles(); tile < m_tiles.tileCount(); ++tile) {
    if (stopped(cancel)) return false;
    for (std::size_t draw = 0; draw < work.bounds.size(); ++draw) {
      const auto row = weights.subspan(draw * width, width);
      const double bound = work.bounds[draw];
      if (m_tiles.roughUpperScores(tile, rough.data() + draw * width, sums.data()) + doubt < bound) continue;
      for (std::size_t at = 0; at < m_tiles.rowsOf(tile); ++at) {
        if (sums[at] + doubt < bound) continue;
        const auto position = static_cast<std::uint32_t>(tile * kScoreRows + at);
        const double upper = m_tiles.upperScore(position, row);
        if (upper < bound) continue;
        tally.reached[position] = 1;
        const double score = m_tiles.isCertain() ? upper : m_tiles.drawnScore(position, row, keyOf(firstDraw + draw));
        if (score >= bound) work.candidates[draw].push_back({position, score});
      }
    }
  }
  return true;
}

void AcceptabilityDraws::countRanks(Work& work, std::size_t draw, std::span<const double> weights, AcceptabilityTally& tally) const {
  const std::size_t count = m_order.size();
  work.best.clear();
  eachRank(work.places.sorted(work.scores), [&](std::uint32_t position, std::size_t rank) {
    ++tally.ranks[position * count + rank];
    if (rank < m_top) work.best.push_back(position);
    if (rank == 0) tally.addFirst(position, weights);
  });
  countTop(work.best, draw, tally);
}

void AcceptabilityDraws::countBest(Work& work, std::size_t draw, std::span<const double> weights, AcceptabilityTally& tally) const {
  auto& all = work.candidates[draw];
  for (std::uint32_t position = 0; position < work.reference[draw].size(); ++position)
    if (work.reference[draw][position] >= work.bounds[draw]) all.push_back({position, work.reference[draw][position]});
  const auto better = [](const Work::Candidate& a, const Work::Candidate& b) { return a.score > b.score; };
  double cut = work.bounds[draw];
  if (m_top > 0 && m_top < all.size()) {
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(m_top - 1), all.end(), better);
    cut = all[m_top - 1].score;
  }
  const double largest = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.score < b.score; })->score;
  work.best.clear();
  for (const Work::Candidate& candidate : all) {
    if (m_top > 0 && candidate.score >= cut) work.best.push_back(candidate.position);
    if (candidate.score == largest) tally.addFirst(candidate.position, weights);
  }
}

bool AcceptabilityDraws::rankAll(std::size_t firstDraw, std::span<const std::uint8_t> reached, std::span<std::uint32_t> ranks,
                                 const std::atomic<bool>* cancel) const {
  const std::size_t count = m_order.size();
  const std::size_t width = m_tiles.criteria();
  const auto weights = weightsOf(firstDraw / kBlockDraws);
  const std::size_t skipped = firstDraw % kBlockDraws;
  ScorePlaces places;
  std::vector<double> scores(m_tiles.tileCount() * kScoreRows);
  for (std::size_t draw = 0; draw < ranks.size() / count; ++draw) {
    if (stopped(cancel)) return false;
    const auto row = std::span(weights).subspan((skipped + draw) * width, width);
    for (std::size_t tile = 0; tile < m_tiles.tileCount(); ++tile) m_tiles.likelyScores(tile, row, scores.data() + tile * kScoreRows);
    for (std::size_t position = 0; position < count; ++position)
      if (reached[position] != 0) scores[position] = m_tiles.drawnScore(position, row, keyOf(firstDraw + draw));
    const auto target = ranks.subspan(draw * count, count);
    eachRank(places.sorted(std::span(scores).first(count)),
             [&](std::uint32_t position, std::size_t rank) { target[position] = static_cast<std::uint32_t>(rank); });
  }
  return true;
}

}  // namespace kam::scoring
