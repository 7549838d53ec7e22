// SPDX-License-Identifier: GPL-3.0-or-later
// A human being on the customer side; what they do there is a Position.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Person {
  Id<Person> id;
  std::string title;
  std::string givenName;
  std::string familyName;
  std::string email;
  std::string phone;
  std::string mobile;
  std::string language;
  std::string legalBasis;
  std::string note;
  bool erased = false;
};

}  // namespace kam::domain
