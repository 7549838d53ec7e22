// SPDX-License-Identifier: GPL-3.0-or-later
// A place of an account.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Site {
  Id<Site> id;
  Id<Account> account;
  Id<Unit> unit;
  std::string name;
  std::string role;
  std::string country;
  std::string city;
  std::string postalCode;
  std::string street;
};

}  // namespace kam::domain
