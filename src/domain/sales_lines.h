// SPDX-License-Identifier: GPL-3.0-or-later
// Sales lines as columns, the way they travel from a file to storage and back: position i of every column is line i.
// Accounts and products are positions in lists of ids kept beside, so that a million lines repeat no 64-bit id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace kam::domain {

/// A margin or a quantity that the file does not state.
inline constexpr std::int64_t kUnknownNumber = std::numeric_limits<std::int64_t>::min();
/// No product, no document.
inline constexpr std::uint32_t kNotNamed = std::numeric_limits<std::uint32_t>::max();

struct SalesLines {
  /// Position in the list of accounts.
  std::vector<std::uint32_t> account;
  /// Position in the list of products, or kNotNamed.
  std::vector<std::uint32_t> product;
  /// base::dayNumber
  std::vector<std::int32_t> day;
  /// Minor units; credit notes are negative.
  std::vector<std::int64_t> revenue;
  /// Minor units, or kUnknownNumber.
  std::vector<std::int64_t> margin;
  /// Thousandths, or kUnknownNumber.
  std::vector<std::int64_t> quantity;
  /// Position among `documents`, or kNotNamed.
  std::vector<std::uint32_t> document;
  /// Document numbers, one after the other; number n ends before documentEnd[n].
  std::string documentText;
  std::vector<std::uint32_t> documentEnd;

  std::size_t size() const { return account.size(); }

  std::string_view documentAt(std::uint32_t position) const {
    if (position >= documentEnd.size()) return {};
    const std::uint32_t from = position == 0 ? 0 : documentEnd[position - 1];
    return std::string_view(documentText).substr(from, documentEnd[position] - from);
  }
  /// Adds a document number; the position that lines name.
  std::uint32_t addDocument(std::string_view number) {
    documentText += number;
    documentEnd.push_back(static_cast<std::uint32_t>(documentText.size()));
    return static_cast<std::uint32_t>(documentEnd.size() - 1);
  }
  /// Line `i` of other columns, its document included; positions of account and product are taken as they are.
  void appendLine(const SalesLines& from, std::size_t i) {
    account.push_back(from.account[i]);
    product.push_back(from.product[i]);
    day.push_back(from.day[i]);
    revenue.push_back(from.revenue[i]);
    margin.push_back(from.margin[i]);
    quantity.push_back(from.quantity[i]);
    document.push_back(from.document[i] == kNotNamed ? kNotNamed : addDocument(from.documentAt(from.document[i])));
  }
  void clear() {
    account.clear();
    product.clear();
    day.clear();
    revenue.clear();
    margin.clear();
    quantity.clear();
    document.clear();
    documentText.clear();
    documentEnd.clear();
  }
  void reserve(std::size_t lines) {
    account.reserve(lines);
    product.reserve(lines);
    day.reserve(lines);
    revenue.reserve(lines);
    margin.reserve(lines);
    quantity.reserve(lines);
    document.reserve(lines);
  }
};

}  // namespace kam::domain
