// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_columns.h"

#include "storage/sqlite/failure.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace kam::storage {

namespace {

static_assert(std::endian::native == std::endian::little, "columns are written as the machine holds them");

struct Range {
  std::int64_t low = std::numeric_limits<std::int64_t>::max();
  std::int64_t high = std::numeric_limits<std::int64_t>::min();
  bool hasUnknown = false;
  bool hasKnown = false;
};

template <class T>
Range rangeOf(std::span<const T> values, T unknown) {
  T low = std::numeric_limits<T>::max();
  T high = std::numeric_limits<T>::min();
  std::size_t unknowns = 0;
  for (const T value : values) {
    const bool known = value != unknown;
    unknowns += known ? 0 : 1;
    low = std::min(low, known ? value : std::numeric_limits<T>::max());
    high = std::max(high, known ? value : std::numeric_limits<T>::min());
  }
  return {static_cast<std::int64_t>(low), static_cast<std::int64_t>(high), unknowns > 0, unknowns < values.size()};
}

std::uint8_t widthOf(const Range& range) {
  const std::uint64_t distance = static_cast<std::uint64_t>(range.high) - static_cast<std::uint64_t>(range.low);
  // One code is kept free for "unknown".
  const std::uint64_t codes = distance + (range.hasUnknown ? 1 : 0);
  if (codes == 0) return 0;
  if (codes <= 0xff) return 1;
  if (codes <= 0xffff) return 2;
  if (codes <= 0xffff'ffff && codes >= distance) return 4;
  return 8;
}

template <class Code, class T>
void writeCodes(std::string& bytes, std::span<const T> values, std::int64_t base, T unknown) {
  bytes.resize(kColumnHeader + values.size() * sizeof(Code));
  char* to = bytes.data() + kColumnHeader;
  constexpr Code kUnknown = std::numeric_limits<Code>::max();
  for (const T value : values) {
    const Code code = value == unknown ? kUnknown : static_cast<Code>(static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(base));
    std::memcpy(to, &code, sizeof code);
    to += sizeof code;
  }
}

template <class T>
std::string encoded(std::span<const T> values, std::size_t lines, T unknown) {
  std::string bytes(kColumnHeader, '\0');
  Range range = values.empty() ? Range{0, 0, lines > 0, false} : rangeOf(values, unknown);
  if (!range.hasKnown) range.low = range.high = 0;
  std::uint8_t width = range.hasKnown ? widthOf(range) : 0;
  if (width == 8) range.low = 0;
  switch (width) {
    case 1: writeCodes<std::uint8_t>(bytes, values, range.low, unknown); break;
    case 2: writeCodes<std::uint16_t>(bytes, values, range.low, unknown); break;
    case 4: writeCodes<std::uint32_t>(bytes, values, range.low, unknown); break;
    case 8:
      bytes.resize(kColumnHeader + values.size() * 8);
      for (std::size_t i = 0; i < values.size(); ++i) {
        const auto wide = static_cast<std::int64_t>(values[i]);
        std::memcpy(bytes.data() + kColumnHeader + i * 8, &wide, 8);
      }
      break;
    default: break;
  }
  std::memcpy(bytes.data(), &range.low, 8);
  bytes[8] = static_cast<char>(width);
  bytes[9] = static_cast<char>(range.hasUnknown ? 1 : 0);
  return bytes;
}

[[noreturn]] void damaged() { throw Failure(ErrorCode::workspaceDamaged, {"", "sales column"}); }

template <class Code, class T>
void readCodes(const std::byte* from, std::size_t lines, std::int64_t base, bool hasUnknown, T unknown, T* to) {
  constexpr Code kUnknown = std::numeric_limits<Code>::max();
  for (std::size_t i = 0; i < lines; ++i) {
    Code code;
    std::memcpy(&code, from + i * sizeof code, sizeof code);
    const T value = static_cast<T>(static_cast<std::uint64_t>(base) + code);
    to[i] = hasUnknown && code == kUnknown ? unknown : value;
  }
}

struct Header {
  std::int64_t base = 0;
  std::size_t width = 0;
  bool hasUnknown = false;
};

Header headerOf(std::span<const std::byte> bytes, std::size_t lines) {
  if (bytes.size() < kColumnHeader) damaged();
  Header header;
  std::memcpy(&header.base, bytes.data(), 8);
  header.width = static_cast<std::size_t>(bytes[8]);
  header.hasUnknown = bytes[9] != std::byte{0};
  if ((header.width != 0 && !std::has_single_bit(header.width)) || header.width > 8 || bytes.size() != kColumnHeader + lines * header.width)
    damaged();
  return header;
}

template <class T>
void decoded(std::span<const std::byte> bytes, std::size_t lines, T unknown, std::vector<T>& values) {
  const auto [base, width, hasUnknown] = headerOf(bytes, lines);
  values.resize(lines);
  const std::byte* from = bytes.data() + kColumnHeader;
  switch (width) {
    case 0: std::fill(values.begin(), values.end(), hasUnknown ? unknown : static_cast<T>(base)); break;
    case 1: readCodes<std::uint8_t>(from, lines, base, hasUnknown, unknown, values.data()); break;
    case 2: readCodes<std::uint16_t>(from, lines, base, hasUnknown, unknown, values.data()); break;
    case 4: readCodes<std::uint32_t>(from, lines, base, hasUnknown, unknown, values.data()); break;
    default:
      for (std::size_t i = 0; i < lines; ++i) {
        std::int64_t wide = 0;
        std::memcpy(&wide, from + i * 8, 8);
        values[i] = static_cast<T>(wide);
      }
  }
}

}  // namespace

ColumnView::ColumnView(std::span<const std::byte> bytes, std::size_t lines) : m_codes(bytes.data() + kColumnHeader) {
  const Header header = headerOf(bytes, lines);
  m_base = header.base;
  m_width = header.width;
  m_hasUnknown = header.hasUnknown;
}

std::optional<std::int64_t> ColumnView::at(std::size_t line) const {
  std::uint64_t code = 0;
  std::memcpy(&code, m_codes + line * m_width, m_width);
  if (m_width == 8) {
    const auto wide = static_cast<std::int64_t>(code);
    return m_hasUnknown && wide == std::numeric_limits<std::int64_t>::min() ? std::nullopt : std::optional(wide);
  }
  const std::uint64_t unknown = (std::uint64_t{1} << (8 * m_width)) - 1;
  if (m_hasUnknown && (m_width == 0 || code == unknown)) return std::nullopt;
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(m_base) + code);
}

std::string encodeColumn(std::span<const std::int64_t> values, std::size_t lines, std::int64_t unknown) { return encoded(values, lines, unknown); }
std::string encodeColumn(std::span<const std::int32_t> values, std::size_t lines, std::int32_t unknown) { return encoded(values, lines, unknown); }
std::string encodeColumn(std::span<const std::uint32_t> values, std::size_t lines, std::uint32_t unknown) { return encoded(values, lines, unknown); }

void decodeColumn(std::span<const std::byte> bytes, std::size_t lines, std::int64_t unknown, std::vector<std::int64_t>& values) {
  decoded(bytes, lines, unknown, values);
}
void decodeColumn(std::span<const std::byte> bytes, std::size_t lines, std::int32_t unknown, std::vector<std::int32_t>& values) {
  decoded(bytes, lines, unknown, values);
}
void decodeColumn(std::span<const std::byte> bytes, std::size_t lines, std::uint32_t unknown, std::vector<std::uint32_t>& values) {
  decoded(bytes, lines, unknown, values);
}

}  // namespace kam::storage
