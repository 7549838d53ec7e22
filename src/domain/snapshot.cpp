// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

#include "domain/record_type.h"

namespace kam::domain {

Snapshot::Snapshot() : m_sales(std::make_shared<const SalesSums>()), m_ofAccountsAndSales(std::make_shared<const Derived>()) {
  for (const RecordType& type : recordTypes()) m_tables[static_cast<std::size_t>(type.kind)] = type.makeBuilder()->finish();
}

Snapshot Snapshot::with(std::span<const RowChange> changes) const {
  Snapshot next = *this;
  std::array<bool, kKindCount> touched{};
  for (const RowChange& change : changes) touched[static_cast<std::size_t>(change.kind)] = true;
  for (std::size_t kind = 0; kind < kKindCount; ++kind)
    if (touched[kind]) next.m_tables[kind] = m_tables[kind]->with(changes);
  if (touched[static_cast<std::size_t>(Kind::accounts)]) next.m_ofAccountsAndSales = std::make_shared<const Derived>();
  return next;
}

Snapshot Snapshot::withTable(Kind kind, std::shared_ptr<const TableBase> table) const {
  Snapshot next = *this;
  next.m_tables[static_cast<std::size_t>(kind)] = std::move(table);
  if (kind == Kind::accounts) next.m_ofAccountsAndSales = std::make_shared<const Derived>();
  return next;
}

Snapshot Snapshot::withSales(std::shared_ptr<const SalesSums> sales) const {
  Snapshot next = *this;
  next.m_sales = std::move(sales);
  next.m_ofAccountsAndSales = std::make_shared<const Derived>();
  return next;
}

}  // namespace kam::domain
