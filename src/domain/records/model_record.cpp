// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/model_record.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType models() {
  return makeRecordType<ModelRecord>(
      "models", KAM_WORD("kinds", "Selection model"), KAM_WORD("kinds", "Selection models"), 0,
      {
          field<&ModelRecord::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired | kIdentity}),
          field<&ModelRecord::version>("version", KAM_WORD("fields", "Version"), {.flags = kRequired}),
          field<&ModelRecord::frozenOn>("frozen_on", KAM_WORD("fields", "Frozen on")),
          field<&ModelRecord::definition>("definition", KAM_WORD("fields", "Definition"), {.flags = kRequired | kInternal, .type = FieldType::json}),
      });
}

}  // namespace tables

}  // namespace kam::domain
