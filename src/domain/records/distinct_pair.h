// SPDX-License-Identifier: GPL-3.0-or-later
// Two accounts or two persons that look alike and are not the same; they are not offered as duplicates again.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct DistinctPair {
  Id<DistinctPair> id;
  Id<Account> firstAccount;
  Id<Account> secondAccount;
  Id<Person> firstPerson;
  Id<Person> secondPerson;
  std::string note;
};

}  // namespace kam::domain
