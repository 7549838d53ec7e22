// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/import_mapping.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType import_mappings() {
  return makeRecordType<ImportMapping>(
      "import_mappings", KAM_WORD("kinds", "Import mapping"), KAM_WORD("kinds", "Import mappings"), 0,
      {
          field<&ImportMapping::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired | kIdentity}),
          field<&ImportMapping::header>("header", KAM_WORD("fields", "Columns of the file"), {.flags = kRequired | kInternal}),
          field<&ImportMapping::definition>("definition", KAM_WORD("fields", "Definition"),
                                            {.flags = kRequired | kInternal, .type = FieldType::json}),
      });
}

}  // namespace tables

}  // namespace kam::domain
