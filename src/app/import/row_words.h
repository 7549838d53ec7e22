// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each row of a file, in words.
#pragma once

#include "app/import/import.h"
#include "exchange/intake/intake_types.h"

namespace kam::app {

/// Of several files each row keeps a key of its own.
std::int64_t rowKey(std::size_t file, std::int64_t row);
/// The rows of one file among keys, for the intake.
std::set<std::int64_t> rowsOf(const std::set<std::int64_t>& keys, std::size_t file);

struct RowWords {
  const words::Words& words;
  /// Before and after the import, for names and references.
  const domain::Snapshot& before;
  const domain::Snapshot& after;

  ImportRow say(std::size_t file, const exchange::RowOutcome& outcome, const exchange::IntakeProblem* problem) const;
};

}  // namespace kam::app
