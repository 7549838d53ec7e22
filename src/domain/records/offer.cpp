// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/offer.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType offers() {
  return makeRecordType<Offer>(
      "offers", KAM_WORD("kinds", "Offer"), KAM_WORD("kinds", "Offers"), 3,
      {
          field<&Offer::number>("number", KAM_WORD("fields", "Number"),
                                {.synonyms = "offer number|quote number|angebotsnummer", .flags = kIdentity | kSearchName}),
          field<&Offer::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Offer::opportunity>("opportunity", KAM_WORD("fields", "Opportunity")),
          field<&Offer::name>("name", KAM_WORD("fields", "Name"), {.synonyms = "offer|quote|angebot", .flags = kRequired | kSearchName}),
          field<&Offer::version>("version", KAM_WORD("fields", "Version")),
          field<&Offer::status>("status", KAM_WORD("fields", "Status")),
          field<&Offer::sentOn>("sent_on", KAM_WORD("fields", "Sent on")),
          field<&Offer::validUntil>("valid_until", KAM_WORD("fields", "Valid until"), {.synonyms = "valid to|gültig bis|bindefrist"}),
          field<&Offer::owner>("owner", KAM_WORD("fields", "Owner")),
      });
}

}  // namespace tables

}  // namespace kam::domain
