// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rich_text.h"

#include "base/text.h"

#include <optional>

namespace kam::report {
namespace {

constexpr std::string_view kBold = "**";

struct Found {
  TextSpan span;
  std::size_t end = 0;
};

/// "**words**" at `at`: what stands between must touch its marks, so that "2 ** 3 ** 4" stays a sum.
std::optional<Found> boldAt(std::string_view line, std::size_t at) {
  if (line.substr(at, kBold.size()) != kBold) return std::nullopt;
  const std::size_t inner = at + kBold.size();
  const std::size_t close = line.find(kBold, inner);
  if (close == std::string_view::npos || close == inner || line[inner] == ' ' || line[close - 1] == ' ') return std::nullopt;
  return Found{{std::string(line.substr(inner, close - inner)), true, {}, at, close + kBold.size() - at}, close + kBold.size()};
}

bool isAddress(std::string_view where) {
  for (const std::string_view scheme : {"kam:", "https://", "http://", "mailto:"})
    if (where.size() > scheme.size() && where.starts_with(scheme)) return where.find(' ') == std::string_view::npos;
  return false;
}

std::optional<Found> linkAt(std::string_view line, std::size_t at) {
  if (line[at] != '[') return std::nullopt;
  const std::size_t middle = line.find("](", at);
  if (middle == std::string_view::npos || middle == at + 1) return std::nullopt;
  const std::size_t close = line.find(')', middle);
  if (close == std::string_view::npos) return std::nullopt;
  const std::string_view where = line.substr(middle + 2, close - middle - 2);
  if (!isAddress(where)) return std::nullopt;
  return Found{{std::string(line.substr(at + 1, middle - at - 1)), false, std::string(where), at, close + 1 - at}, close + 1};
}

}  // namespace

std::vector<TextSpan> spansOf(std::string_view line) {
  std::vector<TextSpan> spans;
  std::size_t plainFrom = 0;
  const auto plainUpTo = [&](std::size_t end) {
    if (end > plainFrom) spans.push_back({std::string(line.substr(plainFrom, end - plainFrom)), false, {}, plainFrom, end - plainFrom});
  };
  for (std::size_t at = 0; at < line.size();) {
    std::optional<Found> found = boldAt(line, at);
    if (!found) found = linkAt(line, at);
    if (!found) {
      ++at;
      continue;
    }
    plainUpTo(at);
    at = plainFrom = found->end;
    spans.push_back(std::move(found->span));
  }
  plainUpTo(line.size());
  return spans;
}

TextLine lineOf(std::string_view line) {
  const std::string_view text = base::trimmed(line);
  for (const std::string_view mark : {"### ", "## ", "# "})
    if (text.starts_with(mark)) return {LineKind::heading, base::trimmed(text.substr(mark.size()))};
  for (const std::string_view mark : {"- ", "* ", "\u2022"})
    if (text.starts_with(mark)) return {LineKind::entry, base::trimmed(text.substr(mark.size()))};
  return {LineKind::plain, text};
}

std::string plainOf(std::string_view text) {
  std::string result;
  bool first = true;
  for (const std::string& line : base::splitText(text, '\n')) {
    if (!first) result += '\n';
    first = false;
    for (const TextSpan& span : spansOf(lineOf(line).text)) result += span.text;
  }
  return result;
}

}  // namespace kam::report
