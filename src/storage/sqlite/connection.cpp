// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"

#include <sqlite3.h>

namespace kam::storage {

namespace {
constexpr int kBusyMilliseconds = 2'000;
// Every connection belongs to one thread at a time, so SQLite need not lock around each call.
constexpr int kOneThread = SQLITE_OPEN_NOMUTEX;

int flagsOf(Access access) {
  switch (access) {
    case Access::create: return kOneThread | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Access::readWrite: return kOneThread | SQLite::OPEN_READWRITE;
    case Access::readOnly: return kOneThread | SQLite::OPEN_READONLY;
    case Access::immutable: return kOneThread | SQLite::OPEN_READONLY | SQLite::OPEN_URI;
  }
  return SQLite::OPEN_READONLY;
}

std::string utf8(const std::filesystem::path& path) {
  const auto text = path.u8string();
  return std::string(text.begin(), text.end());
}

std::string nameOf(const std::filesystem::path& path, Access access) {
  if (path == ":memory:") return utf8(path);
  const std::string plain = utf8(std::filesystem::absolute(path));
  if (access != Access::immutable) return plain;
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string uri = "file://";
  for (const char c : plain) {
    const auto byte = static_cast<unsigned char>(c);
    const bool safe = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '/' || byte == '.' ||
                      byte == '-' || byte == '_';
    if (safe) {
      uri += c;
    } else {
      uri += '%';
      uri += kHex[byte >> 4];
      uri += kHex[byte & 15];
    }
  }
  return uri + "?immutable=1";
}
}  // namespace

Query::~Query() {
  sqlite3_reset(m_statement);
  sqlite3_clear_bindings(m_statement);
}

void Query::check(int result) const {
  if (result != SQLITE_OK) throw SQLite::Exception(m_handle, result);
}

Query& Query::bind(int parameter, std::int64_t value) {
  check(sqlite3_bind_int64(m_statement, parameter, value));
  return *this;
}

Query& Query::bind(int parameter, double value) {
  check(sqlite3_bind_double(m_statement, parameter, value));
  return *this;
}

Query& Query::bind(int parameter, std::string_view text) {
  check(sqlite3_bind_text64(m_statement, parameter, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8));
  return *this;
}

Query& Query::bindBlob(int parameter, const void* data, std::size_t size) {
  check(sqlite3_bind_blob64(m_statement, parameter, data != nullptr ? data : "", size, SQLITE_STATIC));
  return *this;
}

Query& Query::bindNull(int parameter) {
  check(sqlite3_bind_null(m_statement, parameter));
  return *this;
}

bool Query::step() {
  const int result = sqlite3_step(m_statement);
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  throw SQLite::Exception(m_handle, result);
}

void Query::run() {
  while (step()) {
  }
  reset();
}

void Query::reset() { sqlite3_reset(m_statement); }

bool Query::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Query::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Query::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::byte> Query::blob(int column) const {
  const void* bytes = sqlite3_column_blob(m_statement, column);
  return {static_cast<const std::byte*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Connection::Connection(const std::filesystem::path& path, Access access) : m_database(nameOf(path, access), flagsOf(access), kBusyMilliseconds) {
  sqlite3_extended_result_codes(handle(), 1);
  // Files come from strangers too: their schema runs no function of ours, and cells are checked before use.
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  exec("PRAGMA cell_size_check=ON");
}

Connection::~Connection() { forgetStatements(); }

void Connection::forgetStatements() {
  for (const auto& [sql, statement] : m_statements) sqlite3_finalize(statement);
  m_statements.clear();
}

Query Connection::prepared(std::string_view sql) {
  auto found = m_statements.find(sql);
  if (found == m_statements.end()) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) throw SQLite::Exception(handle(), result);
    found = m_statements.emplace(std::string(sql), statement).first;
  }
  return {handle(), found->second};
}

std::int64_t Connection::integer(std::string_view sql, std::int64_t otherwise) {
  Query query = prepared(sql);
  return query.step() && !query.isNull(0) ? query.integer(0) : otherwise;
}

std::string Connection::text(std::string_view sql) {
  Query query = prepared(sql);
  return query.step() ? std::string(query.text(0)) : std::string();
}

void Connection::keepLogRoom() { m_logRoom.emplace(handle(), integer("PRAGMA page_size")); }

void Connection::checkpointAfter(int pages) {
  if (m_logRoom) m_logRoom->checkpointAfter(pages);
}

std::int64_t Connection::totalChanges() { return sqlite3_total_changes64(handle()); }

WriteTransaction::WriteTransaction(Connection& connection) : m_connection(connection) { m_connection.prepared("BEGIN IMMEDIATE").run(); }

WriteTransaction::~WriteTransaction() {
  if (!m_open || sqlite3_get_autocommit(m_connection.handle()) != 0) return;
  m_connection.database().tryExec("ROLLBACK");
}

void WriteTransaction::commit() {
  m_connection.prepared("COMMIT").run();
  m_open = false;
  m_connection.committed();
}

ReadTransaction::ReadTransaction(Connection& connection) : m_connection(connection), m_own(sqlite3_get_autocommit(connection.handle()) != 0) {
  if (m_own) m_connection.prepared("BEGIN").run();
}

ReadTransaction::~ReadTransaction() {
  if (m_own && sqlite3_get_autocommit(m_connection.handle()) == 0) m_connection.database().tryExec("COMMIT");
}

}  // namespace kam::storage
