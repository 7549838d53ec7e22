// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/bonus_step.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType bonus_steps() {
  return makeRecordType<BonusStep>(
      "bonus_steps", KAM_WORD("kinds", "Bonus step"), KAM_WORD("kinds", "Bonus steps"), 0,
      {
          field<&BonusStep::contract>("contract", KAM_WORD("fields", "Contract"), {.flags = kRequired}),
          field<&BonusStep::threshold>("threshold", KAM_WORD("fields", "From volume"), {.synonyms = "threshold|schwelle", .flags = kRequired}),
          field<&BonusStep::rate>("rate", KAM_WORD("fields", "Bonus"),
                                  {.synonyms = "rate|bonussatz", .flags = kShare, .fieldClass = FieldClass::margin}),
      });
}

}  // namespace tables

}  // namespace kam::domain
