// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whole tables into a Snapshot.
#pragma once

#include "domain/snapshot.h"
#include "storage/catalog.h"

namespace kam::storage {

std::shared_ptr<const domain::TableBase> loadTable(Connection& connection, const TableMap& map);

}  // namespace kam::storage
