// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/tender_score.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr double kBest = 5.0;
constexpr double kUsualThreshold = 3.0;
constexpr double kEnough = 0.6;
constexpr std::array<double, kGoParts> kUsualWeights{20, 20, 20, 10, 15, 15};

using Weights = std::array<double, kGoParts>;

/// What the workspace leaves open weighs as usual; all zero is no weighing.
Weights weightsOf(const domain::Settings* settings) {
  Weights weights = kUsualWeights;
  if (settings != nullptr) {
    const std::array said{settings->goWeightRelationship, settings->goWeightFit,      settings->goWeightPrice,
                          settings->goWeightIncumbent,    settings->goWeightCapacity, settings->goWeightStrategic};
    for (std::size_t part = 0; part < kGoParts; ++part)
      if (said[part]) weights[part] = static_cast<double>(std::max<std::int64_t>(0, *said[part]));
  }
  const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
  if (all <= 0.0) return weightsOf(nullptr);
  for (double& weight : weights) weight /= all;
  return weights;
}

}  // namespace

GoAdvice TenderScore::advice() const {
  if (!score) return GoAdvice::tooLittleKnown;
  if (lowest >= threshold) return GoAdvice::takePart;
  if (highest < threshold) return GoAdvice::stayOut;
  if (coverage < kEnough) return GoAdvice::tooLittleKnown;
  return *score >= threshold ? GoAdvice::takePart : GoAdvice::stayOut;
}

TenderScore tenderScore(const domain::Tender& tender, const domain::Settings* settings) {
  TenderScore result;
  result.threshold = settings != nullptr ? settings->goThreshold.value_or(kUsualThreshold) : kUsualThreshold;
  const Weights weights = weightsOf(settings);
  const std::array ratings{tender.goRelationship, tender.goFit, tender.goPrice, tender.goIncumbent, tender.goCapacity, tender.goStrategic};
  double sum = 0.0;
  for (std::size_t part = 0; part < kGoParts; ++part) {
    result.parts[part] = {static_cast<GoPart>(part), ratings[part], weights[part]};
    if (!ratings[part]) continue;
    sum += weights[part] * std::clamp(*ratings[part], 0.0, kBest);
    result.coverage += weights[part];
  }
  if (result.coverage > 0.0) {
    result.score = sum / result.coverage;
    // All of it rated: rounding must not leave a gap between the bounds and the score.
    const bool whole = std::all_of(ratings.begin(), ratings.end(), [](const auto& rating) { return rating.has_value(); });
    if (whole) result.coverage = 1.0;
    result.lowest = whole ? *result.score : sum;
    result.highest = whole ? *result.score : sum + kBest * (1.0 - result.coverage);
  } else if (tender.goScore) {
    result.score = result.lowest = result.highest = std::clamp(*tender.goScore, 0.0, kBest);
    result.coverage = 1.0;
    result.entered = true;
  }
  return result;
}

TenderScore tenderScore(const domain::Snapshot& snapshot, const domain::Tender& tender) {
  const auto& all = snapshot.all<domain::Settings>();
  return tenderScore(tender, all.empty() ? nullptr : &all[0]);
}

}  // namespace kam::scoring
