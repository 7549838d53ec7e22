// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <array>
#include <cstdint>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace kam::base {

namespace {
/// Length of the valid sequence at `at`, 0 when there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t sequenceLength(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte(at + i) & 0xC0) != 0x80) return 0;
  const unsigned char second = byte(at + 1);
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return 0;
  if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return 0;
  return length;
}

/// What a letter with umlaut becomes under the expanded fold; 0 where the plain fold will do.
std::string_view expandedUmlaut(UChar32 c) {
  switch (c) {
    case 0xE4: return "ae";
    case 0xF6: return "oe";
    case 0xFC: return "ue";
    case 0xE5: return "aa";
    default: return {};
  }
}

/// Letters that no decomposition takes apart.
std::string_view plainLetter(UChar32 c) {
  switch (c) {
    case 0xDF: return "ss";
    case 0xE6: return "ae";
    case 0x153: return "oe";
    case 0xF8: return "o";
    case 0xF0:
    case 0x111: return "d";
    case 0xFE: return "th";
    case 0x142: return "l";
    case 0x131: return "i";
    default: return {};
  }
}

std::string foldedAscii(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool word = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (word) result.push_back(upper ? static_cast<char>(c + 32) : c);
    else if (!result.empty() && result.back() != ' ') result.push_back(' ');
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

bool isAscii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

void appendFolded(std::string& result, UChar32 c, UmlautFold umlauts, const icu::Normalizer2& decomposer) {
  if (umlauts == UmlautFold::expanded)
    if (const auto two = expandedUmlaut(c); !two.empty()) {
      result.append(two);
      return;
    }
  if (const auto letters = plainLetter(c); !letters.empty()) {
    result.append(letters);
    return;
  }
  icu::UnicodeString parts;
  if (!decomposer.getDecomposition(c, parts)) parts = icu::UnicodeString(c);
  for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 part = parts.char32At(i);
    if (u_isalnum(part)) icu::UnicodeString(part).toUTF8String(result);
  }
}
}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  for (;;) {
    if (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    else if (text.starts_with("\xC2\xA0")) text.remove_prefix(2);
    else break;
  }
  for (;;) {
    if (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    else if (text.ends_with("\xC2\xA0")) text.remove_suffix(2);
    else break;
  }
  return text;
}

std::vector<std::string> splitText(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (;;) {
    const std::size_t to = text.find(separator, from);
    parts.emplace_back(text.substr(from, to == std::string_view::npos ? to : to - from));
    if (to == std::string_view::npos) return parts;
    from = to + 1;
  }
}

bool isValidUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequenceLength(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

std::string repairedUtf8(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequenceLength(text, at);
    if (length == 0) {
      result.append("\xEF\xBF\xBD");
      ++at;
    } else {
      result.append(text.substr(at, length));
      at += length;
    }
  }
  return result;
}

std::size_t characterCount(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += std::max<std::size_t>(1, sequenceLength(text, at));
  return count;
}

namespace {
std::string foldedByIcu(std::string_view text, UmlautFold umlauts) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposer = icu::Normalizer2::getNFKDInstance(status);
  const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) != 0) return foldedAscii(text);
  // Composed first, so that "u" + combining dots and "ü" fold alike.
  icu::UnicodeString lower = composer->normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}), status);
  lower.foldCase();
  lower = composer->normalize(lower, status);
  std::string result;
  for (int32_t i = 0; i < lower.length(); i = lower.moveIndex32(i, 1)) {
    const UChar32 c = lower.char32At(i);
    if (u_isalnum(c)) appendFolded(result, c, umlauts, *decomposer);
    else if (u_getCombiningClass(c) != 0) continue;
    else if (!result.empty() && result.back() != ' ') result.push_back(' ');
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

/// Folds of the letters of Western European languages, each worked out once by ICU.
class LatinFolds {
public:
  static constexpr std::uint32_t kLetters = 0x180;
  explicit LatinFolds(UmlautFold umlauts) {
    for (std::uint32_t c = 0x80; c < kLetters; ++c) {
      const char bytes[] = {static_cast<char>(0xC0U | (c >> 6)), static_cast<char>(0x80U | (c & 0x3FU))};
      m_folds[c] = foldedByIcu({bytes, 2}, umlauts);
    }
  }
  const std::string& of(std::uint32_t letter) const { return m_folds[letter]; }

private:
  std::array<std::string, kLetters> m_folds;
};

/// The same result as ICU's for text of such letters alone, many times faster; false where other letters occur.
bool foldLatin(std::string_view text, const LatinFolds& folds, std::string& result) {
  const auto blank = [&result] {
    if (!result.empty() && result.back() != ' ') result.push_back(' ');
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      const bool upper = byte >= 'A' && byte <= 'Z';
      if (upper || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) result.push_back(static_cast<char>(upper ? byte + 32 : byte));
      else blank();
      continue;
    }
    if (byte < 0xC2 || byte > 0xC5 || at + 1 == text.size()) return false;
    const auto next = static_cast<unsigned char>(text[++at]);
    if ((next & 0xC0) != 0x80) return false;
    const std::string& fold = folds.of((static_cast<std::uint32_t>(byte & 0x1FU) << 6) | (next & 0x3FU));
    if (fold.empty()) blank();
    else result += fold;
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return true;
}
}  // namespace

std::string folded(std::string_view text, UmlautFold umlauts) {
  if (isAscii(text)) return foldedAscii(text);
  static const LatinFolds plain(UmlautFold::plain);
  static const LatinFolds expanded(UmlautFold::expanded);
  std::string result;
  result.reserve(text.size() + 8);
  if (foldLatin(text, umlauts == UmlautFold::plain ? plain : expanded, result)) return result;
  return foldedByIcu(text, umlauts);
}

std::string matchKey(std::string_view text) {
  std::string result = folded(text, UmlautFold::expanded);
  std::erase(result, ' ');
  return result;
}

std::string asciiLower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return result;
}

}  // namespace kam::base
