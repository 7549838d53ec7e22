// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/variability.h"

#include <cmath>
#include <vector>

namespace kam::scoring {

std::string_view letterOf(XyzClass value) {
  switch (value) {
    case XyzClass::x: return "X";
    case XyzClass::y: return "Y";
    case XyzClass::z: return "Z";
    case XyzClass::tooNew: return "new";
  }
  return "";
}

Variability variability(std::span<const std::int64_t> months, const XyzRules& rules) {
  Variability result;
  if (months.empty() || months.size() < rules.minimumMonths) return result;
  const auto count = static_cast<double>(months.size());
  double sum = 0.0;
  for (const std::int64_t month : months) sum += static_cast<double>(month);
  const double mean = sum / count;
  double squares = 0.0;
  for (const std::int64_t month : months) squares += (static_cast<double>(month) - mean) * (static_cast<double>(month) - mean);
  result.mean = mean;
  result.standardDeviation = std::sqrt(squares / count);
  result.xyz = XyzClass::z;
  if (mean <= 0.0) return result;
  result.coefficient = *result.standardDeviation / mean;
  if (*result.coefficient <= rules.limitX) result.xyz = XyzClass::x;
  else if (*result.coefficient <= rules.limitY) result.xyz = XyzClass::y;
  return result;
}

Variability variability(std::span<const std::optional<std::int64_t>> months, const XyzRules& rules) {
  std::vector<std::int64_t> known;
  for (const auto& month : months)
    if (month) known.push_back(*month);
  return variability(std::span<const std::int64_t>(known), rules);
}

AbcXyzMatrix abcXyzMatrix(std::span<const AbcClass> abc, std::span<const XyzClass> xyz, std::span<const std::optional<std::int64_t>> values) {
  AbcXyzMatrix matrix;
  for (std::size_t i = 0; i < abc.size(); ++i) {
    auto& cell = matrix.cells[static_cast<std::size_t>(abc[i])][static_cast<std::size_t>(xyz[i])];
    ++cell.accounts;
    cell.value += values[i].value_or(0);
  }
  return matrix;
}

}  // namespace kam::scoring
