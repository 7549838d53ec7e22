// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/satisfaction.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType satisfaction() {
  return makeRecordType<Satisfaction>(
      "satisfaction", KAM_WORD("kinds", "Satisfaction answer"), KAM_WORD("kinds", "Satisfaction"), 0,
      {
          field<&Satisfaction::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Satisfaction::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Satisfaction::on>("on", KAM_WORD("fields", "Date"), {.synonyms = "survey date|befragt am", .flags = kRequired}),
          field<&Satisfaction::method>("method", KAM_WORD("fields", "Method"), {.flags = kRequired}),
          field<&Satisfaction::score>("score", KAM_WORD("fields", "Score"), {.synonyms = "punkte|note|rating", .flags = kRequired}),
          field<&Satisfaction::person>("person", KAM_WORD("fields", "Contact"), {.fieldClass = FieldClass::personal}),
          field<&Satisfaction::comment>("comment", KAM_WORD("fields", "Comment"), {.flags = kSearchText, .type = FieldType::longText}),
      });
}

}  // namespace tables

}  // namespace kam::domain
