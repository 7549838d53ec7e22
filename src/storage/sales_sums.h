// SPDX-License-Identifier: GPL-3.0-or-later
// Month × account sums of the lines that count, made in memory from the chunks: nothing is kept that could disagree.
#pragma once

#include "domain/sales_sums.h"
#include "storage/sqlite/connection.h"

#include <memory>

namespace kam::storage {

std::shared_ptr<const domain::SalesSums> loadSums(Connection& connection);

}  // namespace kam::storage
