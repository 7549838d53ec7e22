// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/promise.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType promises() {
  return makeRecordType<Promise>(
      "promises", KAM_WORD("kinds", "Promise"), KAM_WORD("kinds", "Promises"), 2,
      {
          field<&Promise::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Promise::direction>("direction", KAM_WORD("fields", "Whose"), {.synonyms = "direction|richtung", .flags = kRequired}),
          field<&Promise::text>("text", KAM_WORD("fields", "Promise"), {.flags = kRequired | kSearchText}),
          field<&Promise::function>("function", KAM_WORD("fields", "Function")),
          field<&Promise::owner>("owner", KAM_WORD("fields", "Owner")),
          field<&Promise::person>("person", KAM_WORD("fields", "Contact")),
          field<&Promise::interaction>("interaction", KAM_WORD("fields", "Interaction")),
          field<&Promise::madeOn>("made_on", KAM_WORD("fields", "Made on")),
          field<&Promise::due>("due", KAM_WORD("fields", "Due"), {.synonyms = "due date|fällig am|bis"}),
          field<&Promise::state>("state", KAM_WORD("fields", "State")),
          field<&Promise::settledOn>("settled_on", KAM_WORD("fields", "Settled on"), {.synonyms = "kept on"}),
          field<&Promise::blocker>("blocker", KAM_WORD("fields", "Blocked by"), {.fieldClass = FieldClass::internalGoal}),
      });
}

}  // namespace tables

}  // namespace kam::domain
