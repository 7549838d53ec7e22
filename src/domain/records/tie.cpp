// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/tie.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType ties() {
  return makeRecordType<Tie>("ties", KAM_WORD("kinds", "Tie"), KAM_WORD("kinds", "Ties"), 0,
                             {
                                 field<&Tie::from>("from", KAM_WORD("fields", "From"), {.flags = kRequired, .fieldClass = FieldClass::politics}),
                                 field<&Tie::to>("to", KAM_WORD("fields", "To"), {.flags = kRequired, .fieldClass = FieldClass::politics}),
                                 field<&Tie::kind>("kind", KAM_WORD("fields", "Kind"), {.fieldClass = FieldClass::politics}),
                                 field<&Tie::strength>("strength", KAM_WORD("fields", "Strength (1–3)"), {.fieldClass = FieldClass::politics}),
                                 field<&Tie::note>("note", KAM_WORD("fields", "Note"), {.fieldClass = FieldClass::politics}),
                             });
}

}  // namespace tables

}  // namespace kam::domain
