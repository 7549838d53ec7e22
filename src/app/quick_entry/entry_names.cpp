// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quick_entry/entry_names.h"

#include "base/text.h"
#include "scoring/figures/open_opportunity.h"

#include <algorithm>
#include <array>
#include <set>

namespace kam::app {

using namespace domain;

namespace {

constexpr std::size_t kMostNames = 5;

struct FunctionWord {
  std::string_view word;
  OwnFunction function;
};
constexpr std::array kFunctions{FunctionWord{"sales", OwnFunction::sales},
                                FunctionWord{"vertrieb", OwnFunction::sales},
                                FunctionWord{"engineering", OwnFunction::engineering},
                                FunctionWord{"technik", OwnFunction::engineering},
                                FunctionWord{"service", OwnFunction::service},
                                FunctionWord{"kundendienst", OwnFunction::service},
                                FunctionWord{"logistics", OwnFunction::logistics},
                                FunctionWord{"logistik", OwnFunction::logistics},
                                FunctionWord{"development", OwnFunction::productDevelopment},
                                FunctionWord{"entwicklung", OwnFunction::productDevelopment},
                                FunctionWord{"produktentwicklung", OwnFunction::productDevelopment},
                                FunctionWord{"management", OwnFunction::management},
                                FunctionWord{"geschaeftsfuehrung", OwnFunction::management},
                                FunctionWord{"finance", OwnFunction::finance},
                                FunctionWord{"finanzen", OwnFunction::finance}};

std::string key(std::string_view text) { return base::folded(text, base::UmlautFold::expanded); }

enum class Fit { none, beginning, whole };

/// Both ways of writing umlauts are known: "mueller" and "muller" mean Müller.
Fit fitOf(std::string_view name, std::string_view typed) {
  Fit best = Fit::none;
  for (const base::UmlautFold fold : {base::UmlautFold::expanded, base::UmlautFold::plain}) {
    const std::string folded = base::folded(name, fold);
    if (folded == typed) return Fit::whole;
    if (folded.starts_with(typed)) best = Fit::beginning;
  }
  return best;
}

template <class Named>
void settle(Named& whole, Named& beginning, Named& result) {
  result = whole.ids.empty() ? std::move(beginning) : std::move(whole);
}

}  // namespace

NamedAccounts accountsNamed(const Snapshot& snapshot, std::string_view typed) {
  NamedAccounts whole, beginning, result;
  if (typed.empty()) return result;
  for (const Account& account : snapshot.all<Account>()) {
    if (account.archived) continue;
    const Fit fit = key(account.number) == typed ? Fit::whole : fitOf(account.name, typed);
    if (fit == Fit::none) continue;
    NamedAccounts& to = fit == Fit::whole ? whole : beginning;
    to.ids.push_back(account.id);
    if (to.names.size() < kMostNames) to.names.push_back(account.name);
  }
  settle(whole, beginning, result);
  return result;
}

Id<Account> headOf(const Snapshot& snapshot, const std::vector<Id<Account>>& accounts) {
  if (accounts.size() < 2) return {};
  const auto liesBelow = [&](Id<Account> account, Id<Account> head) {
    // Groups are never deeper; a circle of parents ends here too.
    constexpr int kDeepest = 16;
    for (int level = 0; level < kDeepest && account.isSet(); ++level) {
      if (account == head) return true;
      const Account* record = snapshot.find(account);
      account = record == nullptr ? Id<Account>() : record->parent;
    }
    return false;
  };
  for (const Id<Account> head : accounts)
    if (std::all_of(accounts.begin(), accounts.end(), [&](Id<Account> account) { return liesBelow(account, head); })) return head;
  return {};
}

NamedPersons personsNamed(const Snapshot& snapshot, Id<Account> account, std::string_view typed) {
  NamedPersons result;
  if (typed.empty()) return result;
  std::set<base::RawId> here;
  for (const Position& position : snapshot.all<Position>())
    if (position.account == account && !position.until) here.insert(position.person.raw());
  for (const bool ours : {true, false}) {
    NamedPersons whole, beginning;
    for (const Person& person : snapshot.all<Person>()) {
      if ((here.count(person.id.raw()) > 0) != ours) continue;
      const Fit fit =
          std::max({fitOf(person.familyName, typed), fitOf(person.givenName, typed), fitOf(person.givenName + ' ' + person.familyName, typed)});
      if (fit == Fit::none) continue;
      NamedPersons& to = fit == Fit::whole ? whole : beginning;
      to.ids.push_back(person.id);
      if (to.names.size() < kMostNames) to.names.push_back(person.givenName.empty() ? person.familyName : person.givenName + ' ' + person.familyName);
    }
    settle(whole, beginning, result);
    if (!result.ids.empty()) return result;
  }
  return result;
}

NamedOpportunities opportunitiesNamed(const Snapshot& snapshot, Id<Account> account, std::string_view typed) {
  NamedOpportunities whole, beginning, result;
  for (const Opportunity& opportunity : snapshot.all<Opportunity>()) {
    const Account* at = snapshot.find(opportunity.account);
    const bool ours = opportunity.account == account || (at != nullptr && at->parent == account);
    if (!ours || !account.isSet() || !scoring::isOpenOpportunity(snapshot, opportunity)) continue;
    const Fit fit = fitOf(opportunity.name, typed);
    if (fit == Fit::none) continue;
    NamedOpportunities& to = fit == Fit::whole ? whole : beginning;
    to.ids.push_back(opportunity.id);
    if (to.names.size() < kMostNames) to.names.push_back(opportunity.name);
  }
  settle(whole, beginning, result);
  return result;
}

OwnFunction functionNamed(std::string_view typed) {
  for (const FunctionWord& known : kFunctions)
    if (known.word == typed) return known.function;
  return OwnFunction::unknown;
}

}  // namespace kam::app
