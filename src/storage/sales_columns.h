// SPDX-License-Identifier: GPL-3.0-or-later
// A column of numbers as bytes: the smallest value, then each value's distance to it in 0, 1, 2, 4 or 8 bytes,
// little-endian. One code stands for "unknown" where the column has such values. Trusts no input when reading.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kam::storage {

/// base (8 bytes), width (1), has unknown values (1), six bytes of zero.
inline constexpr std::size_t kColumnHeader = 16;

/// `values` may be empty: then all `lines` values are unknown.
std::string encodeColumn(std::span<const std::int64_t> values, std::size_t lines, std::int64_t unknown);
std::string encodeColumn(std::span<const std::int32_t> values, std::size_t lines, std::int32_t unknown);
std::string encodeColumn(std::span<const std::uint32_t> values, std::size_t lines, std::uint32_t unknown);

/// Single values of a column that is not worth decoding. The bytes must outlive it.
class ColumnView {
public:
  /// Throws Failure{workspaceDamaged} when the bytes are not a column of `lines` values.
  ColumnView(std::span<const std::byte> bytes, std::size_t lines);
  /// Unset where the value is unknown; `line` is below `lines`.
  std::optional<std::int64_t> at(std::size_t line) const;

private:
  const std::byte* m_codes;
  std::int64_t m_base = 0;
  std::size_t m_width;
  bool m_hasUnknown;
};

/// Throws Failure{workspaceDamaged} when the bytes are not a column of `lines` values.
void decodeColumn(std::span<const std::byte> bytes, std::size_t lines, std::int64_t unknown, std::vector<std::int64_t>& values);
void decodeColumn(std::span<const std::byte> bytes, std::size_t lines, std::int32_t unknown, std::vector<std::int32_t>& values);
void decodeColumn(std::span<const std::byte> bytes, std::size_t lines, std::uint32_t unknown, std::vector<std::uint32_t>& values);

}  // namespace kam::storage
