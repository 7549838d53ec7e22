// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/rows_ahead.h"

#include "base/handover.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace kam::exchange {

namespace {
constexpr std::size_t kRowsTogether = 4'096;
/// Long rows make a block full earlier.
constexpr std::size_t kBytesTogether = std::size_t{1} << 20U;
constexpr std::size_t kBlocksAhead = 3;

/// Some thousand rows with a copy of their texts.
struct Block {
  struct Cell {
    std::uint32_t from;
    std::uint32_t size;
  };
  struct Row {
    std::int64_t number;
    std::uint32_t firstCell;
    std::uint32_t cellCount;
  };
  std::string text;
  std::vector<Cell> cells;
  std::vector<Row> rows;
  /// Rows of the block that have one.
  std::vector<std::pair<std::size_t, base::Error>> troubles;
  /// Why no further block follows, where the file could not be read to its end.
  std::optional<base::Error> failure;
  double progress = 0;
  bool isLast = false;

  void clear() {
    text.clear();
    cells.clear();
    rows.clear();
    troubles.clear();
  }

  void add(const std::vector<std::string_view>& row, std::int64_t number) {
    rows.push_back({number, static_cast<std::uint32_t>(cells.size()), static_cast<std::uint32_t>(row.size())});
    if (!addAsOne(row))
      for (const std::string_view cell : row) {
        cells.push_back({static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(cell.size())});
        text += cell;
      }
  }

private:
  /// Cells that stand one behind the other in memory are copied in one piece, delimiters and all.
  bool addAsOne(const std::vector<std::string_view>& row) {
    if (row.empty()) return false;
    const auto begin = reinterpret_cast<std::uintptr_t>(row.front().data());
    std::uintptr_t end = begin;
    std::size_t size = 0;
    for (const std::string_view cell : row) {
      const auto at = reinterpret_cast<std::uintptr_t>(cell.data());
      if (at < end) return false;
      end = at + cell.size();
      size += cell.size();
    }
    constexpr std::size_t kBetween = 4;
    if (end - begin > size + kBetween * row.size()) return false;
    const std::size_t from = text.size();
    text.append(row.front().data(), end - begin);
    for (const std::string_view cell : row)
      cells.push_back(
          {static_cast<std::uint32_t>(from + (reinterpret_cast<std::uintptr_t>(cell.data()) - begin)), static_cast<std::uint32_t>(cell.size())});
    return true;
  }
};

class RowsAhead final : public RowSource {
public:
  explicit RowsAhead(std::unique_ptr<RowSource> source) : m_source(std::move(source)), m_thread([this] { read(); }) {}
  ~RowsAhead() override {
    m_full.close();
    m_empty.close();
    m_thread.join();
  }

  bool next(std::vector<std::string_view>& cells) override {
    while (m_next == m_block.rows.size())
      if (!nextBlock()) return false;
    const Block::Row& row = m_block.rows[m_next++];
    cells.resize(row.cellCount);
    const Block::Cell* cell = m_block.cells.data() + row.firstCell;
    for (std::string_view& view : cells) {
      view = std::string_view(m_block.text.data() + cell->from, cell->size);
      ++cell;
    }
    m_row = row.number;
    return true;
  }
  std::int64_t row() const override { return m_row; }
  const base::Error* trouble() const override {
    if (m_atEnd) return m_block.failure ? &*m_block.failure : nullptr;
    if (m_block.troubles.empty()) return nullptr;
    const auto found =
        std::find_if(m_block.troubles.begin(), m_block.troubles.end(), [this](const auto& trouble) { return trouble.first + 1 == m_next; });
    return found != m_block.troubles.end() ? &found->second : nullptr;
  }
  double progress() const override { return m_block.progress; }

private:
  bool nextBlock() {
    if (m_block.isLast) {
      m_atEnd = true;
      return false;
    }
    Block used = std::exchange(m_block, Block());
    used.clear();
    m_empty.put(std::move(used));
    m_block = std::move(*m_full.take());
    m_next = 0;
    return true;
  }

  /// The thread's work; ends early once nobody takes any more.
  void read() {
    std::vector<std::string_view> cells;
    for (bool last = false; !last;) {
      Block block = m_empty.tryTake().value_or(Block());
      while (block.rows.size() < kRowsTogether && block.text.size() < kBytesTogether && !last) {
        last = !m_source->next(cells);
        if (!last) block.add(cells, m_source->row());
        const base::Error* trouble = m_source->trouble();
        if (trouble == nullptr) continue;
        if (last) block.failure = *trouble;
        else block.troubles.emplace_back(block.rows.size() - 1, *trouble);
      }
      block.progress = m_source->progress();
      block.isLast = last;
      if (!m_full.put(std::move(block))) return;
    }
  }

  std::unique_ptr<RowSource> m_source;
  base::Handover<Block> m_full{kBlocksAhead};
  /// Has room for every block there is, so that giving one back never waits.
  base::Handover<Block> m_empty{2 * kBlocksAhead + 4};
  Block m_block;
  std::size_t m_next = 0;
  std::int64_t m_row = 0;
  bool m_atEnd = false;
  std::thread m_thread;
};
}  // namespace

std::unique_ptr<RowSource> readAhead(std::unique_ptr<RowSource> source) { return std::make_unique<RowsAhead>(std::move(source)); }

}  // namespace kam::exchange
