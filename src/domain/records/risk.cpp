// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/risk.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType risks() {
  return makeRecordType<Risk>(
      "risks", KAM_WORD("kinds", "Risk"), KAM_WORD("kinds", "Risks"), 2,
      {
          field<&Risk::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Risk::plan>("plan", KAM_WORD("fields", "Plan")),
          field<&Risk::title>("title", KAM_WORD("fields", "Risk"), {.flags = kRequired | kSearchText, .fieldClass = FieldClass::internalGoal}),
          field<&Risk::cause>("cause", KAM_WORD("fields", "Cause"), {.fieldClass = FieldClass::internalGoal}),
          field<&Risk::likelihood>("likelihood", KAM_WORD("fields", "Likelihood"), {.fieldClass = FieldClass::internalGoal}),
          field<&Risk::impact>("impact", KAM_WORD("fields", "Impact"), {.fieldClass = FieldClass::margin}),
          field<&Risk::indicator>("indicator", KAM_WORD("fields", "Early sign"), {.fieldClass = FieldClass::internalGoal}),
          field<&Risk::counterMeasure>("counter_measure", KAM_WORD("fields", "Counter-measure"), {.fieldClass = FieldClass::internalGoal}),
          field<&Risk::owner>("owner", KAM_WORD("fields", "Owner")),
      });
}

}  // namespace tables

}  // namespace kam::domain
