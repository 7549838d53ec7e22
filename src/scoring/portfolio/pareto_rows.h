// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a Pareto along the rank. A row is put together when it is looked at: of a hundred thousand few ever are, and whoever drags a
// cut gets other classes, not other rows.
#pragma once

#include "domain/record_tags.h"
#include "scoring/pareto/abc_classes.h"
#include "scoring/pareto/variability.h"

#include <functional>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <vector>

namespace kam::scoring {

struct ParetoRow {
  domain::Id<domain::Account> account;
  /// 1 … n; rows of class N and ? go on counting.
  std::size_t rank = 0;
  /// Minor units.
  std::optional<std::int64_t> value;
  /// Of the positive total, 0–1; unset for class N and ?.
  std::optional<double> share;
  std::optional<double> cumulative;
  AbcClass abc = AbcClass::unknown;
  /// How evenly the months of the period ran; unset for won business.
  std::optional<Variability> variability;
  bool isNew = false;
  /// Minor units a year, for new accounts.
  std::optional<std::int64_t> annualised;
};

class ParetoRows {
public:
  /// A row at a place of the rank, its class left open.
  using RowAt = std::function<ParetoRow(std::size_t place)>;

  ParetoRows() = default;
  /// `classes` along the rank, one for each row.
  ParetoRows(RowAt rowAt, std::vector<AbcClass> classes) : m_rowAt(std::move(rowAt)), m_classes(std::move(classes)) {}
  /// These, with the classes they say.
  ParetoRows(std::initializer_list<ParetoRow> rows) : m_rowAt([all = std::vector<ParetoRow>(rows)](std::size_t place) { return all[place]; }) {
    for (const ParetoRow& row : rows) m_classes.push_back(row.abc);
  }

  std::size_t size() const { return m_classes.size(); }
  bool empty() const { return m_classes.empty(); }
  ParetoRow operator[](std::size_t place) const {
    ParetoRow row = m_rowAt(place);
    row.abc = m_classes[place];
    return row;
  }
  ParetoRow front() const { return (*this)[0]; }

  class Iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = ParetoRow;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = ParetoRow;
    Iterator(const ParetoRows* rows, std::size_t place) : m_rows(rows), m_place(place) {}
    ParetoRow operator*() const { return (*m_rows)[m_place]; }
    Iterator& operator++() {
      ++m_place;
      return *this;
    }
    bool operator==(const Iterator&) const = default;

  private:
    const ParetoRows* m_rows;
    std::size_t m_place;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }

private:
  RowAt m_rowAt;
  std::vector<AbcClass> m_classes;
};

}  // namespace kam::scoring
