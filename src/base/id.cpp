// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <utility>

namespace kam::base {

namespace {
constexpr std::int64_t k2020Milliseconds = 1'577'836'800'000;
constexpr std::uint32_t kReplicaMask = (1U << 11) - 1;
constexpr std::uint32_t kCounterLimit = 1U << 12;
constexpr std::int64_t kTimeMask = (std::int64_t{1} << 40) - 1;
}  // namespace

ReplicaIdSource::ReplicaIdSource(std::uint32_t replica, MillisecondClock now)
    : m_replica((replica ^ (replica >> 11) ^ (replica >> 22)) & kReplicaMask), m_now(std::move(now)) {}

RawId ReplicaIdSource::next() {
  const std::int64_t now = (m_now() - k2020Milliseconds) & kTimeMask;
  if (now > m_lastMillisecond) {
    m_lastMillisecond = now;
    m_counter = 0;
  } else if (++m_counter == kCounterLimit) {
    ++m_lastMillisecond;  // borrow from the future rather than repeat an id
    m_counter = 0;
  }
  return (m_lastMillisecond << 23) | (static_cast<std::int64_t>(m_replica) << 12) | m_counter;
}

}  // namespace kam::base
