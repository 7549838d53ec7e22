// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_sales.h"

#include "domain/records/account.h"
#include "domain/records/product.h"
#include "domain/value_text.h"

#include <array>
#include <nlohmann/json.hpp>

namespace kam::exchange {

using base::Result;
using domain::kUnknownNumber;

namespace {
enum Column : std::size_t { accountNumber, account, day, revenue, margin, quantity, productKey, product, productFamily, document, columnCount };
constexpr std::array<std::string_view, columnCount> kColumns{"account_number", "account",     "day",     "revenue",        "margin",
                                                             "quantity",       "product_key", "product", "product_family", "document"};

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
      m_cells(columnCount) {
  if (format == Format::json) m_json = R"({"format":"kam-records/1","kind":"sales","records":[)";
}

Result<void> SalesExport::append(const domain::SalesLines& lines, std::span<const base::RawId> accounts, std::span<const base::RawId> products,
                                 const std::vector<std::uint64_t>* superseded) {
  if (!m_started && m_format == Format::csv) {
    for (const std::string_view column : kColumns) m_csv.cell(column);
    if (const auto written = m_csv.endRow(); !written) return written;
    m_started = true;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (superseded != nullptr && i / 64 < superseded->size() && (((*superseded)[i / 64] >> (i % 64)) & 1U) != 0) continue;
    if (const auto written = line(lines, i, accounts, products); !written) return written;
  }
  return {};
}

Result<void> SalesExport::line(const domain::SalesLines& lines, std::size_t i, std::span<const base::RawId> accounts,
                               std::span<const base::RawId> products) {
  for (std::string& cell : m_cells) cell.clear();
  const auto* customer = m_snapshot.find(base::Id<domain::Account>(accounts[lines.account[i]]));
  if (customer != nullptr) {
    m_cells[accountNumber] = customer->number;
    m_cells[account] = customer->name;
  }
  m_cells[day] = localDay(base::dateOfDayNumber(lines.day[i]), m_style);
  m_cells[revenue] = localNumber(base::decimalText(base::Amount{lines.revenue[i]}, m_currency), m_style);
  if (lines.margin[i] != kUnknownNumber) m_cells[margin] = localNumber(base::decimalText(base::Amount{lines.margin[i]}, m_currency), m_style);
  if (lines.quantity[i] != kUnknownNumber) m_cells[quantity] = localNumber(quantityText(lines.quantity[i]), m_style);
  if (lines.product[i] != domain::kNotNamed)
    if (const auto* sold = m_snapshot.find(base::Id<domain::Product>(products[lines.product[i]])); sold != nullptr) {
      m_cells[productKey] = sold->key;
      m_cells[product] = sold->name;
      m_cells[productFamily] = sold->family;
    }
  if (lines.document[i] != domain::kNotNamed) m_cells[document] = std::string(lines.documentAt(lines.document[i]));
  if (m_format == Format::csv) return m_csv.row(m_cells);
  jsonLine(m_cells);
  if (m_json.size() < 65'536) return {};
  const auto written = m_sink(m_json);
  m_json.clear();
  return written;
}

void SalesExport::jsonLine(const std::vector<std::string>& cells) {
  nlohmann::ordered_json record;
  for (std::size_t i = 0; i < columnCount; ++i) {
    auto& value = record[std::string(kColumns[i])];
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
    const std::vector<std::string> head(kColumns.begin(), kColumns.end());
    if (const auto written = m_csv.row(head); !written) return written;
  }
  return m_csv.finish();
}

}  // namespace kam::exchange
