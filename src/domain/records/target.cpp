// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/target.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType targets() {
  return makeRecordType<Target>(
      "targets", KAM_WORD("kinds", "Target"), KAM_WORD("kinds", "Targets"), 2,
      {
          field<&Target::account>("account", KAM_WORD("fields", "Account"), {.synonyms = "kunde|account name|customer"}),
          field<&Target::year>("year", KAM_WORD("fields", "Fiscal year"),
                               {.synonyms = "jahr|geschäftsjahr|year", .flags = kRequired, .fieldClass = FieldClass::internalGoal}),
          field<&Target::measure>("measure", KAM_WORD("fields", "Measure"), {.synonyms = "messgröße|kennzahl", .flags = kRequired}),
          field<&Target::amount>("amount", KAM_WORD("fields", "Amount"),
                                 {.synonyms = "betrag|wert|ziel|value|target", .fieldClass = FieldClass::internalGoal}),
          field<&Target::score>("score", KAM_WORD("fields", "Score"), {.synonyms = "note|punktzahl", .fieldClass = FieldClass::internalGoal}),
      });
}

}  // namespace tables

}  // namespace kam::domain
