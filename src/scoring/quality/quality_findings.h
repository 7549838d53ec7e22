// SPDX-License-Identifier: GPL-3.0-or-later
// What in the data is stale, contradictory, unknown or past its day, each with the record and the one step that mends it.
#pragma once

#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kam::scoring {

enum class QualityTopic : std::uint8_t {
  opportunityPast,  ///< open, and its expected close has passed
  planPast,         ///< in force, and its last day has passed
  referencePast,    ///< a reference that is no longer granted
  ratingStale,      ///< a key account's rating older than a year
  prospectBuys,     ///< called a prospect, and it has sales
  activeSilent,     ///< called active, and no sales for two years
  lostIsKey,        ///< called lost, and still a key account
  positionsTwice,   ///< a person with two present positions
  personWithoutPosition,
  foreignMail,         ///< a contact's mail domain is another account's
  managerUnknown,      ///< a key account without a manager
  segmentUnknown,      ///< a key account without industry or segment
  contactUnreachable,  ///< a key account's contact without e-mail and telephone
  contactUnowned,      ///< somebody with a say at a key account whom nobody of ours looks after
};
std::string_view keyOf(QualityTopic topic);
std::vector<QualityTopic> allQualityTopics();

struct QualityFinding {
  QualityTopic topic{};
  domain::Kind kind{};
  domain::RawId record = 0;
  /// Unset where it belongs to none.
  domain::Id<domain::Account> account;
  /// The day that has passed, or of the newest value.
  std::optional<base::Date> day;
  /// For positionsTwice the older position, for foreignMail the other account, for contactUnowned the stakeholder, else nothing.
  domain::RawId other = 0;
};

/// By topic, then by account and record.
std::vector<QualityFinding> qualityFindings(const domain::Snapshot& snapshot, base::Date today);

}  // namespace kam::scoring
