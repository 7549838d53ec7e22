// SPDX-License-Identifier: GPL-3.0-or-later
// A mail (.eml) as a table of one conversation.
#pragma once

#include "exchange/sheet/workbook.h"
#include "exchange/table/read_context.h"

namespace kam::exchange {

/// `mailUnreadable` where it names neither sender nor recipient nor day, `workbookTooLarge` beyond 64 MB.
base::Result<WorkbookSheets> readMailTable(const std::filesystem::path& path, const ReadContext& context);

/// Whether the beginning of a file reads like the header of a mail.
bool looksLikeMail(std::string_view head);

}  // namespace kam::exchange
