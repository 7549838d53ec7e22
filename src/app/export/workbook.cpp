// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/workbook.h"

#include "exchange/write/workbook_writer.h"
#include "report/decision_workbook.h"
#include "report/plan_workbook.h"
#include "report/portfolio_workbook.h"

namespace kam::app {

using base::fail;
using base::Result;
using exchange::CellLook;
using exchange::WorkbookWriter;
using report::SheetLook;

namespace {
CellLook lookOf(SheetLook look) {
  switch (look) {
    case SheetLook::text: return CellLook::text;
    case SheetLook::wrapped: return CellLook::wrapped;
    case SheetLook::count: return CellLook::count;
    case SheetLook::decimal: return CellLook::decimal;
    case SheetLook::money: return CellLook::money;
    case SheetLook::percent: return CellLook::percent;
    case SheetLook::day: return CellLook::day;
  }
  return CellLook::text;
}

void writeRow(const std::vector<report::SheetCell>& cells, std::size_t columns, WorkbookWriter& out) {
  for (std::size_t i = 0; i < columns; ++i) {
    if (i >= cells.size()) {
      out.blank();
      continue;
    }
    const report::SheetValue& value = cells[i].value;
    if (cells[i].look) out.lookOnce(lookOf(*cells[i].look));
    if (const auto* text = std::get_if<std::string>(&value)) out.text(*text);
    else if (const auto* whole = std::get_if<std::int64_t>(&value)) out.whole(*whole);
    else if (const auto* number = std::get_if<double>(&value)) out.number(*number);
    else if (const auto* money = std::get_if<report::MinorUnits>(&value)) out.money(money->minor);
    else if (const auto* day = std::get_if<base::Date>(&value)) out.day(*day);
    else out.blank();
  }
  out.endRow();
}

Result<void> write(const report::Workbook& book, const std::filesystem::path& path) {
  auto out = WorkbookWriter::create(path, {book.language == words::Language::german, book.currency, book.title, book.author, book.date});
  if (!out) return fail(out.error());
  for (const report::WorkbookSheet& sheet : book.sheets) {
    std::vector<exchange::SheetColumn> columns;
    for (const report::WorkbookColumn& column : sheet.columns) columns.push_back({column.title, lookOf(column.look)});
    out->beginSheet(sheet.name, columns, sheet.lead);
    for (const auto& row : sheet.rows) writeRow(row, columns.size(), *out);
    if (sheet.total.empty()) continue;
    out->totalRow();
    writeRow(sheet.total, columns.size(), *out);
  }
  return out->finish();
}
}  // namespace

Result<void> writePortfolioWorkbook(const domain::Snapshot& snapshot, const report::PortfolioRequest& request, const std::filesystem::path& path) {
  return write(report::portfolioWorkbook(snapshot, request), path);
}

Result<void> writeDecisionWorkbook(const domain::Snapshot& snapshot, const report::DecisionRequest& request, const std::filesystem::path& path) {
  const auto book = report::decisionWorkbook(snapshot, request);
  if (!book) return fail(book.error());
  return write(*book, path);
}

Result<void> writePlanWorkbook(const domain::Snapshot& snapshot, const report::PlanRequest& request, const std::filesystem::path& path) {
  const auto book = report::planWorkbook(snapshot, request);
  if (!book) return fail(book.error());
  return write(*book, path);
}

}  // namespace kam::app
