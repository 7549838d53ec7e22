// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/opportunity.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType opportunities() {
  return makeRecordType<Opportunity>(
      "opportunities", KAM_WORD("kinds", "Opportunity"), KAM_WORD("kinds", "Opportunities"), 3,
      {
          field<&Opportunity::number>(
              "number", KAM_WORD("fields", "Number"),
              {.synonyms = "opportunity id|opportunity_id|deal id|chancennummer|angebotsnummer|id|record id", .flags = kIdentity | kSearchName}),
          field<&Opportunity::account>(
              "account", KAM_WORD("fields", "Account"),
              {.synonyms = "kunde|account name|company|customer|firma|associated company|organization|organization - name|partner name|partner_name",
               .flags = kRequired}),
          field<&Opportunity::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Opportunity::name>(
              "name", KAM_WORD("fields", "Name"),
              {.synonyms = "opportunity|opportunity name|deal name|deal|chance|betreff|topic|bezeichnung|deal title|deal - title",
               .flags = kRequired | kSearchName}),
          field<&Opportunity::kind>("kind", KAM_WORD("fields", "Kind"), {.synonyms = "art|type"}),
          field<&Opportunity::product>("product", KAM_WORD("fields", "Product"), {.synonyms = "produkt|artikel|lösung"}),
          field<&Opportunity::stage>("stage", KAM_WORD("fields", "Stage"),
                                     {.synonyms = "deal stage|deal_stage|phase|sales stage|verkaufsphase|deal - stage|stage id|stage_id"}),
          field<&Opportunity::amount>("amount", KAM_WORD("fields", "Amount"),
                                      {.synonyms = "value|close value|close_value|wert|betrag|auftragswert|volumen|est "
                                                   "revenue|umsatz|revenue|expected revenue|expected_revenue|deal - value"}),
          field<&Opportunity::margin>("margin", KAM_WORD("fields", "Margin"),
                                      {.synonyms = "db|deckungsbeitrag|marge", .fieldClass = FieldClass::margin}),
          field<&Opportunity::probability>("probability", KAM_WORD("fields", "Probability"),
                                           {.synonyms = "wahrscheinlichkeit|p", .flags = kShare, .fieldClass = FieldClass::internalGoal}),
          field<&Opportunity::expectedClose>("expected_close", KAM_WORD("fields", "Expected close"),
                                             {.synonyms = "close date|est close date|abschlussdatum|erwarteter abschluss|geplanter "
                                                          "abschluss|expected close date|deal - expected close date"}),
          field<&Opportunity::created>(
              "created", KAM_WORD("fields", "Created"),
              {.synonyms = "engage date|engage_date|angelegt|create date|erstellt|erstellt am|created date|created at|created on"}),
          field<&Opportunity::closed>("closed", KAM_WORD("fields", "Closed on"), {.synonyms = "closed date|closed on|abgeschlossen am"}),
          field<&Opportunity::outcome>("outcome", KAM_WORD("fields", "Outcome"), {.synonyms = "ergebnis"}),
          field<&Opportunity::reason>("reason", KAM_WORD("fields", "Reason"),
                                      {.synonyms = "grund|loss reason|verlustgrund", .fieldClass = FieldClass::competitor}),
          field<&Opportunity::competitors>("competitors", KAM_WORD("fields", "Competitors"),
                                           {.synonyms = "wettbewerber|mitbewerber", .fieldClass = FieldClass::competitor}),
          field<&Opportunity::need>("need", KAM_WORD("fields", "Customer need"), {.synonyms = "bedarf"}),
          field<&Opportunity::nextStep>("next_step", KAM_WORD("fields", "Next step"), {.synonyms = "nächster schritt"}),
          field<&Opportunity::owner>(
              "owner", KAM_WORD("fields", "Owner"),
              {.synonyms = "sales agent|sales_agent|deal owner|opportunity owner|deal - owner|assigned user|verantwortlich|verkäufer"}),
          field<&Opportunity::note>(
              "note", KAM_WORD("fields", "Note"),
              {.synonyms = "notiz|description", .flags = kSearchText, .fieldClass = FieldClass::personal, .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
