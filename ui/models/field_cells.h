// SPDX-License-Identifier: GPL-3.0-or-later
// What a record's field table says to a cell: column, text, typed key to sort by, choices, tone, and what was typed as a
// value. Every table over records is made of these, so that a field looks and sorts alike wherever it is shown.
#pragma once

#include "app/workspace.h"
#include "domain/field.h"
#include "domain/snapshot.h"
#include "models/table_source.h"
#include "words/words.h"

#include <cstdint>

namespace kam::ui {

/// Title, kind of cell and width by the field's type;
TableColumn fieldColumn(const words::Words& words, const domain::Field& field);

QString fieldText(const domain::Snapshot& snapshot, const words::Words& words, const domain::Field& field, const void* record);
SortKey fieldKey(const domain::Snapshot& snapshot, const words::Words& words, const domain::Field& field, const void* record);
/// Tones of the choices that have one (tier, status, outcome …); neutral for every other.
Tone choiceTone(const domain::Field& field, const domain::Value& value);

/// Words to choose from, an empty one first where the field may stay unknown; references only where there are at most `most` records.
QStringList fieldChoices(const domain::Snapshot& snapshot, const words::Words& words, const domain::Field& field, std::size_t most = 200);

/// Reads what was typed in the reader's own style ("1.234,5" in German).
base::Result<domain::Value> typedValue(const domain::Snapshot& snapshot, const words::Words& words, const domain::Field& field, const QString& typed);

/// Writes one typed cell as one edit; what is already so is no error.
base::Result<void> editCell(app::Workspace& workspace, const words::Words& words, domain::Kind kind, domain::RawId record, std::size_t field,
                            const QString& typed);

}  // namespace kam::ui
