// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entry_words.h"

#include "app/edits/edit_words.h"
#include "theme/text.h"

namespace kam::ui {

QString entrySentence(const words::Words& words, const domain::Snapshot& snapshot, const storage::JournalEntry& entry) {
  const std::string sentence = app::sentence(words, snapshot, entry);
  // The store keeps the undone edit's own kind and arguments, and says beside them that it was an undo.
  const auto isOf = [&entry](app::EditKind kind) { return entry.kind == app::keyOf(kind); };
  if (entry.undoes != 0 && !isOf(app::EditKind::undone)) return qtText(words::fill(words.say(app::sentencePattern(app::EditKind::undone)), {sentence}));
  if (entry.redoes != 0 && !isOf(app::EditKind::redone)) return qtText(words::fill(words.say(app::sentencePattern(app::EditKind::redone)), {sentence}));
  return qtText(sentence);
}

}  // namespace kam::ui
