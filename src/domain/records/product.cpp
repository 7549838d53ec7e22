// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/product.h"

#include "domain/make_record_type.h"

namespace kam::domain {

namespace tables {

RecordType products() {
  return makeRecordType<Product>(
      "products", KAM_WORD("kinds", "Product"), KAM_WORD("kinds", "Products"), 1,
      {
          field<&Product::key>("key", KAM_WORD("fields", "Key"),
                               {.synonyms = "product id|product_id|productid|artikelnummer|artikelnr|art-nr|sku|produktnummer|item number",
                                .flags = kIdentity | kSearchName}),
          field<&Product::name>("name", KAM_WORD("fields", "Name"),
                                {.synonyms = "product|product name|product_name|artikel|produkt|artikelbezeichnung|bezeichnung|lösung",
                                 .flags = kRequired | kSearchName}),
          field<&Product::family>(
              "family", KAM_WORD("fields", "Family"),
              {.synonyms = "product family|category|category_name|warengruppe|produktgruppe|produktfamilie|gruppe|series|category name"}),
          field<&Product::unitPrice>("unit_price", KAM_WORD("fields", "List price"),
                                     {.synonyms = "unit price|unit_price|price|preis|listenpreis|sales price|sales_price"}),
          field<&Product::discontinued>("discontinued", KAM_WORD("fields", "Discontinued"), {.synonyms = "ausgelaufen"}),
      });
}

}  // namespace tables

}  // namespace kam::domain
