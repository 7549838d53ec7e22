// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/competitor.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType competitors() {
  return makeRecordType<Competitor>(
      "competitors", KAM_WORD("kinds", "Competitor"), KAM_WORD("kinds", "Competitors"), 0,
      {
          field<&Competitor::name>(
              "name", KAM_WORD("fields", "Name"),
              {.synonyms = "competitor|wettbewerber|mitbewerber", .flags = kRequired | kSearchName, .fieldClass = FieldClass::competitor}),
          field<&Competitor::website>("website", KAM_WORD("fields", "Website"), {.fieldClass = FieldClass::competitor}),
          field<&Competitor::strengths>("strengths", KAM_WORD("fields", "Strengths"),
                                        {.flags = kSearchText, .fieldClass = FieldClass::competitor, .type = FieldType::longText}),
          field<&Competitor::weaknesses>("weaknesses", KAM_WORD("fields", "Weaknesses"),
                                         {.flags = kSearchText, .fieldClass = FieldClass::competitor, .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
