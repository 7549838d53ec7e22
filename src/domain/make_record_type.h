// SPDX-License-Identifier: GPL-3.0-or-later
// How a record's source file makes its RecordType; only the files of records/ need it.
#pragma once

#include "base/large_memory.h"
#include "domain/table.h"

#include <limits>

namespace kam::domain {

namespace detail {

template <class Record>
class RecordTableBuilder final : public TableBuilder {
public:
  void reserve(std::size_t rows) override {
    m_chunks.reserve(rows / Table<Record>::kChunkRows + 1);
    // What nearly fills one piece: what is read in parts is cut so that each fills one and does not reach into a second.
    if (rows * sizeof(Record) >= base::kLargeMemory / 8 * 7) m_shared = std::make_shared<Shared>();
  }
  void* append(RawId id) override {
    if (m_rows == nullptr || m_rows->size() == Table<Record>::kChunkRows) {
      // Records stay where they were written to: moving a hundred thousand of them takes longer than reading them.
      m_rows = newRows();
      m_rows->reserve(Table<Record>::kChunkRows);
      m_chunks.push_back(m_rows);
    }
    m_inOrder = m_inOrder && id > m_last;
    m_last = id;
    Record& record = m_rows->emplace_back();
    record.id = Id<Record>(id);
    return &record;
  }
  void join(TableBuilder& next) override {
    auto& others = static_cast<RecordTableBuilder&>(next);
    if (others.m_chunks.empty()) return;
    m_inOrder = m_inOrder && others.m_inOrder && others.m_chunks.front()->front().id.raw() > m_last;
    m_last = others.m_last;
    m_rows.reset();
    m_chunks.insert(m_chunks.end(), others.m_chunks.begin(), others.m_chunks.end());
    others.m_chunks.clear();
  }
  std::shared_ptr<const TableBase> finish() override {
    if (m_inOrder) return std::make_shared<const Table<Record>>(std::move(m_chunks));
    std::vector<Record> all;
    for (const auto& chunk : m_chunks) all.insert(all.end(), chunk->begin(), chunk->end());
    return std::make_shared<const Table<Record>>(std::move(all));
  }

private:
  using Rows = typename Table<Record>::Rows;
  static constexpr std::size_t kBookkeeping = 64;
  /// Many chunks in one piece of memory, which lives as long as the last of them.
  struct Shared {
    base::LargePages pages;
    // With what it keeps behind its memory it fills whole pages; a byte more would take another one.
    std::pmr::monotonic_buffer_resource memory{base::kLargeMemory - kBookkeeping, &pages};
  };
  struct Part {
    std::shared_ptr<Shared> shared;
    Rows rows;
    explicit Part(std::shared_ptr<Shared> of) : shared(std::move(of)), rows(&shared->memory) {}
  };
  std::shared_ptr<Rows> newRows() const {
    if (m_shared == nullptr) return std::make_shared<Rows>();
    const auto part = std::make_shared<Part>(m_shared);
    return {part, &part->rows};
  }

  std::vector<typename Table<Record>::Chunk> m_chunks;
  std::shared_ptr<Rows> m_rows;
  std::shared_ptr<Shared> m_shared;
  RawId m_last = std::numeric_limits<RawId>::min();
  bool m_inOrder = true;
};

}  // namespace detail

template <class Record>
RecordType makeRecordType(std::string_view key, words::Word singular, words::Word plural, std::size_t nameField, std::vector<Field> fields) {
  return RecordType{kKindOf<Record>, key, singular, plural, std::move(fields), nameField, []() -> std::unique_ptr<TableBuilder> {
                      return std::make_unique<detail::RecordTableBuilder<Record>>();
                    }};
}

}  // namespace kam::domain
