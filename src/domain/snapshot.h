// SPDX-License-Identifier: GPL-3.0-or-later
// One consistent, immutable state of the workspace's portfolio-sized tables. Copies share everything; a new state after
// an edit shares all tables that the edit did not touch. Safe to read from any thread.
#pragma once

#include "domain/derived.h"
#include "domain/sales_sums.h"
#include "domain/table.h"

#include <array>
#include <memory>

namespace kam::domain {

class Snapshot {
public:
  /// Every table empty.
  Snapshot();

  /// `snapshot.all<Account>()`
  template <class Record>
  const Table<Record>& all() const {
    return static_cast<const Table<Record>&>(*m_tables[static_cast<std::size_t>(kKindOf<Record>)]);
  }
  /// nullptr when the id is unset or unknown.
  template <class Record>
  const Record* find(Id<Record> id) const {
    return id.isSet() ? all<Record>().find(id) : nullptr;
  }

  const TableBase& table(Kind kind) const { return *m_tables[static_cast<std::size_t>(kind)]; }
  /// Month × account sums of the sales that count; never null.
  const SalesSums& sales() const { return *m_sales; }
  /// For results that show them and may outlive the state.
  const std::shared_ptr<const SalesSums>& heldSales() const { return m_sales; }

  /// Results that hang on accounts and sales alone; other edits leave them as they are.
  const Derived& ofAccountsAndSales() const { return *m_ofAccountsAndSales; }

  Snapshot with(std::span<const RowChange> changes) const;
  Snapshot withTable(Kind kind, std::shared_ptr<const TableBase> table) const;
  Snapshot withSales(std::shared_ptr<const SalesSums> sales) const;

private:
  std::array<std::shared_ptr<const TableBase>, kKindCount> m_tables;
  std::shared_ptr<const SalesSums> m_sales;
  std::shared_ptr<const Derived> m_ofAccountsAndSales;
};

}  // namespace kam::domain
