// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/assignment.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType assignments() {
  return makeRecordType<Assignment>(
      "assignments", KAM_WORD("kinds", "Assignment"), KAM_WORD("kinds", "Assignments"), 0,
      {
          field<&Assignment::member>("member", KAM_WORD("fields", "Team member"), {.flags = kRequired}),
          field<&Assignment::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Assignment::role>("role", KAM_WORD("fields", "Role"), {.synonyms = "rolle"}),
          field<&Assignment::hoursPerYear>("hours_per_year", KAM_WORD("fields", "Hours per year"), {.synonyms = "stunden"}),
          field<&Assignment::deputy>("deputy", KAM_WORD("fields", "Deputy"), {.synonyms = "vertretung"}),
          field<&Assignment::revenueCredit>(
              "revenue_credit", KAM_WORD("fields", "Revenue credit"),
              {.synonyms = "umsatzzurechnung|umsatzschlüssel|provisionsschlüssel|credit", .flags = kShare, .fieldClass = FieldClass::internalGoal}),
      });
}

}  // namespace tables

}  // namespace kam::domain
