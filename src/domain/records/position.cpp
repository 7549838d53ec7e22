// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/position.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType positions() {
  return makeRecordType<Position>(
      "positions", KAM_WORD("kinds", "Position"), KAM_WORD("kinds", "Positions"), 0,
      {
          field<&Position::person>("person", KAM_WORD("fields", "Person"), {.flags = kRequired}),
          field<&Position::account>("account", KAM_WORD("fields", "Account"),
                                    {.synonyms = "organization 1 - name|associated company", .flags = kRequired}),
          field<&Position::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Position::jobTitle>(
              "job_title", KAM_WORD("fields", "Job title"),
              {.synonyms =
                   "job title|position|funktion|contact title|contact_title|stelle|title|berufsbezeichnung|organization 1 - title|organization title",
               .flags = kSearchName}),
          field<&Position::function>("function", KAM_WORD("fields", "Function"), {.synonyms = "bereich|department|abteilung|function"}),
          field<&Position::level>("level", KAM_WORD("fields", "Decision level"), {.synonyms = "ebene|entscheidungsebene|level"}),
          field<&Position::reportsTo>("reports_to", KAM_WORD("fields", "Reports to"), {.fieldClass = FieldClass::politics}),
          field<&Position::support>("support", KAM_WORD("fields", "Support"), {.fieldClass = FieldClass::politics}),
          field<&Position::influence>("influence", KAM_WORD("fields", "Influence"), {.fieldClass = FieldClass::politics}),
          field<&Position::from>("from", KAM_WORD("fields", "From"), {.synonyms = "von|ab"}),
          field<&Position::until>("until", KAM_WORD("fields", "Until"), {.synonyms = "bis"}),
      });
}

}  // namespace tables

}  // namespace kam::domain
