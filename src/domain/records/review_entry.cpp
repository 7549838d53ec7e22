// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/review_entry.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType review_entries() {
  constexpr FieldOptions kScore{.fieldClass = FieldClass::score};
  return makeRecordType<ReviewEntry>(
      "review_entries", KAM_WORD("kinds", "Reviewed account"), KAM_WORD("kinds", "Reviewed accounts"), 1,
      {
          field<&ReviewEntry::review>("review", KAM_WORD("fields", "Review"), {.flags = kRequired}),
          field<&ReviewEntry::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&ReviewEntry::discussed>("discussed", KAM_WORD("fields", "Discussed")),
          field<&ReviewEntry::again>("again", KAM_WORD("fields", "Look at again")),
          field<&ReviewEntry::place>("place", KAM_WORD("fields", "Place"), kScore),
          field<&ReviewEntry::concerns>("concerns", KAM_WORD("fields", "Concerns"), {.flags = kInternal, .fieldClass = FieldClass::score}),
          field<&ReviewEntry::tier>("tier", KAM_WORD("fields", "Tier")),
          field<&ReviewEntry::abcClass>("abc_class", KAM_WORD("fields", "ABC class"), kScore),
          field<&ReviewEntry::revenue>("revenue", KAM_WORD("fields", "Revenue")),
          field<&ReviewEntry::growth>("growth", KAM_WORD("fields", "Growth"), {.flags = kShare}),
          field<&ReviewEntry::marginShare>("margin_share", KAM_WORD("fields", "Margin share"), {.flags = kShare, .fieldClass = FieldClass::margin}),
          field<&ReviewEntry::target>("target", KAM_WORD("fields", "Target"), {.fieldClass = FieldClass::internalGoal}),
          field<&ReviewEntry::attainment>("attainment", KAM_WORD("fields", "Target attainment"),
                                          {.flags = kShare, .fieldClass = FieldClass::internalGoal}),
          field<&ReviewEntry::score>("score", KAM_WORD("fields", "Score"), kScore),
          field<&ReviewEntry::rank>("rank", KAM_WORD("fields", "Rank"), kScore),
          field<&ReviewEntry::attractiveness>("attractiveness", KAM_WORD("fields", "Attractiveness"), kScore),
          field<&ReviewEntry::strength>("strength", KAM_WORD("fields", "Strength"), kScore),
          field<&ReviewEntry::planStatus>("plan_status", KAM_WORD("fields", "Plan")),
          field<&ReviewEntry::openActions>("open_actions", KAM_WORD("fields", "Open actions")),
          field<&ReviewEntry::overdueActions>("overdue_actions", KAM_WORD("fields", "Overdue actions")),
      });
}

}  // namespace tables

}  // namespace kam::domain
