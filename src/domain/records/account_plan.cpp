// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/account_plan.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType plans() {
  return makeRecordType<AccountPlan>(
      "plans", KAM_WORD("kinds", "Account plan"), KAM_WORD("kinds", "Account plans"), 1,
      {
          field<&AccountPlan::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&AccountPlan::title>("title", KAM_WORD("fields", "Title"), {.flags = kRequired | kSearchName}),
          field<&AccountPlan::from>("from", KAM_WORD("fields", "From"), {.flags = kRequired}),
          field<&AccountPlan::to>("to", KAM_WORD("fields", "To"), {.flags = kRequired}),
          field<&AccountPlan::template_>("template", KAM_WORD("fields", "Template")),
          field<&AccountPlan::status>("status", KAM_WORD("fields", "Status")),
          field<&AccountPlan::version>("version", KAM_WORD("fields", "Version")),
          field<&AccountPlan::predecessor>("predecessor", KAM_WORD("fields", "Predecessor")),
          field<&AccountPlan::classification>("classification", KAM_WORD("fields", "Classification")),
          field<&AccountPlan::summary>("summary", KAM_WORD("fields", "Summary"), {.flags = kSearchText, .type = FieldType::longText}),
          field<&AccountPlan::charter>("charter", KAM_WORD("fields", "Value proposition"), {.flags = kSearchText, .type = FieldType::longText}),
          field<&AccountPlan::strategy>("strategy", KAM_WORD("fields", "Strategy"),
                                        {.flags = kSearchText, .fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&AccountPlan::serviceConcept>("service_concept", KAM_WORD("fields", "Service concept"),
                                              {.flags = kSearchText, .type = FieldType::longText}),
          field<&AccountPlan::vulnerability>("vulnerability", KAM_WORD("fields", "Critical vulnerability"),
                                             {.flags = kSearchText, .fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&AccountPlan::support>("support", KAM_WORD("fields", "Decision or support requested"),
                                       {.fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&AccountPlan::unknowns>("unknowns", KAM_WORD("fields", "What we do not know"),
                                        {.fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&AccountPlan::assumptions>("assumptions", KAM_WORD("fields", "Assumptions and sources"),
                                           {.fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&AccountPlan::sections>("sections", KAM_WORD("fields", "Sections"), {.flags = kInternal, .type = FieldType::json}),
          field<&AccountPlan::approvedBy>("approved_by", KAM_WORD("fields", "Approved by")),
          field<&AccountPlan::approvedOn>("approved_on", KAM_WORD("fields", "Approved on")),
      });
}

}  // namespace tables

}  // namespace kam::domain
