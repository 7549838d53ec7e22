// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/rate.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType rates() {
  return makeRecordType<Rate>("rates", KAM_WORD("kinds", "Exchange rate"), KAM_WORD("kinds", "Exchange rates"), 0,
                              {
                                  field<&Rate::currency>("currency", KAM_WORD("fields", "Currency"), {.flags = kRequired}),
                                  field<&Rate::year>("year", KAM_WORD("fields", "Year"), {.flags = kRequired}),
                                  field<&Rate::rate>("rate", KAM_WORD("fields", "Rate to base currency"), {.flags = kRequired}),
                              });
}

}  // namespace tables

}  // namespace kam::domain
