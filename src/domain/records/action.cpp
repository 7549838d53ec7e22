// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/action.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType actions() {
  return makeRecordType<Action>("actions", KAM_WORD("kinds", "Action"), KAM_WORD("kinds", "Actions"), 3,
                                {
                                    field<&Action::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
                                    field<&Action::plan>("plan", KAM_WORD("fields", "Plan")),
                                    field<&Action::goal>("goal", KAM_WORD("fields", "Goal")),
                                    field<&Action::title>("title", KAM_WORD("fields", "Action"), {.flags = kRequired | kSearchText}),
                                    field<&Action::owner>("owner", KAM_WORD("fields", "Owner")),
                                    field<&Action::function>("function", KAM_WORD("fields", "Function")),
                                    field<&Action::start>("start", KAM_WORD("fields", "Start")),
                                    field<&Action::due>("due", KAM_WORD("fields", "Due")),
                                    field<&Action::done>("done", KAM_WORD("fields", "Done on")),
                                    field<&Action::status>("status", KAM_WORD("fields", "Status")),
                                    field<&Action::effortHours>("effort_hours", KAM_WORD("fields", "Effort in hours")),
                                    field<&Action::customerVisible>("customer_visible", KAM_WORD("fields", "Visible to the customer")),
                                    field<&Action::note>("note", KAM_WORD("fields", "Note"), {.type = FieldType::longText}),
                                    field<&Action::requirement>("requirement", KAM_WORD("fields", "Requirement")),
                                });
}

}  // namespace tables

}  // namespace kam::domain
