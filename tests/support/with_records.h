// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot with these records as all of their kind.
#pragma once

#include "domain/snapshot.h"

#include <memory>
#include <utility>
#include <vector>

namespace kam::support {

template <class Record>
domain::Snapshot withRecords(const domain::Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(domain::kKindOf<Record>, std::make_shared<const domain::Table<Record>>(std::move(records)));
}

}  // namespace kam::support
