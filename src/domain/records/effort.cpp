// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/effort.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType efforts() {
  return makeRecordType<Effort>(
      "efforts", KAM_WORD("kinds", "Effort"), KAM_WORD("kinds", "Efforts"), 0,
      {
          field<&Effort::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Effort::member>("member", KAM_WORD("fields", "Team member"), {.flags = kRequired}),
          field<&Effort::on>("on", KAM_WORD("fields", "Date"), {.flags = kRequired}),
          field<&Effort::hours>("hours", KAM_WORD("fields", "Hours"), {.synonyms = "stunden|aufwand|hours", .flags = kRequired}),
          field<&Effort::activity>("activity", KAM_WORD("fields", "Activity")),
          field<&Effort::note>("note", KAM_WORD("fields", "Note"), {.flags = kSearchText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
