// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/barrier.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType barriers() {
  return makeRecordType<Barrier>(
      "barriers", KAM_WORD("kinds", "Barrier"), KAM_WORD("kinds", "Barriers"), 2,
      {
          field<&Barrier::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Barrier::kind>("kind", KAM_WORD("fields", "Kind"), {.fieldClass = FieldClass::internalGoal}),
          field<&Barrier::text>("text", KAM_WORD("fields", "Barrier"), {.flags = kRequired, .fieldClass = FieldClass::internalGoal}),
          field<&Barrier::strength>("strength", KAM_WORD("fields", "Strength (0–1)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Barrier::until>("until", KAM_WORD("fields", "Until"), {.fieldClass = FieldClass::internalGoal}),
      });
}

}  // namespace tables

}  // namespace kam::domain
