// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/participant.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType participants() {
  return makeRecordType<Participant>("participants", KAM_WORD("kinds", "Participant"), KAM_WORD("kinds", "Participants"), 0,
                                     {
                                         field<&Participant::interaction>("interaction", KAM_WORD("fields", "Interaction"), {.flags = kRequired}),
                                         field<&Participant::person>("person", KAM_WORD("fields", "Person")),
                                         field<&Participant::member>("member", KAM_WORD("fields", "Our person")),
                                     });
}

}  // namespace tables

}  // namespace kam::domain
