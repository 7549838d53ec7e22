// SPDX-License-Identifier: GPL-3.0-or-later
// What a file calls the record that a field refers to, so that it can be found again: its name; where that is not unique
// its own number, or its name together with the account's.
#pragma once

#include "domain/snapshot.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>

namespace kam::exchange {

class ReferenceNames {
public:
  explicit ReferenceNames(const domain::Snapshot& snapshot) : m_snapshot(snapshot) {}

  /// Empty for unknown; the id's digits where neither name nor number nor account tell it from others.
  std::string nameOf(domain::Kind kind, const domain::Value& reference);
  /// The record's identity field ("4711"); empty when it has none.
  std::string numberOf(domain::Kind kind, const domain::Value& reference) const;

private:
  /// How many records of a kind have a name, alone or with their account's; made when first asked.
  const std::unordered_map<std::string, int>& counts(domain::Kind kind);

  const domain::Snapshot& m_snapshot;
  std::array<std::optional<std::unordered_map<std::string, int>>, domain::kKindCount> m_counts;
};

}  // namespace kam::exchange
