// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/competitor_position.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType competitor_positions() {
  return makeRecordType<CompetitorPosition>(
      "competitor_positions", KAM_WORD("kinds", "Competitor at an account"), KAM_WORD("kinds", "Competitors at accounts"), 2,
      {
          field<&CompetitorPosition::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&CompetitorPosition::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&CompetitorPosition::competitor>("competitor", KAM_WORD("fields", "Competitor"),
                                                 {.flags = kRequired, .fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::share>("share", KAM_WORD("fields", "Share"), {.flags = kShare, .fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::strengths>("strengths", KAM_WORD("fields", "Strengths"), {.fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::weaknesses>("weaknesses", KAM_WORD("fields", "Weaknesses"), {.fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::champion>("champion", KAM_WORD("fields", "Champion"), {.fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::contractEnd>("contract_end", KAM_WORD("fields", "Contract ends"), {.fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::expectedMove>("expected_move", KAM_WORD("fields", "Expected move"), {.fieldClass = FieldClass::competitor}),
          field<&CompetitorPosition::threat>("threat", KAM_WORD("fields", "Threat (0–5)"), {.fieldClass = FieldClass::competitor}),
      });
}

}  // namespace tables

}  // namespace kam::domain
