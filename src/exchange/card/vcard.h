// SPDX-License-Identifier: GPL-3.0-or-later
// Address books (vCard 2.1, 3.0 and 4.0) as a table of contacts: a row of names, then one row per card. Pictures, sounds and
// keys are left out; what a contact has no field for (a second e-mail) goes into the note.
#pragma once

#include "exchange/sheet/workbook.h"

namespace kam::exchange {

/// `fileEmpty` where there is no card, `workbookTooLarge` beyond 64 MB.
base::Result<WorkbookSheets> readVcards(const std::filesystem::path& path);

}  // namespace kam::exchange
