// SPDX-License-Identifier: GPL-3.0-or-later
// Team, products, accounts and people of the sample.
#include "app/demo/demo_builder.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kam::app::demo {

using namespace domain;

namespace {
std::string asciiName(const std::string& name) {
  std::string result = base::folded(name, base::UmlautFold::expanded);
  std::replace(result.begin(), result.end(), ' ', '-');
  return result;
}
}  // namespace

Builder::Builder(Workspace& workspace, words::Language language, std::uint64_t seed)
    : m_workspace(workspace), m_language(language), m_random(seed), m_today(workspace.clock().today()) {
  const auto state = workspace.snapshot();
  for (const Stage& stage : state->all<Stage>()) m_stages[stage.key] = stage.id;
  const Settings* before = state->find(Id<Settings>(1));
  Settings after = *before;
  after.company = "Nordwerk Pumpen GmbH";
  m_draft.update(*before, after);
}

base::Month Builder::firstMonth() const { return base::Month{base::monthOf(m_today).index - 36}; }

void Builder::makeTeam() {
  struct Seed {
    const char* name;
    OwnFunction function;
    int hours;
  };
  static constexpr std::array kSeeds{Seed{"Anna Weber", OwnFunction::kam, 1500},        Seed{"Milan Kranz", OwnFunction::kam, 1500},
                                     Seed{"Sola Oduya", OwnFunction::kam, 1200},        Seed{"Jan Lindt", OwnFunction::kam, 960},
                                     Seed{"Regina Lind", OwnFunction::management, 400}, Seed{"Leo Marx", OwnFunction::engineering, 800},
                                     Seed{"Tessa Haug", OwnFunction::service, 1000},    Seed{"Uwe Brinkmann", OwnFunction::logistics, 600}};
  for (const Seed& seed : kSeeds) {
    TeamMember member;
    member.id = Id<TeamMember>(id());
    member.name = seed.name;
    member.email = asciiName(seed.name) + "@nordwerk.example";
    member.function = seed.function;
    member.hoursPerYear = seed.hours;
    if (m_members.size() > 4) member.lead = m_members[4];
    m_members.push_back(member.id);
    m_draft.add(member);
  }
}

void Builder::makeProducts() {
  for (const ProductSeed& seed : products()) {
    Product product;
    product.id = Id<Product>(id());
    product.key = seed.key;
    product.name = in(seed.name);
    product.family = in(families()[static_cast<std::size_t>(seed.family)]);
    product.unitPrice = Amount{seed.price * 100LL};
    m_productIds.push_back(product.id.raw());
    m_draft.add(product);
  }
}

void Builder::makeAccount(const std::string& name, Id<Account> parent, std::size_t place, std::size_t industry, double yearly) {
  const std::size_t index = m_accounts.size();
  const Place& where = places()[place % places().size()];
  Account account;
  account.id = Id<Account>(id());
  account.number = std::to_string(10'001 + index);
  account.name = name;
  account.parent = parent;
  account.type = industry == 2 && index % 3 == 0 ? AccountType::publicBody : index % 29 == 7 ? AccountType::institution : AccountType::company;
  account.industry = in(industries()[industry % industries().size()]);
  account.segment = yearly > 400'000 ? "A" : yearly > 80'000 ? "B" : "C";
  account.country = where.country;
  account.city = where.city;
  account.postalCode = where.postalCode;
  account.domain = asciiName(name) + ".example";
  account.website = "www." + account.domain;
  account.employees = static_cast<std::int64_t>(40 + yearly / 900 * (0.6 + m_random.unit()));
  account.ownRevenue = Amount{static_cast<std::int64_t>(yearly * (30 + 60 * m_random.unit())) * 100};
  account.status = AccountStatus::active;
  account.kam = member(index % 4);
  account.customerSince = base::makeDate(1998 + static_cast<int>(m_random.below(24)), 1 + static_cast<unsigned>(m_random.below(12)), 1);
  account.lifeCycle = yearly > 900'000 ? LifeCycle::todaySpecial : LifeCycle::todayRegular;
  if (yearly > 700'000) {
    account.sponsor = member(4);
    account.intent = static_cast<Intent>(1 + m_random.below(3));
    account.relationshipStage = static_cast<RelationshipStage>(2 + m_random.below(3));
    account.kamStage = static_cast<KamStage>(2 + m_random.below(4));
    account.nextReview = day(static_cast<int>(m_random.below(120)) - 20);
    account.marketRank = static_cast<std::int64_t>(1 + m_random.below(8));
    account.coreBusiness = account.industry;
  }
  AccountTraits traits;
  traits.yearly = yearly;
  traits.trend = -0.12 + 0.34 * m_random.unit();
  traits.margin = 0.22 + 0.2 * m_random.unit();
  traits.families = 1 + static_cast<int>(m_random.below(yearly > 300'000 ? 6 : 4));
  if (index % 31 == 30) traits.silentBefore = 31;
  if (index % 47 == 40) {
    traits.silentAfter = 14;
    account.status = AccountStatus::lost;
  }
  if (index == 37 || index == 74) traits.margin = -0.06;
  m_accountIds.push_back(account.id.raw());
  m_traits.push_back(traits);
  m_accounts.push_back(account);
}

void Builder::makeAccounts() {
  static constexpr std::array kForms{" AG", " GmbH", " GmbH & Co. KG", " SE"};
  static constexpr std::array kBranches{" Nord", " Süd", " Österreich", " Polska"};
  const auto stems = companyStems();
  for (std::size_t i = 0; i < stems.size(); ++i) {
    // Falls off so that about a quarter of the groups make four fifths of the business.
    const double yearly = 125'000'000.0 / std::pow(static_cast<double>(i) + 6.0, 1.75) * (0.85 + 0.3 * m_random.unit());
    const std::size_t industry = i % industries().size();
    const bool group = i % 3 == 1 || i < 6;
    makeAccount(std::string(stems[i]) + kForms[i % kForms.size()], {}, i * 7, industry, group ? yearly * 0.6 : yearly);
    if (!group) continue;
    const Id<Account> parent = m_accounts.back().id;
    const std::size_t branches = 2 + i % 3;
    for (std::size_t branch = 0; branch < branches; ++branch)
      makeAccount(std::string(stems[i]) + kBranches[branch], parent, i * 7 + branch * 5 + 3, industry, yearly * 0.4 / static_cast<double>(branches));
  }
  for (std::size_t i = 0; m_accounts.size() < 121; ++i)
    makeAccount(std::string(familyNames()[i % familyNames().size()]) + " & " + familyNames()[(i * 7 + 3) % familyNames().size()] +
                    (i % 2 == 0 ? " GmbH" : " KG"),
                {}, i * 3, i, 8'000.0 + 30'000.0 * m_random.unit());
  for (const Account& account : m_accounts) m_draft.add(account);
  m_persons.resize(m_accounts.size());
}

void Builder::makePerson(std::size_t account, std::size_t job) {
  const JobSeed& seed = jobs()[job % jobs().size()];
  Person person;
  person.id = Id<Person>(id());
  person.givenName = pick(givenNames());
  person.familyName = pick(familyNames());
  if (m_random.below(7) == 0) person.title = "Dr.";
  person.email = asciiName(person.givenName) + "." + asciiName(person.familyName) + "@" + m_accounts[account].domain;
  person.phone = "+49 40 555" + std::to_string(1000 + m_random.below(9000));
  person.language = m_accounts[account].country == "DE" || m_accounts[account].country == "AT" ? "de" : "en";
  m_draft.add(person);
  Position position;
  position.id = Id<Position>(id());
  position.person = person.id;
  position.account = m_accounts[account].id;
  position.jobTitle = in(seed.title);
  position.function = static_cast<PersonFunction>(choiceIndex(choicesOf(PersonFunction{}), seed.function));
  position.level = static_cast<Level>(choiceIndex(choicesOf(Level{}), seed.level));
  position.support = static_cast<std::int64_t>(m_random.below(5)) - 2;
  position.influence = 1 + static_cast<std::int64_t>(m_random.below(3));
  position.from = day(-400 - static_cast<int>(m_random.below(2500)));
  m_draft.add(position);
  m_persons[account].push_back(person.id);
}

void Builder::makePeople() {
  for (std::size_t i = 0; i < m_accounts.size(); ++i) {
    const std::size_t count = m_traits[i].yearly > 400'000 ? 4 + m_random.below(5) : m_traits[i].yearly > 80'000 ? 2 + m_random.below(2) : 1;
    for (std::size_t person = 0; person < count; ++person) makePerson(i, person);
    if (m_traits[i].yearly < 300'000) continue;
    Assignment assignment;
    assignment.id = Id<Assignment>(id());
    assignment.member = m_accounts[i].kam;
    assignment.account = m_accounts[i].id;
    assignment.role = TeamRole::kam;
    assignment.hoursPerYear = m_traits[i].yearly > 900'000 ? 260 : 110;
    assignment.deputy = member(i + 1);
    m_draft.add(assignment);
  }
}

}  // namespace kam::app::demo
