// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that vCard and iCalendar are made of: name;parameters:value, folded over several lines (RFC 6350, RFC 5545; also
// the quoted-printable lines of vCard 2.1). Says nothing of what they mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::exchange {

struct ContentLine {
  /// Capitals, without the group before the dot.
  std::string name;
  /// Names in capitals; a bare "HOME" of vCard 2.1 is a TYPE.
  std::vector<std::pair<std::string, std::string>> parameters;
  /// Unfolded and decoded, still escaped.
  std::string value;

  /// Whether a parameter has the value, whatever its case; several may stand in one, divided by commas.
  bool has(std::string_view key, std::string_view wanted) const;
  std::string_view parameter(std::string_view key) const;
};

class ContentLines {
public:
  /// UTF-8 or Windows-1252; outlives the lines.
  explicit ContentLines(std::string_view text) : m_text(text) {}
  /// False at the end. Lines without a colon are passed over.
  bool next(ContentLine& line);

private:
  bool unfolded(std::string& line);
  std::string_view rawLine();

  std::string_view m_text;
  std::size_t m_at = 0;
};

/// Parts divided by `separator` where no backslash stands before it, with "\n", "\," and the like read.
std::vector<std::string> valueParts(std::string_view value, char separator);
/// The whole value with its escapes read.
std::string valueText(std::string_view value);

/// The reverse: escaped, folded to 75 bytes without cutting a character, ended by CRLF.
std::string escapedValue(std::string_view text);
void appendContentLine(std::string& out, std::string_view name, std::string_view value);

}  // namespace kam::exchange
