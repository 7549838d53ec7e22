// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/card/content_line.h"

#include "base/text.h"
#include "exchange/csv/decoder.h"

#include <algorithm>

namespace kam::exchange {

namespace {
constexpr std::size_t kFold = 75;
/// Photos and sounds; nobody's name is as long.
constexpr std::size_t kLongestLine = std::size_t{1} << 20U;

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return result;
}

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string quotedPrintable(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
    if (!coded) {
      result += text[i];
      continue;
    }
    result += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
    i += 2;
  }
  return result;
}

std::string inUtf8(const std::string& bytes, std::string_view charset) {
  const bool named = !charset.empty() && base::matchKey(charset) != "utf8";
  if (!named && base::isValidUtf8(bytes)) return bytes;
  auto decoder = Decoder::make(named ? charset : "windows-1252");
  if (!decoder) decoder = Decoder::make("windows-1252");
  std::vector<char> text;
  decoder->decode(bytes, true, text);
  const std::string result(text.begin(), text.end());
  return base::isValidUtf8(result) ? result : base::repairedUtf8(result);
}

/// The first of `signs` outside quotation marks.
std::size_t findUnquoted(std::string_view text, std::string_view signs, std::size_t from = 0) {
  bool quoted = false;
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    else if (!quoted && signs.find(text[i]) != std::string_view::npos) return i;
  }
  return std::string_view::npos;
}

bool isQuotedPrintable(std::string_view head) { return upper(head.substr(0, head.find(':'))).find("QUOTED-PRINTABLE") != std::string::npos; }
}  // namespace

bool ContentLine::has(std::string_view key, std::string_view wanted) const {
  for (const auto& [known, text] : parameters) {
    if (known != key) continue;
    for (const std::string& part : base::splitText(text, ','))
      if (base::asciiLower(base::trimmed(part)) == base::asciiLower(wanted)) return true;
  }
  return false;
}

std::string_view ContentLine::parameter(std::string_view key) const {
  for (const auto& [known, text] : parameters)
    if (known == key) return text;
  return {};
}

std::string_view ContentLines::rawLine() {
  const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
  const std::string_view line = m_text.substr(m_at, end - m_at);
  m_at = end;
  if (m_at < m_text.size() && m_text[m_at] == '\r') ++m_at;
  if (m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
  return line;
}

bool ContentLines::unfolded(std::string& line) {
  if (m_at >= m_text.size()) return false;
  line = rawLine();
  const bool soft = isQuotedPrintable(line);
  while (m_at < m_text.size()) {
    if (soft && line.ends_with('=')) {
      line.pop_back();
      line += rawLine();
      continue;
    }
    if (m_text[m_at] != ' ' && m_text[m_at] != '\t') break;
    const std::string_view more = rawLine();
    if (line.size() < kLongestLine) line += more.substr(1);
  }
  return true;
}

bool ContentLines::next(ContentLine& line) {
  std::string text;
  while (unfolded(text)) {
    const std::size_t colon = findUnquoted(text, ":");
    if (colon == std::string::npos) continue;
    line = {};
    std::size_t at = std::min(findUnquoted(text, ";:"), colon);
    const std::string_view name = std::string_view(text).substr(0, at);
    const std::size_t dot = name.rfind('.');
    line.name = upper(base::trimmed(dot == std::string_view::npos ? name : name.substr(dot + 1)));
    while (at < colon) {
      const std::size_t end = std::min(findUnquoted(text, ";:", at + 1), colon);
      std::string_view part = std::string_view(text).substr(at + 1, end - at - 1);
      const std::size_t equal = part.find('=');
      std::string value(equal == std::string_view::npos ? part : part.substr(equal + 1));
      std::erase(value, '"');
      std::string key = equal == std::string_view::npos ? std::string("TYPE") : upper(part.substr(0, equal));
      if (key == "TYPE" && (upper(value) == "QUOTED-PRINTABLE" || upper(value) == "BASE64")) key = "ENCODING";
      line.parameters.emplace_back(std::move(key), std::move(value));
      at = end;
    }
    std::string value = text.substr(colon + 1);
    if (line.has("ENCODING", "QUOTED-PRINTABLE")) value = quotedPrintable(value);
    line.value = inUtf8(value, line.parameter("CHARSET"));
    return true;
  }
  return false;
}

std::vector<std::string> valueParts(std::string_view value, char separator) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (c == '\\' && i + 1 < value.size()) {
      const char escaped = value[++i];
      parts.back() += escaped == 'n' || escaped == 'N' ? '\n' : escaped;
    } else if (c == separator) parts.emplace_back();
    else if (c != '\r') parts.back() += c;
  }
  return parts;
}

std::string valueText(std::string_view value) { return valueParts(value, '\0').front(); }

std::string escapedValue(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') result += "\\n";
    else if (c == ',' || c == ';' || c == '\\') (result += '\\') += c;
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') result += c;
  }
  return result;
}

void appendContentLine(std::string& out, std::string_view name, std::string_view value) {
  std::string line = std::string(name) + ":" + std::string(value);
  std::size_t room = kFold;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
    out.append(line, 0, cut);
    out += "\r\n ";
    line.erase(0, cut);
    // The blank that marks the fold counts.
    room = kFold - 1;
  }
  out += line + "\r\n";
}

}  // namespace kam::exchange
