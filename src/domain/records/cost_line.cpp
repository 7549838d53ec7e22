// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/cost_line.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType cost_lines() {
  return makeRecordType<CostLine>(
      "cost_lines", KAM_WORD("kinds", "Cost line"), KAM_WORD("kinds", "Cost lines"), 2,
      {
          field<&CostLine::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&CostLine::year>("year", KAM_WORD("fields", "Fiscal year"), {.synonyms = "jahr|year", .flags = kRequired}),
          field<&CostLine::kind>("kind", KAM_WORD("fields", "Kind"), {.synonyms = "art|kostenart", .flags = kRequired}),
          field<&CostLine::amount>("amount", KAM_WORD("fields", "Amount"),
                                   {.synonyms = "betrag|wert|kosten", .flags = kRequired, .fieldClass = FieldClass::margin}),
          field<&CostLine::note>("note", KAM_WORD("fields", "Note"), {.synonyms = "notiz"}),
      });
}

}  // namespace tables

}  // namespace kam::domain
