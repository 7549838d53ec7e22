// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer requires, how important it is, and how well we and the best competitor meet it (0–5).
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Requirement {
  Id<Requirement> id;
  Id<Account> account;
  Id<Unit> unit;
  std::string text;
  std::optional<std::int64_t> importance;
  std::optional<std::int64_t> fulfilment;
  std::optional<std::int64_t> bestCompetitor;
  std::string evidence;
};

}  // namespace kam::domain
