// SPDX-License-Identifier: GPL-3.0-or-later
// XYZ: how evenly an account buys, by the coefficient of variation of its monthly net values.
// Months without a sale are 0; a month that is not known is no month at all.
#pragma once

#include "scoring/pareto/abc_classes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kam::scoring {

/// `tooNew` ("new"): fewer known months than the rules ask for.
enum class XyzClass : std::uint8_t { x, y, z, tooNew };
/// "X", "Y", "Z", "new"
std::string_view letterOf(XyzClass value);

struct XyzRules {
  /// Inclusive limits of the coefficient of variation.
  double limitX = 0.5;
  double limitY = 1.0;
  std::size_t minimumMonths = 6;
  bool operator==(const XyzRules&) const = default;
};

struct Variability {
  XyzClass xyz = XyzClass::tooNew;
  /// Population standard deviation / mean; unset where the mean is not positive or months are too few.
  std::optional<double> coefficient;
  /// Minor units per month.
  std::optional<double> mean;
  std::optional<double> standardDeviation;
};

Variability variability(std::span<const std::optional<std::int64_t>> months, const XyzRules& rules = {});
/// The same for months that are all known.
Variability variability(std::span<const std::int64_t> months, const XyzRules& rules = {});

/// Accounts and their value per pair of classes.
struct AbcXyzCell {
  std::size_t accounts = 0;
  std::int64_t value = 0;
};
/// `cells[abc][xyz]`, rows A, B, C, N, ? and columns X, Y, Z, new.
struct AbcXyzMatrix {
  std::array<std::array<AbcXyzCell, 4>, 5> cells{};
  const AbcXyzCell& at(AbcClass abc, XyzClass xyz) const { return cells[static_cast<std::size_t>(abc)][static_cast<std::size_t>(xyz)]; }
};
/// The three spans run along the same accounts.
AbcXyzMatrix abcXyzMatrix(std::span<const AbcClass> abc, std::span<const XyzClass> xyz, std::span<const std::optional<std::int64_t>> values);

}  // namespace kam::scoring
