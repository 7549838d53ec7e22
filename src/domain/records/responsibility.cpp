// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/responsibility.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType responsibilities() {
  return makeRecordType<Responsibility>(
      "responsibilities", KAM_WORD("kinds", "Responsibility"), KAM_WORD("kinds", "Responsibilities"), 3,
      {
          field<&Responsibility::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Responsibility::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Responsibility::region>("region", KAM_WORD("fields", "Region")),
          field<&Responsibility::duty>("duty", KAM_WORD("fields", "Duty"), {.flags = kRequired}),
          field<&Responsibility::member>("member", KAM_WORD("fields", "Team member"), {.flags = kRequired}),
          field<&Responsibility::part>("part", KAM_WORD("fields", "Part"), {.synonyms = "raci", .flags = kRequired}),
      });
}

}  // namespace tables

}  // namespace kam::domain
