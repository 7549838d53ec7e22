// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/html_text.h"

#include "base/text.h"
#include "exchange/values/letter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace kam::exchange {

namespace {
struct Entity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array kEntities{Entity{"amp", "&"},    Entity{"lt", "<"},     Entity{"gt", ">"},    Entity{"quot", "\""},  Entity{"apos", "'"},
                               Entity{"nbsp", " "},   Entity{"auml", "ä"},   Entity{"ouml", "ö"},  Entity{"uuml", "ü"},   Entity{"Auml", "Ä"},
                               Entity{"Ouml", "Ö"},   Entity{"Uuml", "Ü"},   Entity{"szlig", "ß"}, Entity{"euro", "€"},   Entity{"ndash", "–"},
                               Entity{"mdash", "—"},  Entity{"hellip", "…"}, Entity{"bdquo", "„"}, Entity{"ldquo", "“"},  Entity{"rdquo", "”"},
                               Entity{"lsquo", "‘"},  Entity{"rsquo", "’"},  Entity{"laquo", "«"}, Entity{"raquo", "»"},  Entity{"middot", "·"},
                               Entity{"bull", "•"},   Entity{"copy", "©"},   Entity{"reg", "®"},   Entity{"eacute", "é"}, Entity{"egrave", "è"},
                               Entity{"agrave", "à"}, Entity{"ccedil", "ç"}, Entity{"deg", "°"},   Entity{"sect", "§"},   Entity{"shy", ""},
                               Entity{"zwnj", ""},    Entity{"times", "×"}};

/// Behind the '&'; the size of what was read, 0 where it is no entity.
std::size_t readEntity(std::string_view text, std::string& out) {
  constexpr std::size_t kLongest = 10;
  const std::size_t end = text.substr(0, kLongest).find(';');
  if (end == std::string_view::npos || end == 0) return 0;
  const std::string_view name = text.substr(0, end);
  if (name.front() == '#') {
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    std::uint32_t code = 0;
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    const auto [last, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (trouble != std::errc() || last != digits.data() + digits.size()) return 0;
    if (isCharacter) appendLetter(out, code == 0xA0 ? 0x20 : code);
    return end + 1;
  }
  const auto known = std::find_if(kEntities.begin(), kEntities.end(), [&](const Entity& entity) { return entity.name == name; });
  if (known == kEntities.end()) return 0;
  out += known->text;
  return end + 1;
}

bool breaksLine(std::string_view tag) {
  static constexpr std::array<std::string_view, 16> kBlocks{"br", "p",  "div", "tr",    "li", "h1", "h2", "h3",
                                                            "h4", "h5", "h6",  "table", "ul", "ol", "hr", "blockquote"};
  return std::find(kBlocks.begin(), kBlocks.end(), tag) != kBlocks.end();
}

/// Blanks joined, at most one empty line in a row.
std::string tidied(const std::string& text) {
  std::string result;
  int breaks = 2;
  bool blank = false;
  for (const char c : text) {
    if (c == '\n') {
      blank = false;
      if (breaks < 2) result += '\n';
      ++breaks;
    } else if (c == ' ' || c == '\t' || c == '\r') blank = breaks == 0;
    else {
      if (blank) result += ' ';
      blank = false;
      breaks = 0;
      result += c;
    }
  }
  return std::string(base::trimmed(result));
}
}  // namespace

std::string htmlText(std::string_view html) {
  std::string text;
  for (std::size_t i = 0; i < html.size();) {
    const char c = html[i];
    if (c == '&') {
      const std::size_t size = readEntity(html.substr(i + 1), text);
      if (size == 0) text += c;
      i += size + 1;
      continue;
    }
    if (c != '<') {
      // A line break in the source is a blank.
      text += c == '\n' ? ' ' : c;
      ++i;
      continue;
    }
    if (html.substr(i).starts_with("<!--")) {
      const std::size_t end = html.find("-->", i + 4);
      i = end == std::string_view::npos ? html.size() : end + 3;
      continue;
    }
    std::size_t end = html.find('>', i);
    if (end == std::string_view::npos) break;
    std::size_t nameEnd = i + 1;
    while (nameEnd < end && html[nameEnd] != ' ' && html[nameEnd] != '\n' && html[nameEnd] != '\r' && html[nameEnd] != '\t') ++nameEnd;
    std::string tag = base::asciiLower(html.substr(i + 1, nameEnd - i - 1));
    const bool closes = tag.starts_with('/');
    if (closes) tag.erase(0, 1);
    if (tag.ends_with('/')) tag.pop_back();
    i = end + 1;
    if (!closes && (tag == "style" || tag == "script" || tag == "head" || tag == "title")) {
      // What stands in there is for programs.
      const std::string stop = "</" + tag;
      std::size_t at = i;
      while (at < html.size() && base::asciiLower(html.substr(at, stop.size())) != stop) at = std::min(html.find('<', at + 1), html.size());
      i = at;
      continue;
    }
    const bool isPoint = tag == "li";
    if (breaksLine(tag) && (isPoint ? !closes : closes || tag == "br" || tag == "hr")) text += '\n';
    if (tag == "td" && closes) text += ' ';
    if (isPoint && !closes) text += "• ";
    if (tag == "p" && closes) text += '\n';
  }
  return tidied(text);
}

}  // namespace kam::exchange
