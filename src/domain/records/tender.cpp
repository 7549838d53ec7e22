// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/tender.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType tenders() {
  return makeRecordType<Tender>(
      "tenders", KAM_WORD("kinds", "Tender"), KAM_WORD("kinds", "Tenders"), 3,
      {
          field<&Tender::reference>("reference", KAM_WORD("fields", "Reference"),
                                    {.synonyms = "reference number|aktenzeichen|vergabenummer", .flags = kIdentity | kSearchName}),
          field<&Tender::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Tender::opportunity>("opportunity", KAM_WORD("fields", "Opportunity")),
          field<&Tender::title>("title", KAM_WORD("fields", "Title"), {.synonyms = "tender|ausschreibung", .flags = kRequired | kSearchName}),
          field<&Tender::state>("state", KAM_WORD("fields", "State"), {.synonyms = "status"}),
          field<&Tender::lots>("lots", KAM_WORD("fields", "Lots")),
          field<&Tender::published>("published", KAM_WORD("fields", "Published")),
          field<&Tender::questionsUntil>("questions_until", KAM_WORD("fields", "Questions until")),
          field<&Tender::due>("due", KAM_WORD("fields", "Due"), {.synonyms = "deadline|abgabefrist|angebotsfrist"}),
          field<&Tender::award>("award", KAM_WORD("fields", "Award"), {.synonyms = "zuschlag am"}),
          field<&Tender::value>("value", KAM_WORD("fields", "Value"), {.synonyms = "volumen"}),
          field<&Tender::decision>("decision", KAM_WORD("fields", "Take part?"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goScore>("go_score", KAM_WORD("fields", "Go score (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goRelationship>("go_relationship", KAM_WORD("fields", "Our relationship (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goFit>("go_fit", KAM_WORD("fields", "Fit of what we have (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goPrice>("go_price", KAM_WORD("fields", "Our price position (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goIncumbent>("go_incumbent", KAM_WORD("fields", "Advantage over the present supplier (0–5)"),
                                      {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goCapacity>("go_capacity", KAM_WORD("fields", "Capacity for it (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::goStrategic>("go_strategic", KAM_WORD("fields", "Strategic value (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Tender::criteria>("criteria", KAM_WORD("fields", "Award criteria"), {.type = FieldType::longText}),
          field<&Tender::reason>("reason", KAM_WORD("fields", "Reason"), {.fieldClass = FieldClass::competitor}),
          field<&Tender::owner>("owner", KAM_WORD("fields", "Owner")),
      });
}

}  // namespace tables

}  // namespace kam::domain
