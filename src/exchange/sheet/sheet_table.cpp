// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/sheet_table.h"

#include <algorithm>
#include <cstring>

namespace kam::exchange {

namespace {
constexpr std::size_t kChunk = std::size_t{1} << 20U;
/// Of packed cells; with what reads them it stays below 400 MB.
constexpr std::size_t kMostBytes = std::size_t{160} << 20U;
/// Cells that rows have when their gaps are counted: a sheet with a cell at the far end of each row costs time, not memory.
constexpr std::uint64_t kMostExpanded = 200'000'000;
/// Longer than any spreadsheet program allows; the rest would be cut there too.
constexpr std::size_t kLongestCell = std::size_t{1} << 18U;
constexpr std::size_t kMostSpanning = 256;
constexpr std::size_t kMostMerges = 1'000'000;

/// Before each text: column, kind, length.
struct Head {
  std::uint16_t column;
  std::uint16_t kind;
  std::uint32_t size;
};
}  // namespace

void SheetTable::beginRow(std::uint32_t row) {
  m_current = row > m_last ? row : m_last + 1;
  m_pending.clear();
  m_texts.clear();
}

void SheetTable::cell(std::uint32_t column, CellMark::Kind kind, std::string_view text) {
  if (column >= kMostColumns || text.empty()) return;
  m_isFull = m_isFull || m_bytes + m_texts.size() + text.size() > kMostBytes;
  if (m_isFull) return;
  m_pending.push_back({column, kind, m_texts.size(), std::min(text.size(), kLongestCell)});
  m_texts.append(text.substr(0, kLongestCell));
}

bool SheetTable::pack(const Pending& cell) {
  const std::size_t needed = sizeof(Head) + cell.size;
  if (m_chunks.empty() || m_chunks.back().size() + needed > m_chunks.back().capacity()) {
    m_chunks.emplace_back();
    m_chunks.back().reserve(std::max(kChunk, needed));
    m_bytes += m_chunks.back().capacity();
    if (m_bytes > kMostBytes) return false;
  }
  std::vector<char>& chunk = m_chunks.back();
  const Head head{static_cast<std::uint16_t>(cell.column), static_cast<std::uint16_t>(cell.kind), static_cast<std::uint32_t>(cell.size)};
  const std::size_t at = chunk.size();
  chunk.resize(at + needed);
  std::memcpy(chunk.data() + at, &head, sizeof head);
  std::memcpy(chunk.data() + at + sizeof head, m_texts.data() + cell.from, cell.size);
  return true;
}

bool SheetTable::endRow(std::uint32_t times) {
  const std::uint32_t first = m_current;
  m_last = static_cast<std::uint32_t>(std::min<std::uint64_t>(std::uint64_t{first} + std::max(times, 1U) - 1, 2 * std::uint64_t{kMostRows}));
  if (m_isFull) return false;
  if (m_pending.empty()) return true;
  const auto byColumn = [](const Pending& a, const Pending& b) { return a.column < b.column; };
  if (!std::is_sorted(m_pending.begin(), m_pending.end(), byColumn)) std::stable_sort(m_pending.begin(), m_pending.end(), byColumn);
  Row row{first, 0, m_pending.back().column + 1, 0, 0};
  for (std::size_t i = 0; i < m_pending.size(); ++i) {
    if (i + 1 < m_pending.size() && m_pending[i + 1].column == m_pending[i].column) continue;
    if (!pack(m_pending[i])) return false;
    if (row.cells++ > 0) continue;
    row.chunk = static_cast<std::uint32_t>(m_chunks.size() - 1);
    row.offset = static_cast<std::uint32_t>(m_chunks.back().size() - sizeof(Head) - m_pending[i].size);
  }
  m_width = std::max(m_width, row.width);
  for (std::uint32_t i = 0; i < std::max(times, 1U); ++i) {
    row.number = first + i;
    m_expanded += row.width;
    if (row.number > kMostRows || m_expanded > kMostExpanded) return false;
    m_rows.push_back(row);
  }
  return true;
}

void SheetTable::merge(std::uint32_t column, std::uint32_t firstRow, std::uint32_t lastRow) {
  if (lastRow <= firstRow || column >= kMostColumns || m_merges.size() >= kMostMerges) return;
  m_merges.push_back({firstRow, lastRow, column});
}

void SheetTable::finish() {
  std::stable_sort(m_merges.begin(), m_merges.end(), [](const Merge& a, const Merge& b) { return a.firstRow < b.firstRow; });
  m_pending = {};
  m_texts = {};
}

double SheetReader::progress() const {
  return m_table->m_rows.empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_table->m_rows.size());
}

bool SheetReader::next() {
  if (m_at == m_table->m_rows.size()) return false;
  const SheetTable::Row& row = m_table->m_rows[m_at++];
  m_row = row.number;
  m_cells.assign(row.width, {});
  m_marks.assign(row.width, {});
  std::size_t chunk = row.chunk;
  std::size_t offset = row.offset;
  for (std::uint32_t i = 0; i < row.cells; ++i) {
    if (offset == m_table->m_chunks[chunk].size()) {
      ++chunk;
      offset = 0;
    }
    Head head;
    const char* const at = m_table->m_chunks[chunk].data() + offset;
    std::memcpy(&head, at, sizeof head);
    m_cells[head.column] = {at + sizeof head, head.size};
    m_marks[head.column].kind = static_cast<CellMark::Kind>(head.kind);
    offset += sizeof head + head.size;
  }
  takeMerged();
  return true;
}

void SheetReader::takeMerged() {
  std::erase_if(m_spanning, [this](const Spanning& span) { return span.lastRow < m_row; });
  for (const Spanning& span : m_spanning) {
    if (span.column >= m_cells.size()) {
      m_cells.resize(span.column + 1);
      m_marks.resize(span.column + 1);
    }
    if (!m_cells[span.column].empty()) continue;
    m_cells[span.column] = span.text;
    m_marks[span.column] = {span.mark.kind, true};
  }
  const auto& merges = m_table->m_merges;
  while (m_nextMerge < merges.size() && merges[m_nextMerge].firstRow <= m_row) {
    const SheetTable::Merge& merge = merges[m_nextMerge++];
    if (merge.firstRow != m_row || merge.column >= m_cells.size() || m_cells[merge.column].empty() || m_spanning.size() >= kMostSpanning) continue;
    m_spanning.push_back({merge.column, merge.lastRow, m_marks[merge.column], m_cells[merge.column]});
  }
}

}  // namespace kam::exchange
