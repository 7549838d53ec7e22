// SPDX-License-Identifier: GPL-3.0-or-later
// A price agreed for a product, from a quantity on, from one day to another.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Price {
  Id<Price> id;
  Id<Account> account;
  Id<Contract> contract;
  Id<Product> product;
  std::optional<double> fromQuantity;
  std::optional<Amount> listPrice;
  std::optional<Amount> netPrice;
  std::optional<Date> validFrom;
  std::optional<Date> validUntil;
};

}  // namespace kam::domain
