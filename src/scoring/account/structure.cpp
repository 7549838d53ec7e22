// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/structure.h"

#include "domain/account_tree.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/open_opportunity.h"

#include <map>

namespace kam::scoring {

namespace {

using domain::Account;
using domain::Kind;

std::string placeOf(const std::string& city, const std::string& country) {
  return city.empty() || country.empty() ? city + country : city + ", " + country;
}

class Structure {
public:
  Structure(const domain::Snapshot& snapshot, base::Date today)
      : m_snapshot(snapshot), m_tree(snapshot), m_period(defaultPeriod(snapshot, today)), m_today(today) {}

  std::vector<StructureNode> of(std::size_t row) {
    addAccount(m_tree.rootOf(row), SIZE_MAX);
    countPeople();
    countOpportunities();
    // What lies below stands behind: from the end on, each gives its sums to the one above.
    for (std::size_t at = m_nodes.size(); at-- > 1;) {
      StructureNode& above = m_nodes[m_nodes[at].above];
      above.pipeline += m_nodes[at].pipeline;
      above.opportunities += m_nodes[at].opportunities;
      above.contacts += m_nodes[at].contacts;
    }
    return std::move(m_nodes);
  }

private:
  void addAccount(std::size_t row, std::size_t above) {
    const Account& account = m_snapshot.all<Account>()[row];
    const std::size_t here = add(Kind::accounts, account.id.raw(), above, account.name, {}, placeOf(account.city, account.country));
    if (m_period) m_nodes[here].revenue = salesOf(m_snapshot, withSubsidiaries(m_snapshot, m_tree, account.id.raw()), *m_period).revenue;
    for (const domain::Unit& unit : m_snapshot.all<domain::Unit>()) {
      if (unit.account != account.id) continue;
      const std::size_t at = add(Kind::units, unit.id.raw(), here, unit.name, unit.role, placeOf(unit.city, unit.country));
      addSites(account, unit.id, at);
    }
    addSites(account, {}, here);
    for (const std::size_t child : m_tree.childrenOf(row))
      if (!m_snapshot.all<Account>()[child].archived) addAccount(child, here);
  }

  void addSites(const Account& account, domain::Id<domain::Unit> unit, std::size_t above) {
    for (const domain::Site& site : m_snapshot.all<domain::Site>()) {
      // A site whose unit is gone, or is another account's, is the account's own.
      const domain::Unit* of = m_snapshot.find(site.unit);
      const bool listed = of != nullptr && of->account == account.id;
      if (site.account == account.id && (unit.isSet() ? site.unit == unit : !listed))
        add(Kind::sites, site.id.raw(), above, site.name, site.role, placeOf(site.city, site.country));
    }
  }

  std::size_t add(Kind kind, base::RawId id, std::size_t above, const std::string& name, const std::string& role, std::string place) {
    StructureNode node;
    node.kind = kind;
    node.id = id;
    node.above = above;
    node.name = name;
    node.role = role;
    node.place = std::move(place);
    m_at[{kind, id}] = m_nodes.size();
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
  }

  /// The unit where one is named and stands here, else the account; nullptr outside of the group.
  StructureNode* nodeOf(domain::Id<Account> account, domain::Id<domain::Unit> unit) {
    auto found = unit.isSet() ? m_at.find({Kind::units, unit.raw()}) : m_at.end();
    if (found == m_at.end()) found = m_at.find({Kind::accounts, account.raw()});
    return found == m_at.end() ? nullptr : &m_nodes[found->second];
  }

  void countPeople() {
    for (const domain::Position& position : m_snapshot.all<domain::Position>()) {
      const domain::Person* person = m_snapshot.find(position.person);
      if (person == nullptr || person->erased || (position.until && *position.until < m_today)) continue;
      if (StructureNode* node = nodeOf(position.account, position.unit)) ++node->contacts;
    }
  }

  void countOpportunities() {
    for (const domain::Opportunity& opportunity : m_snapshot.all<domain::Opportunity>()) {
      // As the pipeline is counted everywhere: what has slipped brings nothing.
      const bool slipped = opportunity.expectedClose && *opportunity.expectedClose < m_today;
      if (slipped || !isOpenOpportunity(m_snapshot, opportunity)) continue;
      StructureNode* node = nodeOf(opportunity.account, opportunity.unit);
      if (node == nullptr) continue;
      node->pipeline += weightedAmount(m_snapshot, opportunity);
      ++node->opportunities;
    }
  }

  const domain::Snapshot& m_snapshot;
  domain::AccountTree m_tree;
  std::optional<base::Period> m_period;
  base::Date m_today;
  std::vector<StructureNode> m_nodes;
  std::map<std::pair<Kind, base::RawId>, std::size_t> m_at;
};

}  // namespace

std::vector<StructureNode> structureOf(const domain::Snapshot& snapshot, domain::Id<Account> account, base::Date today) {
  const auto& accounts = snapshot.all<Account>();
  const Account* found = snapshot.find(account);
  if (found == nullptr) return {};
  return Structure(snapshot, today).of(static_cast<std::size_t>(found - &accounts[0]));
}

}  // namespace kam::scoring
