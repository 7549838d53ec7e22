// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_sales.h"

#include "domain/value_text.h"
#include "exchange/write/sales_columns.h"

#include <nlohmann/json.hpp>

namespace kam::exchange {

using base::Result;

namespace {
/// Thousandths without trailing zeros: 1500 → "1.5".
std::string quantityText(std::int64_t thousandths) {
  const bool negative = thousandths < 0;
  const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(thousandths) : static_cast<std::uint64_t>(thousandths);
  std::string text = (negative ? "-" : "") + std::to_string(size / 1000);
  std::string fraction = std::to_string(1000 + size % 1000).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  return fraction.empty() ? text : text + "." + fraction;
}
}  // namespace

SalesExport::SalesExport(const domain::Snapshot& snapshot, Format format, const CsvStyle& style, TextSink sink)
    : m_snapshot(snapshot),
      m_format(format),
      m_style(format == Format::csv ? style : CsvStyle::plain()),
      m_currency(domain::currencyOf(snapshot)),
      m_sink(std::move(sink)),
      m_csv(style, m_sink),
      m_cells(salesColumnCount) {
  if (format == Format::json) m_json = R"({"format":"kam-records/1","kind":"sales","records":[)";
}

Result<void> SalesExport::append(const domain::SalesLines& lines, std::span<const base::RawId> accounts, std::span<const base::RawId> products,
                                 const std::vector<std::uint64_t>* superseded) {
  if (!m_started && m_format == Format::csv) {
    for (const std::string_view column : kSalesColumns) m_csv.cell(column);
    if (const auto written = m_csv.endRow(); !written) return written;
    m_started = true;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (isSuperseded(superseded, i)) continue;
    if (const auto written = line(lines, i, accounts, products); !written) return written;
  }
  return {};
}

Result<void> SalesExport::line(const domain::SalesLines& lines, std::size_t i, std::span<const base::RawId> accounts,
                               std::span<const base::RawId> products) {
  for (std::string& cell : m_cells) cell.clear();
  const SalesLine sold = salesLine(m_snapshot, lines, i, accounts, products);
  if (sold.account != nullptr) {
    m_cells[accountNumber] = sold.account->number;
    m_cells[account] = sold.account->name;
  }
  const auto amount = [this](std::int64_t minor) { return localNumber(base::decimalText(base::Amount{minor}, m_currency), m_style); };
  m_cells[day] = localDay(sold.day, m_style);
  m_cells[revenue] = amount(sold.revenue);
  if (sold.margin) m_cells[margin] = amount(*sold.margin);
  if (sold.quantity) m_cells[quantity] = localNumber(quantityText(*sold.quantity), m_style);
  if (sold.product != nullptr) {
    m_cells[productKey] = sold.product->key;
    m_cells[product] = sold.product->name;
    m_cells[productFamily] = sold.product->family;
  }
  m_cells[document] = std::string(sold.document);
  if (m_format == Format::csv) return m_csv.row(m_cells);
  jsonLine(m_cells);
  if (m_json.size() < 65'536) return {};
  const auto written = m_sink(m_json);
  m_json.clear();
  return written;
}

void SalesExport::jsonLine(const std::vector<std::string>& cells) {
  nlohmann::ordered_json record;
  for (std::size_t i = 0; i < salesColumnCount; ++i) {
    auto& value = record[std::string(kSalesColumns[i])];
    if (cells[i].empty()) continue;
    if (i == revenue || i == margin) value = {{"amount", cells[i]}, {"currency", m_currency.code()}};
    else if (i == quantity) value = nlohmann::ordered_json::parse(cells[i]);
    else value = cells[i];
  }
  m_json += m_started ? ",\n" : "\n";
  m_started = true;
  m_json += record.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<void> SalesExport::finish() {
  if (m_format == Format::json) return m_sink(m_json += "\n]}\n");
  if (!m_started) {
    const std::vector<std::string> head(kSalesColumns.begin(), kSalesColumns.end());
    if (const auto written = m_csv.row(head); !written) return written;
  }
  return m_csv.finish();
}

}  // namespace kam::exchange
