// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into and comes out of taking rows in: plain values. Rows are cells of text; columns know their field and how
// their numbers and dates are written. Nothing here touches the workspace.
#pragma once

#include "base/error.h"
#include "domain/changes.h"
#include "exchange/values/day.h"
#include "exchange/values/number.h"

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

/// How the cells of one column are written. An order of `unknown` refuses days that can be read in two ways.
struct CellStyle {
  DecimalSign decimal = DecimalSign::point;
  DateOrder days = DateOrder::unknown;
};

struct IntakeColumn {
  std::string header;
  /// Key of an intake field; empty = the column is not taken.
  std::string field;
  CellStyle style;
};

/// Gives one row after the other; false at the end. Views live until the next call.
class RowSource {
public:
  virtual ~RowSource() = default;
  virtual bool next(std::vector<std::string_view>& cells) = 0;
  /// Number of the row just given, as the file's own program counts them (header = 1).
  virtual std::int64_t row() const = 0;
  /// Trouble with the row just given (an unclosed quotation mark); nullptr when it is fine.
  virtual const base::Error* trouble() const { return nullptr; }
  /// Share of the file read so far, 0…1.
  virtual double progress() const = 0;
};

struct IntakeProblem {
  std::int64_t row;
  std::string column;
  std::string value;
  base::Error error;
};

/// Counts add up: read = added + updated + unchanged + set aside.
struct IntakeCounts {
  std::int64_t rowsRead = 0;
  std::int64_t added = 0;
  std::int64_t updated = 0;
  std::int64_t unchanged = 0;
  std::int64_t setAside = 0;
  std::int64_t createdAccounts = 0;
  std::int64_t createdProducts = 0;
  /// Of the rows read: those with a conflict, whatever became of them.
  std::int64_t conflicts = 0;
};

/// What a row would do, whatever was chosen to be taken.
enum class RowFate : std::uint8_t { added, updated, unchanged, conflict, setAside };

/// Why a row should not be taken unseen.
enum class Conflict : std::uint8_t {
  none,
  editedByHand,  ///< somebody wrote the value that the file would replace
  rowsDisagree,  ///< an earlier row of the file says otherwise of the same record
  keysDisagree,  ///< its keys belong to two records
};

struct FieldDifference {
  domain::Kind kind = domain::Kind::settings;
  std::size_t field = 0;
  domain::Value before;
  domain::Value after;
  Conflict conflict = Conflict::none;
  bool taken = true;
};

struct RowOutcome {
  std::int64_t row = 0;
  RowFate outcome = RowFate::unchanged;
  Conflict conflict = Conflict::none;
  /// False: the user (or the rule for conflicts) left it out.
  bool taken = true;
  domain::Kind kind = domain::Kind::settings;
  domain::RawId record = 0;
  /// keysDisagree: the record that another key belongs to.
  domain::RawId other = 0;
  std::vector<FieldDifference> differences;
};

/// What the user chose to take.
struct IntakeChoice {
  enum class OnConflict : std::uint8_t {
    take,       ///< the file is right
    onlyEmpty,  ///< of such rows only what fills an empty field
    keep,       ///< such rows are set aside
  };
  OnConflict onConflict = OnConflict::take;
  bool added = true;
  bool updated = true;
  /// Rows that are not taken.
  std::set<std::int64_t> leftOut;
  /// Rows that are taken in spite of their conflict.
  std::set<std::int64_t> decided;
  /// Whose rows are that name no account, or none that is known; 0: they are set aside. For contacts and interactions.
  domain::RawId account = 0;
  /// Fields of the one key that decides which record a row is; empty: all keys of the kind, the strongest first.
  std::vector<std::string> match;
  /// Whether a person, not an import, wrote the value that the record has now; unset: nobody knows.
  std::function<bool(domain::Kind kind, domain::RawId record, std::size_t field)> editedByHand;
};

struct RecordIntake {
  IntakeCounts counts;
  std::vector<domain::RowChange> rows;
  std::vector<IntakeProblem> problems;
  /// One per row, in file order.
  std::vector<RowOutcome> outcomes;
};

/// Called now and then; false stops with `cancelled`.
using IntakeProgress = std::function<bool(double share)>;

}  // namespace kam::exchange
