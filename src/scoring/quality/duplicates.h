// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and persons that may be the same: pairs with what speaks for it. Nothing is decided here; people look and say.
#pragma once

#include "domain/snapshot.h"

#include <atomic>
#include <string>
#include <vector>

namespace kam::scoring {

enum class DuplicateSign : std::uint8_t { sameName, similarName, sameDomain, sameEmail, samePhone, sameAddress, sameCity, sameNumber, sameAccount };
std::string_view keyOf(DuplicateSign sign);

enum class DuplicateLikelihood : std::uint8_t { possible, likely, nearlyCertain };
std::string_view keyOf(DuplicateLikelihood likelihood);

struct DuplicatePair {
  domain::Kind kind{};      ///< accounts or persons
  domain::RawId first = 0;  ///< the older record
  domain::RawId second = 0;
  /// 0–1: what speaks for it taken together (1 − Π(1 − weight)), lowered by what speaks against it. An order, not a probability.
  double strength = 0.0;
  std::vector<DuplicateSign> signs;
};

DuplicateLikelihood likelihoodOf(const DuplicatePair& pair);

/// Strongest first. Pairs said to be never the same, and two archived accounts, are left out. Only records that share a first word,
/// a rare word, a domain, a telephone number or an address are compared, so that large portfolios stay quick; set `cancelled` to stop.
std::vector<DuplicatePair> duplicateAccounts(const domain::Snapshot& snapshot, const std::atomic<bool>* cancelled = nullptr);
std::vector<DuplicatePair> duplicatePersons(const domain::Snapshot& snapshot, const std::atomic<bool>* cancelled = nullptr);

}  // namespace kam::scoring
