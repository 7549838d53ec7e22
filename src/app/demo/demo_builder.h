// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records of the sample portfolio step by step; what one step made, the next builds on.
#pragma once

#include "app/demo/demo_content.h"
#include "app/edits/draft.h"
#include "app/workspace.h"
#include "base/random.h"
#include "domain/records.h"
#include "domain/sales_lines.h"

#include <map>
#include <string>
#include <vector>

namespace kam::app::demo {

/// What an account is like in the sample; decides its sales, people and plans.
struct AccountTraits {
  /// Yearly revenue in whole units of currency.
  double yearly = 0;
  /// Growth a year: 0.1 = 10 %.
  double trend = 0;
  /// Margin on revenue.
  double margin = 0.3;
  /// Months from the start without sales (new accounts), and at the end (lost ones).
  int silentBefore = 0;
  int silentAfter = 0;
  /// Product families it buys.
  int families = 3;
};

class Builder {
public:
  Builder(Workspace& workspace, words::Language language, std::uint64_t seed);

  void makeTeam();
  void makeProducts();
  void makeAccounts();
  void makePeople();
  void makeOpportunities();
  void makeInteractions();
  void makeTargetsAndCosts();
  void makeRatings();
  void makePlans();
  /// Lines of the last 36 full months, by position in `accounts` and `products`.
  domain::SalesLines makeSales();

  Draft& draft() { return m_draft; }
  const std::vector<base::RawId>& accountIds() const { return m_accountIds; }
  const std::vector<base::RawId>& productIds() const { return m_productIds; }
  /// Months of sales, oldest first.
  base::Month firstMonth() const;

private:
  void makeAccount(const std::string& name, domain::Id<domain::Account> parent, std::size_t place, std::size_t industry, double yearly);
  void makePlan(std::size_t account, std::size_t number);
  void makePerson(std::size_t account, std::size_t job);
  std::string in(const Text& text) const { return text.in(m_language); }
  template <class T>
  const T& pick(std::span<const T> from) {
    return from[m_random.below(from.size())];
  }
  base::RawId id() { return m_workspace.ids().next(); }
  base::Date day(int offset) const { return m_today + std::chrono::days{offset}; }
  domain::Id<domain::TeamMember> member(std::size_t i) const { return m_members[i % m_members.size()]; }

  Workspace& m_workspace;
  words::Language m_language;
  base::Random m_random;
  base::Date m_today;
  Draft m_draft;
  std::vector<domain::Id<domain::TeamMember>> m_members;
  std::vector<domain::Account> m_accounts;
  std::vector<AccountTraits> m_traits;
  std::vector<base::RawId> m_accountIds;
  std::vector<base::RawId> m_productIds;
  std::map<std::string, domain::Id<domain::Stage>> m_stages;
  std::vector<std::vector<domain::Id<domain::Person>>> m_persons;
  std::vector<domain::Id<domain::Opportunity>> m_openOpportunities;
};

}  // namespace kam::app::demo
