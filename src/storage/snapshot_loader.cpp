// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whole tables into a Snapshot.
#include "base/large_memory.h"
#include "domain/records/account.h"
#include "domain/table.h"
#include "storage/row_reader.h"
#include "storage/sales_sums.h"
#include "storage/store_core.h"

#include <algorithm>
#include <array>
#include <deque>
#include <future>
#include <limits>
#include <mutex>
#include <optional>

namespace kam::storage {

namespace {

/// Rows that one thread reads before it asks for more: as many as fill one piece of large memory with accounts, of which there may be most.
constexpr std::int64_t kPartRows = 56 * domain::Table<domain::Account>::kChunkRows;
static_assert(static_cast<std::size_t>(kPartRows) * sizeof(domain::Account) < base::kLargeMemory - 1'024);
/// Below these a second connection takes longer than it saves.
constexpr std::int64_t kManyLines = 200'000;
constexpr std::int64_t kManyRows = 20'000;

using RowCounts = std::array<std::int64_t, domain::kKindCount>;

/// Asked together: each table is walked through once for it, a large one not to its end: from kManyRows on, its rows are "many".
RowCounts rowCounts(Connection& connection) {
  std::string text;
  const std::string many = std::to_string(kManyRows);
  for (const domain::RecordType& type : domain::recordTypes())
    text += (text.empty() ? "SELECT " : ", ") + ("(SELECT count(*) FROM (SELECT 1 FROM " + quoted(type.key) + " LIMIT " + many + "))");
  Query query = connection.prepared(text);
  RowCounts counts{};
  if (!query.step()) return counts;
  int column = 0;
  for (const domain::RecordType& type : domain::recordTypes()) counts[static_cast<std::size_t>(type.kind)] = query.integer(column++);
  return counts;
}

/// A large table in parts that several threads read, each through a connection of its own. Where a part ends is found when somebody takes it, so
/// that nobody waits until the whole table has been walked through.
class PartedTable {
public:
  explicit PartedTable(const TableMap& map)
      : m_map(map),
        m_nextText("SELECT \"id\" FROM " + quoted(map.type->key) + " WHERE \"id\" > ?1 ORDER BY \"id\" LIMIT 1 OFFSET " +
                   std::to_string(kPartRows - 1)) {}

  /// Reads parts until none is left.
  void readParts(Connection& connection) {
    RowReader reader(connection, m_map);
    Query next = connection.prepared(m_nextText);
    while (const Part* part = take(next)) reader.read(part->first, part->last, *part->builder);
  }

  std::shared_ptr<const domain::TableBase> finish() {
    for (std::size_t at = 1; at < m_parts.size(); ++at) m_parts.front().builder->join(*m_parts[at].builder);
    return m_parts.front().builder->finish();
  }

  domain::Kind kind() const { return m_map.type->kind; }

private:
  struct Part {
    std::int64_t first;
    std::int64_t last;
    std::unique_ptr<domain::TableBuilder> builder;
  };
  /// nullptr where nothing is left.
  const Part* take(Query& next) {
    const std::scoped_lock one(m_taking);
    if (m_isTaken) return nullptr;
    next.bind(1, m_last);
    m_isTaken = !next.step();
    const std::int64_t last = m_isTaken ? std::numeric_limits<std::int64_t>::max() : next.integer(0);
    next.reset();
    m_parts.push_back({m_parts.empty() ? m_last : m_last + 1, last, m_map.type->makeBuilder()});
    m_parts.back().builder->reserve(kPartRows);
    m_last = last;
    return &m_parts.back();
  }

  const TableMap& m_map;
  const std::string m_nextText;
  std::mutex m_taking;
  /// Parts stay where they are while others are added.
  std::deque<Part> m_parts;
  std::int64_t m_last = std::numeric_limits<std::int64_t>::min();
  bool m_isTaken = false;
};

/// Of both threads: where one fails, the other still reads.
using PartedTables = std::shared_ptr<std::vector<std::unique_ptr<PartedTable>>>;

/// What a second thread does meanwhile: sums of sales, then its share of the large tables.
class Helper {
public:
  /// Begins with the sums at once.
  explicit Helper(const StoreCore& core) {
    m_sums = std::async(std::launch::async,
                        [path = core.path, products = productReading(core), today = core.clock->today(), tables = m_tables.get_future()]() mutable {
                          Connection reader(path, Access::readOnly);
                          reader.exec("PRAGMA mmap_size=4294967296");
                          const ReadTransaction view(reader);
                          auto sums = loadSums(reader, products, today);
                          const PartedTables large = tables.get();
                          for (const auto& table : *large) table->readParts(reader);
                          return sums;
                        });
  }
  void share(const PartedTables& tables) { m_tables.set_value(tables); }
  std::shared_ptr<const domain::SalesSums> wait() { return m_sums.get(); }

private:
  std::future<std::shared_ptr<const domain::SalesSums>> m_sums;
  /// Goes before the future, which waits for a thread that waits for this.
  std::promise<PartedTables> m_tables;
};

std::shared_ptr<const domain::TableBase> readTable(Connection& connection, const TableMap& map, std::int64_t rows) {
  const auto builder = map.type->makeBuilder();
  builder->reserve(static_cast<std::size_t>(rows));
  if (rows > 0) RowReader(connection, map).read(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), *builder);
  return builder->finish();
}

domain::Snapshot loadTogether(StoreCore& core, const RowCounts& counts, Helper& helper) {
  const auto large = std::make_shared<PartedTables::element_type>();
  for (const domain::RecordType& type : domain::recordTypes()) {
    const TableMap& map = core.catalog->of(type.kind);
    if (counts[static_cast<std::size_t>(type.kind)] >= kManyRows) large->push_back(std::make_unique<PartedTable>(map));
  }
  helper.share(large);
  domain::Snapshot snapshot;
  for (const domain::RecordType& type : domain::recordTypes()) {
    const bool parted = std::any_of(large->begin(), large->end(), [&](const auto& table) { return table->kind() == type.kind; });
    if (!parted)
      snapshot = snapshot.withTable(type.kind, readTable(*core.connection, core.catalog->of(type.kind), counts[static_cast<std::size_t>(type.kind)]));
  }
  for (const auto& table : *large) table->readParts(*core.connection);
  snapshot = snapshot.withSales(helper.wait());
  for (const auto& table : *large) snapshot = snapshot.withTable(table->kind(), table->finish());
  return snapshot;
}

domain::Snapshot loadAlone(StoreCore& core, const RowCounts& counts) {
  domain::Snapshot snapshot;
  for (const domain::RecordType& type : domain::recordTypes())
    snapshot = snapshot.withTable(type.kind, readTable(*core.connection, core.catalog->of(type.kind), counts[static_cast<std::size_t>(type.kind)]));
  return snapshot.withSales(loadSums(*core.connection, productReading(core), core.clock->today()));
}

bool hasManyLines(StoreCore& core) { return core.connection->integer("SELECT coalesce(sum(\"lines\"), 0) FROM \"sales_batches\"") >= kManyLines; }

}  // namespace

ProductReading productReading(const StoreCore& core) {
  const Access access = core.access == Access::immutable ? Access::immutable : Access::readOnly;
  return [path = core.path, access, trouble = core.trouble](const ProductQuery& query) {
    auto sums = guarded(path, [&] {
      Connection reader(path, access);
      reader.exec("PRAGMA mmap_size=4294967296");
      return readProductSums(reader, query);
    });
    if (!sums && trouble) trouble(sums.error());
    return sums;
  };
}

domain::Snapshot loadSnapshot(StoreCore& core) {
  ReadTransaction together(*core.connection);
  // Who holds the lock is alone in writing, so a second connection sees the same state.
  const bool mayHelp = core.lock != nullptr;
  std::optional<Helper> helper;
  if (mayHelp && hasManyLines(core)) helper.emplace(core);
  const RowCounts counts = rowCounts(*core.connection);
  const bool manyRows = std::any_of(counts.begin(), counts.end(), [](std::int64_t rows) { return rows >= kManyRows; });
  if (mayHelp && manyRows && !helper) helper.emplace(core);
  return helper ? loadTogether(core, counts, *helper) : loadAlone(core, counts);
}

}  // namespace kam::storage
