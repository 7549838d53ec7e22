// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of a vector ({"K01": cents, …}) as the engine's columns.
#pragma once

#include "scoring/order.h"
#include "method.h"

#include <cstdint>
#include <optional>

namespace kam::vectors {

struct Accounts {
  std::vector<std::string> names;
  std::vector<std::uint32_t> tieRanks;

  explicit Accounts(std::vector<std::string> all) : names(std::move(all)) {
    const std::vector<std::string_view> numbers(names.begin(), names.end());
    std::vector<base::RawId> ids(names.size());
    for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = static_cast<base::RawId>(i + 1);
    tieRanks = scoring::tieRanks(numbers, ids);
  }
  static Accounts keysOf(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) names.push_back(key);
    return Accounts(std::move(names));
  }
  Json named(const std::vector<std::uint32_t>& indices, std::size_t count) const {
    Json list = Json::array();
    for (std::size_t i = 0; i < count; ++i) list.push_back(names[indices[i]]);
    return list;
  }
  Json named(const std::vector<std::uint32_t>& indices) const { return named(indices, indices.size()); }
};

inline std::optional<std::int64_t> wholeOrUnset(const Json& value) {
  if (value.is_null()) return std::nullopt;
  return value.get<std::int64_t>();
}

inline std::vector<std::optional<std::int64_t>> wholeValues(const Json& values) {
  std::vector<std::optional<std::int64_t>> result;
  for (const Json& value : values) result.push_back(wholeOrUnset(value));
  return result;
}

template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

}  // namespace kam::vectors
