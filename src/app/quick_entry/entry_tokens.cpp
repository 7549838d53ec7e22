// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quick_entry/entry_tokens.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kam::app {
namespace {

using base::Date;

constexpr std::array<std::array<std::string_view, 4>, 7> kWeekdays{{{"monday", "montag", "mon", "mo"},
                                                                    {"tuesday", "dienstag", "tue", "di"},
                                                                    {"wednesday", "mittwoch", "wed", "mi"},
                                                                    {"thursday", "donnerstag", "thu", "do"},
                                                                    {"friday", "freitag", "fri", "fr"},
                                                                    {"saturday", "samstag", "sat", "sa"},
                                                                    {"sunday", "sonntag", "sun", "so"}}};
constexpr std::array<std::array<std::string_view, 4>, 12> kMonths{{{"january", "januar", "jan", "jaenner"},
                                                                   {"february", "februar", "feb", "feber"},
                                                                   {"march", "maerz", "mar", "mrz"},
                                                                   {"april", "april", "apr", "apr"},
                                                                   {"may", "mai", "may", "mai"},
                                                                   {"june", "juni", "jun", "juno"},
                                                                   {"july", "juli", "jul", "julei"},
                                                                   {"august", "august", "aug", "aug"},
                                                                   {"september", "september", "sep", "sept"},
                                                                   {"october", "oktober", "oct", "okt"},
                                                                   {"november", "november", "nov", "nov"},
                                                                   {"december", "dezember", "dec", "dez"}}};

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<int> numberOf(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || text.size() > 4 || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Position (from 1) in a table of names; short ones of two letters only where they were asked for.
template <std::size_t N>
int nameIn(const std::array<std::array<std::string_view, 4>, N>& table, std::string_view word, bool shortToo) {
  for (std::size_t i = 0; i < N; ++i)
    for (const std::string_view name : table[i])
      if (word == name && (shortToo || name.size() > 2)) return static_cast<int>(i) + 1;
  return 0;
}

std::optional<Date> dateOf(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200) return std::nullopt;
  const std::chrono::year_month_day civil{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
  if (!civil.ok()) return std::nullopt;
  return Date{civil};
}

/// The nearest day of that name on the wanted side of today, today included.
std::optional<Date> nearest(int month, int day, Date today, DayWay way) {
  const int year = static_cast<int>(base::civil(today).year());
  // Five years, for 29 February.
  for (int step = 0; step <= 4; ++step)
    if (const auto found = dateOf(way == DayWay::past ? year - step : year + step, month, day))
      if (way == DayWay::past ? *found <= today : *found >= today) return found;
  return std::nullopt;
}

int yearOf(int typed) { return typed < 100 ? 2000 + typed : typed; }

/// "15.5.", "15.05.2026", "2026-05-15"
FoundDay writtenDay(const EntryToken& token, Date today, DayWay way) {
  std::string text = token.text;
  if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
    const auto year = numberOf(std::string_view(text).substr(0, 4));
    const auto month = numberOf(std::string_view(text).substr(5, 2));
    const auto day = numberOf(std::string_view(text).substr(8, 2));
    if (year && month && day) return {1, dateOf(*year, *month, *day)};
    return {};
  }
  const std::size_t first = text.find('.');
  const std::size_t second = first == std::string::npos ? first : text.find('.', first + 1);
  if (second == std::string::npos) return {};
  const auto day = numberOf(std::string_view(text).substr(0, first));
  const auto month = numberOf(std::string_view(text).substr(first + 1, second - first - 1));
  const std::string_view rest = std::string_view(text).substr(second + 1);
  if (!day || !month || *day > 99 || *month > 99) return {};
  if (rest.empty()) return {1, nearest(*month, *day, today, way)};
  const auto year = numberOf(rest);
  if (!year) return {};
  return {1, dateOf(yearOf(*year), *month, *day)};
}

/// "15 May", "15. Mai 2026", "May 15"
FoundDay namedDay(std::span<const EntryToken> tokens, Date today, DayWay way) {
  if (tokens.size() < 2 || tokens[0].endsClause) return {};
  std::string_view dayText = tokens[0].word;
  std::string_view monthText = tokens[1].word;
  if (nameIn(kMonths, dayText, false) != 0) std::swap(dayText, monthText);
  for (const std::string_view ending : {"st", "nd", "rd", "th"})
    if (dayText.size() > 2 && dayText.ends_with(ending)) dayText.remove_suffix(2);
  const auto day = numberOf(dayText);
  const int month = nameIn(kMonths, monthText, false);
  if (!day || *day < 1 || *day > 99 || month == 0) return {};
  if (tokens.size() > 2 && !tokens[1].endsClause)
    if (const auto year = numberOf(tokens[2].word); year && *year >= 1900) return {3, dateOf(*year, month, *day)};
  return {2, nearest(month, *day, today, way)};
}

FoundDay weekday(std::span<const EntryToken> tokens, Date today, DayWay way) {
  std::size_t at = 0;
  bool isNext = false;
  if (isOneOf(tokens[0].word, {"on", "am", "last", "letzten", "next", "naechsten", "kommenden", "this", "diesen"})) {
    isNext = isOneOf(tokens[0].word, {"next", "naechsten", "kommenden"});
    at = 1;
  }
  if (at >= tokens.size()) return {};
  const int wanted = nameIn(kWeekdays, tokens[at].word, false);
  if (wanted == 0) return {};
  const int now = static_cast<int>(std::chrono::weekday{today}.iso_encoding());
  int days = wanted - now;
  if (way == DayWay::past && !isNext) {
    if (days > 0 || (days == 0 && at == 1 && isOneOf(tokens[0].word, {"last", "letzten"}))) days -= 7;
  } else if (days <= 0) {
    days += 7;
  }
  return {at + 1, today + std::chrono::days{days}};
}

/// "in 3 days", "in 2 Wochen", "in a month"
FoundDay distance(std::span<const EntryToken> tokens, Date today) {
  if (tokens.size() < 3 || tokens[0].word != "in") return {};
  const auto number = isOneOf(tokens[1].word, {"a", "one", "einer", "einem"}) ? std::optional(1) : numberOf(tokens[1].word);
  if (!number) return {};
  if (isOneOf(tokens[2].word, {"day", "days", "tag", "tagen", "tage"})) return {3, today + std::chrono::days{*number}};
  if (isOneOf(tokens[2].word, {"week", "weeks", "woche", "wochen"})) return {3, today + std::chrono::days{7 * *number}};
  if (isOneOf(tokens[2].word, {"month", "months", "monat", "monaten"})) return {3, base::addMonths(today, *number)};
  return {};
}

}  // namespace

std::vector<EntryToken> entryTokens(std::string_view line) {
  std::vector<EntryToken> tokens;
  std::size_t at = 0;
  while (at < line.size()) {
    if (line[at] == ' ' || line[at] == '\t') {
      ++at;
      continue;
    }
    EntryToken token;
    token.from = at;
    while (at < line.size() && line[at] != ' ' && line[at] != '\t') ++at;
    token.to = at;
    std::string_view text = line.substr(token.from, token.to - token.from);
    while (!text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == ':')) {
      token.endsClause = token.endsClause || text.back() != ':';
      token.endsWithColon = text.back() == ':';
      text.remove_suffix(1);
    }
    token.text = std::string(text);
    std::string_view bare = text;
    while (bare.size() > 1 && (bare.back() == '.' || bare.back() == '!' || bare.back() == '?')) bare.remove_suffix(1);
    token.word = base::folded(bare, base::UmlautFold::expanded);
    tokens.push_back(std::move(token));
  }
  return tokens;
}

FoundDay dayAt(std::span<const EntryToken> tokens, Date today, DayWay way) {
  if (tokens.empty()) return {};
  const std::string& word = tokens[0].word;
  if (isOneOf(word, {"today", "heute"})) return {1, today};
  if (isOneOf(word, {"yesterday", "gestern"})) return {1, today - std::chrono::days{1}};
  if (word == "vorgestern") return {1, today - std::chrono::days{2}};
  if (isOneOf(word, {"tomorrow", "morgen"})) return {1, today + std::chrono::days{1}};
  if (word == "uebermorgen") return {1, today + std::chrono::days{2}};
  if (tokens.size() >= 3 && word == "day" && tokens[1].word == "before" && tokens[2].word == "yesterday") return {3, today - std::chrono::days{2}};
  // "on 3 May", "am 3.5."
  if (tokens.size() > 1 && isOneOf(word, {"on", "am", "vom", "zum", "den"})) {
    FoundDay found = writtenDay(tokens[1], today, way);
    if (found.count == 0) found = namedDay(tokens.subspan(1), today, way);
    if (found.count > 0) return {found.count + 1, found.day};
  }
  if (const FoundDay found = writtenDay(tokens[0], today, way); found.count > 0) return found;
  if (const FoundDay found = namedDay(tokens, today, way); found.count > 0) return found;
  if (const FoundDay found = weekday(tokens, today, way); found.count > 0) return found;
  return distance(tokens, today);
}

FoundTime timeAt(std::span<const EntryToken> tokens) {
  if (tokens.empty()) return {};
  const std::size_t at = isOneOf(tokens[0].word, {"at", "um", "gegen", "ab"}) && tokens.size() > 1 ? 1 : 0;
  const std::string lower = base::asciiLower(tokens[at].text);
  std::string_view text = lower;
  const bool afternoon = text.size() > 2 && text.ends_with("pm");
  const bool twelve = afternoon || (text.size() > 2 && text.ends_with("am"));
  if (twelve) text.remove_suffix(2);
  const bool clock = tokens.size() > at + 1 && isOneOf(tokens[at + 1].word, {"uhr", "h"});
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos && !clock && !twelve) return {};
  const auto hours = numberOf(text.substr(0, colon));
  const auto minutes = colon == std::string_view::npos ? std::optional(0) : numberOf(text.substr(colon + 1));
  if (!hours || !minutes || *hours > 23 || *minutes > 59 || (colon != std::string_view::npos && text.size() - colon != 3)) return {};
  const int hour = twelve ? *hours % 12 + (afternoon ? 12 : 0) : *hours;
  return {at + 1 + (clock ? 1U : 0U), hour * 60 + *minutes};
}

}  // namespace kam::app
