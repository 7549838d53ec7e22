// SPDX-License-Identifier: GPL-3.0-or-later
// The sums kept beside the lines always are what the lines add up to: after every import, undo, redo, merge and migration.
#include "store_fixture.h"

#include <array>
#include <fstream>

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;
using domain::SalesLines;

namespace {

constexpr std::int32_t kFirstDay = 19'000;  // 2022-01-08

/// Revenue, margin, lines of an account's month.
using Cells = std::map<std::pair<RawId, std::int32_t>, std::array<std::int64_t, 3>>;
struct Figures {
  Cells cells;
  std::set<RawId> withMargin;
  std::int64_t lines = 0;
  bool operator==(const Figures&) const = default;
};

/// As the snapshot has them.
Figures keptFigures(Store& store) {
  const auto sums = must(store.loadSalesSums());
  Figures figures;
  figures.lines = sums->lineCount;
  const auto months = static_cast<std::size_t>(sums->monthCount);
  for (std::size_t row = 0; row < sums->accounts.size(); ++row) {
    if (sums->marginKnown[row]) figures.withMargin.insert(sums->accounts[row]);
    for (std::size_t month = 0; month < months; ++month) {
      const std::size_t cell = row * months + month;
      if (sums->lines[cell] != 0) {
        figures.cells[{sums->accounts[row], sums->first.index + static_cast<std::int32_t>(month)}] = {sums->revenue[cell], sums->margin[cell],
                                                                                                      sums->lines[cell]};
      } else {
        CHECK(sums->revenue[cell] == 0);
        CHECK(sums->margin[cell] == 0);
      }
    }
  }
  return figures;
}

/// Added up line by line.
Figures figuresOfLines(Store& store) {
  Figures figures;
  must(store.readSales({}, [&](const SalesChunk& chunk) {
    for (std::size_t i = 0; i < chunk.lines->size(); ++i) {
      if (isMarked(*chunk.superseded, i)) continue;
      const RawId account = chunk.accounts[chunk.lines->account[i]];
      auto& cell = figures.cells[{account, base::monthOf(base::dateOfDayNumber(chunk.lines->day[i])).index}];
      cell[0] += chunk.lines->revenue[i];
      if (chunk.lines->margin[i] != domain::kUnknownNumber) {
        cell[1] += chunk.lines->margin[i];
        figures.withMargin.insert(account);
      }
      ++cell[2];
      ++figures.lines;
    }
    return true;
  }));
  return figures;
}

struct List {
  std::vector<RawId> accounts;
  std::vector<RawId> products;
};

List addList(Store& store, std::size_t accounts, std::size_t products) {
  List list;
  std::vector<domain::RowChange> rows;
  for (std::size_t i = 0; i < accounts; ++i) {
    list.accounts.push_back(store.ids().next());
    rows.push_back(addRow(Kind::accounts, list.accounts.back(), {{"name", "Account " + std::to_string(i)}}));
  }
  for (std::size_t i = 0; i < products; ++i) {
    list.products.push_back(store.ids().next());
    rows.push_back(addRow(Kind::products, list.products.back(), {{"name", "Product " + std::to_string(i)}}));
  }
  must(store.apply(edit("import", rows)));
  return list;
}

SalesLines randomLines(base::Random& random, const List& list, std::size_t count) {
  SalesLines lines;
  const std::int32_t from = kFirstDay + static_cast<std::int32_t>(random.below(600));
  const std::uint64_t days = 1 + random.below(400);
  for (std::size_t i = 0; i < count; ++i) {
    const std::int64_t revenue = static_cast<std::int64_t>(random.below(2'000'000)) - 200'000;
    lines.account.push_back(static_cast<std::uint32_t>(random.below(list.accounts.size())));
    lines.product.push_back(random.below(5) == 0 ? domain::kNotNamed : static_cast<std::uint32_t>(random.below(list.products.size())));
    lines.day.push_back(from + static_cast<std::int32_t>(random.below(days)));
    lines.revenue.push_back(revenue);
    lines.margin.push_back(random.below(4) == 0 ? domain::kUnknownNumber : revenue / 3);
    lines.quantity.push_back(1);
    lines.document.push_back(domain::kNotNamed);
  }
  return lines;
}

/// A share of all lines that count is replaced: none, some, or all of a chunk.
std::vector<SupersededLines> replacedLines(Store& store, base::Random& random) {
  std::vector<SupersededLines> superseded;
  const std::uint64_t share = random.below(4);
  must(store.readSales({}, [&](const SalesChunk& chunk) {
    SupersededLines older{chunk.id, LineMask((chunk.lines->size() + 63) / 64)};
    for (std::size_t i = 0; i < chunk.lines->size(); ++i)
      if (share > 0 && random.below(share) == 0 && !isMarked(*chunk.superseded, i)) older.lines[i / 64] |= std::uint64_t{1} << (i % 64);
    // Bits behind the last line mean nothing.
    if (share == 1) std::fill(older.lines.begin(), older.lines.end(), ~std::uint64_t{0});
    superseded.push_back(older);
    return true;
  }));
  return superseded;
}

void importLines(Store& store, base::Random& random, const List& list, std::size_t count) {
  List own = list;
  // The file's own order of accounts and products, and only some of them.
  for (auto* ids : {&own.accounts, &own.products}) {
    for (std::size_t i = ids->size(); i-- > 1;) std::swap((*ids)[i], (*ids)[random.below(i + 1)]);
    ids->resize(1 + random.below(ids->size()));
  }
  const auto superseded = replacedLines(store, random);
  auto writer = must(store.beginSales("erp", "sales.csv"));
  must(writer->append(randomLines(random, own, count)));
  const SalesBatch batch = must(writer->finish(own.accounts, own.products, superseded));
  must(store.apply({"sales.import", "{}", {}, {{batch.id, true}}}));
}

std::vector<std::string> salesFindings(Store& store) {
  std::vector<std::string> found;
  for (const Finding& finding : must(store.check())) found.push_back(finding.check + ": " + finding.detail);
  return found;
}

std::int64_t rowsOfSums(const std::filesystem::path& path) {
  return Connection(path, Access::readOnly).integer("SELECT count(*) FROM \"sales_sums\"");
}

}  // namespace

TEST_CASE("Kept sums are what the lines add up to after any sequence of imports, undo and redo") {
  for (const std::uint64_t seed : {101U, 102U, 103U, 104U}) {
    const TemporaryFolder folder;
    auto store = createStore(folder / "a.kam");
    const List list = addList(*store, 30, 6);
    base::Random random(seed);
    for (int step = 0; step < 40; ++step) {
      const std::uint64_t dice = random.below(10);
      if (dice < 5) importLines(*store, random, list, 1 + random.below(800));
      else if (dice < 8) static_cast<void>(store->undo());
      else static_cast<void>(store->redo());
      INFO("seed " << seed << ", step " << step);
      REQUIRE(keptFigures(*store) == figuresOfLines(*store));
    }
    CHECK(salesFindings(*store).empty());
    const Figures before = keptFigures(*store);
    store.reset();
    auto again = openStore(folder / "a.kam");
    CHECK(keptFigures(*again) == before);
    CHECK(before.lines > 0);
  }
}

TEST_CASE("Kept sums are what the lines add up to after merges of copies that both imported and took back") {
  for (const std::uint64_t seed : {111U, 112U, 113U}) {
    const TemporaryFolder folder;
    base::FixedClock clock(base::makeDate(2026, 3, 2));
    const auto a = folder / "a.kam";
    const auto b = folder / "b.kam";
    base::Random random(seed);
    List list;
    {
      auto store = createStore(a, clock);
      list = addList(*store, 20, 5);
      importLines(*store, random, list, 900);
      importLines(*store, random, list, 300);
    }
    std::filesystem::copy_file(a, b);
    for (int round = 0; round < 3; ++round) {
      for (const auto& path : {a, b}) {
        auto store = openStore(path, clock);
        for (int step = 0; step < 4; ++step) {
          if (random.below(3) == 0) static_cast<void>(store->undo());
          else importLines(*store, random, list, 1 + random.below(500));
        }
      }
      auto ours = openStore(a, clock);
      must(ours->merge(b, false));
      INFO("seed " << seed << ", round " << round);
      REQUIRE(keptFigures(*ours) == figuresOfLines(*ours));
      must(ours->undo());
      REQUIRE(keptFigures(*ours) == figuresOfLines(*ours));
      must(ours->redo());
      REQUIRE(keptFigures(*ours) == figuresOfLines(*ours));
      CHECK(salesFindings(*ours).empty());
    }
  }
}

TEST_CASE("Months far apart and many accounts are added up block by block") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const List list = addList(*store, 3'000, 2);
  base::Random random(121);
  SalesLines lines = randomLines(random, list, 70'000);
  for (std::size_t i = 0; i < lines.size(); i += 997) lines.day[i] = -20'000;  // 1915
  auto writer = must(store->beginSales("erp", "sales.csv"));
  must(writer->append(lines));
  const SalesBatch batch = must(writer->finish(list.accounts, list.products, {}));
  must(store->apply({"sales.import", "{}", {}, {{batch.id, true}}}));
  CHECK(keptFigures(*store) == figuresOfLines(*store));
  CHECK(rowsOfSums(folder / "a.kam") == 3);
  CHECK(salesFindings(*store).empty());
}

TEST_CASE("`check` tells when kept sums are not what the lines add up to") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  {
    auto store = createStore(path);
    base::Random random(131);
    importLines(*store, random, addList(*store, 10, 3), 400);
  }
  const auto tampered =
      GENERATE("UPDATE \"sales_sums\" SET \"revenue\" = \"margin\"", "UPDATE \"sales_sums\" SET \"accounts\" = \"accounts\" - 1",
               "INSERT INTO \"sales_sums\" (\"batch\", \"accounts\", \"months\", \"account\", \"margin_lines\", \"lines\", \"revenue\", "
               "\"margin\") SELECT \"batch\", \"accounts\", \"months\", \"account\", \"margin_lines\", \"lines\", \"revenue\", "
               "\"margin\" FROM \"sales_sums\"");
  Connection(path, Access::readWrite).exec(tampered);
  auto store = openStore(path);
  const auto found = salesFindings(*store);
  REQUIRE(found.size() == 1);
  CHECK(found.front().rfind("sales: ", 0) == 0);
}

TEST_CASE("A file without kept sums gets them when it is opened, and is added up from its lines until then") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  Figures before;
  {
    auto store = createStore(path);
    base::Random random(141);
    const List list = addList(*store, 10, 3);
    importLines(*store, random, list, 400);
    importLines(*store, random, list, 200);
    before = keptFigures(*store);
    Connection(path, Access::readWrite).exec("DELETE FROM \"sales_sums\"");
    CHECK(keptFigures(*store) == before);
  }
  CHECK(rowsOfSums(path) == 0);
  {
    auto store = openStore(path);
    CHECK(keptFigures(*store) == before);
    CHECK(salesFindings(*store).empty());
  }
  CHECK(rowsOfSums(path) == 2);
}

TEST_CASE("An import that was given up leaves no sums behind") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const List list = addList(*store, 10, 3);
  base::Random random(151);
  {
    auto kept = must(store->beginSales("erp", "b.csv"));
    must(kept->append(randomLines(random, list, 100)));
    must(kept->finish(list.accounts, list.products, {}));
  }
  CHECK(rowsOfSums(folder / "a.kam") == 1);
  store.reset();
  store = openStore(folder / "a.kam");
  CHECK(rowsOfSums(folder / "a.kam") == 0);
}

TEST_CASE("Sums by product are read when they are asked for, and are those of their snapshot whatever was imported since") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const List list = addList(*store, 10, 3);
  base::Random random(161);
  importLines(*store, random, list, 500);
  const auto early = must(store->loadSalesSums());
  const auto late = must(store->loadSalesSums());
  CHECK_FALSE(early->productSums.isRead());
  const std::vector<domain::ProductSum> sums = early->productSums.all();
  CHECK(early->productSums.isRead());
  CHECK_FALSE(sums.empty());
  for (int i = 0; i < 3; ++i) importLines(*store, random, list, 500);
  must(store->undo());
  store.reset();
  const std::vector<domain::ProductSum>& same = late->productSums.all();
  REQUIRE(same.size() == sums.size());
  for (std::size_t i = 0; i < sums.size(); ++i) {
    CHECK(same[i].accountRow == sums[i].accountRow);
    CHECK(same[i].productRow == sums[i].productRow);
    CHECK(same[i].revenue == sums[i].revenue);
    CHECK(same[i].margin == sums[i].margin);
    CHECK(same[i].revenueBefore == sums[i].revenueBefore);
  }
}

TEST_CASE("Sums by product that cannot be read are empty, say why, and whoever opened the file is told") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  std::vector<base::Error> told;
  StoreOptions listening = options();
  listening.trouble = [&](const base::Error& error) { told.push_back(error); };
  {
    auto store = createStore(path);
    base::Random random(171);
    importLines(*store, random, addList(*store, 10, 3), 500);
  }
  auto store = must(Store::open(path, listening));
  const auto sums = must(store->loadSalesSums());
  store.reset();
  std::filesystem::remove(path);
  CHECK(told.empty());
  CHECK(sums->productSums.all().empty());
  REQUIRE(sums->productSums.trouble().has_value());
  REQUIRE(told.size() == 1);
  CHECK(told.front().code == sums->productSums.trouble()->code);
}

TEST_CASE("A damaged column of products spoils the sums by product, and nothing else") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  Figures before;
  {
    auto store = createStore(path);
    base::Random random(181);
    importLines(*store, random, addList(*store, 10, 3), 500);
    before = keptFigures(*store);
  }
  Connection(path, Access::readWrite).exec("UPDATE \"sales_chunks\" SET \"product\" = x'00'");
  auto store = openStore(path);
  CHECK(keptFigures(*store) == before);
  const auto sums = must(store->loadSalesSums());
  REQUIRE(sums->productSums.trouble().has_value());
  CHECK(sums->productSums.trouble()->code == base::ErrorCode::workspaceDamaged);
  CHECK(sums->productSums.trouble()->arguments.front() == path.string());
}
