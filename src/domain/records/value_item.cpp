// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/value_item.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType value_items() {
  return makeRecordType<ValueItem>("value_items", KAM_WORD("kinds", "Value item"), KAM_WORD("kinds", "Value items"), 2,
                                   {
                                       field<&ValueItem::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
                                       field<&ValueItem::plan>("plan", KAM_WORD("fields", "Plan")),
                                       field<&ValueItem::mechanism>("mechanism", KAM_WORD("fields", "Mechanism"), {.flags = kRequired | kSearchText}),
                                       field<&ValueItem::baseline>("baseline", KAM_WORD("fields", "Baseline")),
                                       field<&ValueItem::promised>("promised", KAM_WORD("fields", "Promised a year")),
                                       field<&ValueItem::delivered>("delivered", KAM_WORD("fields", "Delivered a year")),
                                       field<&ValueItem::confirmed>("confirmed", KAM_WORD("fields", "Confirmed a year")),
                                       field<&ValueItem::confirmedBy>("confirmed_by", KAM_WORD("fields", "Confirmed by")),
                                       field<&ValueItem::confirmedOn>("confirmed_on", KAM_WORD("fields", "Confirmed on")),
                                       field<&ValueItem::evidence>("evidence", KAM_WORD("fields", "Evidence")),
                                   });
}

}  // namespace tables

}  // namespace kam::domain
