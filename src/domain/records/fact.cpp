// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/fact.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType facts() {
  return makeRecordType<Fact>(
      "facts", KAM_WORD("kinds", "Fact"), KAM_WORD("kinds", "Facts"), 3,
      {
          field<&Fact::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Fact::unit>("unit", KAM_WORD("fields", "Business unit")),
          field<&Fact::topic>("topic", KAM_WORD("fields", "Topic")),
          field<&Fact::text>("text", KAM_WORD("fields", "Fact"), {.flags = kRequired | kSearchText, .type = FieldType::longText}),
          field<&Fact::consequence>("consequence", KAM_WORD("fields", "So what"), {.fieldClass = FieldClass::internalGoal}),
          field<&Fact::soWhat>(
              "so_what", KAM_WORD("fields", "What follows"),
              {.synonyms = "so what|konsequenz", .flags = kSearchText, .fieldClass = FieldClass::internalGoal, .type = FieldType::longText}),
          field<&Fact::knowledge>("knowledge", KAM_WORD("fields", "Knowledge"), {.fieldClass = FieldClass::internalGoal}),
          field<&Fact::source>("source", KAM_WORD("fields", "Source")),
          field<&Fact::on>("on", KAM_WORD("fields", "Date"), {.synonyms = "stand"}),
      });
}

}  // namespace tables

}  // namespace kam::domain
