// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/csv_writer.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace kam::exchange {

using domain::FieldType;

namespace {
constexpr std::size_t kPiece = std::size_t{1} << 16U;
}

CsvWriter::CsvWriter(const CsvStyle& style, TextSink sink) : m_style(style), m_sink(std::move(sink)) {
  if (style.byteOrderMark) m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::cell(std::string_view text) {
  if (m_rowStarted) m_buffer.push_back(m_style.delimiter);
  const bool lonelyBlank = !m_rowStarted && text.empty();
  m_rowStarted = true;
  const auto needsQuotes = [&](char c) { return c == m_style.delimiter || c == '"' || c == '\n' || c == '\r'; };
  const bool edges = !text.empty() && (text.front() == ' ' || text.back() == ' ');
  if (!lonelyBlank && !edges && std::none_of(text.begin(), text.end(), needsQuotes)) {
    m_buffer.append(text);
    return;
  }
  m_buffer.push_back('"');
  for (const char c : text) {
    if (c == '"') m_buffer.push_back('"');
    m_buffer.push_back(c);
  }
  m_buffer.push_back('"');
}

base::Result<void> CsvWriter::endRow() {
  m_buffer.append("\r\n");
  m_rowStarted = false;
  return m_buffer.size() < kPiece ? base::Result<void>{} : finish();
}

base::Result<void> CsvWriter::row(const std::vector<std::string>& cells) {
  for (const std::string& text : cells) cell(text);
  return endRow();
}

base::Result<void> CsvWriter::finish() {
  const auto written = m_sink(m_buffer);
  m_buffer.clear();
  return written;
}

std::string localNumber(std::string plain, const CsvStyle& style) {
  std::replace(plain.begin(), plain.end(), '.', style.decimal);
  return plain;
}

std::string localDay(base::Date day, const CsvStyle& style) {
  if (!style.german) return base::isoText(day);
  const auto parts = base::civil(day);
  char text[32];
  std::snprintf(text, sizeof text, "%02u.%02u.%04d", static_cast<unsigned>(parts.day()), static_cast<unsigned>(parts.month()),
                static_cast<int>(parts.year()));
  return text;
}

std::string cellText(const domain::Field& field, const domain::Value& value, base::Currency currency, const CsvStyle& style) {
  if (domain::isUnknown(value)) return {};
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* real = std::get_if<double>(&value)) {
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, *real, std::chars_format::fixed).ptr;
    return localNumber(std::string(buffer, end), style);
  }
  const std::int64_t whole = std::get<std::int64_t>(value);
  switch (field.type) {
    case FieldType::amount: return localNumber(base::decimalText(base::Amount{whole}, currency), style);
    case FieldType::date: return localDay(base::dateOfDayNumber(whole), style);
    case FieldType::dateTime: {
      const base::Minute minute{std::chrono::minutes{whole}};
      const std::string iso = base::isoText(minute);
      return style.german ? localDay(std::chrono::floor<std::chrono::days>(minute), style) + " " + iso.substr(11) : iso;
    }
    case FieldType::boolean: return whole != 0 ? (style.german ? "ja" : "true") : (style.german ? "nein" : "false");
    default: return std::to_string(whole);
  }
}

}  // namespace kam::exchange
