// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/review_note.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType review_notes() {
  return makeRecordType<ReviewNote>("review_notes", KAM_WORD("kinds", "Review note"), KAM_WORD("kinds", "Review notes"), 2,
                                    {
                                        field<&ReviewNote::review>("review", KAM_WORD("fields", "Review"), {.flags = kRequired}),
                                        field<&ReviewNote::account>("account", KAM_WORD("fields", "Account")),
                                        field<&ReviewNote::text>("text", KAM_WORD("fields", "Note"), {.flags = kRequired}),
                                        field<&ReviewNote::action>("action", KAM_WORD("fields", "Action")),
                                    });
}

}  // namespace tables

}  // namespace kam::domain
