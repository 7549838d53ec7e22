// SPDX-License-Identifier: GPL-3.0-or-later
// The two-axis portfolio: how attractive a customer is for us against how strong we are in the customer's eyes.
#pragma once

#include <cstdint>
#include <string_view>

namespace kam::scoring {

/// Attractive and strong, attractive and weak, unattractive and strong, neither (McDonald & Woodburn's names).
enum class Quadrant : std::uint8_t { strategic, star, status, streamline };
/// "strategic", "star", "status", "streamline"
std::string_view keyOf(Quadrant quadrant);
/// The same four in Cheverton's words: "key account", "key development account", …
std::string_view kaismNameOf(Quadrant quadrant);

/// Both axes 0–100; at or above the cut is high.
Quadrant quadrantOf(double attractiveness, double strength, double cut = 50.0);

enum class Band : std::uint8_t { low, medium, high };
std::string_view keyOf(Band band);
struct BandCuts {
  double medium = 100.0 / 3.0;
  double high = 200.0 / 3.0;
};
Band bandOf(double score, const BandCuts& cuts = {});

/// Advice of the 3×3 matrix.
enum class Advice : std::uint8_t { invest, select, harvest };
/// "invest/grow", "select", "harvest"
std::string_view keyOf(Advice advice);
Advice adviceOf(Band attractiveness, Band strength);

}  // namespace kam::scoring
