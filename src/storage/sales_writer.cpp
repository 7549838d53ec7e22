// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_writer.h"

#include "storage/kept_sums.h"
#include "storage/sales_batches.h"
#include "storage/sales_columns.h"

#include <algorithm>

namespace kam::storage {

namespace {

void bindBytes(Query& query, int parameter, const std::string& bytes) { query.bindBlob(parameter, bytes.data(), bytes.size()); }

std::int64_t knownSum(const std::vector<std::int64_t>& values) {
  std::int64_t sum = 0;
  for (const std::int64_t value : values)
    if (value != domain::kUnknownNumber) sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(value));
  return sum;
}

template <class T>
void takeColumn(std::vector<T>& to, const std::vector<T>& from, std::size_t first, std::size_t count, T unknown) {
  if (from.empty()) to.insert(to.end(), count, unknown);
  else to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(first), from.begin() + static_cast<std::ptrdiff_t>(first + count));
}

/// Chunks need not be durable one by one: until the batch is switched on they are nothing. The log is carried over into the
/// file in fewer, larger steps: each of them waits for the disk.
class Relaxed {
public:
  explicit Relaxed(Connection& connection) : m_connection(connection) {
    m_connection.exec("PRAGMA synchronous=NORMAL");
    m_connection.checkpointAfter(16'384);
  }
  ~Relaxed() {
    m_connection.database().tryExec("PRAGMA synchronous=FULL");
    m_connection.checkpointAfter(LogRoom::kCheckpointFrames);
  }
  Relaxed(const Relaxed&) = delete;
  Relaxed& operator=(const Relaxed&) = delete;

private:
  Connection& m_connection;
};

}  // namespace

ChunkWriter::ChunkWriter(StoreCore& core, std::string source, std::string file) : m_core(core) {
  core.requireWritable();
  m_batch.id = core.ids->next();
  m_batch.source = std::move(source);
  m_batch.file = std::move(file);
  m_batch.importedAt = core.clock->nowMilliseconds();
  m_batch.firstDay = std::numeric_limits<std::int32_t>::max();
  m_batch.lastDay = std::numeric_limits<std::int32_t>::min();
  const Relaxed relaxed(*core.connection);
  WriteTransaction transaction(*core.connection);
  core.connection
      ->prepared(
          "INSERT INTO \"sales_batches\" (\"id\", \"source\", \"file\", \"imported_at\", \"active\", \"finished\", \"lines\", \"first_day\", "
          "\"last_day\", \"accounts\", \"products\") VALUES (?1, ?2, ?3, ?4, 0, 0, 0, 0, 0, x'', x'')")
      .bind(1, m_batch.id)
      .bind(2, std::string_view(m_batch.source))
      .bind(3, std::string_view(m_batch.file))
      .bind(4, m_batch.importedAt)
      .run();
  transaction.commit();
}

ChunkWriter::~ChunkWriter() {
  if (m_finished) return;
  const auto removed = guarded(m_core.path, [this] {
    WriteTransaction transaction(*m_core.connection);
    removeBatch(*m_core.connection, m_batch.id);
    transaction.commit();
  });
  static_cast<void>(removed);  // what stays behind is swept away when the file is opened next
}

Result<void> ChunkWriter::append(const domain::SalesLines& lines) {
  return guarded(m_core.path, [&] {
    const std::size_t size = lines.size();
    if (lines.day.size() != size || lines.revenue.size() != size) throw Failure(ErrorCode::storageFailed, {"columns of unequal length"});
    if (m_pending.size() == 0 && size == kSalesChunkLines) {
      writeChunk(lines);
      return;
    }
    for (std::size_t from = 0; from < size;) {
      const std::size_t count = std::min(size - from, kSalesChunkLines - m_pending.size());
      takeOver(lines, from, count);
      from += count;
      if (m_pending.size() == kSalesChunkLines) flush();
    }
  });
}

void ChunkWriter::takeOver(const domain::SalesLines& lines, std::size_t from, std::size_t count) {
  takeColumn(m_pending.account, lines.account, from, count, domain::kNotNamed);
  takeColumn(m_pending.product, lines.product, from, count, domain::kNotNamed);
  takeColumn(m_pending.day, lines.day, from, count, std::int32_t{0});
  takeColumn(m_pending.revenue, lines.revenue, from, count, domain::kUnknownNumber);
  takeColumn(m_pending.margin, lines.margin, from, count, domain::kUnknownNumber);
  takeColumn(m_pending.quantity, lines.quantity, from, count, domain::kUnknownNumber);
  // Documents are numbered within a chunk; neighbours mostly share one.
  std::uint32_t last = domain::kNotNamed;
  std::uint32_t mine = domain::kNotNamed;
  for (std::size_t i = from; i < from + count; ++i) {
    const std::uint32_t document = lines.document.empty() ? domain::kNotNamed : lines.document[i];
    if (document != last) mine = document == domain::kNotNamed ? domain::kNotNamed : m_pending.addDocument(lines.documentAt(document));
    last = document;
    m_pending.document.push_back(mine);
  }
}

void ChunkWriter::flush() {
  if (m_pending.size() == 0) return;
  writeChunk(m_pending);
  m_pending.clear();
}

void ChunkWriter::writeChunk(const domain::SalesLines& lines) {
  const std::size_t size = lines.size();
  const auto [first, last] = std::minmax_element(lines.day.begin(), lines.day.end());
  const std::string account = encodeColumn(std::span<const std::uint32_t>(lines.account), size, domain::kNotNamed);
  const std::string day = encodeColumn(std::span<const std::int32_t>(lines.day), size, std::numeric_limits<std::int32_t>::min());
  const std::string revenue = encodeColumn(std::span<const std::int64_t>(lines.revenue), size, domain::kUnknownNumber);
  const std::string margin = encodeColumn(std::span<const std::int64_t>(lines.margin), size, domain::kUnknownNumber);
  const std::string product = encodeColumn(std::span<const std::uint32_t>(lines.product), size, domain::kNotNamed);
  const std::string quantity = encodeColumn(std::span<const std::int64_t>(lines.quantity), size, domain::kUnknownNumber);
  const std::string document = encodeColumn(std::span<const std::uint32_t>(lines.document), size, domain::kNotNamed);
  const Relaxed relaxed(*m_core.connection);
  WriteTransaction transaction(*m_core.connection);
  {
    Query query = m_core.connection->prepared(
        "INSERT INTO \"sales_chunks\" (\"id\", \"batch\", \"lines\", \"first_day\", \"last_day\", \"revenue_sum\", \"margin_sum\", \"account\", "
        "\"day\", "
        "\"revenue\", \"margin\", \"product\", \"quantity\", \"document\", \"document_end\", \"document_text\") "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    query.bind(1, m_core.ids->next()).bind(2, m_batch.id).bind(3, static_cast<std::int64_t>(size));
    query.bind(4, std::int64_t{*first}).bind(5, std::int64_t{*last}).bind(6, knownSum(lines.revenue)).bind(7, knownSum(lines.margin));
    bindBytes(query, 8, account);
    bindBytes(query, 9, day);
    bindBytes(query, 10, revenue);
    bindBytes(query, 11, margin);
    bindBytes(query, 12, product);
    bindBytes(query, 13, quantity);
    bindBytes(query, 14, document);
    query.bindBlob(15, lines.documentEnd.data(), lines.documentEnd.size() * sizeof(std::uint32_t));
    bindBytes(query, 16, lines.documentText);
    query.run();
  }
  transaction.commit();
  m_sums.add(lines);
  m_batch.lineCount += static_cast<std::int64_t>(size);
  m_batch.firstDay = std::min(m_batch.firstDay, *first);
  m_batch.lastDay = std::max(m_batch.lastDay, *last);
}

Result<SalesBatch> ChunkWriter::finish(std::span<const RawId> accounts, std::span<const RawId> products,
                                       std::span<const SupersededLines> superseded) {
  return guarded(m_core.path, [&] {
    flush();
    // The edit that switches the batch on waits for the disk, and with it for everything before.
    const Relaxed relaxed(*m_core.connection);
    WriteTransaction transaction(*m_core.connection);
    writeKeptSums(*m_core.connection, m_batch.id, m_sums);
    // A workspace of 100,000 accounts takes as much memory again when its sums are read anew; both at once were the peak.
    m_sums = {};
    for (const SupersededLines& older : superseded) {
      Query query = m_core.connection->prepared("INSERT INTO \"sales_superseded\" (\"batch\", \"chunk\", \"lines\") VALUES (?1, ?2, ?3)");
      query.bind(1, m_batch.id).bind(2, older.chunk).bindBlob(3, older.lines.data(), older.lines.size() * sizeof(std::uint64_t));
      query.run();
    }
    {
      Query query = m_core.connection->prepared(
          "UPDATE \"sales_batches\" SET \"finished\" = 1, \"lines\" = ?2, \"first_day\" = ?3, \"last_day\" = ?4, \"accounts\" = ?5, \"products\" = "
          "?6 "
          "WHERE \"id\" = ?1");
      query.bind(1, m_batch.id).bind(2, m_batch.lineCount).bind(3, std::int64_t{m_batch.firstDay}).bind(4, std::int64_t{m_batch.lastDay});
      query.bindBlob(5, accounts.data(), accounts.size_bytes()).bindBlob(6, products.data(), products.size_bytes());
      query.run();
    }
    transaction.commit();
    m_finished = true;
    return m_batch;
  });
}

}  // namespace kam::storage
