// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the history as a sentence: "Ernst Handel AG: Tier changed from Develop to Key account".
#pragma once

#include "app/edits/edit.h"
#include "domain/snapshot.h"
#include "storage/store_types.h"
#include "words/words.h"

#include <optional>
#include <string>

namespace kam::app {

/// The pattern of a kind; `text` is nullptr when it has none (a house test forbids that).
words::Word sentencePattern(EditKind kind);

/// Unset for keys of a newer version.
std::optional<EditKind> editKindOf(std::string_view key);

/// What an entry did, in words.
std::string sentence(const words::Words& words, const domain::Snapshot& snapshot, const storage::JournalEntry& entry);

/// What an entry touched, for the `where` of the command line: the record's or file's name; may be empty.
std::string place(const storage::JournalEntry& entry);

}  // namespace kam::app
