// SPDX-License-Identifier: GPL-3.0-or-later
// A call for tenders: its dates, whether we take part, and what came of it.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Tender {
  Id<Tender> id;
  std::string reference;
  Id<Account> account;
  Id<Opportunity> opportunity;
  std::string title;
  TenderState state = TenderState::unknown;
  std::string lots;
  std::optional<Date> published;
  std::optional<Date> questionsUntil;
  std::optional<Date> due;
  std::optional<Date> award;
  std::optional<Amount> value;
  GoDecision decision = GoDecision::unknown;
  /// Entered as a whole; it counts where none of the six parts below is.
  std::optional<double> goScore;
  std::optional<double> goRelationship;
  std::optional<double> goFit;
  std::optional<double> goPrice;
  std::optional<double> goIncumbent;
  std::optional<double> goCapacity;
  std::optional<double> goStrategic;
  std::string criteria;
  std::string reason;
  Id<TeamMember> owner;
};

}  // namespace kam::domain
