// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the records of the sample portfolio step by step; what one step made, the next builds on.
#pragma once

#include "app/demo/demo_cast.h"
#include "app/demo/demo_content.h"
#include "app/edits/draft.h"
#include "app/workspace.h"
#include "base/random.h"
#include "domain/records.h"
#include "domain/sales_lines.h"

#include <cmath>
#include <map>
#include <optional>
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
  /// Months at the end without an order, though it is a customer like others.
  int quietAfter = 0;
  /// Product families it buys.
  int families = 3;
  /// What its ratings scatter around, 0–10.
  double attractiveness = 4;
  double strength = 4;
  /// Position in `m_accounts` of the group's head; its own for the head.
  std::size_t head = 0;
  const Story* story = nullptr;
};

/// One company to be made an account.
struct AccountSeed {
  std::string name;
  std::string form;
  std::size_t industry = 0;
  std::size_t place = 0;
  /// Yearly revenue in whole units of currency.
  double yearly = 0;
  const Story* story = nullptr;
};

/// Who of the demo's team is who.
inline constexpr std::size_t kCrewLead = 4;
inline constexpr std::size_t kCrewEngineer = 5;
inline constexpr std::size_t kCrewService = 6;
inline constexpr std::size_t kCrewLogistics = 7;
inline constexpr std::size_t kCrewSales = 8;
inline constexpr std::size_t kCrewDeveloper = 9;

class Builder {
public:
  Builder(Workspace& workspace, words::Language language, std::uint64_t seed);

  void makeTeam();
  void makeProducts();
  void makeAccounts();
  /// Units and sites of the accounts with a story.
  void makeStructure();
  void makeDocuments(std::size_t account, std::size_t number);
  void makePeople();
  void makeOpportunities();
  void makeInteractions();
  void makeTargetsAndCosts();
  /// What the first decision rests on; the review of a year later rates the cast again.
  void makeRatings(base::Date on);
  /// How many.
  std::size_t reviewRatings(base::Date on);
  void makePlans();
  /// Approvals of the plans that are in force, one edit each: for the end of the history.
  std::vector<Edit> signatures() const;
  /// Contracts, promises, facts, competitors and the like, of the accounts that have a story. Draws nothing by lot.
  void makeRegisters();
  /// Lines of the months from `from` to before `to`, by position in `accounts` and `products`; 36 full months in all.
  domain::SalesLines makeSales(base::Month from, base::Month to);
  base::Month monthAfterLast() const { return base::monthOf(m_today); }
  /// The account of a company of the cast.
  domain::Id<domain::Account> accountOf(std::size_t company) const;

  Draft& draft() { return m_draft; }
  const std::vector<base::RawId>& accountIds() const { return m_accountIds; }
  const std::vector<base::RawId>& productIds() const { return m_productIds; }
  /// Months of sales, oldest first.
  base::Month firstMonth() const;

private:
  void makeAccount(const AccountSeed& seed, std::optional<std::size_t> head);
  AccountTraits traitsOf(const AccountSeed& seed, std::optional<std::size_t> head);
  void shadeAccounts();
  std::size_t rate(std::size_t account, base::Date on, double drift);
  void makeInteraction(std::size_t account, int daysAgo);
  /// One of the accounts, the early and large ones more often.
  std::size_t someAccount(double bend) { return static_cast<std::size_t>(std::pow(m_random.unit(), bend) * static_cast<double>(m_accounts.size())); }
  /// Yearly revenue of an account with its members.
  double groupYearly(std::size_t head) const;
  void makePlan(std::size_t account, std::size_t number);
  void makeGoals(const domain::AccountPlan& plan, std::size_t account);
  void makeActions(const domain::AccountPlan& plan, std::size_t account, std::size_t number);
  void makePerson(std::size_t account, std::size_t job);
  void makeCrew(std::size_t account);
  /// Lines of report; puts the account's positions into the draft.
  void linkPositions(std::size_t account);
  void makeBuyingCentre(std::size_t account, std::size_t number);
  void addTie(domain::Id<domain::Stakeholder> from, domain::Id<domain::Stakeholder> to, domain::TieKind kind, int strength);
  void makeTierPolicies();
  void makeSkills();
  void makeContracts(std::size_t account, std::size_t number);
  void makePromises(std::size_t account, std::size_t number);
  void makeKnowledge(std::size_t account, std::size_t number);
  void makeRivals(std::size_t account, std::size_t number, const std::vector<domain::Id<domain::Competitor>>& competitors);
  void makeTeamwork(std::size_t account, std::size_t number);
  void makeOffers(std::size_t account, std::size_t number);
  void makeStrategies(domain::Id<domain::AccountPlan> plan, std::size_t account, std::size_t number);
  void makeDoubles();
  /// Net prices of what is agreed in framework contracts.
  void makePrices();
  void makeStrays();
  /// Its units in turn; unset where it has none.
  domain::Id<domain::Unit> unitOf(std::size_t account, std::size_t number) const;
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
  std::size_t m_crews = 0;
  std::vector<domain::Account> m_accounts;
  std::vector<AccountTraits> m_traits;
  /// By company of the cast, its position in `m_accounts`.
  std::vector<std::size_t> m_heads;
  /// Framework contracts, with the position of their account.
  std::vector<std::pair<std::size_t, domain::Id<domain::Contract>>> m_frameworks;
  std::vector<base::RawId> m_accountIds;
  std::vector<base::RawId> m_productIds;
  std::map<std::string, domain::Id<domain::Stage>> m_stages;
  std::vector<std::vector<domain::Id<domain::Person>>> m_persons;
  /// Along `m_persons`.
  std::vector<std::vector<domain::Position>> m_positions;
  std::vector<domain::Id<domain::Goal>> m_goals;
  /// What an offer can answer and belong to: by account, its first requirement and its first open opportunity.
  std::map<std::size_t, domain::Id<domain::Requirement>> m_firstNeeds;
  std::map<std::size_t, domain::Id<domain::Opportunity>> m_firstChances;
  std::map<std::size_t, std::vector<domain::Id<domain::Unit>>> m_units;
  /// As submitted, and as signed.
  std::vector<std::pair<domain::AccountPlan, domain::AccountPlan>> m_toSign;
};

}  // namespace kam::app::demo
