// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account_tree.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kam::domain {

AccountTree::AccountTree(const Snapshot& snapshot) {
  const Table<Account>& accounts = snapshot.all<Account>();
  const std::size_t count = accounts.size();
  // One walk over the records, which are large; what they say is small.
  std::vector<RawId> ids;
  std::vector<std::pair<std::size_t, RawId>> below;
  ids.reserve(count);
  for (const Account& account : accounts) {
    if (account.parent.isSet()) below.emplace_back(ids.size(), account.parent.raw());
    ids.push_back(account.id.raw());
  }
  m_parent.assign(count, SIZE_MAX);
  m_root.assign(count, SIZE_MAX);
  m_childStart.assign(count + 1, 0);
  for (const auto& [row, parent] : below) {
    // Accounts stand in the order of their ids.
    const auto found = std::lower_bound(ids.begin(), ids.end(), parent);
    if (found == ids.end() || *found != parent) continue;
    m_parent[row] = static_cast<std::size_t>(found - ids.begin());
    ++m_childStart[m_parent[row] + 1];
  }
  for (std::size_t i = 1; i <= count; ++i) m_childStart[i] += m_childStart[i - 1];
  m_children.resize(m_childStart[count]);
  std::vector<std::size_t> next(m_childStart.begin(), m_childStart.end());
  for (std::size_t row = 0; row < count; ++row)
    if (m_parent[row] != SIZE_MAX) m_children[next[m_parent[row]]++] = row;
  for (std::size_t row = 0; row < count; ++row) {
    std::size_t root = row;
    // The step limit ends a circle that a merge of two laptops may have made; `check` reports it.
    for (std::size_t steps = 0; m_parent[root] != SIZE_MAX && steps < count; ++steps) root = m_root[root] != SIZE_MAX ? m_root[root] : m_parent[root];
    m_root[row] = root;
  }
}

bool wouldBeOwnAncestor(const Snapshot& snapshot, Id<Account> account, Id<Account> parent) {
  std::size_t steps = snapshot.all<Account>().size() + 1;
  for (Id<Account> at = parent; at.isSet() && steps > 0; --steps) {
    if (at == account) return true;
    const Account* above = snapshot.find(at);
    if (above == nullptr) return false;
    at = above->parent;
  }
  return steps == 0;
}

}  // namespace kam::domain
