// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy.h"

#include <algorithm>
#include <cstddef>

namespace kam::base {
namespace {

bool beginsWord(std::string_view name, std::size_t at) { return at == 0 || name[at - 1] == ' '; }

/// Every letter begins a word or follows the one before it.
bool fitsInitials(std::string_view typed, std::string_view name) {
  // Where the letters so far may end; names are short, so each place is tried.
  std::size_t best = 0;
  for (std::size_t start = 0; start < name.size(); ++start) {
    if (!beginsWord(name, start) || name[start] != typed[0]) continue;
    std::size_t matched = 1;
    std::size_t last = start;
    for (std::size_t at = start + 1; at < name.size() && matched < typed.size(); ++at) {
      if (name[at] != typed[matched] || (at != last + 1 && !beginsWord(name, at))) continue;
      ++matched;
      last = at;
    }
    best = std::max(best, matched);
  }
  return best == typed.size();
}

/// `typed` and the beginning of `word` differ by one letter at most: another one, one more, one less, or two changed places.
bool differsByOne(std::string_view typed, std::string_view word) {
  std::size_t same = 0;
  while (same < typed.size() && same < word.size() && typed[same] == word[same]) ++same;
  const std::string_view rest = typed.substr(same);
  const std::string_view other = word.substr(std::min(same, word.size()));
  if (rest.empty()) return true;
  const auto begins = [](std::string_view whole, std::string_view part) { return whole.substr(0, part.size()) == part; };
  if (begins(other, rest.substr(1))) return true;
  if (other.empty()) return rest.size() <= 1;
  if (begins(other.substr(1), rest.substr(1)) || begins(other.substr(1), rest)) return true;
  return rest.size() > 1 && other.size() > 1 && rest[0] == other[1] && rest[1] == other[0] && begins(other.substr(2), rest.substr(2));
}

std::optional<int> fitOfWord(std::string_view typed, std::string_view name) {
  if (name.substr(0, typed.size()) == typed) return 0;
  bool inside = false;
  for (std::size_t at = name.find(typed); at != std::string_view::npos; at = name.find(typed, at + 1)) {
    if (beginsWord(name, at)) return 1;
    inside = true;
  }
  if (inside) return 2;
  if (typed.size() > 1 && fitsInitials(typed, name)) return 3;
  constexpr std::size_t kLeastForTypos = 4;
  if (typed.size() < kLeastForTypos) return std::nullopt;
  for (std::size_t at = 0; at < name.size(); ++at)
    if (beginsWord(name, at) && differsByOne(typed, name.substr(at, name.find(' ', at) - at))) return 4;
  return std::nullopt;
}

}  // namespace

std::optional<int> fuzzyFit(std::string_view typed, std::string_view name) {
  if (typed.empty() || name.substr(0, typed.size()) == typed) return 0;
  int worst = 0;
  for (std::size_t from = 0; from < typed.size();) {
    const std::size_t end = std::min(typed.find(' ', from), typed.size());
    if (end > from) {
      const auto fit = fitOfWord(typed.substr(from, end - from), name);
      if (!fit) return std::nullopt;
      worst = std::max(worst, *fit);
    }
    from = end + 1;
  }
  return worst;
}

}  // namespace kam::base
