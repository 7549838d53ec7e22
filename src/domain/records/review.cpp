// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/review.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType reviews() {
  return makeRecordType<Review>(
      "reviews", KAM_WORD("kinds", "Review"), KAM_WORD("kinds", "Reviews"), 0,
      {
          field<&Review::on>("on", KAM_WORD("fields", "Date"), {.flags = kRequired}),
          field<&Review::by>("by", KAM_WORD("fields", "Held by"), {.flags = kRequired}),
          field<&Review::frozenOn>("frozen_on", KAM_WORD("fields", "Frozen on")),
          field<&Review::summary>("summary", KAM_WORD("fields", "Conclusion"), {.type = FieldType::longText}),
          field<&Review::manager>("manager", KAM_WORD("fields", "Key account manager")),
          field<&Review::region>("region", KAM_WORD("fields", "Region")),
          field<&Review::segment>("segment", KAM_WORD("fields", "Segment")),
          field<&Review::tier>("tier", KAM_WORD("fields", "Tier")),
          field<&Review::periodFrom>("period_from", KAM_WORD("fields", "Period from")),
          field<&Review::periodTo>("period_to", KAM_WORD("fields", "Period to")),
          field<&Review::modelName>("model_name", KAM_WORD("fields", "Model")),
          field<&Review::modelVersion>("model_version", KAM_WORD("fields", "Model version")),
          field<&Review::keyAccounts>("key_accounts", KAM_WORD("fields", "Key accounts")),
          field<&Review::revenue>("revenue", KAM_WORD("fields", "Revenue")),
          field<&Review::growth>("growth", KAM_WORD("fields", "Growth"), {.flags = kShare}),
          field<&Review::marginShare>("margin_share", KAM_WORD("fields", "Margin share"), {.flags = kShare, .fieldClass = FieldClass::margin}),
          field<&Review::attainment>("attainment", KAM_WORD("fields", "Target attainment"),
                                     {.flags = kShare, .fieldClass = FieldClass::internalGoal}),
          field<&Review::pipeline>("pipeline", KAM_WORD("fields", "Weighted pipeline")),
          field<&Review::concentration>("concentration", KAM_WORD("fields", "Concentration (HHI)")),
      });
}

}  // namespace tables

}  // namespace kam::domain
