// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that are unique across laptops: 63 bits of time, replica and counter.
// An id of 0 means "none"; ids of different records do not mix.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace kam::base {

using RawId = std::int64_t;

template <class Tag>
class Id {
public:
  constexpr Id() = default;
  constexpr explicit Id(RawId raw) : m_raw(raw) {}
  constexpr RawId raw() const { return m_raw; }
  constexpr bool isSet() const { return m_raw != 0; }
  constexpr auto operator<=>(const Id&) const = default;
  std::string toString() const { return std::to_string(m_raw); }

private:
  RawId m_raw = 0;
};

/// Where new ids come from; passed in, so that tests and the demo get the same ids every time.
class IdSource {
public:
  virtual ~IdSource() = default;
  virtual RawId next() = 0;
};

/// 40 bits of milliseconds since 2020, 11 bits of replica, 12 bits of counter: rises with time on one replica
/// and never repeats on it, even when the clock stands still or goes back.
class ReplicaIdSource final : public IdSource {
public:
  using MillisecondClock = std::function<std::int64_t()>;
  /// `replica` is folded into 11 bits; `now` gives milliseconds since 1970 (UTC).
  ReplicaIdSource(std::uint32_t replica, MillisecondClock now);
  RawId next() override;

private:
  std::uint32_t m_replica;
  MillisecondClock m_now;
  std::int64_t m_lastMillisecond = 0;
  std::uint32_t m_counter = 0;
};

/// Counts up from a start; for tests and the demo workspace.
class CountingIdSource final : public IdSource {
public:
  explicit CountingIdSource(RawId first = 1) : m_next(first) {}
  RawId next() override { return m_next++; }

private:
  RawId m_next;
};

}  // namespace kam::base

template <class Tag>
struct std::hash<kam::base::Id<Tag>> {
  std::size_t operator()(kam::base::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.raw()); }
};
