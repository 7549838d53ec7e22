// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/team_member.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType team() {
  return makeRecordType<TeamMember>(
      "team", KAM_WORD("kinds", "Team member"), KAM_WORD("kinds", "Team members"), 0,
      {
          field<&TeamMember::name>("name", KAM_WORD("fields", "Name"),
                                   {.synonyms = "mitarbeiter|member|employee|sales agent|sales_agent|verkäufer|vertriebsmitarbeiter|name|owner",
                                    .flags = kRequired | kIdentity | kSearchName}),
          field<&TeamMember::email>("email", KAM_WORD("fields", "E-mail"), {.synonyms = "email|e-mail|mail|email address"}),
          field<&TeamMember::function>("function", KAM_WORD("fields", "Function"), {.synonyms = "funktion|bereich|department|abteilung"}),
          field<&TeamMember::region>("region", KAM_WORD("fields", "Region"), {.synonyms = "region|regional office|regional_office|gebiet"}),
          field<&TeamMember::lead>("lead", KAM_WORD("fields", "Lead"), {.synonyms = "manager|vorgesetzter|teamleiter|lead"}),
          field<&TeamMember::hoursPerYear>("hours_per_year", KAM_WORD("fields", "Hours per year"), {.synonyms = "stunden|stunden pro jahr|hours"}),
          field<&TeamMember::from>("from", KAM_WORD("fields", "From"), {.synonyms = "eintritt|ab|start"}),
          field<&TeamMember::until>("until", KAM_WORD("fields", "Until"), {.synonyms = "austritt|bis|end"}),
          field<&TeamMember::note>("note", KAM_WORD("fields", "Note"), {.synonyms = "notiz|bemerkung", .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
