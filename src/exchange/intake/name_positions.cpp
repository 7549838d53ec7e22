// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/name_positions.h"

#include <algorithm>
#include <cstring>

namespace kam::exchange {

namespace {
std::uint32_t hashOf(std::string_view text) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = text.size() * kOdd;
  const char* at = text.data();
  std::size_t left = text.size();
  const auto mix = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * kOdd;
    hash ^= hash >> 29U;
  };
  for (; left >= 8; at += 8, left -= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    mix(word);
  }
  std::uint64_t word = 0;
  std::memcpy(&word, at, left);
  mix(word);
  return static_cast<std::uint32_t>(hash >> 32U);
}
}  // namespace

std::size_t NamePositions::slotOf(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = m_slots.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    const Slot& slot = m_slots[at];
    if (slot.position == kNone) return at;
    if (slot.hash == hash && slot.size == text.size() && std::memcmp(m_text.data() + slot.from, text.data(), text.size()) == 0) return at;
  }
}

std::uint32_t NamePositions::find(std::string_view text) const { return m_slots[slotOf(text, hashOf(text))].position; }

bool NamePositions::add(std::string_view text, std::uint32_t position) {
  if ((m_count + 1) * 2 > m_slots.size()) grow();
  const std::uint32_t hash = hashOf(text);
  Slot& slot = m_slots[slotOf(text, hash)];
  if (slot.position != kNone) return false;
  slot = {hash, position, m_text.size(), static_cast<std::uint32_t>(text.size())};
  m_text += text;
  ++m_count;
  return true;
}

void NamePositions::grow() {
  std::vector<Slot> old(m_slots.size() * 2);
  old.swap(m_slots);
  const std::size_t mask = m_slots.size() - 1;
  for (const Slot& slot : old) {
    if (slot.position == kNone) continue;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].position != kNone) at = (at + 1) & mask;
    m_slots[at] = slot;
  }
}

void NamePositions::clear() {
  std::fill(m_slots.begin(), m_slots.end(), Slot{});
  m_count = 0;
  m_text.clear();
}

}  // namespace kam::exchange
