// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived.h"

#include <algorithm>

namespace kam::domain {
namespace {

/// Enough for one level with this year and the one before, and another beside it; a portfolio of 100,000 accounts is large.
constexpr std::size_t kMostEntries = 8;

}  // namespace

std::shared_ptr<const void> Derived::find(std::type_index type, std::string_view key) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.type == type && entry.key == key; });
  if (found == m_entries.end()) return nullptr;
  std::rotate(found, found + 1, m_entries.end());
  return m_entries.back().value;
}

void Derived::keep(std::type_index type, std::string_view key, std::shared_ptr<const void> value) const {
  const std::scoped_lock lock(m_mutex);
  if (m_entries.size() == kMostEntries) m_entries.erase(m_entries.begin());
  m_entries.push_back({type, std::string(key), std::move(value)});
}

}  // namespace kam::domain
