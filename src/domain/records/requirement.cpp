// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/requirement.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType requirements() {
  return makeRecordType<Requirement>(
      "requirements", KAM_WORD("kinds", "Requirement"), KAM_WORD("kinds", "Requirements"), 2,
      {
          field<&Requirement::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Requirement::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Requirement::text>("text", KAM_WORD("fields", "Requirement"), {.flags = kRequired | kSearchText, .type = FieldType::longText}),
          field<&Requirement::importance>("importance", KAM_WORD("fields", "Importance (0–5)"), {.synonyms = "importance|wichtigkeit"}),
          field<&Requirement::fulfilment>("fulfilment", KAM_WORD("fields", "Our fulfilment (0–5)"), {.synonyms = "fulfilment|erfüllung"}),
          field<&Requirement::bestCompetitor>("best_competitor", KAM_WORD("fields", "Best competitor (0–5)"), {.fieldClass = FieldClass::competitor}),
          field<&Requirement::evidence>("evidence", KAM_WORD("fields", "Evidence")),
      });
}

}  // namespace tables

}  // namespace kam::domain
