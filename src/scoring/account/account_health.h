// SPDX-License-Identifier: GPL-3.0-or-later
// How an account is doing, and apart from that how much of it we know (engine.md, section 14). What is unknown lowers confidence and
// never the score; a complete record never raises it.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"
#include "scoring/relationship/relationship_map.h"

#include <array>
#include <optional>
#include <span>

namespace kam::scoring {

enum class HealthPart : std::uint8_t { satisfaction, relationship, commercial, promises, contracts, risks };
inline constexpr std::array kHealthParts{HealthPart::satisfaction, HealthPart::relationship, HealthPart::commercial,
                                         HealthPart::promises,     HealthPart::contracts,    HealthPart::risks};

struct HealthValue {
  HealthPart part{};
  /// Of 100.
  double weight = 0.0;
  /// 0–100; unset while nothing is known.
  std::optional<double> score;
  /// How much of it is known and fresh, 0–1.
  double known = 0.0;
};

enum class HealthBand : std::uint8_t { good, watch, poor };
/// From 67 good, from 34 to be watched.
HealthBand healthBandOf(double score);

struct AccountHealth {
  std::array<HealthValue, 6> parts;
  /// 0–100 over the parts that are known; unset without any.
  std::optional<double> score;
  /// 0–1: weighted share of what is known and fresh.
  double confidence = 0.0;
};

/// `members` are the account and everything below it, whose sales and contracts count. Parts: satisfaction 25 (NPS answers × 10, CSAT and own
/// scale brought to 0–100; half known when the newest answer is older than a year); relationship 25 (A9); commercial 20 (50 + 2.5 points for
/// each per cent of growth of twelve months against the twelve before); promises and actions 15 (our kept rate, less ten points for each
/// overdue one); contracts and defence 10 (mean of contract cover and barriers); risks 5 (100, less 20, 50, 80 for the likeliest being
/// unlikely, possible, likely).
AccountHealth accountHealth(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, std::span<const domain::RawId> members,
                            base::Date today);

/// A9: 100 · Σ I·q / Σ I over people whose support is known, q = ½·(S+2)/4 + ½·(C/4)·2^(−t/H); t days since the last talk, H the days agreed
/// between talks (90 where none are). Unset without such people; `known` gets the influence-weighted share of them among all.
std::optional<double> relationshipScore(const RelationshipMap& map, base::Date today, double& known);

}  // namespace kam::scoring
