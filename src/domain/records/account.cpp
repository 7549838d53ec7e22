// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/account.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType accounts() {
  return makeRecordType<Account>(
      "accounts", KAM_WORD("kinds", "Account"), KAM_WORD("kinds", "Accounts"), 1,
      {
          field<&Account::number>(
              "number", KAM_WORD("fields", "Number"),
              {.synonyms = "account number|account no|customer number|customer no|customer id|customer_id|customerid|account "
                           "id|kundennummer|kundennr|kunden-nr|kunde nr|debitor|debitorennummer|no|nr|record id|organization - id|id",
               .flags = kIdentity | kSearchName}),
          field<&Account::name>("name", KAM_WORD("fields", "Name"),
                                {.synonyms = "account|account name|company|company name|company_name|customer|customer "
                                             "name|kunde|kundenname|firma|firmenname|organisation|organization|organization name|organization - name",
                                 .flags = kRequired | kSearchName}),
          field<&Account::legalForm>("legal_form", KAM_WORD("fields", "Legal form"), {.synonyms = "rechtsform"}),
          field<&Account::parent>(
              "parent", KAM_WORD("fields", "Parent account"),
              {.synonyms = "parent|parent account|parent company|subsidiary of|subsidiary_of|konzern|muttergesellschaft|übergeordneter kunde"}),
          field<&Account::type>("type", KAM_WORD("fields", "Type"), {.synonyms = "kundentyp|account type|art"}),
          field<&Account::industry>("industry", KAM_WORD("fields", "Industry"), {.synonyms = "sector|branche|industrie"}),
          field<&Account::segment>("segment", KAM_WORD("fields", "Segment"), {.synonyms = "kundensegment"}),
          field<&Account::country>(
              "country", KAM_WORD("fields", "Country"),
              {.synonyms = "land|office location|office_location|country/region|billing country|billing address country|address country"}),
          field<&Account::region>(
              "region", KAM_WORD("fields", "Region"),
              {.synonyms = "state|bundesland|gebiet|state/region|province|billing state|billing state/province|billing address state"}),
          field<&Account::city>("city", KAM_WORD("fields", "City"), {.synonyms = "ort|stadt|town|billing city|billing address city|address city"}),
          field<&Account::postalCode>(
              "postal_code", KAM_WORD("fields", "Postal code"),
              {.synonyms =
                   "plz|zip|zip code|postleitzahl|postal_code|billing zip|billing zip/postal code|billing postal code|billing address postal code"}),
          field<&Account::street>(
              "street", KAM_WORD("fields", "Street"),
              {.synonyms = "address|adresse|strasse|straße|anschrift|billing street|billing address street|billing address|organization - address"}),
          field<&Account::website>("website", KAM_WORD("fields", "Website"), {.synonyms = "web|url|homepage|webseite|internet|website url|web site"}),
          field<&Account::domain>("domain", KAM_WORD("fields", "E-mail domain"), {.synonyms = "domäne|company domain name"}),
          field<&Account::phone>("phone", KAM_WORD("fields", "Phone"),
                                 {.synonyms = "telefon|tel|phone number|telephone|main phone|organization - phone"}),
          field<&Account::employees>("employees", KAM_WORD("fields", "Employees"),
                                     {.synonyms = "mitarbeiter|mitarbeiterzahl|number of employees|anzahl mitarbeiter"}),
          field<&Account::ownRevenue>("own_revenue", KAM_WORD("fields", "Own revenue"),
                                      {.synonyms = "annual revenue|jahresumsatz|umsatz des kunden|own revenue|revenue"}),
          field<&Account::fiscalYearEnd>("fiscal_year_end", KAM_WORD("fields", "Fiscal year end"), {.synonyms = "geschäftsjahresende"}),
          field<&Account::creditRating>("credit_rating", KAM_WORD("fields", "Credit rating"),
                                        {.synonyms = "bonität|bonitätsnote|rating|credit score", .fieldClass = FieldClass::score}),
          field<&Account::marketRank>("market_rank", KAM_WORD("fields", "Market rank"), {.synonyms = "marktrang|marktposition"}),
          field<&Account::marketShare>("market_share", KAM_WORD("fields", "Market share"), {.synonyms = "marktanteil", .flags = kShare}),
          field<&Account::status>("status", KAM_WORD("fields", "Status"), {.synonyms = "kundenstatus"}),
          field<&Account::tier>("tier", KAM_WORD("fields", "Tier"), {.synonyms = "kundenklasse|klasse|einstufung", .fieldClass = FieldClass::score}),
          field<&Account::tierReason>("tier_reason", KAM_WORD("fields", "Reason of the tier"),
                                      {.synonyms = "grund der einstufung", .fieldClass = FieldClass::score}),
          field<&Account::intent>("intent", KAM_WORD("fields", "Intent"),
                                  {.synonyms = "stoßrichtung|strategie", .fieldClass = FieldClass::internalGoal}),
          field<&Account::relationshipStage>("relationship_stage", KAM_WORD("fields", "Relationship stage"),
                                             {.synonyms = "beziehungsstufe", .fieldClass = FieldClass::politics}),
          field<&Account::kam>("kam", KAM_WORD("fields", "Key account manager"),
                               {.synonyms = "account manager|owner|account owner|company owner|organization - owner|assigned "
                                            "user|betreuer|kundenbetreuer|verantwortlich|kam"}),
          field<&Account::sponsor>("sponsor", KAM_WORD("fields", "Sponsor"), {.synonyms = "pate"}),
          field<&Account::customerSince>("customer_since", KAM_WORD("fields", "Customer since"), {.synonyms = "kunde seit|since|established"}),
          field<&Account::yearEstablished>("year_established", KAM_WORD("fields", "Year of foundation"),
                                           {.synonyms = "year established|year_established|gründungsjahr"}),
          field<&Account::nextReview>("next_review", KAM_WORD("fields", "Next review"), {.synonyms = "nächste überprüfung"}),
          field<&Account::kamStage>("kam_stage", KAM_WORD("fields", "Stage in the KAM cycle"), {.synonyms = "kam-phase"}),
          field<&Account::lifeCycle>("life_cycle", KAM_WORD("fields", "Life cycle"), {.synonyms = "lebenszyklus"}),
          field<&Account::coreBusiness>("core_business", KAM_WORD("fields", "Core business"),
                                        {.synonyms = "kerngeschäft|description|beschreibung", .type = FieldType::longText}),
          field<&Account::ownership>("ownership", KAM_WORD("fields", "Owners"), {.synonyms = "eigentümer|gesellschafter"}),
          field<&Account::purchasingStrategy>("purchasing_strategy", KAM_WORD("fields", "Purchasing strategy"),
                                              {.synonyms = "einkaufsstrategie", .type = FieldType::longText}),
          field<&Account::referenceKind>("reference_kind", KAM_WORD("fields", "Reference granted"), {.synonyms = "referenz"}),
          field<&Account::referenceFrom>("reference_from", KAM_WORD("fields", "Reference from"), {.synonyms = "referenz von"}),
          field<&Account::referenceUntil>("reference_until", KAM_WORD("fields", "Reference until"), {.synonyms = "referenz bis"}),
          field<&Account::tags>("tags", KAM_WORD("fields", "Tags"), {.synonyms = "schlagworte|stichworte|labels", .flags = kSearchName}),
          field<&Account::note>(
              "note", KAM_WORD("fields", "Note"),
              {.synonyms = "notiz|bemerkung|comment|notes", .flags = kSearchText, .fieldClass = FieldClass::personal, .type = FieldType::longText}),
          field<&Account::archived>("archived", KAM_WORD("fields", "Archived"), {.synonyms = "archiviert"}),
          field<&Account::custom>("custom", KAM_WORD("fields", "Own fields"), {.flags = kInternal, .type = FieldType::json}),
          field<&Account::otherNumbers>("other_numbers", KAM_WORD("fields", "Further numbers"),
                                        {.synonyms = "other numbers|alternative number|weitere nummern|alte nummer|altnummer", .flags = kSearchName}),
          field<&Account::unwrittenRules>(
              "unwritten_rules", KAM_WORD("fields", "Unwritten rules"),
              {.synonyms = "ungeschriebene regeln", .flags = kSearchText, .fieldClass = FieldClass::politics, .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
