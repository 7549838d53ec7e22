// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces for the targets that open them.
#pragma once

#include "base/date.h"
#include "domain/record_type.h"
#include "fuzz/harness.h"
#include "storage/store.h"

#include <fstream>
#include <iterator>

namespace kam::fuzz {

inline const base::FixedClock& fixedClock() {
  static const base::FixedClock clock(base::makeDate(2026, 3, 2));
  return clock;
}

inline storage::StoreOptions options() { return {&fixedClock(), "tester"}; }

inline std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// An account of that name, or another name for one that is there.
inline storage::EditRequest named(domain::RowOperation operation, domain::RawId account, const std::string& name) {
  domain::RowChange change{domain::Kind::accounts, account, operation, {}};
  change.values.emplace_back(domain::recordType(domain::Kind::accounts).fieldIndex("name").value(), domain::Value{name});
  return {"test.edit", "{}", {change}, {}};
}

/// A closed workspace with some history, as bytes.
inline std::string smallWorkspace() {
  const std::filesystem::path path = folder() / "small.kam";
  std::filesystem::remove(path);
  {
    auto store = storage::Store::create(path, options());
    require(store.has_value(), "no workspace could be made");
    for (const char* name : {"Nordwind", "Südwind", "Ostwind"})
      require((*store)->apply(named(domain::RowOperation::add, (*store)->ids().next(), name)).has_value(), "an account could not be added");
  }
  return bytesOf(path);
}

}  // namespace kam::fuzz
