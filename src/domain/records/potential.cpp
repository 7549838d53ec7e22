// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/potential.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType potentials() {
  return makeRecordType<Potential>(
      "potentials", KAM_WORD("kinds", "Potential"), KAM_WORD("kinds", "Potentials"), 2,
      {
          field<&Potential::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Potential::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Potential::family>("family", KAM_WORD("fields", "Product family"),
                                    {.synonyms = "family|warengruppe|produktgruppe", .flags = kRequired}),
          field<&Potential::low>("low", KAM_WORD("fields", "Spend, low"), {.synonyms = "min"}),
          field<&Potential::likely>("likely", KAM_WORD("fields", "Spend, likely"), {.synonyms = "spend|potential|potenzial|bedarf|likely"}),
          field<&Potential::high>("high", KAM_WORD("fields", "Spend, high"), {.synonyms = "max"}),
          field<&Potential::state>("state", KAM_WORD("fields", "State")),
          field<&Potential::competitorShare>("competitor_share", KAM_WORD("fields", "Share of competitors"),
                                             {.flags = kShare, .fieldClass = FieldClass::competitor}),
          field<&Potential::fit>("fit", KAM_WORD("fields", "Fit (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Potential::access>("access", KAM_WORD("fields", "Access (0–5)"), {.fieldClass = FieldClass::internalGoal}),
          field<&Potential::source>("source", KAM_WORD("fields", "Source")),
          field<&Potential::on>("on", KAM_WORD("fields", "Date")),
      });
}

}  // namespace tables

}  // namespace kam::domain
