// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/stage.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType stages() {
  return makeRecordType<Stage>("stages", KAM_WORD("kinds", "Stage"), KAM_WORD("kinds", "Stages"), 1,
                               {
                                   field<&Stage::key>("key", KAM_WORD("fields", "Key"), {.flags = kRequired | kIdentity}),
                                   field<&Stage::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired}),
                                   field<&Stage::sequence>("sequence", KAM_WORD("fields", "Order")),
                                   field<&Stage::probability>("probability", KAM_WORD("fields", "Probability"), {.flags = kShare}),
                                   field<&Stage::outcome>("outcome", KAM_WORD("fields", "Outcome")),
                               });
}

}  // namespace tables

}  // namespace kam::domain
