// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened at an account, newest first: interactions (those that its people had elsewhere included), opportunities opened, won
// and lost, what was decided, planned, promised, offered and done, and what was changed in the program.
#pragma once

#include "app/workspace.h"
#include "domain/records.h"
#include "words/words.h"

#include <QString>

#include <vector>

namespace kam::ui {

enum class TimelineKind { interaction, deal, plan, work, change };

struct TimelineEntry {
  TimelineKind kind;
  /// What is opened: an interaction, an opportunity, a plan; an entry of the history.
  base::RawId record = 0;
  base::Minute at{};
  /// Whether `at` is a day only.
  bool dayOnly = false;
  /// "Visit", "Won", "Plan approved", "Changed".
  QString what;
  QString subject;
  QString text;
  QString who;
  /// Kind of `record`, where it is not the kind's own: actions, promises, offers, contracts, tenders for `work`.
  domain::Kind recordKind = domain::Kind::interactions;
  /// Won +1, lost −1.
  int outcome = 0;
};

/// `historyEntries`: the newest entries of the history that touched the account's own record.
std::vector<TimelineEntry> timelineEntries(const domain::Snapshot& snapshot, const words::Words& words, domain::Id<domain::Account> account,
                                           const std::vector<storage::JournalEntry>& historyEntries);

}  // namespace kam::ui
