// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/duplicates.h"

#include "base/text.h"
#include "domain/account_numbers.h"
#include "domain/account_tree.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "scoring/quality/candidate_blocks.h"
#include "scoring/quality/similarity.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kam::scoring {

using domain::Account;
using domain::Id;
using domain::Kind;
using domain::Person;
using domain::RawId;
using domain::Snapshot;

namespace {

constexpr double kLeastStrength = 0.6;
constexpr double kLikely = 0.8;
constexpr double kNearlyCertain = 0.93;
constexpr double kSimilarName = 0.93;
/// A domain that more accounts have belongs to a group or a service.
constexpr int kMostOfOneDomain = 3;

bool isCancelled(const std::atomic<bool>* cancelled) { return cancelled != nullptr && cancelled->load(std::memory_order_relaxed); }

/// Collects what speaks for a pair: each sign takes its share of the doubt that is left.
class Evidence {
public:
  void sign(DuplicateSign sign, double weight) {
    m_signs.push_back(sign);
    m_doubt *= 1.0 - weight;
  }
  void against(double factor) { m_factor *= factor; }
  double strength() const { return (1.0 - m_doubt) * m_factor; }
  bool has(DuplicateSign sign) const { return std::find(m_signs.begin(), m_signs.end(), sign) != m_signs.end(); }
  std::vector<DuplicateSign> take() { return std::move(m_signs); }

private:
  std::vector<DuplicateSign> m_signs;
  double m_doubt = 1.0;
  double m_factor = 1.0;
};

template <class Record>
using Pairs = std::set<std::pair<Id<Record>, Id<Record>>>;

template <class Record>
std::pair<Id<Record>, Id<Record>> ordered(Id<Record> a, Id<Record> b) {
  return b < a ? std::pair{b, a} : std::pair{a, b};
}

template <class Record>
Pairs<Record> distinctPairs(const Snapshot& snapshot) {
  Pairs<Record> pairs;
  for (const domain::DistinctPair& pair : snapshot.all<domain::DistinctPair>()) {
    if constexpr (std::is_same_v<Record, Account>) pairs.insert(ordered(pair.firstAccount, pair.secondAccount));
    else pairs.insert(ordered(pair.firstPerson, pair.secondPerson));
  }
  return pairs;
}

/// Where both are known: whether they differ.
bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }
bool agree(const std::string& a, const std::string& b) { return !a.empty() && a == b; }

struct AccountKeys {
  const Account* account;
  std::string name;
  std::string sortedName;
  std::string legalForm;
  std::string domain;
  std::string phone;
  std::string address;
  std::string city;
  std::string country;
};

std::string sortedWords(const std::string& text) {
  auto words = base::splitText(text, ' ');
  std::sort(words.begin(), words.end());
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

/// "Hauptstraße 12" and "Hauptstr. 12" are the same street.
std::string streetKey(const std::string& street) {
  std::string key = base::folded(street, base::UmlautFold::expanded);
  for (std::size_t at = key.find("strasse"); at != std::string::npos; at = key.find("strasse", at + 3)) key.replace(at, 7, "str");
  std::erase(key, ' ');
  return key;
}

AccountKeys keysOf(const Account& account) {
  AccountKeys keys{&account, companyKey(account.name), {}, {}, {}, phoneKey(account.phone), {}, {}, {}};
  keys.sortedName = sortedWords(keys.name);
  keys.legalForm = account.legalForm.empty() ? legalFormOf(account.name) : base::folded(account.legalForm);
  keys.domain = domainKey(account.domain.empty() ? account.website : account.domain);
  const std::string street = streetKey(account.street);
  if (!street.empty() && (!account.postalCode.empty() || !account.city.empty()))
    keys.address = street + "|" + base::matchKey(account.postalCode.empty() ? account.city : account.postalCode.text());
  keys.city = base::matchKey(account.city);
  keys.country = base::matchKey(account.country);
  return keys;
}

bool knowsNumber(const Account& account, const std::string& number) {
  if (number.empty()) return false;
  const auto known = domain::furtherNumbers(account);
  return std::find(known.begin(), known.end(), number) != known.end();
}

DuplicatePair comparedAccounts(const AccountKeys& a, const AccountKeys& b, bool sameGroup, const std::map<std::string, int>& domainCount) {
  Evidence evidence;
  const double alike = std::max(jaroWinkler(a.name, b.name), jaroWinkler(a.sortedName, b.sortedName));
  if (!a.name.empty() && a.sortedName == b.sortedName) evidence.sign(DuplicateSign::sameName, 0.8);
  else if (alike >= kSimilarName) evidence.sign(DuplicateSign::similarName, 0.55);
  if (knowsNumber(*a.account, b.account->number) || knowsNumber(*b.account, a.account->number)) evidence.sign(DuplicateSign::sameNumber, 0.9);
  if (agree(a.domain, b.domain) && domainCount.at(a.domain) <= kMostOfOneDomain) evidence.sign(DuplicateSign::sameDomain, 0.5);
  if (agree(a.phone, b.phone)) evidence.sign(DuplicateSign::samePhone, 0.55);
  if (agree(a.address, b.address)) evidence.sign(DuplicateSign::sameAddress, 0.45);
  else if (agree(a.city, b.city)) evidence.sign(DuplicateSign::sameCity, 0.15);
  // Members of one group share address, telephone and domain, and their names begin alike: that is no sign.
  if (sameGroup) evidence.against(evidence.has(DuplicateSign::sameName) ? 0.8 : 0.5);
  if (differ(a.legalForm, b.legalForm)) evidence.against(0.85);
  if (differ(a.country, b.country)) evidence.against(0.6);
  else if (differ(a.city, b.city)) evidence.against(0.8);
  const double strength = evidence.strength();
  return {Kind::accounts, a.account->id.raw(), b.account->id.raw(), strength, evidence.take()};
}

struct PersonKeys {
  const Person* person;
  std::string given;
  std::string family;
  std::string email;
  std::string phone;
  std::string mobile;
  std::vector<RawId> accounts;
};

bool sharesAccount(const PersonKeys& a, const PersonKeys& b) {
  return std::any_of(a.accounts.begin(), a.accounts.end(),
                     [&](RawId account) { return std::find(b.accounts.begin(), b.accounts.end(), account) != b.accounts.end(); });
}

/// "P." stands for "Peter".
bool isInitialOf(const std::string& shorter, const std::string& longer) { return shorter.size() == 1 && longer.starts_with(shorter); }

DuplicatePair comparedPersons(const PersonKeys& a, const PersonKeys& b) {
  Evidence evidence;
  const bool sameFamily = agree(a.family, b.family);
  const bool alikeFamily = !a.family.empty() && !b.family.empty() && jaroWinkler(a.family, b.family) >= kSimilarName;
  const std::string whole = a.given + " " + a.family;
  const std::string other = b.given + " " + b.family;
  const bool swapped = agree(a.given, b.family) && agree(a.family, b.given);
  if ((sameFamily && agree(a.given, b.given)) || swapped) evidence.sign(DuplicateSign::sameName, 0.6);
  else if (alikeFamily && (isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given))) evidence.sign(DuplicateSign::similarName, 0.45);
  else if (!a.family.empty() && !b.family.empty() && jaroWinkler(whole, other) >= kSimilarName) evidence.sign(DuplicateSign::similarName, 0.45);
  if (agree(a.email, b.email)) evidence.sign(DuplicateSign::sameEmail, 0.85);
  if (agree(a.mobile, b.mobile) || agree(a.phone, b.mobile) || agree(a.mobile, b.phone)) evidence.sign(DuplicateSign::samePhone, 0.6);
  else if (agree(a.phone, b.phone)) evidence.sign(DuplicateSign::samePhone, 0.3);
  if (sharesAccount(a, b)) evidence.sign(DuplicateSign::sameAccount, 0.4);
  // Two people of one name at two companies, each with an address there.
  else if (differ(a.email, b.email)) evidence.against(0.8);
  // One address or telephone for a whole department.
  if (!a.family.empty() && !b.family.empty() && !evidence.has(DuplicateSign::sameName) && !evidence.has(DuplicateSign::similarName))
    evidence.against(0.5);
  const double strength = evidence.strength();
  return {Kind::persons, a.person->id.raw(), b.person->id.raw(), strength, evidence.take()};
}

std::vector<DuplicatePair> strongestFirst(const Snapshot& snapshot, std::vector<DuplicatePair> pairs) {
  std::stable_sort(pairs.begin(), pairs.end(), [&](const DuplicatePair& a, const DuplicatePair& b) {
    if (a.strength != b.strength) return a.strength > b.strength;
    const std::string first = domain::recordName(snapshot, a.kind, a.first);
    const std::string second = domain::recordName(snapshot, b.kind, b.first);
    return first != second ? first < second : std::pair(a.first, a.second) < std::pair(b.first, b.second);
  });
  return pairs;
}

}  // namespace

std::string_view keyOf(DuplicateSign sign) {
  static constexpr std::array<std::string_view, 9> kKeys{"same_name",    "similar_name", "same_domain", "same_email",  "same_phone",
                                                         "same_address", "same_city",    "same_number", "same_account"};
  return kKeys[static_cast<std::size_t>(sign)];
}

std::string_view keyOf(DuplicateLikelihood likelihood) {
  static constexpr std::array<std::string_view, 3> kKeys{"possible", "likely", "nearly_certain"};
  return kKeys[static_cast<std::size_t>(likelihood)];
}

DuplicateLikelihood likelihoodOf(const DuplicatePair& pair) {
  if (pair.strength >= kNearlyCertain) return DuplicateLikelihood::nearlyCertain;
  return pair.strength >= kLikely ? DuplicateLikelihood::likely : DuplicateLikelihood::possible;
}

std::vector<DuplicatePair> duplicateAccounts(const Snapshot& snapshot, const std::atomic<bool>* cancelled) {
  const domain::AccountTree tree(snapshot);
  const Pairs<Account> distinct = distinctPairs<Account>(snapshot);
  std::vector<AccountKeys> keys;
  std::map<std::string, int> domainCount;
  for (const Account& account : snapshot.all<Account>()) {
    keys.push_back(keysOf(account));
    ++domainCount[keys.back().domain];
    if (isCancelled(cancelled)) return {};
  }
  CandidateBlocks blocks;
  std::vector<std::size_t> order(keys.size());
  for (std::size_t row = 0; row < order.size(); ++row) order[row] = row;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a].name < keys[b].name; });
  for (const std::size_t row : order) {
    const AccountKeys& key = keys[row];
    for (const std::string& word : base::splitText(key.name, ' '))
      if (word.size() >= 3) blocks.add("w" + word, row);
    if (!key.name.empty()) blocks.add("b" + key.name.substr(0, 4), row);
    blocks.add(key.domain.empty() ? std::string() : "d" + key.domain, row);
    blocks.add(key.phone.empty() ? std::string() : "p" + key.phone, row);
    blocks.add(key.address.empty() ? std::string() : "a" + key.address, row);
    blocks.add(key.account->number.empty() ? std::string() : "n" + key.account->number, row);
    for (const std::string& number : domain::furtherNumbers(*key.account)) blocks.add("n" + number, row);
  }
  std::vector<DuplicatePair> found;
  for (const auto& [a, b] : blocks.pairs()) {
    if (isCancelled(cancelled)) return {};
    if (keys[a].account->archived && keys[b].account->archived) continue;
    if (distinct.contains(ordered(keys[a].account->id, keys[b].account->id))) continue;
    DuplicatePair pair = comparedAccounts(keys[a], keys[b], tree.rootOf(a) == tree.rootOf(b), domainCount);
    if (pair.strength >= kLeastStrength) found.push_back(std::move(pair));
  }
  return strongestFirst(snapshot, std::move(found));
}

std::vector<DuplicatePair> duplicatePersons(const Snapshot& snapshot, const std::atomic<bool>* cancelled) {
  const Pairs<Person> distinct = distinctPairs<Person>(snapshot);
  std::map<RawId, std::vector<RawId>> accountsOf;
  for (const domain::Position& position : snapshot.all<domain::Position>()) accountsOf[position.person.raw()].push_back(position.account.raw());
  std::vector<PersonKeys> keys;
  CandidateBlocks blocks;
  for (const Person& person : snapshot.all<Person>()) {
    if (person.erased) continue;
    PersonKeys key{&person,
                   base::folded(person.givenName, base::UmlautFold::expanded),
                   base::folded(person.familyName, base::UmlautFold::expanded),
                   base::asciiLower(base::trimmed(person.email)),
                   phoneKey(person.phone),
                   phoneKey(person.mobile),
                   accountsOf[person.id.raw()]};
    const std::size_t row = keys.size();
    blocks.add(key.family.empty() ? std::string() : "f" + key.family, row);
    blocks.add(key.given.size() < 2 ? std::string() : "f" + key.given, row);
    blocks.add(key.family.size() < 3 ? std::string() : "b" + key.family.substr(0, 3) + key.given.substr(0, 1), row);
    blocks.add(key.email.empty() ? std::string() : "e" + key.email, row);
    blocks.add(key.phone.empty() ? std::string() : "p" + key.phone, row);
    blocks.add(key.mobile.empty() ? std::string() : "p" + key.mobile, row);
    keys.push_back(std::move(key));
    if (isCancelled(cancelled)) return {};
  }
  std::vector<DuplicatePair> found;
  for (const auto& [a, b] : blocks.pairs()) {
    if (isCancelled(cancelled)) return {};
    if (distinct.contains(ordered(keys[a].person->id, keys[b].person->id))) continue;
    DuplicatePair pair = comparedPersons(keys[a], keys[b]);
    if (pair.strength >= kLeastStrength) found.push_back(std::move(pair));
  }
  return strongestFirst(snapshot, std::move(found));
}

}  // namespace kam::scoring
