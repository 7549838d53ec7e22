// SPDX-License-Identifier: GPL-3.0-or-later
// A customer: company, institution, public body, association or partner; legal entity or group.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Account {
  Id<Account> id;
  std::string number;
  std::string name;
  std::string legalForm;
  Id<Account> parent;
  AccountType type = AccountType::unknown;
  std::string industry;
  std::string segment;
  std::string country;
  std::string region;
  std::string city;
  std::string postalCode;
  std::string street;
  std::string website;
  std::string domain;
  std::string phone;
  std::optional<std::int64_t> employees;
  std::optional<Amount> ownRevenue;
  std::string fiscalYearEnd;
  std::string creditRating;
  std::optional<std::int64_t> marketRank;
  std::optional<double> marketShare;
  AccountStatus status = AccountStatus::unknown;
  Tier tier = Tier::unknown;
  std::string tierReason;
  Intent intent = Intent::unknown;
  RelationshipStage relationshipStage = RelationshipStage::unknown;
  Id<TeamMember> kam;
  Id<TeamMember> sponsor;
  std::optional<Date> customerSince;
  std::optional<std::int64_t> yearEstablished;
  std::optional<Date> nextReview;
  KamStage kamStage = KamStage::unknown;
  LifeCycle lifeCycle = LifeCycle::unknown;
  std::string coreBusiness;
  std::string ownership;
  std::string purchasingStrategy;
  std::string referenceKind;
  std::optional<Date> referenceFrom;
  std::optional<Date> referenceUntil;
  std::string tags;
  std::string note;
  bool archived = false;
  std::string custom;
  /// Numbers that other systems, or a duplicate before it was taken in, know the account by; separated by commas.
  std::string otherNumbers;
  /// How things really go there: what nobody writes down and a successor has to know.
  std::string unwrittenRules;
};

}  // namespace kam::domain
