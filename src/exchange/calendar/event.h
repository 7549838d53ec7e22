// SPDX-License-Identifier: GPL-3.0-or-later
// One VEVENT of a calendar, line by line.
#pragma once

#include "exchange/calendar/repeat.h"
#include "exchange/card/content_line.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace kam::exchange {

struct Event {
  std::string uid;
  std::optional<ZonedTime> start;
  std::optional<ZonedTime> end;
  std::optional<std::chrono::minutes> duration;
  /// RECURRENCE-ID: the start that this one replaces.
  std::optional<ZonedTime> original;
  /// RRULE as it stands; empty: it does not repeat.
  std::string rule;
  std::vector<ZonedTime> furtherStarts;
  std::vector<ZonedTime> exceptions;
  std::string summary;
  std::string description;
  std::string location;
  std::string organizer;
  /// Addresses, divided by "; ".
  std::string people;
  bool isCancelled = false;
  bool isVideo = false;

  void take(const ContentLine& line);
  /// The summary, or the first words of what else it says.
  std::string title() const;
};

/// "PT1H30M", "P1D"; nullopt where it is none or longer than a year.
std::optional<std::chrono::minutes> calendarDuration(std::string_view text);

}  // namespace kam::exchange
