// SPDX-License-Identifier: GPL-3.0-or-later
// One typed line about a talk, understood: "yesterday 14:00 visit @Falk, line 3 comes in Q4, offer until 15 May @engineering, mood +".
// German and English may be mixed. What can be read in two ways is asked, not guessed.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/records.h"
#include "domain/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::app {

/// A part of the line and what it was taken for; places are bytes of the line.
struct EntryPart {
  enum class Meaning : std::uint8_t { day, time, hours, channel, account, opportunity, person, function, mood, promise, due, unclear };
  Meaning meaning{};
  std::size_t from = 0;
  std::size_t to = 0;
};

/// Why a part is unclear: no such day, nobody of that name, several of that name, no such account or opportunity, several such; hours of somebody
/// who is not in the team; or the whole line is too long to be read to its end.
struct EntryQuestion {
  enum class Kind : std::uint8_t {
    noSuchDay,
    nobody,
    severalPersons,
    noSuchAccount,
    severalAccounts,
    accountMissing,
    noSuchOpportunity,
    severalOpportunities,
    whoWorked,
    tooLong
  };
  Kind kind{};
  std::string text;
  /// Names to choose from, at most five.
  std::vector<std::string> names{};
};

struct EntryPromise {
  std::string text;
  base::Date due{};
  domain::OwnFunction function = domain::OwnFunction::unknown;
};

struct QuickEntry {
  base::Date day{};
  /// Minutes after midnight.
  std::optional<int> time;
  /// How long it took: "2h", "90 min".
  std::optional<double> hours;
  domain::EffortKind activity = domain::EffortKind::unknown;
  domain::Channel channel = domain::Channel::unknown;
  domain::Id<domain::Account> account;
  /// "!Name", or its whole name anywhere in the line; unset where the talk was about none, or about several.
  domain::Id<domain::Opportunity> opportunity;
  std::vector<domain::Id<domain::Person>> persons;
  /// −2 … 2
  std::optional<std::int64_t> mood;
  /// What was said, without the parts that became something else.
  std::string text;
  std::vector<EntryPromise> promises;
  std::vector<EntryPart> parts;
  std::vector<EntryQuestion> questions;

  /// Hours with what they were spent on, and nothing that says with whom: work, no talk.
  bool isWorkOnly() const { return hours && channel == domain::Channel::unknown && persons.empty() && promises.empty() && !mood && !time; }
  /// Something to keep, and nothing left to ask.
  bool isComplete() const { return questions.empty() && (!text.empty() || !promises.empty() || hours || channel != domain::Channel::unknown); }
};

struct EntryContext {
  base::Date today{};
  /// The account that is looked at; the line's own (#Name) wins.
  domain::Id<domain::Account> account{};
  /// Whoever types is one of the team, so that hours have somebody who worked them.
  bool hasMember = true;
};

/// Bytes; a longer line is read up to here and asks to be made shorter, so that nothing of it is lost unseen.
inline constexpr std::size_t kLongestEntry = 4'000;

QuickEntry readEntry(const domain::Snapshot& snapshot, std::string_view line, const EntryContext& context);

/// The talk with those who were there, the hours it took, and our promises with their days, as one edit; hours alone where there was no talk. Refused
/// while something is unclear
/// (`fieldRequired` naming what is missing).
base::Result<Edit> logEntry(const domain::Snapshot& snapshot, base::IdSource& ids, const QuickEntry& entry, base::Date today,
                            domain::Id<domain::TeamMember> author);

}  // namespace kam::app
