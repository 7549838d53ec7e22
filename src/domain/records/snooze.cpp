// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/snooze.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType snoozes() {
  return makeRecordType<Snooze>("snoozes", KAM_WORD("kinds", "Postponement"), KAM_WORD("kinds", "Postponements"), 3,
                                {
                                    field<&Snooze::subject>("subject", KAM_WORD("fields", "Subject"), {.flags = kRequired | kInternal}),
                                    field<&Snooze::account>("account", KAM_WORD("fields", "Account")),
                                    field<&Snooze::until>("until", KAM_WORD("fields", "Until"), {.flags = kRequired}),
                                    field<&Snooze::reason>("reason", KAM_WORD("fields", "Reason"), {.flags = kRequired}),
                                    field<&Snooze::by>("by", KAM_WORD("fields", "By")),
                                });
}

}  // namespace tables

}  // namespace kam::domain
