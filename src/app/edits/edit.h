// SPDX-License-Identifier: GPL-3.0-or-later
// One edit before it is committed: what it is called in the history and what it does to rows. Verbs make edits,
// Workspace commits them; nothing else changes data.
#pragma once

#include "app/edits/edit_kinds.h"
#include "domain/changes.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::app {

enum class EditKind {
#define KAM_ONE(name, key) name,
  KAM_EDIT_KINDS(KAM_ONE)
#undef KAM_ONE
};

std::string_view keyOf(EditKind kind);
const std::vector<EditKind>& allEditKinds();

struct Edit {
  EditKind kind;
  /// What the sentence in the history names; language-neutral (names, keys, plain values).
  std::vector<std::string> arguments;
  std::vector<domain::RowChange> rows;
  /// Batches of sales lines to switch on or off: id and whether it counts from now on.
  std::vector<std::pair<domain::RawId, bool>> salesSwitches;
};

}  // namespace kam::app
