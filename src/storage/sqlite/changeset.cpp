// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/changeset.h"

#include "storage/sqlite/failure.h"

#include <sqlite3.h>

#include <bit>
#include <limits>

namespace kam::storage {

namespace {
constexpr char kTableMark = 'T';
enum Serial : char { kLeftOut = 0, kInteger = 1, kReal = 2, kText = 3, kBlob = 4, kNull = 5 };

[[noreturn]] void malformed(const char* what) { throw Failure(ErrorCode::changesetMismatch, {what}); }

std::uint64_t bigEndian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = (value << 8) | static_cast<unsigned char>(byte);
  return value;
}

void putBigEndian(std::string& bytes, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((value >> shift) & 0xff);
}

void putVarint(std::string& bytes, std::uint64_t value) {
  // Lengths and column counts stay far below the nine-byte form. Seven bits a byte, the last byte without a mark.
  char reversed[10];
  int count = 0;
  reversed[count++] = static_cast<char>(value & 0x7f);
  for (value >>= 7; value != 0; value >>= 7) reversed[count++] = static_cast<char>((value & 0x7f) | 0x80U);
  while (count > 0) bytes += reversed[--count];
}
}  // namespace

std::string_view ChangesetReader::take(std::size_t bytes) {
  if (bytes > m_rest.size()) malformed("cut off");
  const std::string_view taken = m_rest.substr(0, bytes);
  m_rest.remove_prefix(bytes);
  return taken;
}

std::uint64_t ChangesetReader::takeVarint() {
  std::uint64_t value = 0;
  for (int i = 0; i < 8; ++i) {
    const auto byte = static_cast<unsigned char>(take(1)[0]);
    value = (value << 7) | (byte & 0x7fU);
    if ((byte & 0x80U) == 0) return value;
  }
  malformed("a length");
}

void ChangesetReader::readTable() {
  take(1);
  const std::uint64_t columns = takeVarint();
  if (columns == 0 || columns > 2000) malformed("a column count");
  m_keyFlags = take(static_cast<std::size_t>(columns));
  const std::size_t end = m_rest.find('\0');
  if (end == std::string_view::npos) malformed("a table name");
  m_delta.table = take(end);
  take(1);
  m_delta.tableNumber = m_tables++;
}

void ChangesetReader::readRecord(std::vector<Cell>& cells) {
  cells.clear();
  for (std::size_t column = 0; column < m_keyFlags.size(); ++column) {
    switch (take(1)[0]) {
      case kLeftOut: cells.emplace_back(LeftOut{}); break;
      case kNull: cells.emplace_back(Null{}); break;
      case kInteger: cells.emplace_back(static_cast<std::int64_t>(bigEndian(take(8)))); break;
      case kReal: cells.emplace_back(std::bit_cast<double>(bigEndian(take(8)))); break;
      case kText: cells.emplace_back(take(static_cast<std::size_t>(takeVarint()))); break;
      case kBlob: cells.emplace_back(Blob{take(static_cast<std::size_t>(takeVarint()))}); break;
      default: malformed("a value's type");
    }
  }
}

bool ChangesetReader::next() {
  while (!m_rest.empty() && m_rest.front() == kTableMark) readTable();
  if (m_rest.empty()) return false;
  if (m_tables == 0) malformed("no table");
  const int operation = static_cast<unsigned char>(take(1)[0]);
  m_delta.indirect = take(1)[0] != 0;
  m_delta.before.clear();
  m_delta.after.clear();
  switch (operation) {
    case SQLITE_INSERT:
      m_delta.operation = ChangeOperation::insert;
      readRecord(m_delta.after);
      break;
    case SQLITE_DELETE:
      m_delta.operation = ChangeOperation::remove;
      readRecord(m_delta.before);
      break;
    case SQLITE_UPDATE:
      m_delta.operation = ChangeOperation::update;
      readRecord(m_delta.before);
      readRecord(m_delta.after);
      break;
    default: malformed("an operation");
  }
  const auto& keyed = m_delta.before.empty() ? m_delta.after : m_delta.before;
  const std::size_t column = m_keyFlags.find_first_not_of('\0');
  if (column == std::string_view::npos || !std::holds_alternative<std::int64_t>(keyed[column])) malformed("a key");
  m_delta.key = std::get<std::int64_t>(keyed[column]);
  return true;
}

void ChangesetWriter::record(const std::vector<Cell>& cells) {
  for (const Cell& cell : cells) {
    if (isLeftOut(cell)) {
      m_bytes += static_cast<char>(kLeftOut);
    } else if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
      m_bytes += static_cast<char>(kInteger);
      putBigEndian(m_bytes, static_cast<std::uint64_t>(*integer));
    } else if (const auto* real = std::get_if<double>(&cell)) {
      m_bytes += static_cast<char>(kReal);
      putBigEndian(m_bytes, std::bit_cast<std::uint64_t>(*real));
    } else if (const auto* text = std::get_if<std::string_view>(&cell)) {
      m_bytes += static_cast<char>(kText);
      putVarint(m_bytes, text->size());
      m_bytes += *text;
    } else if (const auto* blob = std::get_if<Blob>(&cell)) {
      m_bytes += static_cast<char>(kBlob);
      putVarint(m_bytes, blob->bytes.size());
      m_bytes += blob->bytes;
    } else {
      m_bytes += static_cast<char>(kNull);
    }
  }
}

void ChangesetWriter::add(const RowDelta& delta, std::string_view keyFlags) {
  if (m_bytes.empty() || m_table != delta.table) {
    m_bytes += kTableMark;
    putVarint(m_bytes, keyFlags.size());
    m_bytes += keyFlags;
    m_bytes += delta.table;
    m_bytes += '\0';
    m_table = delta.table;
  }
  const int operation = delta.operation == ChangeOperation::insert   ? SQLITE_INSERT
                        : delta.operation == ChangeOperation::remove ? SQLITE_DELETE
                                                                     : SQLITE_UPDATE;
  m_bytes += static_cast<char>(operation);
  m_bytes += static_cast<char>(delta.indirect ? 1 : 0);
  if (!delta.before.empty()) record(delta.before);
  if (!delta.after.empty()) record(delta.after);
}

std::int64_t rowCount(std::string_view changeset) {
  std::int64_t rows = 0;
  for (ChangesetReader reader(changeset); reader.next();) ++rows;
  return rows;
}

Changeset inverted(std::string_view changeset) {
  if (changeset.empty()) return {};
  if (changeset.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) throw Failure(ErrorCode::storageFailed, {"edit too large"});
  int size = 0;
  void* bytes = nullptr;
  const int result = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes);
  if (result != SQLITE_OK) throw Failure(ErrorCode::changesetMismatch, {sqlite3_errstr(result)});
  Changeset inverse(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  sqlite3_free(bytes);
  return inverse;
}

}  // namespace kam::storage
