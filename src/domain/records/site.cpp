// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/site.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType sites() {
  return makeRecordType<Site>("sites", KAM_WORD("kinds", "Site"), KAM_WORD("kinds", "Sites"), 2,
                              {
                                  field<&Site::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
                                  field<&Site::unit>("unit", KAM_WORD("fields", "Business unit")),
                                  field<&Site::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired | kSearchName}),
                                  field<&Site::role>("role", KAM_WORD("fields", "Role"), {.synonyms = "rolle|funktion"}),
                                  field<&Site::country>("country", KAM_WORD("fields", "Country"), {.synonyms = "land"}),
                                  field<&Site::city>("city", KAM_WORD("fields", "City"), {.synonyms = "ort|stadt"}),
                                  field<&Site::postalCode>("postal_code", KAM_WORD("fields", "Postal code"), {.synonyms = "plz"}),
                                  field<&Site::street>("street", KAM_WORD("fields", "Street"), {.synonyms = "straße"}),
                              });
}

}  // namespace tables

}  // namespace kam::domain
