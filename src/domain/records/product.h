// SPDX-License-Identifier: GPL-3.0-or-later
// Something we sell.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Product {
  Id<Product> id;
  std::string key;
  std::string name;
  std::string family;
  std::optional<Amount> unitPrice;
  bool discontinued = false;
};

}  // namespace kam::domain
