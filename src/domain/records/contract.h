// SPDX-License-Identifier: GPL-3.0-or-later
// A contract with a customer. End of term, last day of notice and cover are computed, never stored.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Contract {
  Id<Contract> id;
  std::string number;
  Id<Account> account;
  std::string name;
  ContractKind kind = ContractKind::unknown;
  std::optional<Date> start;
  std::optional<std::int64_t> initialMonths;
  std::optional<std::int64_t> minimumMonths;
  bool tacitRenewal = false;
  std::optional<std::int64_t> renewalMonths;
  std::optional<std::int64_t> noticeMonths;
  NoticeRule noticeRule = NoticeRule::unknown;
  std::optional<Date> terminatedOn;
  std::optional<Amount> yearlyValue;
  std::optional<Amount> volumeCommitment;
  std::optional<Amount> calledOff;
  bool exclusive = false;
  std::string indexClause;
  std::string document;
  Id<TeamMember> owner;
  std::string note;
};

}  // namespace kam::domain
