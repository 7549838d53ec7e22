// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in a review, about one account or about the portfolio, and the action that it became.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct ReviewNote {
  Id<ReviewNote> id;
  Id<Review> review;
  /// Unset: about the whole portfolio.
  Id<Account> account;
  std::string text;
  Id<Action> action;
};

}  // namespace kam::domain
