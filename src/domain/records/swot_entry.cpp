// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/swot_entry.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType swot() {
  return makeRecordType<SwotEntry>(
      "swot", KAM_WORD("kinds", "SWOT entry"), KAM_WORD("kinds", "SWOT entries"), 2,
      {
          field<&SwotEntry::plan>("plan", KAM_WORD("fields", "Plan"), {.flags = kRequired}),
          field<&SwotEntry::field>("field", KAM_WORD("fields", "Field"), {.flags = kRequired}),
          field<&SwotEntry::text>("text", KAM_WORD("fields", "Text"), {.flags = kRequired | kSearchText, .fieldClass = FieldClass::internalGoal}),
          field<&SwotEntry::sequence>("sequence", KAM_WORD("fields", "Order")),
          field<&SwotEntry::source>("source", KAM_WORD("fields", "Source"), {.fieldClass = FieldClass::internalGoal}),
      });
}

}  // namespace tables

}  // namespace kam::domain
