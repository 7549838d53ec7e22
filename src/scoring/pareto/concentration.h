// SPDX-License-Identifier: GPL-3.0-or-later
// How much hangs on few accounts: Lorenz, Gini, HHI, effective number, top-n shares, the vital few.
// Measured on positive values only; what is not positive is counted and summed beside, never mixed in.
#pragma once

#include "scoring/status.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kam::scoring {

/// The fewest accounts that carry a given share of the positive total.
struct VitalFew {
  std::size_t accounts = 0;
  double shareOfAccounts = 0.0;
  /// What they really carry, at least the share asked for.
  double shareOfTotal = 0.0;
};

struct Concentration {
  Status status = Status::notApplicable;
  std::size_t positives = 0;
  std::size_t nonPositives = 0;
  std::size_t unknown = 0;
  std::int64_t positiveTotal = 0;
  std::int64_t netTotal = 0;
  /// Fractions 0–1; unset without positive values.
  std::optional<double> gini;
  std::optional<double> giniUnbiased;
  std::optional<double> hhi;
  std::optional<double> hhiNormalised;
  /// 1 / HHI
  std::optional<double> effectiveAccounts;
  std::optional<VitalFew> vitalFew;
  /// Running sums of the positive values, largest first, in minor units.
  std::vector<std::int64_t> runningSums;

  /// Share of the n largest; 1 where there are fewer than n, unset without positive values.
  std::optional<double> topShare(std::size_t n) const;
  /// Share of the largest ⌈part of the positive accounts⌉; `basisPoints` of 2,000 means 20 %.
  std::optional<double> topShareOfAccounts(std::int64_t basisPoints) const;
};

/// Values in minor units; `vitalShare` in basis points. Sources: Gini 1912, Herfindahl 1950, Hirschman 1964.
Concentration concentration(std::span<const std::optional<std::int64_t>> values, std::int64_t vitalShare = 8000);
/// The same where the order of the positive values is known: `falling` are their indices, the largest first.
Concentration concentration(std::span<const std::optional<std::int64_t>> values, std::span<const std::uint32_t> falling,
                            std::int64_t vitalShare = 8000);
/// Who carries that share of the positive total; unset without positive values.
std::optional<VitalFew> vitalFew(const Concentration& concentration, std::int64_t vitalShare);

struct GiniPair {
  double gini = 0.0;
  double unbiased = 0.0;
};
/// Gini of values that are no amounts; only positive ones count. Unset without any.
std::optional<GiniPair> gini(std::span<const double> values);

struct LorenzPoint {
  double shareOfAccounts = 0.0;
  double shareOfTotal = 0.0;
};
/// Ascending, from (0, 0) to (1, 1); only (0, 0) without positive values.
std::vector<LorenzPoint> lorenzCurve(std::span<const std::optional<std::int64_t>> values);

/// Yardsticks for *markets*, shown as a labelled comparison only.
enum class HhiBand : std::uint8_t { unconcentrated, moderate, high };
std::string_view keyOf(HhiBand band);
/// `points` is HHI × 10,000. Guidelines of 2010: below 1,500, up to 2,500, above.
HhiBand hhiBand2010(double points);
/// Guidelines of 2023: below 1,000, up to 1,800, above.
HhiBand hhiBand2023(double points);

}  // namespace kam::scoring
