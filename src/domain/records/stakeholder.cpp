// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/stakeholder.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType stakeholders() {
  return makeRecordType<Stakeholder>(
      "stakeholders", KAM_WORD("kinds", "Stakeholder"), KAM_WORD("kinds", "Stakeholders"), 2,
      {
          field<&Stakeholder::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Stakeholder::opportunity>("opportunity", KAM_WORD("fields", "Opportunity")),
          field<&Stakeholder::position>("position", KAM_WORD("fields", "Contact")),
          field<&Stakeholder::placeholder>("placeholder", KAM_WORD("fields", "Role not yet found")),
          field<&Stakeholder::buyingRole>("buying_role", KAM_WORD("fields", "Buying role"), {.fieldClass = FieldClass::politics}),
          field<&Stakeholder::influence>("influence", KAM_WORD("fields", "Influence (1–3)"), {.fieldClass = FieldClass::politics}),
          field<&Stakeholder::support>("support", KAM_WORD("fields", "Support (−2…2)"), {.fieldClass = FieldClass::politics}),
          field<&Stakeholder::wantedSupport>("wanted_support", KAM_WORD("fields", "Wanted support (−2…2)"), {.fieldClass = FieldClass::politics}),
          field<&Stakeholder::coverage>("coverage", KAM_WORD("fields", "Coverage (0–4)"), {.fieldClass = FieldClass::politics}),
          field<&Stakeholder::owner>("owner", KAM_WORD("fields", "Owner")),
          field<&Stakeholder::cadenceDays>("cadence_days", KAM_WORD("fields", "Cadence (days)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Stakeholder::x>("x", KAM_WORD("fields", "Place, across"), {.flags = kInternal}),
          field<&Stakeholder::y>("y", KAM_WORD("fields", "Place, down"), {.flags = kInternal}),
      });
}

}  // namespace tables

}  // namespace kam::domain
