// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_order.h"

#include "base/text.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace kam::ui {
namespace {

/// Upwards, ties in the source's order.
template <class Key>
void sortBy(std::vector<std::pair<Key, std::uint32_t>>& keyed, std::vector<std::uint32_t>& rows) {
  std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [key, row] : keyed) rows.push_back(row);
}

struct TextKey {
  QCollatorSortKey key;
  bool operator<(const TextKey& other) const { return key < other.key; }
};

std::vector<std::string> wordsOf(const std::string& folded) {
  std::vector<std::string> words;
  for (std::string& word : base::splitText(folded, ' '))
    if (!word.empty()) words.push_back(std::move(word));
  return words;
}

}  // namespace

void RowOrder::setSource(const TableSource* source) {
  m_source = source;
  m_sorted.assign(source != nullptr ? source->columns().size() : 0, std::nullopt);
  m_folded.clear();
  compute();
}

void RowOrder::setFilter(const QString& text) {
  std::string filter = base::folded(text.toStdString());
  if (filter == m_filter) return;
  m_filter = std::move(filter);
  compute();
}

void RowOrder::setSort(std::optional<std::size_t> column, bool descending) {
  m_column = column;
  m_descending = descending;
  compute();
}

bool RowOrder::matches(std::uint32_t row, const std::vector<std::string>& words) {
  std::string& folded = m_folded[row];
  if (folded.empty()) {
    QString joined;
    const auto& columns = m_source->columns();
    for (std::size_t column = 0; column < columns.size(); ++column) {
      const CellType type = columns[column].type;
      if (type == CellType::text || type == CellType::strong || type == CellType::pills || columns[column].searched)
        joined += m_source->text(row, column) + QLatin1Char(' ');
    }
    const std::string text = joined.toStdString();
    folded = ' ' + base::folded(text) + ' ' + base::folded(text, base::UmlautFold::expanded);
  }
  return std::all_of(words.begin(), words.end(), [&folded](const std::string& word) { return folded.find(word) != std::string::npos; });
}

const RowOrder::Sorted& RowOrder::sorted(std::size_t column) {
  std::optional<Sorted>& cached = m_sorted[column];
  if (cached) return *cached;
  const auto count = static_cast<std::uint32_t>(m_source->rowCount());
  std::vector<std::pair<double, std::uint32_t>> numbers;
  std::vector<std::pair<std::int64_t, std::uint32_t>> wholes;
  std::vector<std::pair<TextKey, std::uint32_t>> texts;
  std::vector<std::uint32_t> unknown;
  QCollator collator;
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  for (std::uint32_t row = 0; row < count; ++row) {
    const SortKey key = m_source->sortKey(row, column);
    if (const auto* whole = std::get_if<std::int64_t>(&key)) wholes.emplace_back(*whole, row);
    else if (const auto* number = std::get_if<double>(&key)) numbers.emplace_back(*number, row);
    else if (const auto* text = std::get_if<QString>(&key); text != nullptr && !text->isEmpty())
      texts.emplace_back(TextKey{collator.sortKey(*text)}, row);
    else unknown.push_back(row);
  }
  Sorted result;
  result.rows.reserve(count);
  sortBy(wholes, result.rows);
  sortBy(numbers, result.rows);
  sortBy(texts, result.rows);
  result.known = result.rows.size();
  result.rows.insert(result.rows.end(), unknown.begin(), unknown.end());
  cached = std::move(result);
  return *cached;
}

void RowOrder::compute() {
  m_rows.clear();
  if (m_source == nullptr) return;
  const std::size_t count = m_source->rowCount();
  m_rows.reserve(count);
  if (m_column && *m_column < m_sorted.size()) {
    const Sorted& order = sorted(*m_column);
    m_rows = order.rows;
    if (m_descending) std::reverse(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(order.known));
  } else {
    m_rows.resize(count);
    std::iota(m_rows.begin(), m_rows.end(), 0U);
  }
  const std::vector<std::string> words = wordsOf(m_filter);
  if (words.empty()) return;
  m_folded.resize(count);
  std::erase_if(m_rows, [&](std::uint32_t row) { return !matches(row, words); });
}

}  // namespace kam::ui
