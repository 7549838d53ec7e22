// SPDX-License-Identifier: GPL-3.0-or-later
// A block from a spreadsheet over fields of records: read as an import reads it, all of it or nothing.
#include "app/edits/paste_cells.h"

#include "domain/records.h"
#include "domain/snapshot.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::app;
using domain::Account;
using domain::Kind;

namespace {
const words::Words kEnglish(words::Language::english);
const words::Words kGerman(words::Language::german);

domain::Snapshot accounts() {
  std::vector<Account> all;
  for (const int id : {1, 2, 3}) {
    Account account;
    account.id = domain::Id<Account>(id);
    account.name = "A" + std::to_string(id);
    all.push_back(account);
  }
  return domain::Snapshot().withTable(Kind::accounts, std::make_shared<domain::Table<Account>>(std::move(all)));
}

Paste pasted(const words::Words& words, const std::string& field, const std::vector<std::string>& texts) {
  std::vector<PastedCell> cells;
  for (std::size_t i = 0; i < texts.size(); ++i)
    cells.push_back({Kind::accounts, static_cast<domain::RawId>(i) + 1, *domain::recordType(Kind::accounts).fieldIndex(field), texts[i]});
  return pasteCells(accounts(), words, {}, cells);
}

std::vector<domain::Value> values(const Paste& paste) {
  std::vector<domain::Value> found;
  for (const domain::RowChange& row : paste.edit.rows) found.push_back(row.values.front().second);
  return found;
}
using Values = std::vector<domain::Value>;
}  // namespace

TEST_CASE("the cells of a column say how its numbers are written, whatever the language") {
  // 1.234,50 can only be German; so 2.500 is two thousand five hundred.
  CHECK(values(pasted(kEnglish, "own_revenue", {"1.234,50", "2.500", "€ 7,00"})) ==
        Values{std::int64_t{123'450}, std::int64_t{250'000}, std::int64_t{700}});
  CHECK(values(pasted(kGerman, "own_revenue", {"1,234.50", "2,500"})) == Values{std::int64_t{123'450}, std::int64_t{250'000}});
}

TEST_CASE("what a column leaves open is read as the language writes it") {
  CHECK(values(pasted(kGerman, "own_revenue", {"2.500"})) == Values{std::int64_t{250'000}});
  CHECK(values(pasted(kEnglish, "own_revenue", {"2.500"})) == Values{std::int64_t{250}});
  const std::int64_t april = base::dayNumber(base::makeDate(2026, 4, 3));
  const std::int64_t march = base::dayNumber(base::makeDate(2026, 3, 4));
  CHECK(values(pasted(kGerman, "customer_since", {"03/04/2026"})) == Values{april});
  CHECK(values(pasted(kEnglish, "customer_since", {"03/04/2026"})) == Values{march});
  // Another cell of the column tells.
  CHECK(values(pasted(kEnglish, "customer_since", {"03/04/2026", "31/04/2025"})).empty());
  CHECK(values(pasted(kEnglish, "customer_since", {"03/04/2026", "30/04/2025"})).front() == domain::Value{april});
}

TEST_CASE("one cell that cannot be taken keeps all of them out, and every such cell is named") {
  const Paste paste = pasted(kEnglish, "employees", {"12", "many", "?"});
  CHECK(paste.edit.rows.empty());
  REQUIRE(paste.troubles.size() == 1);
  CHECK(paste.troubles[0].cell == 1);
  CHECK(paste.troubles[0].error.code == base::ErrorCode::valueNotANumber);
  const Paste name = pasted(kEnglish, "name", {"", "B"});
  REQUIRE(name.troubles.size() == 1);
  CHECK(name.troubles[0].error.code == base::ErrorCode::fieldRequired);
}

TEST_CASE("cells that are so already change nothing; words of choices are taken in both languages") {
  CHECK(pasted(kEnglish, "name", {"A1", "A2"}).edit.rows.empty());
  const Paste paste = pasted(kGerman, "status", {"Active", "aktiv"});
  CHECK(values(paste) == Values{std::string("active"), std::string("active")});
  CHECK(paste.changed == 2);
}
