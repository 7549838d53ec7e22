// SPDX-License-Identifier: GPL-3.0-or-later
// Knock-outs: conditions on an account's fields that keep it off the list whatever it scores.
#pragma once

#include "base/error.h"
#include "domain/model.h"
#include "domain/records/account.h"
#include "domain/snapshot.h"

#include <vector>

namespace kam::scoring {

/// A knock-out with its field looked up and its value read.
struct ReadyKnockOut {
  std::size_t field = 0;
  std::string operation;
  domain::Value value;
  /// For `~`: the text to be contained, folded.
  std::string text;
};

/// In the model's order. Refused: a field that accounts do not have (`unknownField`), a value that does not fit it, an
/// operation other than = != < <= > >= ~ (`jsonBadValue`).
base::Result<std::vector<ReadyKnockOut>> readKnockOuts(const domain::Snapshot& snapshot, const domain::SelectionModel& model);

/// Whether the condition holds. What is not known knocks nobody out, by no operation.
bool knocksOut(const ReadyKnockOut& knockOut, const domain::Account& account);

}  // namespace kam::scoring
