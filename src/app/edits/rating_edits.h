// SPDX-License-Identifier: GPL-3.0-or-later
// Judging accounts: many cells of account × criterion as one edit. Everybody has one rating of a cell; typing over somebody else's adds
// one's own, which then counts, and the other stays to be read.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/choices.h"
#include "domain/rating_text.h"
#include "domain/records/account.h"
#include "domain/snapshot.h"

#include <optional>
#include <span>
#include <string>

namespace kam::app {

/// One cell as it is wanted; what is unset stays.
struct RatingChange {
  domain::Id<domain::Account> account;
  std::string criterion;
  /// Takes every rating of the cell away, those of a group's members too where the account is its top.
  bool clear = false;
  std::optional<domain::RatingEstimate> estimate{};
  std::optional<std::string> evidence{};
  std::optional<domain::EvidenceKind> evidenceKind{};
  std::optional<std::string> by{};
  std::optional<base::Date> on{};
};

/// Who judges, and today: an estimate is signed with these.
struct Rater {
  std::string name;
  base::Date today{};
};

/// Refused as a whole: `recordNotFound`, `valueOutOfRange`; evidence of a cell without a rating (`fieldRequired`: likely). `nothingChanged`
/// where everything is as wanted.
base::Result<Edit> changeRatings(const domain::Snapshot& snapshot, base::IdSource& ids, std::span<const RatingChange> changes, const Rater& rater);

}  // namespace kam::app
