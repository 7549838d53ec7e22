// SPDX-License-Identifier: GPL-3.0-or-later
// An immutable table of records in id order: chunks behind shared pointers, so that a new version after an edit
// copies the touched chunk only and readers on other threads keep theirs.
#pragma once

#include "domain/changes.h"
#include "domain/record_type.h"

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <vector>

namespace kam::domain {

/// A table without its record's type, for everything that works from field tables.
class TableBase {
public:
  virtual ~TableBase() = default;
  virtual const RecordType& type() const = 0;
  virtual std::size_t size() const = 0;
  /// Records in id order; `row` < size().
  virtual const void* at(std::size_t row) const = 0;
  virtual RawId idAt(std::size_t row) const = 0;
  /// nullptr when there is none.
  virtual const void* find(RawId id) const = 0;
  /// A new version; changes of other kinds are passed over, updates and removals of unknown ids too.
  virtual std::shared_ptr<const TableBase> with(std::span<const RowChange> changes) const = 0;
};

template <class Record>
class Table final : public TableBase {
public:
  /// An edit copies one chunk: few enough rows that this costs less than writing the edit to the disk.
  static constexpr std::size_t kChunkRows = 128;
  /// In memory of its own, or with other chunks in one large piece.
  using Rows = std::pmr::vector<Record>;
  using Chunk = std::shared_ptr<const Rows>;

  Table() = default;
  /// Chunks of records in id order, none of them empty.
  explicit Table(std::vector<Chunk> chunks) : m_chunks(std::move(chunks)) { index(); }
  /// `records` in any order; ids are unique.
  explicit Table(std::vector<Record> records) {
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    for (std::size_t from = 0; from < records.size(); from += kChunkRows) {
      const std::size_t to = std::min(from + kChunkRows, records.size());
      m_chunks.push_back(std::make_shared<const Rows>(std::make_move_iterator(records.begin() + static_cast<std::ptrdiff_t>(from)),
                                                      std::make_move_iterator(records.begin() + static_cast<std::ptrdiff_t>(to))));
    }
    index();
  }

  class Iterator {
  public:
    using value_type = Record;
    using reference = const Record&;
    using pointer = const Record*;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::forward_iterator_tag;
    Iterator() = default;
    Iterator(const Table* table, std::size_t chunk) : m_table(table), m_chunk(chunk) {}
    reference operator*() const { return (*m_table->m_chunks[m_chunk])[m_row]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
      if (++m_row == m_table->m_chunks[m_chunk]->size()) {
        m_row = 0;
        ++m_chunk;
      }
      return *this;
    }
    Iterator operator++(int) {
      Iterator old = *this;
      ++*this;
      return old;
    }
    bool operator==(const Iterator&) const = default;

  private:
    const Table* m_table = nullptr;
    std::size_t m_chunk = 0;
    std::size_t m_row = 0;
  };

  Iterator begin() const { return Iterator(this, 0); }
  Iterator end() const { return Iterator(this, m_chunks.size()); }
  bool empty() const { return m_size == 0; }
  const Record& operator[](std::size_t row) const {
    const std::size_t chunk = chunkOfRow(row);
    return (*m_chunks[chunk])[row - m_firstRow[chunk]];
  }
  const Record* find(Id<Record> id) const {
    const auto chunk = std::upper_bound(m_chunks.begin(), m_chunks.end(), id,
                                        [](Id<Record> wanted, const Chunk& candidate) { return wanted < candidate->front().id; });
    if (chunk == m_chunks.begin()) return nullptr;
    const Rows& rows = **std::prev(chunk);
    const auto row = std::lower_bound(rows.begin(), rows.end(), id, [](const Record& candidate, Id<Record> wanted) { return candidate.id < wanted; });
    return row != rows.end() && row->id == id ? &*row : nullptr;
  }
  /// The row of an id, size() when there is none.
  std::size_t rowOf(Id<Record> id) const {
    const Record* record = find(id);
    if (record == nullptr) return m_size;
    // Found, so its chunk is the last one that does not begin behind it.
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), id,
                                        [](Id<Record> wanted, const Chunk& candidate) { return wanted < candidate->front().id; });
    const auto chunk = static_cast<std::size_t>(after - m_chunks.begin()) - 1;
    return m_firstRow[chunk] + static_cast<std::size_t>(record - m_chunks[chunk]->data());
  }

  const RecordType& type() const override { return recordType(kKindOf<Record>); }
  std::size_t size() const override { return m_size; }
  const void* at(std::size_t row) const override { return &(*this)[row]; }
  RawId idAt(std::size_t row) const override { return (*this)[row].id.raw(); }
  const void* find(RawId id) const override { return find(Id<Record>(id)); }

  std::shared_ptr<const TableBase> with(std::span<const RowChange> changes) const override {
    auto next = std::make_shared<Table>(*this);
    std::vector<const RowChange*> mine;
    for (const RowChange& change : changes)
      if (change.kind == kKindOf<Record>) mine.push_back(&change);
    // In id order a new row goes behind the last one; in any other it moves all that follow. Changes of one row keep theirs.
    std::stable_sort(mine.begin(), mine.end(), [](const RowChange* a, const RowChange* b) { return a->id < b->id; });
    for (const RowChange* change : mine) next->apply(*change);
    next->index();
    return next;
  }

private:
  std::size_t chunkOfRow(std::size_t row) const {
    return static_cast<std::size_t>(std::upper_bound(m_firstRow.begin(), m_firstRow.end(), row) - m_firstRow.begin()) - 1;
  }

  void index() {
    std::erase_if(m_chunks, [](const Chunk& chunk) { return chunk->empty(); });
    m_firstRow.clear();
    m_size = 0;
    for (const Chunk& chunk : m_chunks) {
      m_firstRow.push_back(m_size);
      m_size += chunk->size();
    }
  }

  /// The chunk as ours to change; copied once per new version, since the old version still holds it.
  Rows& owned(std::size_t chunk) {
    if (m_owned.size() != m_chunks.size()) m_owned.resize(m_chunks.size());
    if (!m_owned[chunk]) {
      m_owned[chunk] = std::make_shared<Rows>(*m_chunks[chunk]);
      m_chunks[chunk] = m_owned[chunk];
    }
    return *m_owned[chunk];
  }

  std::size_t chunkFor(Id<Record> id) const {
    std::size_t low = 0;
    std::size_t high = m_chunks.size();
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      const bool before = m_chunks[middle]->empty() || m_chunks[middle]->front().id <= id;
      (before ? low : high) = before ? middle + 1 : middle;
    }
    return low == 0 ? 0 : low - 1;
  }

  void apply(const RowChange& change) {
    const Id<Record> id(change.id);
    if (m_chunks.empty()) {
      if (change.operation != RowOperation::add) return;
      m_chunks.push_back(std::make_shared<const Rows>());
    }
    // Many new records one behind the other, as an import brings them, fill chunks of their own and leave the others alone.
    if (change.operation == RowOperation::add && !m_chunks.back()->empty() && m_chunks.back()->size() >= kChunkRows &&
        m_chunks.back()->back().id < id)
      startChunk();
    const std::size_t chunk = chunkFor(id);
    Rows& rows = owned(chunk);
    auto row = std::lower_bound(rows.begin(), rows.end(), id, [](const Record& candidate, Id<Record> wanted) { return candidate.id < wanted; });
    const bool present = row != rows.end() && row->id == id;
    if (change.operation == RowOperation::remove) {
      if (present) rows.erase(row);
      return;
    }
    if (!present) {
      if (change.operation == RowOperation::update) return;
      row = rows.insert(row, Record{});
      row->id = id;
    } else if (change.operation == RowOperation::add) {
      *row = Record{};
      row->id = id;
    }
    for (const auto& [field, value] : change.values) type().fields[field].write(&*row, value);
    if (rows.size() > 2 * kChunkRows) splitChunk(chunk);
  }

  void startChunk() {
    auto rows = std::make_shared<Rows>();
    rows->reserve(kChunkRows);
    m_owned.resize(m_chunks.size());
    m_chunks.push_back(rows);
    m_owned.push_back(std::move(rows));
  }

  void splitChunk(std::size_t chunk) {
    Rows& rows = owned(chunk);
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    auto upper = std::make_shared<Rows>(std::make_move_iterator(middle), std::make_move_iterator(rows.end()));
    rows.erase(middle, rows.end());
    rows.shrink_to_fit();
    const auto after = static_cast<std::ptrdiff_t>(chunk) + 1;
    m_chunks.insert(m_chunks.begin() + after, upper);
    m_owned.insert(m_owned.begin() + after, upper);
  }

  std::vector<Chunk> m_chunks;
  std::vector<std::size_t> m_firstRow;
  std::size_t m_size = 0;
  /// Only while a new version is being made; chunks in here are not shared yet.
  std::vector<std::shared_ptr<Rows>> m_owned;

public:
  Table(const Table& other) : TableBase(other), m_chunks(other.m_chunks), m_firstRow(other.m_firstRow), m_size(other.m_size) {}
  Table& operator=(const Table&) = delete;
};

}  // namespace kam::domain
