// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of accounts: which group an account belongs to, and who is below whom. Made from one Snapshot in linear time.
#pragma once

#include "domain/records/account.h"
#include "domain/snapshot.h"

#include <vector>

namespace kam::domain {

class AccountTree {
public:
  explicit AccountTree(const Snapshot& snapshot);

  /// Row of the topmost account above (or at) an account's row in `snapshot.all<Account>()`.
  std::size_t rootOf(std::size_t row) const { return m_root[row]; }
  /// Rows whose parent is this row, in id order.
  std::span<const std::size_t> childrenOf(std::size_t row) const {
    return std::span<const std::size_t>(m_children).subspan(m_childStart[row], m_childStart[row + 1] - m_childStart[row]);
  }
  /// SIZE_MAX where there is none.
  std::size_t parentOf(std::size_t row) const { return m_parent[row]; }
  bool isRoot(std::size_t row) const { return m_root[row] == row; }
  std::size_t size() const { return m_root.size(); }

private:
  std::vector<std::size_t> m_parent;
  std::vector<std::size_t> m_root;
  std::vector<std::size_t> m_childStart;
  std::vector<std::size_t> m_children;
};

/// Whether making `parent` the parent of `account` would close a circle.
bool wouldBeOwnAncestor(const Snapshot& snapshot, Id<Account> account, Id<Account> parent);

}  // namespace kam::domain
