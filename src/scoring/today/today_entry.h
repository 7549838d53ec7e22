// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that needs somebody today: what, why, by when, and what is at stake.
#pragma once

#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::scoring {

enum class TodayKind : std::uint8_t {
  action,              ///< an action that is due
  ourPromise,          ///< what we promised
  theirPromise,        ///< what they promised us
  noticeDay,           ///< last day on which notice ends a contract
  contractEnd,         ///< a contract runs out
  tenderQuestions,     ///< last day for questions on a tender
  tenderDue,           ///< a tender has to be handed in
  meeting,             ///< a talk today, with what we do not know
  cadence,             ///< no talk for longer than the tier asks for
  opportunitySlipped,  ///< expected to be decided in the past
  ordersSilent,        ///< silent for longer than the account's own rhythm explains
  ordersFall,          ///< the last three months well below the same months a year ago
  reviewDue,           ///< the account's next review
  oldRating,           ///< an old rating that decides whether it is a key account
};
std::string_view keyOf(TodayKind kind);

struct TodayEntry {
  TodayKind kind{};
  domain::Id<domain::Account> account;
  /// The record to work on; the account itself where nothing else is meant.
  domain::Kind recordKind = domain::Kind::accounts;
  domain::RawId record = 0;
  /// The record's own words: an action's title, a contract's name.
  std::string what;
  std::optional<base::Date> due;
  /// Who has to do it; unset: the account's manager.
  domain::Id<domain::TeamMember> member;
  /// What is at stake in minor units a year: the record's own amount, else the account's revenue of twelve months.
  std::int64_t worth = 0;
  /// 0–2: 0 still far off, 1 today, more than 1 overdue.
  double urgency = 0.0;
  /// Figures of the reason: days silent, usual days, change; what they mean depends on the kind.
  double figure = 0.0;
  double usual = 0.0;
  /// What is not known before a talk; the criterion of an old rating.
  std::vector<std::string> details{};

  /// What orders the list: stake × urgency × how sure it is that the stake hangs on it.
  double weight() const;
  /// Names this entry across days, so that it can be put off: "actions:123:action".
  std::string subject() const;
};

}  // namespace kam::scoring
