// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of sales lines: what is written comes back, counts while switched on, and follows undo, redo and merges.
#include "store_fixture.h"

#include "storage/sales_columns.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;
using domain::SalesLines;

namespace {

constexpr std::int32_t kFirstDay = 19'000;  // 2022-01-08

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

void addLine(SalesLines& lines, std::uint32_t account, std::int32_t day, std::int64_t revenue, std::int64_t margin = domain::kUnknownNumber,
             std::uint32_t product = domain::kNotNamed, std::string_view document = {}) {
  lines.account.push_back(account);
  lines.product.push_back(product);
  lines.day.push_back(day);
  lines.revenue.push_back(revenue);
  lines.margin.push_back(margin);
  lines.quantity.push_back(revenue / 7);
  lines.document.push_back(document.empty() ? domain::kNotNamed : lines.addDocument(document));
}

SalesLines randomLines(base::Random& random, const List& list, std::size_t count) {
  SalesLines lines;
  for (std::size_t i = 0; i < count; ++i) {
    const std::int64_t revenue = static_cast<std::int64_t>(random.below(2'000'000)) - 200'000;
    addLine(lines, static_cast<std::uint32_t>(random.below(list.accounts.size())), kFirstDay + static_cast<std::int32_t>(random.below(1'000)),
            revenue, random.below(4) == 0 ? domain::kUnknownNumber : revenue / 3,
            random.below(5) == 0 ? domain::kNotNamed : static_cast<std::uint32_t>(random.below(list.products.size())),
            random.below(3) == 0 ? std::string() : "R-" + std::to_string(random.below(50'000)));
  }
  return lines;
}

RawId importBatch(Store& store, const SalesLines& lines, const List& list, std::vector<SupersededLines> superseded = {},
                  const std::string& source = "erp") {
  auto writer = must(store.beginSales(source, "sales.csv"));
  must(writer->append(lines));
  const SalesBatch batch = must(writer->finish(list.accounts, list.products, superseded));
  must(store.apply({"sales.import", "{}", {}, {{batch.id, true}}}));
  return batch.id;
}

using Cells = std::map<std::pair<RawId, std::int32_t>, std::int64_t>;

Cells revenueCells(const domain::SalesSums& sums) {
  Cells cells;
  for (std::size_t row = 0; row < sums.accounts.size(); ++row)
    for (int month = 0; month < sums.monthCount; ++month) {
      const std::size_t cell = row * static_cast<std::size_t>(sums.monthCount) + static_cast<std::size_t>(month);
      if (sums.lines[cell] != 0) cells[{sums.accounts[row], sums.first.index + month}] = sums.revenue[cell];
    }
  return cells;
}

void count(Cells& cells, const SalesLines& lines, const List& list, const std::function<bool(std::size_t)>& counts) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (counts(i)) cells[{list.accounts[lines.account[i]], base::monthOf(base::dateOfDayNumber(lines.day[i])).index}] += lines.revenue[i];
}

Cells cellsOf(Store& store) { return revenueCells(*must(store.loadSalesSums())); }

}  // namespace

TEST_CASE("A column of numbers comes back as it was, whatever its width") {
  base::Random random(7);
  constexpr std::int64_t kUnknown = domain::kUnknownNumber;
  for (const std::uint64_t span : {1ULL, 2ULL, 255ULL, 256ULL, 257ULL, 65'535ULL, 65'536ULL, 4'294'967'295ULL, 4'294'967'296ULL, 1ULL << 62}) {
    for (const bool withUnknown : {false, true}) {
      std::vector<std::int64_t> values;
      for (int i = 0; i < 500; ++i) values.push_back(static_cast<std::int64_t>(random.below(span)) - 1000);
      values.push_back(static_cast<std::int64_t>(span - 1) - 1000);
      if (withUnknown) values[random.below(values.size())] = kUnknown;
      const std::string bytes = encodeColumn(std::span<const std::int64_t>(values), values.size(), kUnknown);
      std::vector<std::int64_t> back;
      decodeColumn(std::as_bytes(std::span(bytes)), values.size(), kUnknown, back);
      CHECK(back == values);
    }
  }
  const std::vector<std::int64_t> extremes{std::numeric_limits<std::int64_t>::max(), kUnknown, -1, std::numeric_limits<std::int64_t>::min() + 1};
  const std::string bytes = encodeColumn(std::span<const std::int64_t>(extremes), extremes.size(), kUnknown);
  std::vector<std::int64_t> back;
  decodeColumn(std::as_bytes(std::span(bytes)), extremes.size(), kUnknown, back);
  CHECK(back == extremes);
  CHECK_THROWS(decodeColumn(std::as_bytes(std::span(bytes)).first(20), extremes.size(), kUnknown, back));
}

TEST_CASE("Sales lines come back in order with every column, over several chunks") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const List list = addList(*store, 40, 12);
  base::Random random(8);
  SalesLines all = randomLines(random, list, 150'000);
  importBatch(*store, all, list);
  std::size_t line = 0;
  std::size_t chunks = 0;
  must(store->readSales({}, [&](const SalesChunk& chunk) {
    ++chunks;
    const SalesLines& lines = *chunk.lines;
    bool equal = true;
    for (std::size_t i = 0; i < lines.size(); ++i, ++line) {
      equal = equal && lines.account[i] == all.account[line] && lines.product[i] == all.product[line] && lines.day[i] == all.day[line] &&
              lines.revenue[i] == all.revenue[line] && lines.margin[i] == all.margin[line] && lines.quantity[i] == all.quantity[line] &&
              lines.documentAt(lines.document[i]) == all.documentAt(all.document[line]);
    }
    CHECK(equal);
    CHECK(chunk.accounts.size() == 40);
    return true;
  }));
  CHECK(chunks == 3);
  CHECK(line == all.size());
  CHECK(must(store->check()).empty());
}

TEST_CASE("Month sums equal a plain count of the lines, and product sums of the last two years too") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const List list = addList(*store, 30, 9);
  base::Random random(9);
  const SalesLines lines = randomLines(random, list, 20'000);
  importBatch(*store, lines, list);
  const domain::Snapshot snapshot = must(store->load());
  const domain::SalesSums& sums = snapshot.sales();
  Cells expected;
  count(expected, lines, list, [](std::size_t) { return true; });
  CHECK(revenueCells(sums) == expected);
  CHECK(sums.lineCount == 20'000);
  CHECK(sums.productWindow.months() == 12);
  std::map<std::pair<RawId, RawId>, std::array<std::int64_t, 3>> products;
  const base::Date before = base::monthsEnding(base::Month{sums.newest().index - 12}, 12).from;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const base::Date day = base::dateOfDayNumber(lines.day[i]);
    if (day < before) continue;
    auto& sum = products[{list.accounts[lines.account[i]], lines.product[i] == domain::kNotNamed ? 0 : list.products[lines.product[i]]}];
    if (day < sums.productWindow.from) {
      sum[2] += lines.revenue[i];
    } else {
      sum[0] += lines.revenue[i];
      if (lines.margin[i] != domain::kUnknownNumber) sum[1] += lines.margin[i];
    }
  }
  REQUIRE(sums.productSums.all().size() == products.size());
  for (const domain::ProductSum& sum : sums.productSums.all()) {
    const RawId product = sum.productRow == domain::kNotNamed ? 0 : sums.products[sum.productRow];
    const std::array<std::int64_t, 3> found{sum.revenue, sum.margin, sum.revenueBefore};
    CHECK(found == products.at({sums.accounts[sum.accountRow], product}));
  }
}

TEST_CASE("Undo of an import switches its batch off and gives back what it had superseded, over random imports") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const List list = addList(*store, 20, 5);
  base::Random random(10);
  std::vector<Cells> states{cellsOf(*store)};
  for (int import = 0; import < 6; ++import) {
    // Supersedes a random third of all lines that count.
    std::vector<SupersededLines> superseded;
    Cells expected = states.back();
    must(store->readSales({}, [&](const SalesChunk& chunk) {
      SupersededLines older{chunk.id, LineMask((chunk.lines->size() + 63) / 64)};
      for (std::size_t i = 0; i < chunk.lines->size(); ++i) {
        if (isMarked(*chunk.superseded, i) || random.below(3) != 0) continue;
        older.lines[i / 64] |= std::uint64_t{1} << (i % 64);
      }
      superseded.push_back(older);
      return true;
    }));
    const SalesLines lines = randomLines(random, list, 3'000);
    importBatch(*store, lines, list, superseded);
    states.push_back(cellsOf(*store));
    // What counts now: the lines that are not marked, added up by hand.
    Cells byHand;
    must(store->readSales({}, [&](const SalesChunk& chunk) {
      count(byHand, *chunk.lines, list, [&](std::size_t i) { return !isMarked(*chunk.superseded, i); });
      return true;
    }));
    CHECK(states.back() == byHand);
    CHECK(states.back() != expected);
  }
  for (std::size_t i = 6; i-- > 0;) {
    must(store->undo());
    REQUIRE(cellsOf(*store) == states[i]);
  }
  for (std::size_t i = 1; i <= 6; ++i) {
    must(store->redo());
    REQUIRE(cellsOf(*store) == states[i]);
  }
  store.reset();
  CHECK(cellsOf(*openStore(folder / "a.kam")) == states.back());
}

TEST_CASE("A batch that no edit ever switched on is gone when the file is opened again") {
  const TemporaryFolder folder;
  {
    auto store = createStore(folder / "a.kam");
    const List list = addList(*store, 5, 2);
    base::Random random(11);
    auto dropped = must(store->beginSales("erp", "a.csv"));
    must(dropped->append(randomLines(random, list, 70'000)));
    dropped.reset();
    CHECK(must(store->salesBatches()).empty());
    auto kept = must(store->beginSales("erp", "b.csv"));
    must(kept->append(randomLines(random, list, 100)));
    must(kept->finish(list.accounts, list.products, {}));
    CHECK(must(store->salesBatches()).size() == 1);
    CHECK(must(store->loadSalesSums())->empty());
  }
  auto store = openStore(folder / "a.kam");
  CHECK(must(store->salesBatches()).empty());
  CHECK(store->apply({"sales.import", "{}", {}, {{77, true}}}).error().code == base::ErrorCode::recordNotFound);
}

TEST_CASE("Batches of sales travel whole in a merge, both ways, and one undo takes them back") {
  const TemporaryFolder folder;
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  const auto a = folder / "a.kam";
  const auto b = folder / "b.kam";
  List list;
  base::Random random(12);
  {
    auto store = createStore(a, clock);
    list = addList(*store, 10, 4);
    importBatch(*store, randomLines(random, list, 2'000), list);
  }
  std::filesystem::copy_file(a, b);
  Cells before;
  {
    auto store = openStore(a, clock);
    importBatch(*store, randomLines(random, list, 500), list, {}, "branch");
    before = cellsOf(*store);
  }
  {
    auto store = openStore(b, clock);
    std::vector<SupersededLines> all;
    must(store->readSales({}, [&](const SalesChunk& chunk) {
      all.push_back({chunk.id, LineMask((chunk.lines->size() + 63) / 64, ~std::uint64_t{0})});
      return true;
    }));
    importBatch(*store, randomLines(random, list, 700), list, all);
  }
  std::filesystem::copy_file(a, folder / "a0.kam");
  auto ours = openStore(a, clock);
  auto theirs = openStore(b, clock);
  must(ours->merge(b, false));
  must(theirs->merge(folder / "a0.kam", false));
  const Cells merged = cellsOf(*ours);
  CHECK(merged == cellsOf(*theirs));
  CHECK(merged != before);
  CHECK(must(ours->loadSalesSums())->lineCount == 1'200);
  must(ours->undo());
  CHECK(cellsOf(*ours) == before);
  must(ours->redo());
  CHECK(cellsOf(*ours) == merged);
}

namespace {

/// One line of an account in a month, without a document: the group is the account's month.
SalesLines monthLine(std::uint32_t account, std::int64_t revenue) {
  SalesLines lines;
  addLine(lines, account, kFirstDay, revenue);
  return lines;
}

std::int64_t revenueOf(Store& store) {
  std::int64_t sum = 0;
  for (const auto& [cell, revenue] : cellsOf(store)) sum += revenue;
  return sum;
}

/// Copies of one workspace with two accounts and nothing sold.
std::vector<std::filesystem::path> copiesWith(const TemporaryFolder& folder, const base::FixedClock& clock, List& list,
                                              const std::vector<const char*>& names) {
  std::vector<std::filesystem::path> paths;
  for (const char* name : names) paths.push_back(folder / name);
  list = addList(*createStore(paths.front(), clock), 2, 2);
  for (std::size_t i = 1; i < paths.size(); ++i) std::filesystem::copy_file(paths.front(), paths[i]);
  return paths;
}

}  // namespace

TEST_CASE("The same file of sales brought into two copies counts once after they are merged, and again as before after the undo") {
  const TemporaryFolder folder;
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  List list;
  const auto paths = copiesWith(folder, clock, list, {"a.kam", "b.kam"});
  base::Random random(5);
  const SalesLines lines = randomLines(random, list, 3'000);
  for (const auto& path : paths) importBatch(*openStore(path, clock), lines, list);
  std::filesystem::copy_file(paths[0], folder / "a0.kam");
  auto ours = openStore(paths[0], clock);
  auto theirs = openStore(paths[1], clock);
  const Cells once = cellsOf(*ours);
  const MergeReport report = must(ours->merge(paths[1], false));
  CHECK(report.repeatedLines == 3'000);
  CHECK(report.salesLines == 0);
  CHECK(cellsOf(*ours) == once);
  must(theirs->merge(folder / "a0.kam", false));
  CHECK(cellsOf(*theirs) == once);
  CHECK(must(theirs->loadSalesSums())->lineCount == 3'000);
  CHECK(must(ours->check()).empty());
  must(ours->undo());
  CHECK(cellsOf(*ours) == once);
  must(ours->redo());
  CHECK(cellsOf(*ours) == once);
}

TEST_CASE("Where two copies' files say different things of a month, the import made later counts on both sides") {
  const TemporaryFolder folder;
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  List list;
  const auto paths = copiesWith(folder, clock, list, {"a.kam", "b.kam"});
  importBatch(*openStore(paths[0], clock), monthLine(0, 100), list);
  clock.advance(std::chrono::hours(24));
  {
    auto store = openStore(paths[1], clock);
    importBatch(*store, monthLine(0, 130), list);
    importBatch(*store, monthLine(1, 7), list, {}, "branch");
  }
  std::filesystem::copy_file(paths[0], folder / "a0.kam");
  auto ours = openStore(paths[0], clock);
  auto theirs = openStore(paths[1], clock);
  must(ours->merge(paths[1], false));
  must(theirs->merge(folder / "a0.kam", false));
  CHECK(revenueOf(*ours) == 137);
  CHECK(revenueOf(*theirs) == 137);
}

TEST_CASE("Where the latest of three imports is taken back, the one before it counts, not both of the others") {
  const TemporaryFolder folder;
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  List list;
  const auto paths = copiesWith(folder, clock, list, {"a.kam", "b.kam", "c.kam"});
  importBatch(*openStore(paths[0], clock), monthLine(0, 100), list);
  clock.advance(std::chrono::hours(24));
  {
    auto store = openStore(paths[1], clock);
    importBatch(*store, monthLine(0, 130), list);
    // The second copy knows the third before the first hears of either.
    clock.advance(std::chrono::hours(24));
    importBatch(*openStore(paths[2], clock), monthLine(0, 170), list);
    must(store->merge(paths[2], false));
  }
  auto ours = openStore(paths[0], clock);
  must(ours->merge(paths[1], false));
  CHECK(revenueOf(*ours) == 170);
  {
    auto third = openStore(paths[2], clock);
    must(third->undo());
  }
  must(ours->merge(paths[2], false));
  CHECK(revenueOf(*ours) == 130);
}
