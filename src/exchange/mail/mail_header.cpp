// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/mail_header.h"

#include "base/text.h"
#include "exchange/mail/mime.h"
#include "exchange/mail/transfer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kam::exchange {

namespace {
constexpr std::size_t kMostLines = 5000;

std::string percentDecoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const bool coded =
        text[i] == '%' && i + 2 < text.size() + 0 && std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr == text.data() + i + 3;
    result += coded ? static_cast<char>(value) : text[i];
    if (coded) i += 2;
  }
  return result;
}

/// At `from`: a text in quotation marks or up to the next ';'.
std::string parameterText(std::string_view text, std::size_t& from) {
  std::string value;
  if (from < text.size() && text[from] == '"') {
    for (++from; from < text.size() && text[from] != '"'; ++from) {
      if (text[from] == '\\' && from + 1 < text.size()) ++from;
      value += text[from];
    }
    from = std::min(text.find(';', from), text.size());
    return value;
  }
  const std::size_t end = std::min(text.find(';', from), text.size());
  value = base::trimmed(text.substr(from, end - from));
  from = end;
  return value;
}

/// Without what stands in (parentheses).
std::string withoutComments(std::string_view text) {
  std::string result;
  int depth = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"' && depth == 0) quoted = !quoted;
    if (!quoted && c == '(') ++depth;
    else if (!quoted && c == ')' && depth > 0) --depth;
    else if (depth == 0) result += c;
  }
  return result;
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
  return !text.empty() && trouble == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Minutes east of Greenwich; names that nobody knows are Greenwich itself, as the standard says.
int zoneMinutes(std::string_view zone) {
  if (zone.size() == 5 && (zone[0] == '+' || zone[0] == '-')) {
    const auto hours = number(zone.substr(1, 2));
    const auto minutes = number(zone.substr(3, 2));
    if (hours && minutes && *hours < 24 && *minutes < 60) return (zone[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
  }
  struct Named {
    std::string_view name;
    int hours;
  };
  static constexpr std::array kZones{Named{"est", -5}, Named{"edt", -4}, Named{"cst", -6}, Named{"cdt", -5}, Named{"mst", -7}, Named{"mdt", -6},
                                     Named{"pst", -8}, Named{"pdt", -7}, Named{"cet", 1},  Named{"cest", 2}, Named{"mez", 1},  Named{"mesz", 2}};
  const std::string key = base::asciiLower(zone);
  const auto known = std::find_if(kZones.begin(), kZones.end(), [&](const Named& named) { return named.name == key; });
  return known == kZones.end() ? 0 : known->hours * 60;
}
}  // namespace

std::string MailHeader::get(std::string_view name) const {
  for (const auto& [known, value] : lines)
    if (known == name) return value;
  return {};
}

std::string MailHeader::all(std::string_view name) const {
  std::string text;
  for (const auto& [known, value] : lines)
    if (known == name) text += (text.empty() ? "" : ", ") + value;
  return text;
}

MailHeader takeHeader(std::string_view& bytes) {
  MailHeader header;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1);
    std::string_view line = bytes.substr(0, end + 1);
    bytes.remove_prefix(end + 1);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    if (line.empty()) break;
    if ((line.front() == ' ' || line.front() == '\t') && !header.lines.empty()) {
      header.lines.back().second += " " + std::string(base::trimmed(line));
      continue;
    }
    const std::size_t colon = line.find(':');
    // "From x@y Tue May 5": the line with which mailboxes divide mails.
    if (colon == std::string_view::npos || line.substr(0, colon).find(' ') != std::string_view::npos || header.lines.size() > kMostLines) continue;
    header.lines.emplace_back(base::asciiLower(line.substr(0, colon)), std::string(base::trimmed(line.substr(colon + 1))));
  }
  return header;
}

std::string HeaderValue::parameter(const std::string& name) const {
  const auto at = parameters.find(name);
  return at == parameters.end() ? std::string() : at->second;
}

HeaderValue parameters(std::string_view text) {
  HeaderValue result;
  std::size_t at = std::min(text.find(';'), text.size());
  result.value = base::asciiLower(base::trimmed(text.substr(0, at)));
  std::map<std::string, std::string> coded;
  while (at < text.size()) {
    ++at;
    const std::size_t sign = text.find('=', at);
    if (sign == std::string_view::npos) break;
    std::string name = base::asciiLower(base::trimmed(text.substr(at, sign - at)));
    at = sign + 1;
    while (at < text.size() && text[at] == ' ') ++at;
    const std::string value = parameterText(text, at);
    const std::size_t star = name.find('*');
    if (star == std::string::npos) {
      result.parameters.emplace(name, headerText(value));
      continue;
    }
    // Pieces come in order in every mail that programs write.
    std::string& joined = coded[name.substr(0, star)];
    joined += name.ends_with('*') ? percentDecoded(value) : value;
  }
  for (auto& [name, value] : coded) {
    const std::size_t first = value.find('\'');
    const std::size_t second = first == std::string::npos ? first : value.find('\'', first + 1);
    const bool hasCharset = second != std::string::npos;
    result.parameters[name] = hasCharset ? textInUtf8(value.substr(second + 1), value.substr(0, first)) : textInUtf8(value, {});
  }
  return result;
}

std::optional<ZonedTime> mailDate(std::string_view text) {
  std::string plain = withoutComments(text);
  if (const std::size_t comma = plain.find(','); comma != std::string::npos) plain.erase(0, comma + 1);
  std::vector<std::string> words;
  for (const std::string& word : base::splitText(plain, ' '))
    if (!base::trimmed(word).empty()) words.emplace_back(base::trimmed(word));
  if (words.size() < 4) return std::nullopt;
  static constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  const auto day = number(words[0]);
  const auto month = std::find(kMonths.begin(), kMonths.end(), base::asciiLower(words[1]).substr(0, 3));
  auto year = number(words[2]);
  if (!day || month == kMonths.end() || !year) return std::nullopt;
  if (*year < 100) *year += *year < 50 ? 2000 : 1900;
  const std::vector<std::string> time = base::splitText(words[3], ':');
  const auto hour = number(time[0]);
  std::optional<int> minute;
  if (time.size() > 1) minute = number(time[1]);
  const std::chrono::year_month_day civil{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(month - kMonths.begin()) + 1},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
  if (!civil.ok() || !hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59 || *year < 1900 || *year > 9999) return std::nullopt;
  const int east = words.size() > 4 ? zoneMinutes(words[4]) : 0;
  ZonedTime result;
  result.wall = base::Minute{base::Date{civil}} + std::chrono::minutes{*hour * 60 + *minute - east};
  result.isUtc = true;
  return result;
}

std::vector<std::string> mailAddresses(std::string_view text) {
  std::vector<std::string> addresses;
  std::string current;
  bool quoted = false;
  const auto finish = [&] {
    // The address stands in angle brackets, or is all there is.
    const std::size_t open = current.rfind('<');
    const std::size_t close = open == std::string::npos ? open : current.find('>', open);
    std::string address = close == std::string::npos ? current : current.substr(open + 1, close - open - 1);
    if (const std::size_t group = address.rfind(':'); group != std::string::npos) address.erase(0, group + 1);
    address = base::asciiLower(base::trimmed(address));
    const bool isAddress = address.find('@') != std::string::npos && address.find_first_of(" \t<>,;") == std::string::npos;
    if (isAddress && std::find(addresses.begin(), addresses.end(), address) == addresses.end()) addresses.push_back(address);
    current.clear();
  };
  for (const char c : withoutComments(text)) {
    if (c == '"') quoted = !quoted;
    else if (!quoted && (c == ',' || c == ';')) finish();
    else if (!quoted) current += c;
  }
  finish();
  return addresses;
}

}  // namespace kam::exchange
