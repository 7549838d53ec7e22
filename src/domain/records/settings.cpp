// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/settings.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType settings() {
  return makeRecordType<Settings>(
      "settings", KAM_WORD("kinds", "Workspace"), KAM_WORD("kinds", "Workspace"), 0,
      {
          field<&Settings::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired}),
          field<&Settings::currency>("currency", KAM_WORD("fields", "Currency"), {.flags = kRequired}),
          field<&Settings::language>("language", KAM_WORD("fields", "Language")),
          field<&Settings::fiscalYearStart>("fiscal_year_start", KAM_WORD("fields", "First month of the fiscal year"), {.flags = kMonth}),
          field<&Settings::company>("company", KAM_WORD("fields", "Company"), {.synonyms = "firma"}),
          field<&Settings::reviewMonths>("review_months", KAM_WORD("fields", "Months between selections")),
          field<&Settings::defaultModel>("default_model", KAM_WORD("fields", "Selection model"), {.flags = kInternal}),
          field<&Settings::accentColour>("accent_colour", KAM_WORD("fields", "Accent colour")),
          field<&Settings::logo>("logo", KAM_WORD("fields", "Logo"), {.flags = kInternal}),
          field<&Settings::customFields>("custom_fields", KAM_WORD("fields", "Own fields"), {.flags = kInternal, .type = FieldType::json}),
          field<&Settings::planTemplates>("plan_templates", KAM_WORD("fields", "Plan templates"), {.flags = kInternal, .type = FieldType::json}),
          field<&Settings::hourCost>("hour_cost", KAM_WORD("fields", "Cost of an hour of ours")),
          field<&Settings::goThreshold>("go_threshold", KAM_WORD("fields", "Take part from a go score of (0–5)")),
          field<&Settings::goWeightRelationship>("go_weight_relationship", KAM_WORD("fields", "Weight: our relationship")),
          field<&Settings::goWeightFit>("go_weight_fit", KAM_WORD("fields", "Weight: fit of what we have")),
          field<&Settings::goWeightPrice>("go_weight_price", KAM_WORD("fields", "Weight: our price position")),
          field<&Settings::goWeightIncumbent>("go_weight_incumbent", KAM_WORD("fields", "Weight: advantage over the present supplier")),
          field<&Settings::goWeightCapacity>("go_weight_capacity", KAM_WORD("fields", "Weight: capacity")),
          field<&Settings::goWeightStrategic>("go_weight_strategic", KAM_WORD("fields", "Weight: strategic value")),
      });
}

}  // namespace tables

}  // namespace kam::domain
