// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/rating.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType ratings() {
  return makeRecordType<Rating>(
      "ratings", KAM_WORD("kinds", "Rating"), KAM_WORD("kinds", "Ratings"), 1,
      {
          field<&Rating::account>("account", KAM_WORD("fields", "Account"), {.synonyms = "kunde|account name|customer", .flags = kRequired}),
          field<&Rating::criterion>("criterion", KAM_WORD("fields", "Criterion"), {.synonyms = "kriterium", .flags = kRequired}),
          field<&Rating::low>("low", KAM_WORD("fields", "Low"), {.synonyms = "niedrig|min|minimum", .fieldClass = FieldClass::score}),
          field<&Rating::likely>(
              "likely", KAM_WORD("fields", "Likely"),
              {.synonyms = "wert|value|rating|bewertung|score|wahrscheinlich", .flags = kRequired, .fieldClass = FieldClass::score}),
          field<&Rating::high>("high", KAM_WORD("fields", "High"), {.synonyms = "hoch|max|maximum", .fieldClass = FieldClass::score}),
          field<&Rating::evidence>("evidence", KAM_WORD("fields", "Evidence"),
                                   {.synonyms = "beleg|begründung|reason", .fieldClass = FieldClass::score}),
          field<&Rating::evidenceKind>("evidence_kind", KAM_WORD("fields", "Kind of evidence"),
                                       {.synonyms = "belegart", .fieldClass = FieldClass::score}),
          field<&Rating::by>("by", KAM_WORD("fields", "By"), {.synonyms = "von|author|bewertet von"}),
          field<&Rating::on>("on", KAM_WORD("fields", "On"), {.synonyms = "am|datum|date"}),
      });
}

}  // namespace tables

}  // namespace kam::domain
