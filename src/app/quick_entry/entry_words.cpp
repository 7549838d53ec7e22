// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quick_entry/entry_words.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kam::app {

using domain::Channel;
using domain::EffortKind;

namespace {

struct ChannelWord {
  std::string_view word;
  Channel channel;
};
constexpr std::array kChannels{ChannelWord{"visit", Channel::visit},
                               ChannelWord{"visited", Channel::visit},
                               ChannelWord{"besuch", Channel::visit},
                               ChannelWord{"besucht", Channel::visit},
                               ChannelWord{"call", Channel::call},
                               ChannelWord{"called", Channel::call},
                               ChannelWord{"phone", Channel::call},
                               ChannelWord{"phoned", Channel::call},
                               ChannelWord{"anruf", Channel::call},
                               ChannelWord{"telefonat", Channel::call},
                               ChannelWord{"angerufen", Channel::call},
                               ChannelWord{"telefoniert", Channel::call},
                               ChannelWord{"mail", Channel::email},
                               ChannelWord{"email", Channel::email},
                               ChannelWord{"e mail", Channel::email},
                               ChannelWord{"meeting", Channel::meeting},
                               ChannelWord{"termin", Channel::meeting},
                               ChannelWord{"besprechung", Channel::meeting},
                               ChannelWord{"treffen", Channel::meeting},
                               ChannelWord{"video", Channel::video},
                               ChannelWord{"teams", Channel::video},
                               ChannelWord{"zoom", Channel::video},
                               ChannelWord{"videokonferenz", Channel::video},
                               ChannelWord{"letter", Channel::letter},
                               ChannelWord{"brief", Channel::letter},
                               ChannelWord{"fair", Channel::event},
                               ChannelWord{"messe", Channel::event},
                               ChannelWord{"event", Channel::event}};

struct EffortWord {
  std::string_view word;
  EffortKind kind;
};
constexpr std::array kEfforts{EffortWord{"travel", EffortKind::travel},
                              EffortWord{"trip", EffortKind::travel},
                              EffortWord{"drive", EffortKind::travel},
                              EffortWord{"reise", EffortKind::travel},
                              EffortWord{"fahrt", EffortKind::travel},
                              EffortWord{"anfahrt", EffortKind::travel},
                              EffortWord{"preparation", EffortKind::preparation},
                              EffortWord{"prepared", EffortKind::preparation},
                              EffortWord{"vorbereitung", EffortKind::preparation},
                              EffortWord{"vorbereitet", EffortKind::preparation},
                              EffortWord{"offer", EffortKind::offer},
                              EffortWord{"quote", EffortKind::offer},
                              EffortWord{"angebot", EffortKind::offer},
                              EffortWord{"kalkulation", EffortKind::offer},
                              EffortWord{"coordination", EffortKind::coordination},
                              EffortWord{"abstimmung", EffortKind::coordination},
                              EffortWord{"koordination", EffortKind::coordination},
                              EffortWord{"service", EffortKind::service},
                              EffortWord{"reklamation", EffortKind::service},
                              EffortWord{"claim", EffortKind::service}};

constexpr double kMostHours = 12.0;

/// "1,5", "1.5", "2" and "1:30"; unset for anything else.
std::optional<double> amountOf(std::string_view text) {
  const std::size_t colon = text.find(':');
  const auto whole = [](std::string_view digits) -> std::optional<int> {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || digits.size() > 4 || value < 0 || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
  };
  if (colon != std::string_view::npos) {
    const auto hours = whole(text.substr(0, colon));
    const auto minutes = whole(text.substr(colon + 1));
    if (!hours || !minutes || *minutes > 59 || text.size() - colon != 3) return std::nullopt;
    return *hours + *minutes / 60.0;
  }
  const std::size_t sign = text.find_first_of(",.");
  const auto before = whole(text.substr(0, sign));
  if (!before) return std::nullopt;
  if (sign == std::string_view::npos) return *before;
  const std::string_view behind = text.substr(sign + 1);
  const auto part = whole(behind);
  if (!part || behind.size() > 2) return std::nullopt;
  return *before + *part / (behind.size() == 1 ? 10.0 : 100.0);
}

/// Of an hour; 0 for what is no unit.
double unitOf(std::string_view word) {
  constexpr std::array<std::string_view, 9> kHours{"h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "std."};
  constexpr std::array<std::string_view, 6> kMinutes{"min", "mins", "minute", "minutes", "minuten", "min."};
  if (std::find(kHours.begin(), kHours.end(), word) != kHours.end()) return 1.0;
  return std::find(kMinutes.begin(), kMinutes.end(), word) != kMinutes.end() ? 1.0 / 60.0 : 0.0;
}

}  // namespace

Channel channelNamed(std::string_view word) {
  const auto* const found = std::find_if(kChannels.begin(), kChannels.end(), [word](const ChannelWord& known) { return known.word == word; });
  return found == kChannels.end() ? Channel::unknown : found->channel;
}

EffortKind effortNamed(std::string_view word) {
  const auto* const found = std::find_if(kEfforts.begin(), kEfforts.end(), [word](const EffortWord& known) { return known.word == word; });
  return found == kEfforts.end() ? EffortKind::unknown : found->kind;
}

FoundHours hoursAt(std::span<const EntryToken> tokens) {
  if (tokens.empty()) return {};
  const std::string text = base::asciiLower(tokens[0].text);
  const std::size_t letters = text.find_first_of("hms");
  std::optional<double> amount;
  double unit = 0.0;
  std::size_t count = 1;
  if (letters != std::string::npos) {
    amount = amountOf(std::string_view(text).substr(0, letters));
    unit = unitOf(std::string_view(text).substr(letters));
  } else if (tokens.size() > 1 && !tokens[0].endsClause) {
    amount = amountOf(text);
    unit = unitOf(base::asciiLower(tokens[1].text));
    count = 2;
  }
  if (!amount || unit == 0.0) return {};
  const double hours = *amount * unit;
  return hours > 0.0 && hours <= kMostHours ? FoundHours{count, hours} : FoundHours{};
}

}  // namespace kam::app
