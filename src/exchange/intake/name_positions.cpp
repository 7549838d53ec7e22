// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/name_positions.h"

#include <algorithm>
#include <cstring>

namespace kam::exchange {

namespace {
constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;
constexpr std::size_t kHead = 8;

/// The first eight bytes as a number, zeros behind a shorter text.
std::uint64_t headOf(std::string_view text) {
  std::uint64_t head = 0;
  if (text.size() >= kHead) {
    std::memcpy(&head, text.data(), kHead);
    return head;
  }
  for (std::size_t i = text.size(); i > 0; --i) head = head << 8U | static_cast<unsigned char>(text[i - 1]);
  return head;
}

std::uint64_t hashOf(std::string_view text, std::uint64_t head) {
  std::uint64_t hash = text.size() * kOdd;
  const auto mix = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * kOdd;
    hash ^= hash >> 29U;
  };
  mix(head);
  for (std::size_t at = kHead; at < text.size(); at += kHead) mix(headOf(text.substr(at)));
  return hash >> 16U;
}
}  // namespace

std::size_t NamePositions::slotOf(std::string_view text) const {
  const std::uint64_t head = headOf(text);
  const std::size_t mask = m_slots.size() - 1;
  for (std::size_t at = hashOf(text, head) & mask;; at = (at + 1) & mask) {
    const Slot& slot = m_slots[at];
    if (slot.position == kNone) return at;
    if (slot.head != head || slot.size != text.size()) continue;
    if (text.size() <= kHead || std::memcmp(m_text.data() + slot.from + kHead, text.data() + kHead, text.size() - kHead) == 0) return at;
  }
}

std::uint32_t NamePositions::find(std::string_view text) const { return m_slots[slotOf(text)].position; }

bool NamePositions::add(std::string_view text, std::uint32_t position) {
  if ((m_count + 1) * 2 > m_slots.size()) grow();
  Slot& slot = m_slots[slotOf(text)];
  if (slot.position != kNone) return false;
  slot = {headOf(text), m_text.size(), static_cast<std::uint32_t>(text.size()), position};
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
    std::size_t at = hashOf(std::string_view(m_text).substr(slot.from, slot.size), slot.head) & mask;
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
