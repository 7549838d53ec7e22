// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar (iCalendar, RFC 5545) as a table of conversations: one row per appointment, one per day on which a repeating one
// took place. To-dos, journals and busy times are no appointments.
#pragma once

#include "exchange/sheet/workbook.h"
#include "exchange/table/read_context.h"

namespace kam::exchange {

/// Columns of the table, as fields of the kind "interactions".
inline constexpr std::string_view kPeopleField = "people";
inline constexpr std::string_view kSenderField = "sender";
inline constexpr std::string_view kStateField = "state";
/// What the state of an appointment is that did not take place.
inline constexpr std::string_view kCancelled = "cancelled";

/// `calendarEmpty` where there is no appointment, `workbookTooLarge` beyond 64 MB or a million rows.
base::Result<WorkbookSheets> readCalendar(const std::filesystem::path& path, const ReadContext& context);

}  // namespace kam::exchange
