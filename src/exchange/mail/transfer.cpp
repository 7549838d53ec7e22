// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/transfer.h"

#include "base/text.h"
#include "exchange/csv/decoder.h"

#include <cstdint>
#include <vector>

namespace kam::exchange {

namespace {
int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string quotedPrintable(std::string_view text, bool underscoreIsBlank) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '_' && underscoreIsBlank) {
      result += ' ';
      continue;
    }
    if (c != '=') {
      result += c;
      continue;
    }
    // A soft line break, blanks before it included.
    std::size_t end = i + 1;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r')) ++end;
    if (end >= text.size() || text[end] == '\n') {
      i = end;
      continue;
    }
    const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
    if (high < 0 || low < 0) {
      result += c;
      continue;
    }
    result += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return result;
}

int base64Digit(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  return c == '/' || c == '_' ? 63 : -1;
}

std::string base64(std::string_view text) {
  std::string result;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') {
      count = 0;
      bits = 0;
      continue;
    }
    const int digit = base64Digit(c);
    if (digit < 0) continue;
    bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    result += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
  }
  return result;
}

/// One encoded word at the beginning of `text`; its size, 0 where there is none.
std::size_t encodedWord(std::string_view text, std::string& charset, std::string& bytes) {
  if (!text.starts_with("=?")) return 0;
  const std::size_t first = text.find('?', 2);
  if (first == std::string_view::npos || first + 2 >= text.size() || text[first + 2] != '?') return 0;
  const std::size_t end = text.find("?=", first + 3);
  if (end == std::string_view::npos) return 0;
  const char kind = text[first + 1];
  const std::string_view coded = text.substr(first + 3, end - first - 3);
  if (kind == 'Q' || kind == 'q') bytes = quotedPrintable(coded, true);
  else if (kind == 'B' || kind == 'b') bytes = base64(coded);
  else return 0;
  charset = text.substr(2, first - 2);
  // RFC 2231: a language behind an asterisk.
  charset = charset.substr(0, charset.find('*'));
  return end + 2;
}
}  // namespace

std::string transferDecoded(std::string_view bytes, std::string_view encoding) {
  const std::string key = base::asciiLower(base::trimmed(encoding));
  if (key == "quoted-printable") return quotedPrintable(bytes, false);
  if (key == "base64") return base64(bytes);
  return std::string(bytes);
}

std::string textInUtf8(const std::string& bytes, std::string_view charset) {
  const std::string key = base::matchKey(charset);
  const bool plain = key.empty() || key == "utf8" || key == "usascii" || key == "unknown8bit" || key == "ascii";
  if (plain && base::isValidUtf8(bytes)) return bytes;
  auto decoder = Decoder::make(plain ? std::string_view("windows-1252") : charset);
  if (!decoder) {
    if (base::isValidUtf8(bytes)) return bytes;
    decoder = Decoder::make("windows-1252");
  }
  std::vector<char> text;
  decoder->decode(bytes, true, text);
  const std::string result(text.begin(), text.end());
  return base::isValidUtf8(result) ? result : base::repairedUtf8(result);
}

std::string headerText(std::string_view value) {
  std::string result;
  std::string pendingCharset;
  std::string pendingBytes;
  const auto flush = [&] {
    result += textInUtf8(pendingBytes, pendingCharset);
    pendingBytes.clear();
  };
  bool afterWord = false;
  for (std::size_t i = 0; i < value.size();) {
    std::string charset;
    std::string bytes;
    // Blanks between two encoded words belong to neither.
    std::size_t from = i;
    if (afterWord)
      while (from < value.size() && (value[from] == ' ' || value[from] == '\t')) ++from;
    if (const std::size_t size = encodedWord(value.substr(from), charset, bytes); size > 0) {
      if (!pendingBytes.empty() && base::asciiLower(pendingCharset) != base::asciiLower(charset)) flush();
      pendingCharset = charset;
      pendingBytes += bytes;
      i = from + size;
      afterWord = true;
      continue;
    }
    if (afterWord) flush();
    afterWord = false;
    const std::size_t next = std::min(value.find("=?", i + 1), value.size());
    result += textInUtf8(std::string(value.substr(i, next - i)), {});
    i = next;
  }
  flush();
  return result;
}

}  // namespace kam::exchange
