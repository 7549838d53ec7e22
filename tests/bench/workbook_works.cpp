// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "bench/measure.h"
#include "bench/works.h"
#include "exchange/sheet/workbook.h"
#include "exchange/write/workbook_writer.h"

#include <cstdio>

namespace kam::bench {

namespace {
constexpr int kRows = 100'000;
constexpr std::size_t kColumns = 10;
}  // namespace

int workWorkbookWrite(const std::filesystem::path& file) {
  using exchange::CellLook;
  base::Random random(41);
  const Stopwatch watch;
  exchange::WorkbookStyle style;
  style.created = base::makeDate(2026, 1, 15);
  auto writer = exchange::WorkbookWriter::create(file, style);
  if (!writer) return 1;
  writer->beginSheet("Sales", {{"Number", CellLook::text},
                               {"Customer", CellLook::text},
                               {"City", CellLook::text},
                               {"Day", CellLook::day},
                               {"Product", CellLook::text},
                               {"Quantity", CellLook::count},
                               {"Price", CellLook::money},
                               {"Revenue", CellLook::money},
                               {"Margin", CellLook::percent},
                               {"Line", CellLook::plain}});
  for (int row = 0; row < kRows; ++row) {
    writer->text("INV-" + std::to_string(100'000 + row));
    writer->text("Customer " + std::to_string(random.below(20'000)) + " GmbH & Co. KG");
    writer->text("City " + std::to_string(random.below(900)));
    writer->day(base::makeDate(2024, 1, 1) + std::chrono::days{random.below(700)});
    writer->text("Article " + std::to_string(random.below(3'000)));
    writer->whole(static_cast<std::int64_t>(1 + random.below(500)));
    writer->money(static_cast<std::int64_t>(random.below(1'000'000)));
    writer->money(static_cast<std::int64_t>(random.below(100'000'000)));
    writer->number(random.unit());
    writer->whole(row);
    writer->endRow();
  }
  if (!writer->finish()) return 1;
  std::printf("write %.4f\n", watch.milliseconds());
  return 0;
}

int workWorkbookRead(const std::filesystem::path& file) {
  const Stopwatch watch;
  const auto sheets = exchange::readWorkbook(file, exchange::FileForm::xlsx, {});
  if (!sheets) return 1;
  std::size_t rows = 0;
  std::size_t cells = 0;
  exchange::SheetReader reader(sheets->table);
  while (reader.next()) {
    ++rows;
    cells += reader.cells().size();
  }
  std::printf("read %.4f\n", watch.milliseconds());
  return rows == kRows + 1 && cells == rows * kColumns ? 0 : 1;
}

}  // namespace kam::bench
