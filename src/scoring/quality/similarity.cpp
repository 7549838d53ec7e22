// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/similarity.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kam::scoring {

namespace {

using Tokens = std::vector<std::string>;

constexpr std::array<std::string_view, 49> kLegalForms{"gmbh",
                                                       "mbh",
                                                       "ag",
                                                       "kg",
                                                       "kgaa",
                                                       "ohg",
                                                       "gbr",
                                                       "ug",
                                                       "se",
                                                       "eg",
                                                       "ek",
                                                       "ev",
                                                       "ltd",
                                                       "limited",
                                                       "llc",
                                                       "llp",
                                                       "plc",
                                                       "inc",
                                                       "corp",
                                                       "sa",
                                                       "sas",
                                                       "sarl",
                                                       "srl",
                                                       "spa",
                                                       "bv",
                                                       "nv",
                                                       "oy",
                                                       "oyj",
                                                       "ab",
                                                       "as",
                                                       "aps",
                                                       "kft",
                                                       "zrt",
                                                       "sro",
                                                       "doo",
                                                       "spzoo",
                                                       "pty",
                                                       "pte",
                                                       "bvba",
                                                       "gesmbh",
                                                       "incorporated",
                                                       "corporation",
                                                       "company",
                                                       "aktiengesellschaft",
                                                       "lda",
                                                       "sl",
                                                       "slu",
                                                       "kommanditgesellschaft",
                                                       "haftungsbeschraenkt"};
constexpr std::array<std::string_view, 12> kFreeMail{"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com",
                                                     "gmx.de",    "gmx.net",        "web.de",      "t-online.de", "aol.com",   "live.com"};

template <std::size_t n>
bool isOneOf(const std::array<std::string_view, n>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Words that join the parts of a legal form and mean nothing by themselves at a name's end.
bool isJoint(std::string_view word) { return word == "co" || word == "cie" || word == "und" || word == "and" || word == "et"; }

/// Letters that stand alone at the end belong together: "s p a" → "spa".
std::size_t singleLettersAtEnd(const Tokens& tokens) {
  std::size_t count = 0;
  while (count < tokens.size() && tokens[tokens.size() - 1 - count].size() == 1) ++count;
  return count;
}

/// How many words at the end are the legal form; never all of them.
std::size_t legalWords(Tokens tokens) {
  const std::size_t all = tokens.size();
  while (tokens.size() > 1) {
    if (isOneOf(kLegalForms, tokens.back()) || isJoint(tokens.back())) {
      tokens.pop_back();
      continue;
    }
    const std::size_t letters = std::min(singleLettersAtEnd(tokens), tokens.size() - 1);
    bool found = false;
    for (std::size_t take = letters; take >= 2 && !found; --take) {
      std::string joined;
      for (std::size_t at = tokens.size() - take; at < tokens.size(); ++at) joined += tokens[at];
      // "sp z o o" ends in three letters behind its first word.
      if (joined == "zoo" && tokens.size() > take + 1 && tokens[tokens.size() - take - 1] == "sp") {
        tokens.resize(tokens.size() - take - 1);
        found = true;
      } else if (isOneOf(kLegalForms, joined)) {
        tokens.resize(tokens.size() - take);
        found = true;
      }
    }
    if (!found) break;
  }
  return all - tokens.size();
}

Tokens tokensOf(std::string_view name) {
  Tokens tokens = base::splitText(base::folded(name, base::UmlautFold::expanded), ' ');
  std::erase_if(tokens, [](const std::string& token) { return token.empty(); });
  return tokens;
}

std::string joined(Tokens::const_iterator from, Tokens::const_iterator to) {
  std::string text;
  for (; from != to; ++from) text += (text.empty() ? "" : " ") + *from;
  return text;
}

}  // namespace

double jaroWinkler(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty() ? 1.0 : 0.0;
  const std::size_t window = std::max<std::size_t>(std::max(a.size(), b.size()) / 2, 1) - 1;
  std::vector<bool> takenA(a.size(), false);
  std::vector<bool> takenB(b.size(), false);
  std::size_t matches = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t from = i > window ? i - window : 0;
    for (std::size_t j = from; j < std::min(b.size(), i + window + 1); ++j) {
      if (takenB[j] || a[i] != b[j]) continue;
      takenA[i] = takenB[j] = true;
      ++matches;
      break;
    }
  }
  if (matches == 0) return 0.0;
  std::size_t outOfPlace = 0;
  for (std::size_t i = 0, j = 0; i < a.size(); ++i) {
    if (!takenA[i]) continue;
    while (!takenB[j]) ++j;
    outOfPlace += a[i] != b[j] ? 1U : 0U;
    ++j;
  }
  const double m = static_cast<double>(matches);
  const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - static_cast<double>(outOfPlace / 2)) / m) / 3.0;
  std::size_t prefix = 0;
  while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) ++prefix;
  return jaro + static_cast<double>(prefix) * 0.1 * (1.0 - jaro);
}

std::string companyKey(std::string_view name) {
  Tokens tokens = tokensOf(name);
  tokens.resize(tokens.size() - legalWords(tokens));
  // "and" between names is written or left out as people like.
  if (tokens.size() > 1) std::erase_if(tokens, [](const std::string& token) { return token == "und" || token == "and"; });
  return joined(tokens.begin(), tokens.end());
}

std::string legalFormOf(std::string_view name) {
  const Tokens tokens = tokensOf(name);
  return joined(tokens.end() - static_cast<std::ptrdiff_t>(legalWords(tokens)), tokens.end());
}

std::string domainKey(std::string_view address) {
  std::string text = base::asciiLower(base::trimmed(address));
  if (const auto scheme = text.find("://"); scheme != std::string::npos) text.erase(0, scheme + 3);
  if (const auto at = text.rfind('@'); at != std::string::npos) text.erase(0, at + 1);
  text.erase(std::min(text.find_first_of("/?#:"), text.size()));
  if (text.starts_with("www.")) text.erase(0, 4);
  while (text.ends_with('.')) text.pop_back();
  return text.find('.') == std::string::npos || isOneOf(kFreeMail, text) ? std::string() : text;
}

std::string phoneKey(std::string_view number) {
  std::string digits;
  const std::string_view text = base::trimmed(number);
  bool international = text.starts_with('+');
  for (std::size_t at = 0; at < text.size(); ++at) {
    // "(0)" is dialled inside the country only.
    if (text.substr(at).starts_with("(0)")) {
      at += 2;
      continue;
    }
    if (text[at] >= '0' && text[at] <= '9') digits.push_back(text[at]);
  }
  if (!international && digits.starts_with("00")) {
    international = true;
    digits.erase(0, 2);
  }
  // Country codes have one to three digits; only those whose length is certain are taken off, so that no area code goes with them.
  if (international) {
    const bool oneDigit = digits.starts_with('1') || digits.starts_with('7');
    const bool threeDigits = digits.starts_with("35") || digits.starts_with("37") || digits.starts_with("38") || digits.starts_with("42");
    digits.erase(0, std::min<std::size_t>(digits.size(), oneDigit ? 1 : threeDigits ? 3 : 2));
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return digits.size() < 6 ? std::string() : digits;
}

}  // namespace kam::scoring
