// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/contact_coverage.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kam::scoring {
namespace {

bool covers(const Contact& contact, const Cell& cell, const CoverageRules& rules) {
  const bool fresh = !contact.daysSince || *contact.daysSince <= rules.freshDays;
  return contact.level == cell.level && contact.function == cell.function && fresh && contact.strength.value_or(0.0) >= rules.minimumStrength;
}

std::size_t busFactorOf(const std::map<std::uint32_t, double>& strengthOfOwner, double total) {
  std::vector<double> strengths;
  for (const auto& [owner, strength] : strengthOfOwner) strengths.push_back(strength);
  std::sort(strengths.rbegin(), strengths.rend());
  double carried = 0.0;
  std::size_t people = 0;
  while (people < strengths.size() && carried <= 0.5 * total) carried += strengths[people++];
  return people;
}

}  // namespace

ContactCoverage contactCoverage(std::span<const Contact> contacts, const CoverageRules& rules) {
  ContactCoverage result;
  for (const std::uint32_t level : rules.levels)
    for (const std::uint32_t function : rules.functions) {
      const Cell cell{level, function};
      if (std::none_of(contacts.begin(), contacts.end(), [&](const Contact& contact) { return covers(contact, cell, rules); }))
        result.missing.push_back(cell);
    }
  const std::size_t required = rules.levels.size() * rules.functions.size();
  if (required > 0) result.coverage = static_cast<double>(required - result.missing.size()) / static_cast<double>(required);
  std::map<std::uint32_t, double> strengthOfOwner;
  double total = 0.0;
  double squares = 0.0;
  double largest = 0.0;
  for (const Contact& contact : contacts) {
    const double strength = contact.strength.value_or(0.0);
    result.unknownStrengths += contact.strength ? 0U : 1U;
    strengthOfOwner[contact.owner] += strength;
    total += strength;
    squares += strength * strength;
    largest = std::max(largest, strength);
  }
  result.owners = strengthOfOwner.size();
  result.singleContact = contacts.size() == 1;
  if (total <= 0.0) return result;
  result.concentration = squares / (total * total);
  result.largestShare = largest / total;
  result.singleContact = result.singleContact || *result.largestShare > 0.5;
  result.busFactor = busFactorOf(strengthOfOwner, total);
  return result;
}

}  // namespace kam::scoring
