// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/contract.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType contracts() {
  return makeRecordType<Contract>(
      "contracts", KAM_WORD("kinds", "Contract"), KAM_WORD("kinds", "Contracts"), 2,
      {
          field<&Contract::number>("number", KAM_WORD("fields", "Number"),
                                   {.synonyms = "contract number|contract no|vertragsnummer|vertragsnr", .flags = kIdentity | kSearchName}),
          field<&Contract::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Contract::name>("name", KAM_WORD("fields", "Name"),
                                 {.synonyms = "contract|contract name|vertrag|bezeichnung", .flags = kRequired | kSearchName}),
          field<&Contract::kind>("kind", KAM_WORD("fields", "Kind"), {.synonyms = "art|type|vertragsart"}),
          field<&Contract::start>("start", KAM_WORD("fields", "Start"),
                                  {.synonyms = "start date|valid from|beginn|vertragsbeginn|gültig ab", .flags = kRequired}),
          field<&Contract::initialMonths>("initial_months", KAM_WORD("fields", "Initial term (months)"),
                                          {.synonyms = "initial term|term|laufzeit|erstlaufzeit"}),
          field<&Contract::minimumMonths>("minimum_months", KAM_WORD("fields", "Minimum term (months)"),
                                          {.synonyms = "minimum term|mindestlaufzeit"}),
          field<&Contract::tacitRenewal>("tacit_renewal", KAM_WORD("fields", "Renews tacitly"),
                                         {.synonyms = "auto renewal|tacit renewal|automatische verlängerung"}),
          field<&Contract::renewalMonths>("renewal_months", KAM_WORD("fields", "Renewal (months)"),
                                          {.synonyms = "renewal period|verlängerung|verlängerungszeitraum"}),
          field<&Contract::noticeMonths>("notice_months", KAM_WORD("fields", "Notice period (months)"),
                                         {.synonyms = "notice period|notice|kündigungsfrist"}),
          field<&Contract::noticeRule>("notice_rule", KAM_WORD("fields", "Notice to")),
          field<&Contract::terminatedOn>("terminated_on", KAM_WORD("fields", "Notice given on"), {.synonyms = "terminated on|gekündigt"}),
          field<&Contract::yearlyValue>("yearly_value", KAM_WORD("fields", "Yearly value"),
                                        {.synonyms = "annual value|value per year|jahreswert|wert pro jahr"}),
          field<&Contract::volumeCommitment>("volume_commitment", KAM_WORD("fields", "Volume commitment"), {.synonyms = "commitment|mindestabnahme"}),
          field<&Contract::calledOff>("called_off", KAM_WORD("fields", "Called off"), {.synonyms = "call-offs|abrufe"}),
          field<&Contract::exclusive>("exclusive", KAM_WORD("fields", "Exclusive"), {.synonyms = "exclusivity|exklusivität"}),
          field<&Contract::indexClause>("index_clause", KAM_WORD("fields", "Index clause")),
          field<&Contract::document>("document", KAM_WORD("fields", "Document")),
          field<&Contract::owner>("owner", KAM_WORD("fields", "Owner")),
          field<&Contract::note>("note", KAM_WORD("fields", "Note"),
                                 {.flags = kSearchText, .fieldClass = FieldClass::personal, .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
