// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/strategy.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType strategies() {
  return makeRecordType<Strategy>(
      "strategies", KAM_WORD("kinds", "Strategy"), KAM_WORD("kinds", "Strategies"), 2,
      {
          field<&Strategy::plan>("plan", KAM_WORD("fields", "Plan"), {.flags = kRequired}),
          field<&Strategy::kind>("kind", KAM_WORD("fields", "Kind"), {.fieldClass = FieldClass::internalGoal}),
          field<&Strategy::title>("title", KAM_WORD("fields", "Strategy"),
                                  {.flags = kRequired | kSearchText, .fieldClass = FieldClass::internalGoal}),
          field<&Strategy::low>("low", KAM_WORD("fields", "Value, low"), {.fieldClass = FieldClass::internalGoal}),
          field<&Strategy::likely>("likely", KAM_WORD("fields", "Value, likely"), {.fieldClass = FieldClass::internalGoal}),
          field<&Strategy::high>("high", KAM_WORD("fields", "Value, high"), {.fieldClass = FieldClass::internalGoal}),
          field<&Strategy::milestones>("milestones", KAM_WORD("fields", "Milestones"),
                                       {.fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&Strategy::owner>("owner", KAM_WORD("fields", "Owner")),
      });
}

}  // namespace tables

}  // namespace kam::domain
