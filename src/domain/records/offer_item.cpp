// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/offer_item.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType offer_items() {
  return makeRecordType<OfferItem>(
      "offer_items", KAM_WORD("kinds", "Offer item"), KAM_WORD("kinds", "Offer items"), 2,
      {
          field<&OfferItem::offer>("offer", KAM_WORD("fields", "Offer"), {.flags = kRequired}),
          field<&OfferItem::kind>("kind", KAM_WORD("fields", "Kind")),
          field<&OfferItem::name>("name", KAM_WORD("fields", "Name"), {.flags = kRequired | kSearchText}),
          field<&OfferItem::requirement>("requirement", KAM_WORD("fields", "Answers")),
          field<&OfferItem::price>("price", KAM_WORD("fields", "Price")),
          field<&OfferItem::internalCost>("internal_cost", KAM_WORD("fields", "Internal cost a year"), {.fieldClass = FieldClass::margin}),
          field<&OfferItem::counterPerformance>("counter_performance", KAM_WORD("fields", "In return"), {.fieldClass = FieldClass::margin}),
          field<&OfferItem::approvedBy>("approved_by", KAM_WORD("fields", "Approved by")),
          field<&OfferItem::approvedOn>("approved_on", KAM_WORD("fields", "Approved on")),
          field<&OfferItem::validUntil>("valid_until", KAM_WORD("fields", "Valid until")),
      });
}

}  // namespace tables

}  // namespace kam::domain
