// SPDX-License-Identifier: GPL-3.0-or-later
// Texts → positions for a million lookups in a row: one flat table and one text, so that a lookup touches two places in
// memory instead of a chain. Keeps copies of the texts; nothing is ever taken out but everything.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

class NamePositions {
public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

  /// kNone when the text is not there.
  std::uint32_t find(std::string_view text) const;
  bool contains(std::string_view text) const { return find(text) != kNone; }
  /// Adds the text unless it is there; its position then is the one it had. False when it was there.
  bool add(std::string_view text, std::uint32_t position);
  void clear();

private:
  /// Numbers of customers and documents are short: up to eight letters stand in the slot itself.
  struct Slot {
    std::uint64_t head = 0;
    std::uint64_t from = 0;
    std::uint32_t size = 0;
    std::uint32_t position = kNone;
  };
  std::size_t slotOf(std::string_view text) const;
  void grow();

  std::vector<Slot> m_slots = std::vector<Slot>(64);
  std::size_t m_count = 0;
  std::string m_text;
};

}  // namespace kam::exchange
