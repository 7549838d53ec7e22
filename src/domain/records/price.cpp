// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/price.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType prices() {
  return makeRecordType<Price>(
      "prices", KAM_WORD("kinds", "Price"), KAM_WORD("kinds", "Prices"), 2,
      {
          field<&Price::account>("account", KAM_WORD("fields", "Account"), {.flags = kRequired}),
          field<&Price::contract>("contract", KAM_WORD("fields", "Contract")),
          field<&Price::product>("product", KAM_WORD("fields", "Product"), {.synonyms = "artikel|lösung", .flags = kRequired}),
          field<&Price::fromQuantity>("from_quantity", KAM_WORD("fields", "From quantity"), {.synonyms = "tier|staffel"}),
          field<&Price::listPrice>("list_price", KAM_WORD("fields", "List price")),
          field<&Price::netPrice>("net_price", KAM_WORD("fields", "Net price"), {.fieldClass = FieldClass::margin}),
          field<&Price::validFrom>("valid_from", KAM_WORD("fields", "Valid from")),
          field<&Price::validUntil>("valid_until", KAM_WORD("fields", "Valid until"), {.synonyms = "valid to"}),
      });
}

}  // namespace tables

}  // namespace kam::domain
