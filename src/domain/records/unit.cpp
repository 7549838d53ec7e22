// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/unit.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType units() {
  return makeRecordType<Unit>("units", KAM_WORD("kinds", "Business unit"), KAM_WORD("kinds", "Business units"), 1,
                              {
                                  field<&Unit::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
                                  field<&Unit::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired | kSearchName}),
                                  field<&Unit::role>("role", KAM_WORD("fields", "Role")),
                                  field<&Unit::country>("country", KAM_WORD("fields", "Country")),
                                  field<&Unit::city>("city", KAM_WORD("fields", "City")),
                                  field<&Unit::note>("note", KAM_WORD("fields", "Note"), {.type = FieldType::longText}),
                              });
}

}  // namespace tables

}  // namespace kam::domain
