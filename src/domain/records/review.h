// SPDX-License-Identifier: GPL-3.0-or-later
// A review of the key accounts: held by whom on which day, over which part of the portfolio. Open while it is being held; once frozen,
// it and its figures never change.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Review {
  Id<Review> id;
  std::optional<Date> on;
  std::string by;
  /// Unset while the review is being held.
  std::optional<Date> frozenOn;
  std::string summary;
  /// The part of the portfolio that is reviewed; unset and empty members leave everybody in.
  Id<TeamMember> manager;
  std::string region;
  std::string segment;
  Tier tier = Tier::unknown;
  /// From here on as it stood when the review was frozen.
  std::optional<Date> periodFrom;
  std::optional<Date> periodTo;
  std::string modelName;
  std::optional<std::int64_t> modelVersion;
  std::optional<std::int64_t> keyAccounts;
  std::optional<Amount> revenue;
  std::optional<double> growth;
  std::optional<double> marginShare;
  std::optional<double> attainment;
  std::optional<Amount> pipeline;
  std::optional<double> concentration;
};

}  // namespace kam::domain
