// SPDX-License-Identifier: GPL-3.0-or-later
// A mail (RFC 5322, MIME) as what a reader sees of it: who, when, about what, the text, and what was attached.
#pragma once

#include "exchange/calendar/zones.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

struct Mail {
  std::string messageId;
  std::string subject;
  /// Addresses only, without the names beside them.
  std::string from;
  std::vector<std::string> to;
  std::optional<ZonedTime> sent;
  std::string text;
  /// Names of what was attached; the contents are left out.
  std::vector<std::string> attachments;
};

/// Never fails: what is damaged is left out.
Mail readMail(std::string_view bytes);

/// "Tue, 5 May 2026 14:05:09 +0200" as UTC; also the older forms with "GMT" or "EST" and without a weekday.
std::optional<ZonedTime> mailDate(std::string_view text);

/// "Petra Vogt <p@v.example>, q@v.example; Gruppe: r@v.example;" → the addresses.
std::vector<std::string> mailAddresses(std::string_view text);

}  // namespace kam::exchange
