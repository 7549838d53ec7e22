// SPDX-License-Identifier: GPL-3.0-or-later
// The time zones that a calendar names, and what its times are on the reader's clock: the program itself keeps local time.
#pragma once

#include "base/date.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kam::exchange {

/// A point in time as a calendar or a mail writes it.
struct ZonedTime {
  base::Minute wall{};
  bool isDay = false;
  bool isUtc = false;
  /// As the file names it; empty: the reader's clock.
  std::string zone;
};

/// "20260131T140000Z", "20260131T140000", "20260131"; nullopt for anything else.
std::optional<ZonedTime> calendarTime(std::string_view text);

class Zones {
public:
  /// The reader's zone ("Europe/Berlin"); empty: this machine's.
  explicit Zones(const std::string& reader);
  ~Zones();
  Zones(const Zones&) = delete;
  Zones& operator=(const Zones&) = delete;

  /// A VTIMEZONE of the file, for names that nobody else knows.
  void define(const std::string& name, const std::string& definition);
  /// On the reader's clock. Days stay; a zone that nobody knows is taken as the reader's.
  base::Minute here(const ZonedTime& time);
  /// The same moment on the clock of `zone`.
  base::Minute there(base::Minute utc, const std::string& zone);
  base::Minute utc(const ZonedTime& time);

private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace kam::exchange
