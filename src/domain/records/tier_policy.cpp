// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/tier_policy.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType tier_policies() {
  return makeRecordType<TierPolicy>("tier_policies", KAM_WORD("kinds", "Tier policy"), KAM_WORD("kinds", "Tier policies"), 0,
                                    {
                                        field<&TierPolicy::tier>("tier", KAM_WORD("fields", "Tier"), {.flags = kRequired}),
                                        field<&TierPolicy::cadenceDays>("cadence_days", KAM_WORD("fields", "Contact at least every (days)")),
                                        field<&TierPolicy::reviewMonths>("review_months", KAM_WORD("fields", "Review every (months)")),
                                        field<&TierPolicy::planTemplate>("plan_template", KAM_WORD("fields", "Plan template")),
                                        field<&TierPolicy::hours>("hours", KAM_WORD("fields", "Hours a year")),
                                        field<&TierPolicy::sponsorNeeded>("sponsor_needed", KAM_WORD("fields", "Needs a sponsor")),
                                    });
}

}  // namespace tables

}  // namespace kam::domain
