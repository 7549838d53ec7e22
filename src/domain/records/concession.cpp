// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/concession.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType concessions() {
  return makeRecordType<Concession>(
      "concessions", KAM_WORD("kinds", "Concession"), KAM_WORD("kinds", "Concessions"), 3,
      {
          field<&Concession::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Concession::contract>("contract", KAM_WORD("fields", "Contract")),
          field<&Concession::direction>("direction", KAM_WORD("fields", "Given or got"), {.flags = kRequired, .fieldClass = FieldClass::margin}),
          field<&Concession::text>("text", KAM_WORD("fields", "Concession"), {.flags = kRequired | kSearchText, .fieldClass = FieldClass::margin}),
          field<&Concession::worth>("worth", KAM_WORD("fields", "Worth a year"), {.synonyms = "worth|wert", .fieldClass = FieldClass::margin}),
          field<&Concession::on>("on", KAM_WORD("fields", "Date")),
          field<&Concession::negotiation>("negotiation", KAM_WORD("fields", "Negotiation")),
          field<&Concession::validUntil>("valid_until", KAM_WORD("fields", "Valid until")),
      });
}

}  // namespace tables

}  // namespace kam::domain
