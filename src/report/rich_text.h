// SPDX-License-Identifier: GPL-3.0-or-later
// The few marks that texts of a plan may carry: "# Heading", "- entry", "**bold**" and "[words](where)". Everything else is plain text, so
// that no text of yesterday looks different today. `where` is a record ("kam:persons/123") or an address ("https://…", "mailto:…").
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kam::report {

struct TextSpan {
  std::string text;
  bool bold = false;
  /// Empty for none.
  std::string link;
  /// Where it stands in the text it was read from, marks included: bytes.
  std::size_t from = 0;
  std::size_t length = 0;
  bool operator==(const TextSpan&) const = default;
};

/// Of one line. Marks that do not close are text.
std::vector<TextSpan> spansOf(std::string_view line);

enum class LineKind { plain, heading, entry };
struct TextLine {
  LineKind kind = LineKind::plain;
  /// Without the mark at its beginning.
  std::string_view text;
};
TextLine lineOf(std::string_view line);

/// What a reader sees: without marks.
std::string plainOf(std::string_view text);

}  // namespace kam::report
