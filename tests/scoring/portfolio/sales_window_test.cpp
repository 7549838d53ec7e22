// SPDX-License-Identifier: GPL-3.0-or-later
// Month sums of accounts and groups in any period, against plain addition; and the order of their numbers.
#include "scoring/portfolio/sales_window.h"

#include "base/random.h"
#include "scoring/order.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using scoring::test::WorkspaceOf;

namespace {

constexpr std::int32_t kFirst = 2024 * 12 + 3;
constexpr int kMonths = 30;

/// Groups of up to four accounts, some of whom never bought, some not in all months.
WorkspaceOf drawnWorkspace() {
  base::Random random(81);
  WorkspaceOf workspace(60);
  workspace.startSales(base::Month{kFirst}, kMonths);
  for (std::size_t number = 1; number <= 60; ++number) {
    if (number > 20 && random.below(2) == 0) workspace.account(number).parent = WorkspaceOf::idOf(1 + random.below(20));
    if (random.below(4) == 0) continue;
    std::vector<std::int64_t> revenue(kMonths);
    std::vector<std::int64_t> margin(random.below(3) == 0 ? 0 : kMonths);
    for (auto& amount : revenue) amount = random.below(3) == 0 ? 0 : static_cast<std::int64_t>(random.below(2'000)) - 500;
    for (auto& amount : margin) amount = static_cast<std::int64_t>(random.below(300));
    workspace.sell(number, revenue, margin);
  }
  return workspace;
}

struct PlainSums {
  std::vector<std::int64_t> revenue;
  std::vector<std::int64_t> margin;
  std::vector<std::uint32_t> lines;
  bool marginKnown = false;
  std::optional<base::Month> firstSale;
};

/// Adds up what belongs to the item, month by month.
PlainSums plainSums(const WorkspaceOf& workspace, std::size_t number, RollUp level, base::Period period) {
  const auto months = static_cast<std::size_t>(period.months());
  PlainSums sums{std::vector<std::int64_t>(months), std::vector<std::int64_t>(months), std::vector<std::uint32_t>(months)};
  for (std::size_t row = 0; row < workspace.sales.accounts.size(); ++row) {
    const auto seller = static_cast<std::size_t>(workspace.sales.accounts[row]);
    const bool belongs = seller == number || (level == RollUp::group && workspace.accounts[seller - 1].parent == WorkspaceOf::idOf(number));
    if (!belongs) continue;
    sums.marginKnown = sums.marginKnown || workspace.sales.marginKnown[row];
    for (int at = 0; at < kMonths; ++at) {
      const std::size_t cell = row * kMonths + static_cast<std::size_t>(at);
      const base::Month month{kFirst + at};
      if (workspace.sales.lines[cell] > 0 && (!sums.firstSale || month < *sums.firstSale)) sums.firstSale = month;
      const std::int32_t target = month.index - base::monthOf(period.from).index;
      if (target < 0 || target >= static_cast<std::int32_t>(months)) continue;
      sums.revenue[static_cast<std::size_t>(target)] += workspace.sales.revenue[cell];
      sums.margin[static_cast<std::size_t>(target)] += workspace.sales.margin[cell];
      sums.lines[static_cast<std::size_t>(target)] += workspace.sales.lines[cell];
    }
  }
  return sums;
}

template <class T>
std::vector<T> listOf(std::span<const T> values) {
  return {values.begin(), values.end()};
}

}  // namespace

TEST_CASE("month sums are those of plain addition, in periods within the sales, across their ends and beside them, for accounts and for groups") {
  const WorkspaceOf workspace = drawnWorkspace();
  for (const RollUp level : {RollUp::account, RollUp::group}) {
    for (const auto& [from, months] : {std::pair{0, 30}, {0, 12}, {18, 12}, {7, 1}, {-6, 12}, {24, 12}, {-12, 60}, {-24, 12}, {40, 6}}) {
      INFO(keyOf(level) << " from month " << from << ", " << months << " months");
      const base::Period period = base::monthsEnding(base::Month{kFirst + from + months - 1}, months);
      // The state is gone when the sums are looked at.
      const auto [list, sums] = [&] {
        const auto state = workspace.snapshot();
        return std::pair{accountList(state, level), keptMonthSums(state, level, period)};
      }();
      REQUIRE(sums->size() == list.size());
      CHECK(sums->monthCount() == static_cast<std::size_t>(months));
      for (std::size_t item = 0; item < list.size(); ++item) {
        INFO("account " << list.ids[item].raw());
        const PlainSums plain = plainSums(workspace, static_cast<std::size_t>(list.ids[item].raw()), level, period);
        CHECK(listOf(sums->revenueOf(item)) == plain.revenue);
        CHECK(listOf(sums->marginOf(item)) == plain.margin);
        CHECK(listOf(sums->linesOf(item)) == plain.lines);
        CHECK(sums->marginKnown(item) == plain.marginKnown);
        CHECK(sums->firstSaleOf(item) == plain.firstSale);
        CHECK(sums->everSold(item) == plain.firstSale.has_value());
      }
    }
  }
}

TEST_CASE("the places among equals are those of the listed accounts' numbers, however the accounts come") {
  const auto ranksOf = [](std::vector<std::string> numbers, std::vector<std::size_t> archived = {}) {
    WorkspaceOf workspace(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) workspace.accounts[i].number = numbers[i];
    for (const std::size_t number : archived) workspace.account(number).archived = true;
    return accountList(workspace.snapshot(), RollUp::account).tieRanks;
  };
  using Ranks = std::vector<std::uint32_t>;
  CHECK(ranksOf({"K1", "K2", "K3"}) == Ranks{0, 1, 2});
  CHECK(ranksOf({"K3", "K1", "K2"}) == Ranks{2, 0, 1});
  CHECK(ranksOf({"9", "10", "11"}) == Ranks{0, 1, 2});
  CHECK(ranksOf({"10", "9", "11"}) == Ranks{1, 0, 2});
  // In order as numbers, but one is none.
  CHECK(ranksOf({"9", "10", "X"}) == Ranks{1, 0, 2});
  // In order as texts, and all that are listed are numbers.
  CHECK(ranksOf({"10", "9", "X"}, {3}) == Ranks{1, 0});
  CHECK(ranksOf({"7", "7", "7"}) == Ranks{0, 1, 2});
}
