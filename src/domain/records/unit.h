// SPDX-License-Identifier: GPL-3.0-or-later
// A division of an account.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Unit {
  Id<Unit> id;
  Id<Account> account;
  std::string name;
  std::string role;
  std::string country;
  std::string city;
  std::string note;
};

}  // namespace kam::domain
