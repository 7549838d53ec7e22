// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/decision_entry.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType decision_entries() {
  return makeRecordType<DecisionEntry>(
      "decision_entries", KAM_WORD("kinds", "Decided account"), KAM_WORD("kinds", "Decided accounts"), 1,
      {
          field<&DecisionEntry::decision>("decision", KAM_WORD("fields", "Decision"), {.flags = kRequired}),
          field<&DecisionEntry::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&DecisionEntry::verdict>("verdict", KAM_WORD("fields", "Verdict"), {.flags = kRequired}),
          field<&DecisionEntry::tier>("tier", KAM_WORD("fields", "Tier")),
          field<&DecisionEntry::score>("score", KAM_WORD("fields", "Score"), {.fieldClass = FieldClass::score}),
          field<&DecisionEntry::rank>("rank", KAM_WORD("fields", "Rank"), {.fieldClass = FieldClass::score}),
          field<&DecisionEntry::reason>("reason", KAM_WORD("fields", "Reason"), {.fieldClass = FieldClass::score}),
          field<&DecisionEntry::figures>("figures", KAM_WORD("fields", "Figures"), {.flags = kInternal, .type = FieldType::json}),
      });
}

}  // namespace tables

}  // namespace kam::domain
