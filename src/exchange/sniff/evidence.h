// SPDX-License-Identifier: GPL-3.0-or-later
// What was concluded about a file, why, on which examples, and how sure it is. Plain values: window and command line put
// them into words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kam::exchange {

/// What a conclusion is about.
enum class Topic : std::uint8_t { sheet, encoding, delimiter, header, kind, decimal, dates, column, preset };

/// Why it was concluded.
enum class Clue : std::uint8_t {
  named,           ///< the user or the mapping says so
  byteOrderMark,   ///< the file begins with one
  zeroBytes,       ///< every other byte is zero
  asciiOnly,       ///< no byte beyond ASCII: every encoding reads it alike
  validUtf8,       ///< all bytes beyond ASCII form valid UTF-8
  damagedUtf8,     ///< nearly all do; the few others are replaced
  notUtf8,         ///< they do not, so it is the Windows encoding
  delimiterLine,   ///< the first line says "sep=;"
  evenRows,        ///< this sign gives the same number of columns in (nearly) every row
  oneColumn,       ///< no sign divides the rows
  firstRow,        ///< the first row has names for the columns
  firstFullRow,    ///< rows above it are titles: they fill fewer columns
  columnNames,     ///< more of the columns are known to this kind than to any other
  bothSigns,       ///< numbers with both signs: the last one is the decimal sign
  fractionDigits,  ///< a sign with other than three digits behind it
  repeatedSign,    ///< the other sign comes twice in a number: it groups thousands
  otherColumn,     ///< other columns of the file show it
  onlyWhole,       ///< no number of the column has a sign
  wholeField,      ///< the field holds whole numbers, so the sign groups thousands
  dayAboveTwelve,  ///< a number above 12 can only be a day
  yearFirst,       ///< the year comes first: ISO
  dotted,          ///< dots between the numbers: day first
  monthName,       ///< months are written as words, or stand alone
  open,            ///< everything can be read in two ways
  valuesUnfit,     ///< the name fits a field, most of the values do not
  fileSays,        ///< it stands in the file
  onlySheet,       ///< the workbook has no other
  firstSheet,      ///< the first visible sheet with any cell
  numberCells,     ///< the workbook keeps numbers as numbers
  dayCells,        ///< the workbook keeps days as days
  presetColumns,   ///< columns that this program writes
  savedHeader,     ///< a file with the same columns was corrected before
  presetStyle,     ///< how the preset's program writes it; the file leaves it open
  contradiction,   ///< some values can only be read one way, some only the other
};

enum class Certainty : std::uint8_t { certain, likely, open };

struct Evidence {
  Topic topic;
  /// Empty where it is about the whole file.
  std::string column;
  /// Language-neutral: "windows-1252", ";", "3", "sales", ",", "dd.mm.yyyy".
  std::string conclusion;
  Clue clue;
  /// Values from the file, at most three.
  std::vector<std::string> examples;
  Certainty certainty = Certainty::certain;
};

}  // namespace kam::exchange
