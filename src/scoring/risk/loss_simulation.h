// SPDX-License-Identifier: GPL-3.0-or-later
// How much a portfolio may lose within a year when accounts leave by chance: the distribution of the sum, the value at risk, and
// which account explains how much of the bad cases. Losses share a common shock (one-factor Gaussian copula).
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct ExposedAccount {
  /// What leaves with the account (minor units a year); nothing positive can be lost otherwise.
  std::int64_t value = 0;
  /// P(lost within the year), 0–1.
  double probability = 0.0;
  /// Names the account across simulations, so that the draws of the others stay as they are without it.
  std::uint64_t key = 0;
};

struct LossOptions {
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  /// 0 – < 1: how strongly accounts leave together.
  double dependence = 0.1;
  /// The bad cases: losses at and beyond this quantile.
  double level = 0.95;
  const std::atomic<bool>* cancel = nullptr;
};

struct LossDistribution {
  /// Σ probability × value, exact.
  double expected = 0.0;
  /// The loss that is not exceeded with probability `level`, and the mean of the losses at and beyond it.
  std::int64_t valueAtRisk = 0;
  double expectedShortfall = 0.0;
  /// P(nothing is lost)
  double nothingLost = 0.0;
  /// All drawn losses, rising.
  std::vector<std::int64_t> losses;
  /// Along the accounts: part of the loss in the bad cases, adds up to 1 (all 0 where nothing is ever lost there).
  std::vector<double> shareOfTail;
  std::vector<double> probabilityInTail;
  std::int64_t quantile(double share) const;
};

/// Accounts without a positive value lose nothing. Unset when stopped.
std::optional<LossDistribution> lossDistribution(std::span<const ExposedAccount> accounts, const LossOptions& options = {});

}  // namespace kam::scoring
