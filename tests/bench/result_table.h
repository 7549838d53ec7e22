// SPDX-License-Identifier: GPL-3.0-or-later
// The one table that a run of the measurements prints: work, size, time beside its aim and its peer, memory.
#pragma once

#include <string>
#include <vector>

namespace kam::bench {

struct ResultRow {
  std::string work;
  std::string size;
  /// Milliseconds; 0 with `note` where nothing could be measured.
  double time = 0;
  /// Processor time of all threads; 0 = not told apart.
  double cpu = 0;
  /// Milliseconds; 0 = no aim for this size.
  double aim = 0;
  double megabytes = 0;
  double aimMegabytes = 0;
  /// A peer's figure, or what was not as it should be.
  std::string note;
};

class ResultTable {
public:
  /// Adds the row and tells on standard error that it is there: the whole takes minutes.
  void add(ResultRow row);
  std::string text() const;

private:
  std::vector<ResultRow> m_rows;
};

/// "1.24 ms", "0.61 s"
std::string timeText(double milliseconds);

}  // namespace kam::bench
