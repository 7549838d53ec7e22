// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an account has been silent for longer than its own rhythm explains. Each rule reports its probability; nothing
// here is a "churn score".
#pragma once

#include <optional>
#include <span>

namespace kam::scoring {

/// Warn below 5 %, alarm below 1 %.
inline constexpr double kSilenceWarning = 0.05;
inline constexpr double kSilenceAlarm = 0.01;

struct SegmentRhythm {
  /// How many gaps the segment's mean weighs, and that mean in days (> 0).
  double weight = 2.0;
  double meanGap = 0.0;
};

struct Overdue {
  /// Days between orders, shrunk towards the segment.
  double meanGap = 0.0;
  /// Of the gamma distribution: high for regular, 1 for lumpy or unknown.
  double shape = 1.0;
  /// Probability of a gap longer than the silence so far.
  double probability = 1.0;
  /// Silence over mean gap.
  double ratio = 0.0;
};

/// Own gaps in days between order days (> 0); without any and without a segment there is no answer. Credit notes are no
/// orders, orders of a day are one.
std::optional<Overdue> overdue(double daysSilent, std::span<const double> gaps, const std::optional<SegmentRhythm>& segment);

/// P(no order in the next `silentDays`) after `orders` order days in `days`, with a gamma prior (orders, days) on the rate:
/// ((b + T) / (b + T + t))^(a + n). Everything ≥ 0, priorDays + days > 0.
double silenceProbability(double priorOrders, double priorDays, double orders, double days, double silentDays);

}  // namespace kam::scoring
