// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/raci_rules.h"

#include "domain/records.h"

#include <array>
#include <map>
#include <set>
#include <utility>

namespace kam::scoring {

using domain::Duty;
using domain::RaciPart;

std::vector<RaciFinding> raciFindings(const domain::Snapshot& snapshot, domain::Id<domain::Account> account) {
  std::map<std::pair<Duty, domain::Id<domain::Unit>>, std::map<RaciPart, int>> parts;
  for (const domain::Responsibility& one : snapshot.all<domain::Responsibility>())
    if (one.account == account) ++parts[{one.duty, one.unit}][one.part];
  std::vector<RaciFinding> findings;
  for (auto& [key, counts] : parts) {
    if (counts[RaciPart::accountable] == 0) findings.push_back({RaciRule::nobodyAnswers, key.first, key.second});
    if (counts[RaciPart::accountable] > 1) findings.push_back({RaciRule::severalAnswer, key.first, key.second});
    if (counts[RaciPart::responsible] == 0) findings.push_back({RaciRule::nobodyDoes, key.first, key.second});
  }
  return findings;
}

std::vector<Duty> dutiesWithoutAnybody(const domain::Snapshot& snapshot, domain::Id<domain::Account> account) {
  static constexpr std::array kDuties{Duty::analysis, Duty::relationship, Duty::offers, Duty::coordination, Duty::contracts, Duty::result};
  std::set<Duty> named;
  for (const domain::Responsibility& one : snapshot.all<domain::Responsibility>())
    if (one.account == account) named.insert(one.duty);
  std::vector<Duty> missing;
  for (const Duty duty : kDuties)
    if (!named.contains(duty)) missing.push_back(duty);
  return missing;
}

}  // namespace kam::scoring
