// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together among the lines of one source: the lines of a document with one product on one day, or, without a document
// number, those of an account in a month. A later import that brings lines of a group replaces the earlier ones.
#pragma once

#include "base/id.h"
#include "domain/sales_lines.h"

namespace kam::domain {

/// A line's group and its content (all that it says), as hashes that are the same on every system. `account` and `product` are ids,
/// 0 where none is named.
struct SalesLineHash {
  std::uint64_t group;
  std::uint64_t content;
};
SalesLineHash hashOf(const SalesLines& lines, std::size_t line, base::RawId account, base::RawId product);
/// The group alone; needs the columns account, product, day and document.
std::uint64_t groupOf(const SalesLines& lines, std::size_t line, base::RawId account, base::RawId product);

}  // namespace kam::domain
