// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/account_domains.h"

#include "domain/records/account.h"
#include "scoring/quality/similarity.h"

namespace kam::scoring {

using domain::RawId;

RawId AccountDomains::accountOf(std::string_view address) const {
  const auto found = m_byDomain.find(domainKey(address));
  return found == m_byDomain.end() ? 0 : found->second;
}

AccountDomains accountDomains(const domain::Snapshot& snapshot) {
  std::map<std::string, RawId> byDomain;
  for (const domain::Account& account : snapshot.all<domain::Account>())
    if (std::string key = domainKey(account.domain.empty() ? account.website : account.domain); !key.empty()) {
      const auto [at, isNew] = byDomain.try_emplace(std::move(key), account.id.raw());
      if (!isNew) at->second = 0;
    }
  return AccountDomains(std::move(byDomain));
}

}  // namespace kam::scoring
