// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/decision.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType decisions() {
  return makeRecordType<Decision>(
      "decisions", KAM_WORD("kinds", "Decision"), KAM_WORD("kinds", "Decisions"), 0,
      {
          field<&Decision::on>("on", KAM_WORD("fields", "Date"), {.flags = kRequired}),
          field<&Decision::by>("by", KAM_WORD("fields", "Decided by"), {.flags = kRequired}),
          field<&Decision::model>("model", KAM_WORD("fields", "Selection model")),
          field<&Decision::modelName>("model_name", KAM_WORD("fields", "Model"), {.flags = kRequired}),
          field<&Decision::modelVersion>("model_version", KAM_WORD("fields", "Model version")),
          field<&Decision::reason>("reason", KAM_WORD("fields", "Reason"), {.type = FieldType::longText}),
          field<&Decision::periodFrom>("period_from", KAM_WORD("fields", "Period from")),
          field<&Decision::periodTo>("period_to", KAM_WORD("fields", "Period to")),
          field<&Decision::supersedes>("supersedes", KAM_WORD("fields", "Supersedes")),
          field<&Decision::figures>("figures", KAM_WORD("fields", "Figures"), {.flags = kInternal, .type = FieldType::json}),
      });
}

}  // namespace tables

}  // namespace kam::domain
