// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/order_days.h"

#include "app/import/import.h"
#include "domain/records.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace kam;
using namespace kam::app;

TEST_CASE("Orders of a day are one, credit notes are none, and a corrected file counts once") {
  const kam::support::TemporaryFolder folder;
  const base::FixedClock clock(base::makeDate(2026, 11, 23));
  auto made = Workspace::create(folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&clock, "Tester"});
  REQUIRE(made);
  Workspace& workspace = **made;
  const auto take = [&](const char* text) {
    std::ofstream(folder / "sales.csv", std::ios::binary) << text;
    ImportRequest request;
    request.files = {folder / "sales.csv"};
    request.kind = "sales";
    request.create = true;
    REQUIRE(runImport(workspace, words::Words(words::Language::english), request, {}));
  };
  const std::string head = "Customer;Date;Document;Revenue\n";
  take((head + "Nord;2026-03-02;1;100.00\nNord;2026-03-02;2;50.00\nNord;2026-01-15;3;20.00\nNord;2026-04-01;4;-30.00\nSued;2026-05-09;5;10.00\n")
           .c_str());
  const auto idOf = [&](const char* name) {
    for (const domain::Account& account : workspace.snapshot()->all<domain::Account>())
      if (account.name == name) return account.id.raw();
    return base::RawId{0};
  };
  const auto first = orderDays(workspace, {idOf("Nord")});
  REQUIRE(first);
  const std::vector<base::Date> days{base::makeDate(2026, 1, 15), base::makeDate(2026, 3, 2)};
  CHECK(first->byAccount.at(idOf("Nord")) == days);
  CHECK(first->byAccount.size() == 1);
  // Of anybody, asked for or not.
  CHECK(first->newest == base::makeDate(2026, 5, 9));
  // The January document comes again as a credit note: its first line no longer counts, so January has no order.
  take((head + "Nord;2026-03-02;1;100.00\nNord;2026-03-02;2;50.00\nNord;2026-01-15;3;-20.00\nNord;2026-04-01;4;-30.00\nSued;2026-05-09;5;10.00\n")
           .c_str());
  const auto again = orderDays(workspace, {idOf("Nord")});
  REQUIRE(again);
  CHECK(again->byAccount.at(idOf("Nord")) == std::vector<base::Date>{base::makeDate(2026, 3, 2)});
}
