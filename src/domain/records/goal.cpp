// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/goal.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType goals() {
  return makeRecordType<Goal>(
      "goals", KAM_WORD("kinds", "Goal"), KAM_WORD("kinds", "Goals"), 1,
      {
          field<&Goal::plan>("plan", KAM_WORD("fields", "Plan"), {.flags = kRequired}),
          field<&Goal::title>("title", KAM_WORD("fields", "Goal"), {.flags = kRequired | kSearchText}),
          field<&Goal::measure>("measure", KAM_WORD("fields", "Measure"), {.flags = kRequired}),
          field<&Goal::baselineAmount>("baseline_amount", KAM_WORD("fields", "Baseline amount"), {.fieldClass = FieldClass::internalGoal}),
          field<&Goal::targetAmount>("target_amount", KAM_WORD("fields", "Target amount"), {.fieldClass = FieldClass::internalGoal}),
          field<&Goal::baseline>("baseline", KAM_WORD("fields", "Baseline"), {.fieldClass = FieldClass::internalGoal}),
          field<&Goal::target>("target", KAM_WORD("fields", "Target"), {.fieldClass = FieldClass::internalGoal}),
          field<&Goal::due>("due", KAM_WORD("fields", "Due")),
          field<&Goal::owner>("owner", KAM_WORD("fields", "Owner")),
          field<&Goal::relevance>("relevance", KAM_WORD("fields", "Relevance for the customer")),
          field<&Goal::customerVisible>("customer_visible", KAM_WORD("fields", "Visible to the customer")),
      });
}

}  // namespace tables

}  // namespace kam::domain
