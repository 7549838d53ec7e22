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
  SeldomText legalForm;
  Id<Account> parent;
  AccountType type = AccountType::unknown;
  std::string industry;
  std::string segment;
  std::string country;
  std::string region;
  std::string city;
  SeldomText postalCode;
  SeldomText street;
  SeldomText website;
  SeldomText domain;
  SeldomText phone;
  std::optional<std::int64_t> employees;
  std::optional<Amount> ownRevenue;
  SeldomText fiscalYearEnd;
  SeldomText creditRating;
  std::optional<std::int64_t> marketRank;
  std::optional<double> marketShare;
  AccountStatus status = AccountStatus::unknown;
  Tier tier = Tier::unknown;
  SeldomText tierReason;
  Intent intent = Intent::unknown;
  RelationshipStage relationshipStage = RelationshipStage::unknown;
  Id<TeamMember> kam;
  Id<TeamMember> sponsor;
  std::optional<Date> customerSince;
  std::optional<std::int64_t> yearEstablished;
  std::optional<Date> nextReview;
  KamStage kamStage = KamStage::unknown;
  LifeCycle lifeCycle = LifeCycle::unknown;
  SeldomText coreBusiness;
  SeldomText ownership;
  SeldomText purchasingStrategy;
  SeldomText referenceKind;
  std::optional<Date> referenceFrom;
  std::optional<Date> referenceUntil;
  SeldomText tags;
  SeldomText note;
  bool archived = false;
  SeldomText custom;
  /// Numbers that other systems, or a duplicate before it was taken in, know the account by; separated by commas.
  SeldomText otherNumbers;
  /// How things really go there: what nobody writes down and a successor has to know.
  SeldomText unwrittenRules;
};

}  // namespace kam::domain
