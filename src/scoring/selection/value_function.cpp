// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/value_function.h"

#include <algorithm>
#include <cmath>

namespace kam::scoring {
namespace {

constexpr double kReachedWithin = 1e-9;

double between(const ValueFunction::Point& low, const ValueFunction::Point& high, double raw) {
  return low.second + (raw - low.first) / (high.first - low.first) * (high.second - low.second);
}

}  // namespace

base::Result<ValueFunction> ValueFunction::make(std::vector<Point> points) {
  bool valid = !points.empty();
  for (std::size_t i = 0; i < points.size() && valid; ++i) {
    const auto& [raw, worth] = points[i];
    valid = std::isfinite(raw) && worth >= 0.0 && worth <= 1.0 && (i == 0 || raw > points[i - 1].first);
  }
  if (!valid) return base::fail(base::ErrorCode::valueOutOfRange);
  return ValueFunction(std::move(points));
}

double ValueFunction::operator()(double raw) const {
  if (!(raw > m_points.front().first)) return m_points.front().second;
  const auto above = std::lower_bound(m_points.begin(), m_points.end(), raw, [](const Point& point, double wanted) { return point.first < wanted; });
  if (above == m_points.end()) return m_points.back().second;
  if (above->first == raw) return above->second;
  return between(*(above - 1), *above, raw);
}

std::optional<double> ValueFunction::rawOf(double worth) const {
  const bool falling = m_points.back().second < m_points.front().second;
  const auto at = [&](std::size_t i) { return falling ? m_points[m_points.size() - 1 - i] : m_points[i]; };
  if (at(0).second >= worth - kReachedWithin) return at(0).first;
  for (std::size_t i = 1; i < m_points.size(); ++i) {
    const Point low = at(i - 1);
    const Point high = at(i);
    if (high.second < worth - kReachedWithin || high.second <= low.second) continue;
    const double part = std::min(1.0, (worth - low.second) / (high.second - low.second));
    return low.first + part * (high.first - low.first);
  }
  return std::nullopt;
}

}  // namespace kam::scoring
