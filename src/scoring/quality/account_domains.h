// SPDX-License-Identifier: GPL-3.0-or-later
// Which account a mail address belongs to, by its domain.
#pragma once

#include "domain/snapshot.h"

#include <map>
#include <string>
#include <string_view>

namespace kam::scoring {

class AccountDomains {
public:
  explicit AccountDomains(std::map<std::string, domain::RawId> byDomain) : m_byDomain(std::move(byDomain)) {}

  /// 0 where no account has the domain, or more than one.
  domain::RawId accountOf(std::string_view address) const;

private:
  std::map<std::string, domain::RawId> m_byDomain;
};

/// By their domain, or their website where they state none. A domain that several accounts share belongs to none of them alone.
AccountDomains accountDomains(const domain::Snapshot& snapshot);

}  // namespace kam::scoring
