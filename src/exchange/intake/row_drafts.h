// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a file do to records, row by row: each is held against the record as earlier rows left it, conflicts are
// found, and what the user chose decides how much of it is taken.
#pragma once

#include "domain/snapshot.h"
#include "exchange/intake/intake_types.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace kam::exchange {

/// What a row says of one record: known values by field position.
struct RowPart {
  domain::Kind kind;
  domain::RawId id;
  std::vector<std::pair<std::size_t, domain::Value>> values;
  /// A field that only goes along with others (the day of a rating that the file does not date).
  std::optional<std::size_t> onlyAlong{};
};

class RowDrafts {
public:
  using Key = std::pair<domain::Kind, domain::RawId>;

  /// Both outlive the drafts.
  RowDrafts(const domain::Snapshot& snapshot, const IntakeChoice& choice) : m_snapshot(snapshot), m_choice(choice) {}

  /// Decides the row's outcome, the first part's record giving it its name, and takes what is to be taken. `trouble` tells why nothing was.
  RowOutcome take(std::int64_t row, const std::vector<RowPart>& parts, domain::RawId other, std::optional<base::Error>& trouble);

  /// What the record is drafted as; unknown where neither a row nor the workspace says.
  domain::Value valueOf(domain::Kind kind, domain::RawId id, std::size_t field) const;
  bool exists(domain::Kind kind, domain::RawId id) const;

  struct Draft {
    domain::RowChange change;
    /// File rows that it is made of.
    std::vector<std::int64_t> rows;
  };
  std::map<Key, Draft>& all() { return m_drafts; }
  /// Of known records only what differs in the end: rows that contradict each other may lead back to where it began.
  void settle();
  /// Changes that do something.
  std::vector<domain::RowChange> changes() const;

private:
  std::vector<FieldDifference> differencesOf(const RowPart& part) const;
  std::optional<base::Error> decide(RowOutcome& outcome) const;
  base::Error conflictError(const RowOutcome& outcome) const;

  const domain::Snapshot& m_snapshot;
  const IntakeChoice& m_choice;
  std::map<Key, Draft> m_drafts;
};

/// Adds the outcomes up, and puts them and the problems into the order of the file.
void countOutcomes(RecordIntake& intake);

}  // namespace kam::exchange
