// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sales_groups.h"

#include "base/date.h"

namespace kam::domain {
namespace {

std::uint64_t mixed(std::uint64_t value) {  // splitmix64's finaliser
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
  return value ^ (value >> 31);
}

std::uint64_t combined(std::uint64_t seed, std::uint64_t value) { return mixed(seed + 0x9e3779b97f4a7c15U + mixed(value)); }

/// FNV-1a: the same on every system, unlike std::hash.
std::uint64_t textHash(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

std::string_view documentOf(const SalesLines& lines, std::size_t line) {
  return lines.document.empty() || lines.document[line] == kNotNamed ? std::string_view() : lines.documentAt(lines.document[line]);
}

std::uint64_t dayOf(const SalesLines& lines, std::size_t line) { return static_cast<std::uint32_t>(lines.day[line]); }

}  // namespace

std::uint64_t groupOf(const SalesLines& lines, std::size_t line, base::RawId account, base::RawId product) {
  const std::string_view document = documentOf(lines, line);
  if (document.empty()) {
    const auto month = static_cast<std::uint64_t>(base::monthOf(base::dateOfDayNumber(lines.day[line])).index);
    return combined(combined(1, static_cast<std::uint64_t>(account)), month);
  }
  return combined(combined(combined(2, textHash(document)), static_cast<std::uint64_t>(product)), dayOf(lines, line));
}

SalesLineHash hashOf(const SalesLines& lines, std::size_t line, base::RawId account, base::RawId product) {
  std::uint64_t content = combined(static_cast<std::uint64_t>(account), static_cast<std::uint64_t>(product));
  content = combined(content, dayOf(lines, line));
  content = combined(content, static_cast<std::uint64_t>(lines.revenue[line]));
  content = combined(content, static_cast<std::uint64_t>(lines.margin.empty() ? kUnknownNumber : lines.margin[line]));
  content = combined(content, static_cast<std::uint64_t>(lines.quantity.empty() ? kUnknownNumber : lines.quantity[line]));
  return {groupOf(lines, line, account, product), combined(content, textHash(documentOf(lines, line)))};
}

}  // namespace kam::domain
