// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/people_finder.h"

#include "base/text.h"
#include "domain/records.h"
#include "exchange/mail/mime.h"

#include <algorithm>
#include <array>

namespace kam::exchange {

using domain::RawId;

namespace {
/// Behind these everybody may stand.
bool isPublic(std::string_view domain) {
  static constexpr std::array<std::string_view, 16> kPublic{"gmail.com",  "googlemail.com", "gmx.de",      "gmx.net",  "gmx.at",    "gmx.ch",
                                                            "web.de",     "outlook.com",    "hotmail.com", "live.com", "yahoo.com", "yahoo.de",
                                                            "icloud.com", "t-online.de",    "freenet.de",  "posteo.de"};
  return std::find(kPublic.begin(), kPublic.end(), domain) != kPublic.end();
}

/// "https://www.mueller.example/kontakt", "@mueller.example" → "mueller.example"
std::string bareDomain(std::string_view text) {
  std::string domain = base::asciiLower(base::trimmed(text));
  if (const std::size_t scheme = domain.find("://"); scheme != std::string::npos) domain.erase(0, scheme + 3);
  if (const std::size_t at = domain.rfind('@'); at != std::string::npos) domain.erase(0, at + 1);
  domain = domain.substr(0, domain.find_first_of("/:?#"));
  if (domain.starts_with("www.")) domain.erase(0, 4);
  return domain;
}

/// The account on top of the group; rings of parents end somewhere.
RawId headOf(const domain::Snapshot& snapshot, RawId account) {
  constexpr int kDeepest = 20;
  for (int level = 0; level < kDeepest; ++level) {
    const domain::Account* here = snapshot.find(domain::Id<domain::Account>(account));
    if (here == nullptr || !here->parent.isSet()) break;
    account = here->parent.raw();
  }
  return account;
}
}  // namespace

std::vector<std::string> addressesIn(std::string_view cell) { return mailAddresses(cell); }

PeopleFinder::PeopleFinder(const domain::Snapshot& snapshot) {
  for (const domain::Person& person : snapshot.all<domain::Person>())
    for (const std::string& address : addressesIn(person.email)) m_persons.emplace(address, person.id.raw());
  for (const domain::TeamMember& member : snapshot.all<domain::TeamMember>())
    for (const std::string& address : addressesIn(member.email)) m_members.emplace(address, member.id.raw());
  for (const domain::Position& position : snapshot.all<domain::Position>())
    if (!position.until) m_accountsOf[position.person.raw()].push_back(position.account.raw());
  const auto add = [&](const std::string& domain, RawId account) {
    if (domain.find('.') == std::string::npos || isPublic(domain)) return;
    // A domain that a group shares is its head's; one that two groups share is nobody's.
    const auto [at, isNew] = m_domains.emplace(domain, account);
    if (isNew || at->second == account || at->second == 0) return;
    const RawId head = headOf(snapshot, account);
    at->second = headOf(snapshot, at->second) == head ? head : 0;
  };
  for (const domain::Account& account : snapshot.all<domain::Account>()) {
    if (account.archived) continue;
    if (!account.domain.empty()) add(bareDomain(account.domain), account.id.raw());
    else if (!account.website.empty()) add(bareDomain(account.website), account.id.raw());
  }
}

RawId PeopleFinder::member(const std::string& address) const {
  const auto at = m_members.find(address);
  return at == m_members.end() ? 0 : at->second;
}

RawId PeopleFinder::accountOfDomain(const std::string& address) const {
  // mail.mueller.example is mueller.example too.
  for (std::string domain = address.substr(address.rfind('@') + 1); domain.find('.') != std::string::npos; domain.erase(0, domain.find('.') + 1))
    if (const auto at = m_domains.find(domain); at != m_domains.end()) return at->second;
  return 0;
}

bool PeopleFinder::isTheirs(const std::string& address) const { return m_persons.contains(address) || accountOfDomain(address) != 0; }

PeopleFinder::Found PeopleFinder::find(const std::vector<std::string>& addresses) const {
  Found found;
  std::vector<std::pair<RawId, int>> votes;
  const auto vote = [&votes](RawId account, int weight) {
    const auto at = std::find_if(votes.begin(), votes.end(), [account](const auto& entry) { return entry.first == account; });
    if (at == votes.end()) votes.emplace_back(account, weight);
    else at->second += weight;
  };
  for (const std::string& address : addresses) {
    if (const RawId member = this->member(address); member != 0) {
      if (std::find(found.members.begin(), found.members.end(), member) == found.members.end()) found.members.push_back(member);
      continue;
    }
    const RawId byDomain = accountOfDomain(address);
    const auto person = m_persons.find(address);
    if (person != m_persons.end()) {
      if (std::find(found.persons.begin(), found.persons.end(), person->second) == found.persons.end()) found.persons.push_back(person->second);
      // A contact says more than a domain, and of somebody who works for two accounts the domain says which.
      const auto accounts = m_accountsOf.find(person->second);
      if (accounts != m_accountsOf.end())
        for (const RawId account : accounts->second) vote(account, account == byDomain ? 5 : 4);
    }
    if (byDomain != 0) vote(byDomain, 1);
  }
  // Of equals the first one named.
  int best = 0;
  for (const auto& [account, weight] : votes)
    if (weight > best) {
      best = weight;
      found.account = account;
    }
  return found;
}

}  // namespace kam::exchange
