// SPDX-License-Identifier: GPL-3.0-or-later
// The exact answer that a simulation must approach: rank shares for certain worths on three criteria, as areas of the weight
// triangle cut along the lines on which two accounts tie.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <vector>

namespace kam::vectors {

using Worths = std::array<double, 3>;

struct ExactAcceptability {
  /// [account][rank]
  std::vector<std::vector<double>> ranks;
  /// Empty where an account never comes first.
  std::vector<std::vector<double>> centralWeights;
  /// Per k = 1 …: the sets of the best k and their shares.
  std::vector<std::map<std::vector<std::size_t>, double>> topSets;
};

/// `ordinal`: only weights in falling order count.
ExactAcceptability exactAcceptability(const std::vector<Worths>& accounts, bool ordinal);

}  // namespace kam::vectors
