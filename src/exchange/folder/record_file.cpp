// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folder/record_file.h"

#include "domain/record_name.h"
#include "domain/records/account.h"
#include "domain/records/product.h"
#include "domain/value_text.h"
#include "exchange/csv/reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace kam::exchange {

using base::ErrorCode;
using base::fail;
using base::RawId;
using base::Result;
using domain::Field;
using domain::FieldType;
using domain::Value;

namespace {
constexpr std::array<std::string_view, 11> kSalesHead = {"batch",    "account_id", "account", "day",      "revenue", "margin",
                                                         "quantity", "product_id", "product", "document", ""};

std::string fileName(const std::filesystem::path& file) { return file.filename().string(); }

std::optional<std::int64_t> wholeOf(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Thousandths as "12.5".
std::string quantityText(std::int64_t thousandths) {
  const bool negative = thousandths < 0;
  const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(thousandths) : static_cast<std::uint64_t>(thousandths);
  std::string text = std::to_string(size / 1000);
  std::string rest = std::to_string(size % 1000 + 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return (negative ? "-" : "") + text + (rest.empty() ? "" : "." + rest);
}

std::optional<std::int64_t> quantityOf(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const auto whole = wholeOf(text.substr(0, point));
  std::string rest = point == std::string_view::npos ? std::string() : std::string(text.substr(point + 1));
  if (!whole || *whole < 0 || rest.size() > 3) return std::nullopt;
  rest.resize(3, '0');
  const auto thousandths = wholeOf(rest);
  if (!thousandths || *thousandths < 0) return std::nullopt;
  const std::int64_t size = *whole * 1000 + *thousandths;
  return negative ? -size : size;
}

/// Where the columns stand that are read; names beside ids are for people.
class Columns {
public:
  Columns(const std::filesystem::path& file, const RowReader& reader) : m_file(fileName(file)) {
    for (std::size_t cell = 0; cell < reader.cells().size(); ++cell) m_at.emplace(std::string(reader.cells()[cell]), cell);
  }
  Result<std::size_t> of(const std::string& name) const {
    const auto at = m_at.find(name);
    if (at == m_at.end()) return fail(ErrorCode::columnMissing, {m_file, name});
    return at->second;
  }

private:
  std::string m_file;
  std::unordered_map<std::string, std::size_t> m_at;
};

base::Place placeOf(const std::filesystem::path& file, const RowReader& reader, std::string field, std::string_view value) {
  return {fileName(file), reader.row(), std::move(field), std::string(value)};
}

Result<Value> valueOf(const domain::Snapshot& currencyState, const Field& field, std::string_view text) {
  if (text.empty()) return Value{};
  switch (field.type) {
    case FieldType::text:
    case FieldType::longText:
    case FieldType::json: return Value{std::string(text)};
    case FieldType::reference:
      if (const auto id = wholeOf(text)) return Value{*id};
      return fail(ErrorCode::valueNotANumber, {"", std::string(field.key), std::string(text)});
    default: return domain::parseValue(currencyState, field, text, domain::NumberStyle::plain);
  }
}

std::string columnOf(const Field& field) { return std::string(field.key) + (field.type == FieldType::reference ? "_id" : ""); }

Result<Reader> openFile(const std::filesystem::path& file) {
  auto reader = Reader::open(file, {});
  if (!reader) return fail(reader.error());
  if (!reader->next()) return fail(ErrorCode::fileEmpty, {file.string()});
  return reader;
}
}  // namespace

Result<void> writeRecordFile(const domain::Snapshot& snapshot, const domain::RecordType& type, base::Currency currency, const TextSink& sink) {
  CsvWriter out(CsvStyle::plain(), sink);
  out.cell("id");
  for (const Field& field : type.fields) {
    if (field.type == FieldType::reference) out.cell(std::string(field.key));
    out.cell(columnOf(field));
  }
  if (const auto written = out.endRow(); !written) return written;
  const domain::TableBase& table = snapshot.table(type.kind);
  for (std::size_t row = 0; row < table.size(); ++row) {
    out.cell(std::to_string(table.idAt(row)));
    for (const Field& field : type.fields) {
      const Value value = field.read(table.at(row));
      if (field.type == FieldType::reference) {
        const auto* id = std::get_if<std::int64_t>(&value);
        out.cell(id != nullptr ? domain::recordName(snapshot, field.references, *id) : std::string());
        out.cell(id != nullptr ? std::to_string(*id) : std::string());
      } else out.cell(cellText(field, value, currency, CsvStyle::plain()));
    }
    if (const auto written = out.endRow(); !written) return written;
  }
  return out.finish();
}

Result<std::vector<domain::RowChange>> readRecordFile(const std::filesystem::path& file, const domain::RecordType& type,
                                                      const domain::Snapshot& currencyState) {
  auto reader = openFile(file);
  if (!reader) return fail(reader.error());
  const Columns columns(file, *reader);
  const auto idColumn = columns.of("id");
  if (!idColumn) return fail(idColumn.error());
  std::vector<std::size_t> at;
  for (const Field& field : type.fields) {
    const auto column = columns.of(columnOf(field));
    if (!column) return fail(column.error());
    at.push_back(*column);
  }
  std::vector<domain::RowChange> rows;
  while (reader->next()) {
    const auto cells = reader->cells();
    const auto cell = [&](std::size_t column) { return column < cells.size() ? cells[column] : std::string_view(); };
    const auto id = wholeOf(cell(*idColumn));
    if (!id || *id <= 0)
      return fail(ErrorCode::valueNotANumber, {std::string(type.key), "id", std::string(cell(*idColumn))},
                  placeOf(file, *reader, "id", cell(*idColumn)));
    domain::RowChange change{type.kind, *id, domain::RowOperation::add, {}};
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
      auto value = valueOf(currencyState, type.fields[field], cell(at[field]));
      if (!value) {
        base::Error error = value.error();
        error.place = placeOf(file, *reader, columnOf(type.fields[field]), cell(at[field]));
        return fail(error);
      }
      if (!domain::isUnknown(*value)) change.values.emplace_back(field, std::move(*value));
    }
    rows.push_back(std::move(change));
  }
  if (const base::Error* failure = reader->failure()) return fail(*failure);
  return rows;
}

SalesFile::SalesFile(const domain::Snapshot& snapshot, base::Currency currency, TextSink sink)
    : m_snapshot(snapshot), m_currency(currency), m_csv(CsvStyle::plain(), std::move(sink)) {
  for (const std::string_view column : kSalesHead)
    if (!column.empty()) m_csv.cell(column);
}

Result<void> SalesFile::append(RawId batch, const domain::SalesLines& lines, std::span<const RawId> accounts, std::span<const RawId> products,
                               const std::vector<std::uint64_t>* superseded) {
  if (m_lines == 0 && lines.size() > 0)
    if (const auto written = m_csv.endRow(); !written) return written;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (superseded != nullptr && i / 64 < superseded->size() && (((*superseded)[i / 64] >> (i % 64)) & 1U) != 0) continue;
    const RawId account = accounts[lines.account[i]];
    const RawId product = lines.product[i] == domain::kNotNamed ? 0 : products[lines.product[i]];
    const auto amount = [this](std::int64_t minor) {
      return minor == domain::kUnknownNumber ? std::string() : base::decimalText(base::Amount{minor}, m_currency);
    };
    m_csv.cell(std::to_string(batch));
    m_csv.cell(std::to_string(account));
    m_csv.cell(domain::recordName(m_snapshot, domain::Kind::accounts, account));
    m_csv.cell(base::isoText(base::dateOfDayNumber(lines.day[i])));
    m_csv.cell(amount(lines.revenue[i]));
    m_csv.cell(amount(lines.margin[i]));
    m_csv.cell(lines.quantity[i] == domain::kUnknownNumber ? std::string() : quantityText(lines.quantity[i]));
    m_csv.cell(product == 0 ? std::string() : std::to_string(product));
    m_csv.cell(product == 0 ? std::string() : domain::recordName(m_snapshot, domain::Kind::products, product));
    m_csv.cell(lines.document[i] == domain::kNotNamed ? std::string_view() : lines.documentAt(lines.document[i]));
    if (const auto written = m_csv.endRow(); !written) return written;
    ++m_lines;
  }
  return {};
}

Result<void> SalesFile::finish() {
  if (m_lines == 0)
    if (const auto written = m_csv.endRow(); !written) return written;
  return m_csv.finish();
}

namespace {
/// Positions in a list of ids that grows.
class Numbering {
public:
  explicit Numbering(std::vector<RawId>& list) : m_list(list) {}
  std::uint32_t of(RawId id) {
    const auto [at, isNew] = m_at.emplace(id, static_cast<std::uint32_t>(m_list.size()));
    if (isNew) m_list.push_back(id);
    return at->second;
  }

private:
  std::vector<RawId>& m_list;
  std::unordered_map<RawId, std::uint32_t> m_at;
};

/// One line of the file into the columns; an error names the cell.
class LineTaker {
public:
  LineTaker(const std::filesystem::path& file, base::Currency currency, std::array<std::size_t, kSalesHead.size()> at, SalesLists& lists)
      : m_file(file), m_currency(currency), m_at(at), m_accounts(lists.accounts), m_products(lists.products) {}

  Result<RawId> take(const Reader& reader, domain::SalesLines& lines) {
    const auto batch = wholeOf(cell(reader, 0));
    const auto account = wholeOf(cell(reader, 1));
    const auto day = base::parseIsoDate(cell(reader, 3));
    const auto revenue = amount(reader, 4);
    const auto margin = amount(reader, 5);
    const std::string_view amountText = cell(reader, 6);
    const auto quantity = amountText.empty() ? std::optional(domain::kUnknownNumber) : quantityOf(amountText);
    const std::string_view productText = cell(reader, 7);
    const auto product = productText.empty() ? std::optional<std::int64_t>(0) : wholeOf(productText);
    if (!batch) return refuse(reader, 0, ErrorCode::valueNotANumber);
    if (!account) return refuse(reader, 1, ErrorCode::valueNotANumber);
    if (!day) return refuse(reader, 3, ErrorCode::valueNotADate);
    if (!revenue || *revenue == domain::kUnknownNumber) return refuse(reader, 4, ErrorCode::valueNotAnAmount);
    if (!margin) return refuse(reader, 5, ErrorCode::valueNotAnAmount);
    if (!quantity) return refuse(reader, 6, ErrorCode::valueNotANumber);
    if (!product) return refuse(reader, 7, ErrorCode::valueNotANumber);
    lines.account.push_back(m_accounts.of(*account));
    lines.product.push_back(*product == 0 ? domain::kNotNamed : m_products.of(*product));
    lines.day.push_back(static_cast<std::int32_t>(base::dayNumber(*day)));
    lines.revenue.push_back(*revenue);
    lines.margin.push_back(*margin);
    lines.quantity.push_back(*quantity);
    const std::string_view document = cell(reader, 9);
    lines.document.push_back(document.empty() ? domain::kNotNamed : lines.addDocument(document));
    return *batch;
  }

private:
  std::string_view cell(const Reader& reader, std::size_t column) const {
    return m_at[column] < reader.cells().size() ? reader.cells()[m_at[column]] : std::string_view();
  }
  std::optional<std::int64_t> amount(const Reader& reader, std::size_t column) const {
    const std::string_view text = cell(reader, column);
    if (text.empty()) return domain::kUnknownNumber;
    const auto parsed = base::parseDecimal(text, m_currency);
    return parsed ? std::optional(parsed->minor) : std::nullopt;
  }
  tl::unexpected<base::Error> refuse(const Reader& reader, std::size_t column, ErrorCode code) const {
    const std::string name(kSalesHead[column]);
    const std::string value(cell(reader, column));
    return fail(code, {"sales", name, value}, placeOf(m_file, reader, name, value));
  }

  const std::filesystem::path& m_file;
  base::Currency m_currency;
  std::array<std::size_t, kSalesHead.size()> m_at;
  Numbering m_accounts;
  Numbering m_products;
};
}  // namespace

Result<std::int64_t> readSalesFile(const std::filesystem::path& file, const domain::Snapshot& currencyState, SalesLists& lists,
                                   const std::function<Result<void>(const SalesPiece&)>& take) {
  auto reader = openFile(file);
  if (!reader) return fail(reader.error());
  const Columns columns(file, *reader);
  std::array<std::size_t, kSalesHead.size()> at{};
  for (std::size_t i = 0; i < kSalesHead.size(); ++i) {
    if (kSalesHead[i].empty()) continue;
    const auto column = columns.of(std::string(kSalesHead[i]));
    if (!column) return fail(column.error());
    at[i] = *column;
  }
  constexpr std::size_t kPiece = 65'536;
  LineTaker taker(file, domain::currencyOf(currencyState), at, lists);
  domain::SalesLines pending;
  RawId batch = 0;
  std::int64_t count = 0;
  const auto flush = [&]() -> Result<void> {
    if (pending.size() == 0) return {};
    const auto taken = take({batch, &pending});
    pending.clear();
    return taken;
  };
  while (reader->next()) {
    // Another batch, or enough of one: a line's batch is known before the line is added.
    const std::string_view name = at[0] < reader->cells().size() ? reader->cells()[at[0]] : std::string_view();
    if (const auto next = wholeOf(name); next && (*next != batch || pending.size() == kPiece)) {
      if (const auto taken = flush(); !taken) return fail(taken.error());
      batch = *next;
    }
    const auto line = taker.take(*reader, pending);
    if (!line) return fail(line.error());
    ++count;
  }
  if (const base::Error* failure = reader->failure()) return fail(*failure);
  if (const auto taken = flush(); !taken) return fail(taken.error());
  return count;
}

}  // namespace kam::exchange
