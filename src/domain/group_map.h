// SPDX-License-Identifier: GPL-3.0-or-later
// A flat map from 64-bit hashes to small values, for millions of groups of sales lines: no node per entry, so a third of
// the memory and time of std::unordered_map. The keys are hashes already; nothing is ever taken out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace kam::domain {

template <class Value>
class GroupMap {
public:
  bool empty() const { return m_count == 0; }
  std::size_t size() const { return m_count; }

  Value& operator[](std::uint64_t key) {
    if ((m_count + 1) * 3 > m_slots.size() * 2) grow();
    Slot& slot = m_slots[slotOf(stored(key))];
    if (slot.key == kUnused) {
      slot.key = stored(key);
      ++m_count;
    }
    return slot.value;
  }
  /// nullptr when the key is not there.
  const Value* find(std::uint64_t key) const {
    if (m_slots.empty()) return nullptr;
    const Slot& slot = m_slots[slotOf(stored(key))];
    return slot.key != kUnused ? &slot.value : nullptr;
  }
  /// `visit(key, value)`, in no particular order.
  template <class Visit>
  void forEach(Visit visit) const {
    for (const Slot& slot : m_slots)
      if (slot.key != kUnused) visit(slot.key, slot.value);
  }

private:
  static constexpr std::uint64_t kUnused = 0;
  struct Slot {
    std::uint64_t key = kUnused;
    Value value{};
  };
  /// The one hash that marks an empty slot is kept as its neighbour.
  static std::uint64_t stored(std::uint64_t key) { return key == kUnused ? kUnused + 1 : key; }
  std::size_t slotOf(std::uint64_t key) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = static_cast<std::size_t>(key) & mask;
    while (m_slots[at].key != kUnused && m_slots[at].key != key) at = (at + 1) & mask;
    return at;
  }
  void grow() {
    std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old)
      if (slot.key != kUnused) m_slots[slotOf(slot.key)] = slot;
  }

  std::vector<Slot> m_slots;
  std::size_t m_count = 0;
};

}  // namespace kam::domain
