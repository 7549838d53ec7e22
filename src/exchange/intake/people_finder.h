// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the addresses of a mail or an appointment belong to: contacts, our own team, and the account that it is about.
#pragma once

#include "domain/snapshot.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

class PeopleFinder {
public:
  explicit PeopleFinder(const domain::Snapshot& snapshot);

  struct Found {
    std::vector<domain::RawId> persons;
    std::vector<domain::RawId> members;
    /// The account that most of the persons work for, else the one (of a group: its head) with the addresses' domain; 0 where there is none.
    domain::RawId account = 0;
  };
  Found find(const std::vector<std::string>& addresses) const;
  /// 0 where the address is nobody's of the team.
  domain::RawId member(const std::string& address) const;
  /// Whether the address belongs to a contact or to the account's domain.
  bool isTheirs(const std::string& address) const;

private:
  domain::RawId accountOfDomain(const std::string& address) const;

  std::map<std::string, domain::RawId> m_persons;
  std::map<std::string, domain::RawId> m_members;
  std::map<domain::RawId, std::vector<domain::RawId>> m_accountsOf;
  std::map<std::string, domain::RawId> m_domains;
};

/// "a@x.example; b@y.example, C <c@z.example>" → addresses in small letters.
std::vector<std::string> addressesIn(std::string_view cell);

}  // namespace kam::exchange
