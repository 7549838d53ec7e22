// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of sales does to the lines that the same source brought before. Lines with a document number are replaced by
// document, product and day; lines without one by account and month. A group that the file repeats as it stands stays.
#pragma once

#include "domain/group_map.h"
#include "domain/sales_lines.h"
#include "storage/sales.h"

#include <functional>
#include <vector>

namespace kam::app {

class Workspace;

/// The lines of one source as they count now, by group.
class SalesReplacement {
public:
  /// Reads what `source` brought; empty when it brought nothing yet.
  static base::Result<SalesReplacement> of(Workspace& workspace, const std::string& source);
  bool isEmpty() const { return m_before.empty(); }

  /// First pass over the file: every line, so that changed groups are known. `accountOf` and `productOf` give ids, 0 for new ones.
  using IdOf = std::function<base::RawId(std::uint32_t position)>;
  void look(const domain::SalesLines& lines, const IdOf& accountOf, const IdOf& productOf);
  /// Ends the first pass.
  void compare();
  /// Second pass: keeps only the lines of changed groups in `lines`, and counts.
  void keepChanged(domain::SalesLines& lines, const IdOf& accountOf, const IdOf& productOf);

  /// Earlier lines of the changed groups, for SalesWriter::finish.
  base::Result<std::vector<storage::SupersededLines>> superseded(Workspace& workspace) const;

  std::int64_t unchanged() const { return m_unchanged; }
  std::int64_t updated() const;
  std::int64_t added() const;
  bool changesAnything() const { return m_anyChange; }

private:
  /// An order-independent picture of a group's lines.
  struct Content {
    std::uint64_t sum = 0;
    std::int64_t count = 0;
    bool operator==(const Content&) const = default;
  };
  struct Left {
    std::int64_t before = 0;
    std::int64_t now = 0;
  };
  bool isChanged(std::uint64_t group) const;

  std::string m_source;
  domain::GroupMap<Content> m_before;
  domain::GroupMap<Content> m_now;
  domain::GroupMap<Left> m_left;
  std::int64_t m_unchanged = 0;
  bool m_anyChange = false;
};

}  // namespace kam::app
