// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/distinct_pair.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType distinct_pairs() {
  return makeRecordType<DistinctPair>(
      "distinct_pairs", KAM_WORD("kinds", "Never the same"), KAM_WORD("kinds", "Never the same"), 4,
      {
          field<&DistinctPair::firstAccount>("first_account", KAM_WORD("fields", "First account")),
          field<&DistinctPair::secondAccount>("second_account", KAM_WORD("fields", "Second account")),
          field<&DistinctPair::firstPerson>("first_person", KAM_WORD("fields", "First person"), {.fieldClass = FieldClass::personal}),
          field<&DistinctPair::secondPerson>("second_person", KAM_WORD("fields", "Second person"), {.fieldClass = FieldClass::personal}),
          field<&DistinctPair::note>("note", KAM_WORD("fields", "Reason")),
      });
}

}  // namespace tables

}  // namespace kam::domain
