// SPDX-License-Identifier: GPL-3.0-or-later
// Writes comma-separated values that every reader takes: RFC 4180 in UTF-8, or the way a German Excel opens by double click.
#pragma once

#include "base/money.h"
#include "domain/field.h"
#include "exchange/write/output_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::exchange {

struct CsvStyle {
  char delimiter = ',';
  char decimal = '.';
  /// 23.11.2026, ja / nein; else ISO days, true / false.
  bool german = false;
  bool byteOrderMark = false;

  static CsvStyle plain() { return {}; }
  /// Semicolons, decimal comma and a byte order mark, without which Excel takes UTF-8 for Windows-1252.
  static CsvStyle germanExcel() { return {';', ',', true, true}; }
};

/// Collects rows and hands them on in large pieces.
class CsvWriter {
public:
  CsvWriter(const CsvStyle& style, TextSink sink);

  void cell(std::string_view text);
  base::Result<void> endRow();
  base::Result<void> row(const std::vector<std::string>& cells);
  /// Hands on what is left.
  base::Result<void> finish();

private:
  CsvStyle m_style;
  TextSink m_sink;
  std::string m_buffer;
  bool m_rowStarted = false;
};

/// A value other than a reference as a cell; unknown is empty.
std::string cellText(const domain::Field& field, const domain::Value& value, base::Currency currency, const CsvStyle& style);
/// "1234.5" with the style's decimal sign.
std::string localNumber(std::string plain, const CsvStyle& style);
std::string localDay(base::Date day, const CsvStyle& style);

}  // namespace kam::exchange
