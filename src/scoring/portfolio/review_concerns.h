// SPDX-License-Identifier: GPL-3.0-or-later
// Why an account needs somebody to step in, each reason with points; the points decide who is talked about first. They are this program's
// own weighing, shown beside the order, and say nothing about an account's worth.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kam::scoring {

enum class Concern : std::uint8_t {
  /// Revenue below 80 %, below 95 % of what the months so far should have brought; no target was agreed.
  targetCritical,
  targetAtRisk,
  noTarget,
  /// Revenue of the period at least 10 % below the same months of the year before.
  revenueFalls,
  noPlan,
  /// There is a plan, but nobody signed it.
  planUnsigned,
  actionsOverdue,
  /// A risk that is likely.
  highRisk,
  /// No conversation within 90 days, where conversations are logged at all.
  noContact,
  singleContact,
  /// The account's own next review lies in the past.
  reviewDue,
  /// The last review marked it.
  lookAgain,
  /// It stood in a better field of the matrix a year ago.
  positionLost,
  /// Too little is known to place it in the matrix.
  notPlaced
};
/// All of them, in the order above.
std::span<const Concern> allConcerns();
std::string_view keyOf(Concern concern);
int pointsOf(Concern concern);
int pointsOf(std::span<const Concern> concerns);

/// "target_critical no_plan" and back; what is unknown is left out.
std::string concernsText(std::span<const Concern> concerns);
std::vector<Concern> parseConcerns(std::string_view text);

}  // namespace kam::scoring
