// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet/cell_format.h"

#include "base/date.h"
#include "base/text.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace kam::exchange {

using Look = CellFormat::Look;

namespace {
/// Days from 1970 back to day 0 of each way of counting.
constexpr std::int64_t kFrom1900 = 25'569;
constexpr std::int64_t kFrom1904 = 24'107;
/// Day 60 is a 29 February 1900 that never was; days before it stand one off.
constexpr std::int64_t kNeverWas = 60;
/// 31.12.9999
constexpr double kLastDay = 2'958'466.0;

/// The first section of a code without what is literal: texts in quotation marks, escaped and padded letters, [brackets] but those of elapsed time.
std::string activePart(std::string_view code) {
  std::string part;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == ';') break;
    if (c == '"') {
      const std::size_t end = code.find('"', i + 1);
      if (end == std::string_view::npos) break;
      i = end;
    } else if (c == '[') {
      const std::size_t end = code.find(']', i);
      if (end == std::string_view::npos) break;
      const std::string inside = base::asciiLower(code.substr(i + 1, end - i - 1));
      if (!inside.empty() && inside.find_first_not_of(inside.front()) == std::string::npos &&
          std::string_view("hms").find(inside[0]) != std::string_view::npos)
        part += inside;
      i = end;
    } else if (c == '\\' || c == '_' || c == '*') ++i;
    else part += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return part;
}

void appendTwo(std::string& text, std::int64_t number) {
  text += static_cast<char>('0' + number / 10);
  text += static_cast<char>('0' + number % 10);
}

void appendTime(std::string& text, std::int64_t seconds) {
  appendTwo(text, seconds / 3600 % 100);
  text += ':';
  appendTwo(text, seconds / 60 % 60);
  if (seconds % 60 == 0) return;
  text += ':';
  appendTwo(text, seconds % 60);
}

CellMark::Kind appendDay(std::string& text, double value, Look look, bool from1904) {
  double whole = std::floor(value);
  auto seconds = static_cast<std::int64_t>(std::llround((value - whole) * 86'400.0));
  if (seconds >= 86'400) {
    seconds -= 86'400;
    whole += 1.0;
  }
  auto day = static_cast<std::int64_t>(whole);
  if (look == Look::time && day < 100) {
    appendTime(text, day * 86'400 + seconds);
    return CellMark::Kind::text;
  }
  if (!from1904 && day == 0) {
    appendTime(text, seconds);
    return CellMark::Kind::text;
  }
  if (!from1904 && day == kNeverWas) text += "1900-02-29";
  else {
    if (!from1904 && day < kNeverWas) ++day;
    text += base::isoText(base::dateOfDayNumber(day - (from1904 ? kFrom1904 : kFrom1900)));
  }
  if (seconds != 0) {
    text += ' ';
    appendTime(text, seconds);
  }
  return CellMark::Kind::day;
}
}  // namespace

CellFormat formatOf(std::string_view code) {
  const std::string part = activePart(code);
  if (part == "general" || part == "standard" || part.empty()) return {};
  const bool day = part.find_first_of("yd") != std::string::npos;
  const bool time = part.find_first_of("hs") != std::string::npos;
  if (day) return {time ? Look::dayAndTime : Look::day, 0};
  if (time) return {Look::time, 0};
  if (part.find('m') != std::string::npos) return {Look::day, 0};
  if (part.find('%') != std::string::npos) return {Look::percent, 0};
  if (part.size() > 1 && part.size() < 16 && part.find_first_not_of('0') == std::string::npos)
    return {Look::padded, static_cast<std::uint8_t>(part.size())};
  return {};
}

CellFormat builtInFormat(int id) {
  if (id == 9 || id == 10) return {Look::percent, 0};
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 34 || id == 35 || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
    return {Look::day, 0};
  if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47) || id == 55 || id == 56) return {Look::time, 0};
  return id == 22 ? CellFormat{Look::dayAndTime, 0} : CellFormat{};
}

void appendPlain(std::string& text, double value) {
  char digits[40];
  std::snprintf(digits, sizeof digits, "%.15g", value);
  if (std::string_view(digits).find_first_of("en") == std::string_view::npos) {
    text += digits;
    return;
  }
  char fixed[400];
  const auto end = std::to_chars(fixed, fixed + sizeof fixed, std::strtod(digits, nullptr), std::chars_format::fixed);
  text.append(fixed, end.ptr);
}

CellMark::Kind appendNumber(std::string& text, double value, CellFormat format, bool from1904) {
  const bool isDay = format.look == Look::day || format.look == Look::dayAndTime || format.look == Look::time;
  if (isDay && value >= 0 && value < kLastDay) return appendDay(text, value, format.look, from1904);
  if (format.look == Look::percent) {
    appendPlain(text, value * 100.0);
    text += '%';
    return CellMark::Kind::number;
  }
  if (format.look == Look::padded && value >= 0 && value < 1e15 && value == std::floor(value)) {
    std::string number = std::to_string(static_cast<std::int64_t>(value));
    if (number.size() < format.digits) number.insert(0, format.digits - number.size(), '0');
    text += number;
    return CellMark::Kind::text;
  }
  appendPlain(text, value);
  return CellMark::Kind::number;
}

}  // namespace kam::exchange
