// SPDX-License-Identifier: GPL-3.0-or-later
// Month × account sums of the lines that count: what is kept beside each batch that is switched on, less what is superseded.
#pragma once

#include "domain/sales_sums.h"
#include "storage/product_sums.h"
#include "storage/sqlite/connection.h"

#include <memory>

namespace kam::storage {

/// `products` is called when somebody asks for sums by product; `today` says which month is whole.
std::shared_ptr<const domain::SalesSums> loadSums(Connection& connection, ProductReading products, base::Date today);

}  // namespace kam::storage
