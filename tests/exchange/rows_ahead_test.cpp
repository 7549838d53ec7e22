// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/rows_ahead.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kam;
using namespace kam::exchange;

namespace {
/// Row n: its number, a cell that stands elsewhere in memory, and every thousandth in trouble; ends with a failure where asked.
class NumberedRows final : public RowSource {
public:
  NumberedRows(std::int64_t count, bool fails) : m_count(count), m_fails(fails) {}
  bool next(std::vector<std::string_view>& cells) override {
    if (m_row == m_count) {
      m_atEnd = true;
      return false;
    }
    ++m_row;
    m_line = std::to_string(m_row) + ";x;" + std::to_string(m_row * 7);
    const std::size_t first = m_line.find(';');
    cells = {std::string_view(m_line).substr(0, first), std::string_view(m_line).substr(first + 3)};
    if (m_row % 2 == 0) {
      m_elsewhere = "own " + std::to_string(m_row);
      cells.insert(cells.begin(), m_elsewhere);
    }
    return true;
  }
  std::int64_t row() const override { return m_row + 1; }
  const base::Error* trouble() const override {
    if (m_atEnd) return m_fails ? &m_failure : nullptr;
    return m_row % 1000 == 0 ? &m_trouble : nullptr;
  }
  double progress() const override { return static_cast<double>(m_row) / static_cast<double>(m_count); }

private:
  std::int64_t m_count;
  bool m_fails;
  bool m_atEnd = false;
  std::int64_t m_row = 0;
  std::string m_line;
  std::string m_elsewhere;
  base::Error m_trouble{base::ErrorCode::quoteUnclosed, {}, {}};
  base::Error m_failure{base::ErrorCode::fileUnreadable, {}, {}};
};
}  // namespace

TEST_CASE("rows read ahead are the same rows in the same order, with their troubles") {
  const std::int64_t count = GENERATE(0, 1, 4'096, 30'001);
  NumberedRows plain(count, false);
  const auto ahead = readAhead(std::make_unique<NumberedRows>(count, false));
  std::vector<std::string_view> expected;
  std::vector<std::string_view> cells;
  bool same = true;
  std::int64_t rows = 0;
  while (ahead->next(cells)) {
    ++rows;
    same = same && plain.next(expected) && cells == expected && ahead->row() == plain.row() &&
           (ahead->trouble() == nullptr) == (plain.trouble() == nullptr);
  }
  CHECK(same);
  CHECK(rows == count);
  CHECK(ahead->trouble() == nullptr);
  CHECK_FALSE(ahead->next(cells));
}

TEST_CASE("a file that cannot be read to its end says so after its last row") {
  const auto ahead = readAhead(std::make_unique<NumberedRows>(5'000, true));
  std::vector<std::string_view> cells;
  std::int64_t rows = 0;
  while (ahead->next(cells)) ++rows;
  CHECK(rows == 5'000);
  REQUIRE(ahead->trouble() != nullptr);
  CHECK(ahead->trouble()->code == base::ErrorCode::fileUnreadable);
}

TEST_CASE("rows that nobody takes any more are not waited for") {
  const auto ahead = readAhead(std::make_unique<NumberedRows>(1'000'000, false));
  std::vector<std::string_view> cells;
  REQUIRE(ahead->next(cells));
  CHECK(cells.back() == "7");
}
