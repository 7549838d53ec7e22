// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells from a spreadsheet over fields of records, as one edit: numbers and days are read as an import reads them,
// and where one cell cannot be taken, none is.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::app {

struct PastedCell {
  domain::Kind kind = domain::Kind::settings;
  domain::RawId record = 0;
  std::size_t field = 0;
  std::string text;
};

struct PasteTrouble {
  /// Position among the pasted cells.
  std::size_t cell;
  base::Error error;
};

struct Paste {
  /// Without rows where everything is already so.
  Edit edit;
  std::size_t changed = 0;
  /// Every cell that cannot be taken; the edit is empty then.
  std::vector<PasteTrouble> troubles;
};

/// What a column's own cells leave open (03/04/2026, 1.234) is read as `words` writes it. Cells that differ only in their spelling change nothing.
Paste pasteCells(const domain::Snapshot& snapshot, const words::Words& words, base::Currency currency, const std::vector<PastedCell>& cells);

}  // namespace kam::app
