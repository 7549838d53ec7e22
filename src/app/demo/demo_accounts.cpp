// SPDX-License-Identifier: GPL-3.0-or-later
// Team, products, accounts and people of the sample.
#include "app/demo/demo_builder.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kam::app::demo {

using namespace domain;

namespace {
/// For addresses: letters, digits and hyphens.
std::string asciiName(const std::string& name) {
  std::string result = base::folded(name, base::UmlautFold::expanded);
  std::replace(result.begin(), result.end(), ' ', '-');
  std::erase_if(result, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return result;
}

const char* diallingCode(const std::string& country) {
  static constexpr std::array<std::pair<std::string_view, const char*>, 10> kCodes{{{"DE", "+49 40"},
                                                                                    {"AT", "+43 732"},
                                                                                    {"CH", "+41 61"},
                                                                                    {"NL", "+31 76"},
                                                                                    {"DK", "+45 63"},
                                                                                    {"PL", "+48 32"},
                                                                                    {"CZ", "+420 54"},
                                                                                    {"IT", "+39 0422"},
                                                                                    {"FR", "+33 3"},
                                                                                    {"SE", "+46 40"}}};
  const auto found = std::find_if(kCodes.begin(), kCodes.end(), [&](const auto& code) { return code.first == country; });
  return found == kCodes.end() ? "+49 40" : found->second;
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
                                     Seed{"Tessa Haug", OwnFunction::service, 1000},    Seed{"Uwe Brinkmann", OwnFunction::logistics, 600},
                                     Seed{"Ines Falk", OwnFunction::sales, 1300},       Seed{"Paul Reimer", OwnFunction::productDevelopment, 400}};
  for (std::size_t i = 0; i < kSeeds.size(); ++i) m_members.emplace_back(id());
  for (std::size_t i = 0; i < kSeeds.size(); ++i) {
    const Seed& seed = kSeeds[i];
    TeamMember member;
    member.id = m_members[i];
    member.name = seed.name;
    member.email = asciiName(seed.name) + "@nordwerk.example";
    member.function = seed.function;
    member.hoursPerYear = seed.hours;
    if (i != kCrewLead) member.lead = m_members[kCrewLead];
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

AccountTraits Builder::traitsOf(const AccountSeed& seed, std::optional<std::size_t> head) {
  AccountTraits traits;
  traits.yearly = seed.yearly;
  traits.story = seed.story;
  traits.head = head.value_or(m_accounts.size());
  if (seed.story != nullptr) {
    traits.trend = seed.story->trend - 0.015 + 0.03 * m_random.unit();
    traits.margin = seed.story->margin - 0.015 + 0.03 * m_random.unit();
    traits.families = seed.story->families;
    traits.attractiveness = seed.story->attractiveness;
    traits.strength = seed.story->strength;
    return traits;
  }
  traits.trend = -0.10 + 0.26 * m_random.unit();
  traits.margin = 0.22 + 0.16 * m_random.unit();
  traits.families = 1 + static_cast<int>(m_random.below(seed.yearly > 150'000 ? 5 : 4));
  traits.attractiveness = 2.2 + 2.8 * m_random.unit();
  traits.strength = 2.2 + 3.4 * m_random.unit();
  return traits;
}

namespace {

constexpr std::array kRules{
    Text{"Nothing is decided on a Friday. Prices are never written in a mail; call the head of purchasing first, then send the offer.",
         "Freitags wird nichts entschieden. Preise stehen nie in einer Mail; erst die Einkaufsleitung anrufen, dann das Angebot schicken."},
    Text{"The works manager has the last word, whatever the chart says. Do not mention the failed delivery of the second line.",
         "Das letzte Wort hat der Werksleiter, was immer das Organigramm sagt. Die misslungene Lieferung der zweiten Linie nicht ansprechen."},
    Text{"They want to hear bad news early and in person. Whoever brings the drawing gets the order.",
         "Schlechte Nachrichten wollen sie früh und persönlich hören. Wer die Zeichnung mitbringt, bekommt den Auftrag."}};

}  // namespace

void Builder::makeAccount(const AccountSeed& seed, std::optional<std::size_t> head) {
  const std::size_t index = m_accounts.size();
  const Place& where = places()[seed.place % places().size()];
  AccountTraits traits = traitsOf(seed, head);
  Account account;
  account.id = Id<Account>(id());
  account.number = std::to_string(10'001 + index);
  account.name = seed.name + (seed.form.empty() ? "" : " " + seed.form);
  account.legalForm = seed.form;
  if (head) account.parent = m_accounts[*head].id;
  account.type = seed.industry == 2 ? AccountType::publicBody : index % 29 == 7 ? AccountType::institution : AccountType::company;
  account.industry = in(industries()[seed.industry % industries().size()]);
  account.segment = in(segments()[(seed.industry + index / 3) % segments().size()]);
  account.country = where.country;
  account.city = where.city;
  account.postalCode = where.postalCode;
  account.domain = head ? m_accounts[*head].domain.text() : asciiName(seed.name) + ".example";
  account.website = "www." + account.domain.text();
  account.employees = static_cast<std::int64_t>(40 + seed.yearly / 900 * (0.6 + m_random.unit()));
  account.ownRevenue = Amount{static_cast<std::int64_t>((400'000 + seed.yearly) * (30 + 60 * m_random.unit())) * 100};
  account.status = AccountStatus::active;
  account.kam = head ? m_accounts[*head].kam : member(m_heads.size() % 4);
  account.customerSince = base::makeDate(1998 + static_cast<int>(m_random.below(24)), 1 + static_cast<unsigned>(m_random.below(12)), 1);
  account.lifeCycle = seed.yearly > 900'000 ? LifeCycle::todaySpecial : LifeCycle::todayRegular;
  if (seed.story != nullptr && !head) {
    account.sponsor = seed.story->plan == PlanStatus::unknown || seed.story->plan == PlanStatus::closed ? Id<TeamMember>() : member(4);
    account.intent = seed.story->intent;
    account.relationshipStage = seed.story->relationship;
    account.kamStage = seed.story->stage;
    account.nextReview = day(static_cast<int>(m_random.below(120)) - 20);
    account.marketRank = static_cast<std::int64_t>(1 + m_random.below(8));
    account.coreBusiness = account.industry;
    account.unwrittenRules = in(kRules[m_heads.size() % kRules.size()]);
    if (traits.trend < -0.05) account.lifeCycle = LifeCycle::yesterday;
    if (traits.trend > 0.15) account.lifeCycle = LifeCycle::tomorrow;
  }
  m_accountIds.push_back(account.id.raw());
  m_traits.push_back(traits);
  m_accounts.push_back(account);
}

void Builder::makeAccounts() {
  // The first place in a branch's name decides where it is; foreign groups have other branches than German ones.
  struct Branch {
    const char* suffix;
    std::size_t place;
  };
  static constexpr std::array kGerman{Branch{" Nord", 0}, Branch{" Süd", 6}, Branch{" Österreich", 9}, Branch{" Polska", 15}};
  static constexpr std::array kForeign{Branch{" Deutschland", 1}, Branch{" Österreich", 10}, Branch{" Polska", 15}, Branch{" Nederland", 13}};
  for (std::size_t i = 0; i < companies().size(); ++i) {
    const CompanySeed& company = companies()[i];
    // Falls off so that about a quarter of the groups make four fifths of the business.
    const double yearly = 125'000'000.0 / std::pow(static_cast<double>(i) + 6.0, 1.75) * (0.92 + 0.16 * m_random.unit());
    const bool group = i % 3 == 1 || i < 6;
    AccountSeed seed{company.name, company.form, company.industry, company.place, group ? yearly * 0.6 : yearly, storyOf(i)};
    m_heads.push_back(m_accounts.size());
    makeAccount(seed, {});
    if (!group) continue;
    const auto& branches = company.place < 9 ? kGerman : kForeign;
    const std::size_t count = 2 + i % 3;
    seed.yearly = yearly * 0.4 / static_cast<double>(count);
    for (std::size_t branch = 0; branch < count; ++branch)
      makeAccount({company.name + std::string(branches[branch].suffix), {}, company.industry, branches[branch].place, seed.yearly, seed.story},
                  m_heads.back());
  }
  for (std::size_t i = 0; m_accounts.size() < 121; ++i) {
    const std::string name = std::string(familyNames()[i % familyNames().size()]) + " & " + familyNames()[(i * 7 + 3) % familyNames().size()];
    makeAccount({name, i % 2 == 0 ? "GmbH" : "KG", i % industries().size(), i * 3 % 12, 8'000.0 + 30'000.0 * m_random.unit(), nullptr}, {});
  }
  shadeAccounts();
  for (const Account& account : m_accounts) m_draft.add(account);
  m_persons.resize(m_accounts.size());
  m_positions.resize(m_accounts.size());
}

/// Customers that came, went, cost money or have not bought yet.
void Builder::shadeAccounts() {
  for (const std::size_t company : {std::size_t{33}, std::size_t{43}}) m_traits[m_heads[company]].silentBefore = 31;
  for (const std::size_t company : {std::size_t{27}, std::size_t{44}}) {
    m_traits[m_heads[company]].silentAfter = 14;
    m_accounts[m_heads[company]].status = AccountStatus::lost;
  }
  m_traits[m_heads[36]].silentAfter = 5;
  // Bought every week and has stopped since: what the morning's list is for.
  m_traits[m_heads[17]].quietAfter = 2;
  m_accounts[m_heads[36]].status = AccountStatus::dormant;
  for (const std::size_t company : {std::size_t{21}, std::size_t{41}}) m_traits[m_heads[company]].margin = -0.06;
  for (std::size_t i = m_accounts.size() - 4; i < m_accounts.size(); ++i) {
    m_traits[i].silentBefore = 36;
    m_accounts[i].status = AccountStatus::prospect;
    m_accounts[i].customerSince.reset();
  }
}

Id<Account> Builder::accountOf(std::size_t company) const { return m_accounts[m_heads[company]].id; }

double Builder::groupYearly(std::size_t head) const {
  double sum = 0;
  for (const AccountTraits& traits : m_traits)
    if (traits.head == head) sum += traits.yearly;
  return sum;
}

void Builder::makePerson(std::size_t account, std::size_t job) {
  const JobSeed& seed = jobs()[job % jobs().size()];
  Person person;
  person.id = Id<Person>(id());
  person.givenName = pick(givenNames());
  person.familyName = pick(familyNames());
  if (m_random.below(7) == 0) person.title = "Dr.";
  person.email = asciiName(person.givenName) + "." + asciiName(person.familyName) + "@" + m_accounts[account].domain.text();
  const std::string& country = m_accounts[account].country;
  person.phone = std::string(diallingCode(country)) + " 555" + std::to_string(1000 + m_random.below(9000));
  person.language = country == "DE" || country == "AT" || country == "CH" ? "de" : "en";
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
  if (position.level == Level::operational || position.function == PersonFunction::production) position.unit = unitOf(account, job);
  m_positions[account].push_back(position);
  m_persons[account].push_back(person.id);
}

/// The others of the team: one account still lacks logistics, and at one the revenue is credited twice over.
void Builder::makeCrew(std::size_t account) {
  struct Seed {
    std::size_t member;
    int hours;
  };
  static constexpr std::array kSeeds{Seed{kCrewSales, 20}, Seed{kCrewEngineer, 0}, Seed{kCrewService, 0}, Seed{kCrewLogistics, 0},
                                     Seed{kCrewDeveloper, 0}};
  for (const Seed& seed : kSeeds) {
    if (seed.member == kCrewLogistics && m_crews % 3 == 1) continue;
    if (seed.member == kCrewDeveloper && m_crews % 2 == 1) continue;
    Assignment one;
    one.id = Id<Assignment>(id());
    one.member = member(seed.member);
    one.account = m_accounts[account].id;
    one.role = seed.member == kCrewSales ? TeamRole::support : TeamRole::specialist;
    if (seed.hours > 0) one.hoursPerYear = seed.hours;
    if (seed.member == kCrewSales) one.revenueCredit = m_crews % 4 == 3 ? 0.5 : 0.3;
    m_draft.add(one);
  }
  ++m_crews;
}

void Builder::makePeople() {
  for (std::size_t i = 0; i < m_accounts.size(); ++i) {
    const bool known = m_traits[i].story != nullptr && m_traits[i].head == i;
    const std::size_t count = known || m_traits[i].yearly > 400'000 ? 4 + m_random.below(5) : m_traits[i].yearly > 80'000 ? 2 + m_random.below(2) : 1;
    for (std::size_t person = 0; person < count; ++person) makePerson(i, person);
    linkPositions(i);
    const Story* story = m_traits[i].story;
    if (m_traits[i].head != i || story == nullptr) continue;
    const bool carries = story->plan != PlanStatus::unknown && story->plan != PlanStatus::closed;
    Assignment assignment;
    assignment.id = Id<Assignment>(id());
    assignment.member = m_accounts[i].kam;
    assignment.account = m_accounts[i].id;
    assignment.role = TeamRole::kam;
    assignment.hoursPerYear = carries ? 280 : 110;
    assignment.deputy = member(assignment.member == member((i + 1) % 4) ? (i + 2) % 4 : (i + 1) % 4);
    if (carries) assignment.revenueCredit = 0.7;
    m_draft.add(assignment);
    if (carries) makeCrew(i);
  }
}

}  // namespace kam::app::demo
