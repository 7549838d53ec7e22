// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/sales_intake.h"

#include "base/text.h"
#include "domain/account_numbers.h"
#include "domain/records/account.h"
#include "domain/records/product.h"
#include "exchange/intake/cell_values.h"
#include "exchange/intake/name_positions.h"

#include <array>
#include <functional>

namespace kam::exchange {

using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Kind;
using domain::kNotNamed;
using domain::kUnknownNumber;
using domain::RawId;
using domain::RowChange;
using domain::RowOperation;
using domain::SalesLines;
using domain::Snapshot;
using domain::Value;

namespace {

enum Column : std::size_t {
  kAccountNumber,
  kAccountName,
  kDay,
  kRevenue,
  kMargin,
  kQuantity,
  kProductKey,
  kProductName,
  kFamily,
  kDocument,
  kColumnCount
};
constexpr std::array<std::string_view, kColumnCount> kColumnKeys{"account_number", "account",     "day",     "revenue",        "margin",
                                                                 "quantity",       "product_key", "product", "product_family", "document"};

/// Of a file that does not fit at all not every line is told: memory stays bounded.
constexpr std::size_t kMostSalesProblems = 100'000;
constexpr int kQuantityDecimals = 3;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isAscii(std::string_view text) {
  unsigned char seen = 0;
  for (const char c : text) seen |= static_cast<unsigned char>(c);
  return seen < 0x80;
}

/// One of the two directories that lines point into: known records first, new ones behind.
class Directory {
public:
  Directory(Kind kind, base::IdSource& ids, std::string_view numberField, std::string_view nameField)
      : m_kind(kind),
        m_ids(ids),
        m_number(*domain::recordType(kind).fieldIndex(numberField)),
        m_name(*domain::recordType(kind).fieldIndex(nameField)) {}

  std::uint32_t addKnown(RawId id, const std::string& number, const std::string& name) {
    const auto position = static_cast<std::uint32_t>(m_idsByPosition.size());
    m_idsByPosition.push_back(id);
    if (!number.empty()) m_byNumber.add(number, position);
    if (!name.empty() && !m_byName.add(name, position)) m_ambiguous.add(name, position);
    m_numberOf.push_back(number);
    return position;
  }

  enum class Found { known, unknown, several };
  void addNumbers(const std::vector<std::string>& numbers, std::uint32_t position) {
    for (const std::string& number : numbers) m_byNumber.add(number, position);
  }

  Found find(std::string_view number, std::string_view name, std::uint32_t& position) const {
    if (!number.empty()) {
      position = m_byNumber.find(number);
      if (position != NamePositions::kNone) return Found::known;
    }
    if (name.empty()) return Found::unknown;
    if (const std::uint32_t named = m_byName.find(name); named != NamePositions::kNone) {
      const bool otherNumber = !number.empty() && !m_numberOf[named].empty() && m_numberOf[named] != number;
      if (otherNumber) return Found::unknown;
      if (number.empty() && m_ambiguous.contains(name)) return Found::several;
      position = named;
      return Found::known;
    }
    // A file may put the number into the only column that names the customer.
    if (number.empty()) position = m_byNumber.find(name);
    if (number.empty() && position != NamePositions::kNone) return Found::known;
    return Found::unknown;
  }

  std::uint32_t create(std::string_view number, std::string_view name, std::vector<RowChange>& rows) {
    RowChange row{m_kind, m_ids.next(), RowOperation::add, {}};
    const std::string shown(name.empty() ? number : name);
    if (!number.empty()) row.values.emplace_back(m_number, Value{std::string(number)});
    row.values.emplace_back(m_name, Value{shown});
    if (m_kind == Kind::accounts) row.values.emplace_back(*domain::recordType(m_kind).fieldIndex("status"), Value{std::string("active")});
    const std::uint32_t position = addKnown(row.id, std::string(number), shown);
    rows.push_back(std::move(row));
    return position;
  }

  std::vector<RawId>& ids() { return m_idsByPosition; }

private:
  Kind m_kind;
  base::IdSource& m_ids;
  std::size_t m_number;
  std::size_t m_name;
  NamePositions m_byNumber;
  NamePositions m_byName;
  NamePositions m_ambiguous;
  std::vector<RawId> m_idsByPosition;
  std::vector<std::string> m_numberOf;
};

class SalesTaker {
public:
  SalesTaker(const Snapshot& snapshot, base::IdSource& ids, const SalesIntakeOptions& options)
      : m_options(options),
        m_decimals(options.currency.decimals()),
        m_accounts(Kind::accounts, ids, "number", "name"),
        m_products(Kind::products, ids, "key", "name") {
    std::uint32_t position = 0;
    for (const domain::Account& account : snapshot.all<domain::Account>()) m_accounts.addKnown(account.id.raw(), account.number, account.name);
    // Every account's own number comes before what others were called.
    for (const domain::Account& account : snapshot.all<domain::Account>()) m_accounts.addNumbers(domain::furtherNumbers(account), position++);
    for (const domain::Product& product : snapshot.all<domain::Product>()) {
      m_products.addKnown(product.id.raw(), product.key, product.name);
      m_hasFamily.push_back(!product.family.empty());
    }
    m_at.fill(-1);
    for (std::size_t column = 0; column < options.columns.size(); ++column)
      for (std::size_t key = 0; key < kColumnCount; ++key)
        if (options.columns[column].field == kColumnKeys[key]) m_at[key] = static_cast<std::ptrdiff_t>(column);
    m_lines.reserve(kSalesBlock);
  }

  Result<SalesIntake> run(RowSource& source, const SalesSink& sink, const IntakeProgress& progress) {
    std::vector<std::string_view> cells;
    while (source.next(cells)) {
      m_row = source.row();
      ++m_result.counts.rowsRead;
      if (source.trouble() != nullptr) setAside(kColumnCount, {}, *source.trouble());
      else take(cells);
      if (m_lines.size() == kSalesBlock) {
        if (const auto written = flush(sink); !written) return fail(written.error());
        if (progress && !progress(source.progress())) return fail(ErrorCode::cancelled);
      }
    }
    if (source.trouble() != nullptr) return fail(*source.trouble());
    if (m_lines.size() > 0)
      if (const auto written = flush(sink); !written) return fail(written.error());
    m_result.accounts = std::move(m_accounts.ids());
    m_result.products = std::move(m_products.ids());
    return std::move(m_result);
  }

private:
  Result<void> flush(const SalesSink& sink) {
    m_documents.clear();
    m_lastDocumentText.clear();
    auto done = sink(m_lines);
    m_lines.clear();
    return done;
  }

  void setAside(std::size_t column, std::string_view value, Error error) {
    ++m_result.counts.setAside;
    if (m_result.problems.size() == kMostSalesProblems) return;
    const std::string header =
        column < kColumnCount && m_at[column] >= 0 ? m_options.columns[static_cast<std::size_t>(m_at[column])].header : std::string();
    m_result.problems.push_back({m_row, header, std::string(value), std::move(error)});
  }

  std::string_view cell(const std::vector<std::string_view>& cells, std::size_t column) const {
    const std::ptrdiff_t at = m_at[column];
    if (at < 0 || static_cast<std::size_t>(at) >= cells.size()) return {};
    const std::string_view text = cells[static_cast<std::size_t>(at)];
    const bool clean = text.size() > 1 && text.front() > ' ' && text.back() > ' ';
    return clean ? text : isBlank(text) ? std::string_view() : base::trimmed(text);
  }
  /// A cell whose text is kept: bytes that are not UTF-8 are replaced, so that the name is found again next time.
  std::string_view textCell(const std::vector<std::string_view>& cells, std::size_t column) {
    const std::string_view text = cell(cells, column);
    if (isAscii(text) || base::isValidUtf8(text)) return text;
    m_repaired[column] = base::repairedUtf8(text);
    return m_repaired[column];
  }
  const CellStyle& style(std::size_t column) const { return m_options.columns[static_cast<std::size_t>(m_at[column])].style; }

  Error error(ErrorCode code, std::string_view field, std::string_view value) const {
    return {code, {"sales", std::string(field), std::string(value), {}}, {}};
  }

  bool readDay(const std::vector<std::string_view>& cells, std::int32_t& day) {
    const std::string_view text = cell(cells, kDay);
    if (text.empty()) {
      setAside(kDay, {}, {ErrorCode::rowWithoutKey, {"day"}, {}});
      return false;
    }
    // Lines of a day stand together; most rows repeat the day before them.
    if (text != m_lastDayText) {
      const auto date = parseDay(text, style(kDay).days);
      if (!date) {
        setAside(kDay, text, error(ErrorCode::valueNotADate, "day", text));
        return false;
      }
      m_lastDayText = text;
      m_lastDay = base::dayNumber(*date);
    }
    day = m_lastDay;
    return true;
  }

  bool readNumber(const std::vector<std::string_view>& cells, std::size_t column, std::int64_t& value) {
    const std::string_view text = cell(cells, column);
    if (text.empty()) return true;
    if (isDigit(text.back()) && (isDigit(text.front()) || text.front() == '-'))
      if (const auto plain = parsePlain(text, style(column).decimal, column == kQuantity ? kQuantityDecimals : m_decimals)) {
        value = *plain;
        return true;
      }
    if (column == kQuantity) {
      const auto number = parseRounded(text, style(column).decimal, kQuantityDecimals);
      if (number) value = *number;
      else setAside(column, text, error(ErrorCode::valueNotANumber, kColumnKeys[column], text));
      return number.has_value();
    }
    const auto amount = amountIn(text, kColumnKeys[column], style(column).decimal, m_options.currency);
    if (amount) value = *amount;
    else setAside(column, text, amount.error());
    return amount.has_value();
  }

  bool readAccount(const std::vector<std::string_view>& cells, std::uint32_t& position) {
    const std::string_view number = textCell(cells, kAccountNumber);
    const std::string_view name = textCell(cells, kAccountName);
    const std::size_t column = name.empty() ? kAccountNumber : kAccountName;
    const std::string_view shown = name.empty() ? number : name;
    if (shown.empty()) {
      setAside(m_at[kAccountNumber] >= 0 ? kAccountNumber : kAccountName, {}, {ErrorCode::rowWithoutKey, {"account"}, {}});
      return false;
    }
    // So do lines of a customer, at least within a document.
    if (m_lastAccount != kNotNamed && number == m_lastAccountNumber && name == m_lastAccountName) {
      position = m_lastAccount;
      return true;
    }
    switch (m_accounts.find(number, name, position)) {
      case Directory::Found::known:
        m_lastAccountNumber = number;
        m_lastAccountName = name;
        m_lastAccount = position;
        return true;
      case Directory::Found::several:
        setAside(column, shown, {ErrorCode::recordAmbiguous, {"accounts", std::string(shown), std::string(shown)}, {}});
        return false;
      case Directory::Found::unknown: break;
    }
    if (!m_options.create) {
      setAside(column, shown, error(ErrorCode::creationRefused, kColumnKeys[column], shown));
      return false;
    }
    position = m_accounts.create(number, name, m_result.rows);
    // A new account may share the name of the last one.
    m_lastAccount = kNotNamed;
    ++m_result.counts.createdAccounts;
    return true;
  }

  bool readProduct(const std::vector<std::string_view>& cells, std::uint32_t& position) {
    const std::string_view key = textCell(cells, kProductKey);
    const std::string_view name = textCell(cells, kProductName);
    const std::string_view family = textCell(cells, kFamily);
    position = kNotNamed;
    if (key.empty() && name.empty()) return true;
    if (m_products.find(key, name, position) != Directory::Found::known) {
      if (!m_options.create) {
        const std::size_t column = name.empty() ? kProductKey : kProductName;
        setAside(column, name.empty() ? key : name, error(ErrorCode::creationRefused, kColumnKeys[column], name.empty() ? key : name));
        return false;
      }
      position = m_products.create(key, name, m_result.rows);
      m_hasFamily.push_back(false);
      ++m_result.counts.createdProducts;
    }
    if (!family.empty() && !m_hasFamily[position]) nameFamily(position, family);
    return true;
  }

  void nameFamily(std::uint32_t position, std::string_view family) {
    m_hasFamily[position] = true;
    const RawId id = m_products.ids()[position];
    const std::size_t field = *domain::recordType(Kind::products).fieldIndex("family");
    for (auto row = m_result.rows.rbegin(); row != m_result.rows.rend(); ++row)
      if (row->kind == Kind::products && row->id == id) {
        row->values.emplace_back(field, Value{std::string(family)});
        return;
      }
    m_result.rows.push_back({Kind::products, id, RowOperation::update, {{field, Value{std::string(family)}}}});
  }

  void take(const std::vector<std::string_view>& cells) {
    std::int32_t day = 0;
    std::int64_t revenue = kUnknownNumber;
    std::int64_t margin = kUnknownNumber;
    std::int64_t quantity = kUnknownNumber;
    if (cells.size() > m_options.columns.size())
      return setAside(kColumnCount, {}, {ErrorCode::rowTooManyFields, {std::to_string(cells.size()), std::to_string(m_options.columns.size())}, {}});
    if (!readDay(cells, day) || !readNumber(cells, kRevenue, revenue)) return;
    if (revenue == kUnknownNumber) return setAside(kRevenue, {}, {ErrorCode::fieldRequired, {"sales", "revenue"}, {}});
    if (!readNumber(cells, kMargin, margin) || !readNumber(cells, kQuantity, quantity)) return;
    std::uint32_t account = 0;
    std::uint32_t product = kNotNamed;
    // Creating comes last, so that a row that is set aside leaves nobody behind.
    if (!readAccount(cells, account) || !readProduct(cells, product)) return;
    m_lines.account.push_back(account);
    m_lines.product.push_back(product);
    m_lines.day.push_back(day);
    m_lines.revenue.push_back(revenue);
    m_lines.margin.push_back(margin);
    m_lines.quantity.push_back(quantity);
    m_lines.document.push_back(documentOf(textCell(cells, kDocument)));
    ++m_result.counts.added;
  }

  std::uint32_t documentOf(std::string_view number) {
    if (number.empty()) return kNotNamed;
    if (number == m_lastDocumentText) return m_lastDocument;
    m_lastDocumentText = number;
    m_lastDocument = findDocument(number);
    return m_lastDocument;
  }

  std::uint32_t findDocument(std::string_view number) {
    const auto position = static_cast<std::uint32_t>(m_lines.documentEnd.size());
    return m_documents.add(number, position) ? m_lines.addDocument(number) : m_documents.find(number);
  }

  const SalesIntakeOptions& m_options;
  int m_decimals;
  Directory m_accounts;
  Directory m_products;
  std::array<std::ptrdiff_t, kColumnCount> m_at{};
  std::vector<bool> m_hasFamily;
  NamePositions m_documents;
  std::array<std::string, kColumnCount> m_repaired;
  SalesLines m_lines;
  std::int64_t m_row = 0;
  std::string m_lastDayText;
  std::int32_t m_lastDay = 0;
  std::string m_lastAccountNumber;
  std::string m_lastAccountName;
  std::uint32_t m_lastAccount = kNotNamed;
  std::string m_lastDocumentText;
  std::uint32_t m_lastDocument = kNotNamed;
  SalesIntake m_result;
};

}  // namespace

Result<SalesIntake> takeSales(const Snapshot& snapshot, base::IdSource& ids, const SalesIntakeOptions& options, RowSource& source,
                              const SalesSink& sink, const IntakeProgress& progress) {
  return SalesTaker(snapshot, ids, options).run(source, sink, progress);
}

}  // namespace kam::exchange
