// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of one size, one after the other: several runs each, the median told, beside the aim and the peer.
#pragma once

#include "bench/bench_data.h"
#include "bench/measure.h"
#include "bench/result_table.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace kam::bench {

class Runs {
public:
  /// `programs` holds kam, kam-workbench and kam_bench; the data lies beside that folder.
  Runs(std::filesystem::path programs, ResultTable& table);

  /// False when something that is measured did not work; see `trouble`.
  bool measure(const Size& size);
  const std::string& trouble() const { return m_trouble; }

private:
  using Figures = std::map<std::string, double>;
  struct Measured {
    Figures figures;
    double megabytes = 0;
    double cpu = 0;
    std::string output;
  };

  bool prepare(const Size& size);
  bool importSales(const Size& size);
  bool openAndPareto(const Size& size);
  bool rescoring(const Size& size);
  bool simulating(const Size& size);
  bool searching(const Size& size);
  bool editing(const Size& size);
  bool printing(const Size& size);
  /// `account` by its number or name.
  bool printedPlan(const std::filesystem::path& demo, const std::string& account, bool hasAim);
  bool workbooks(const Size& size);
  bool relationshipMap(const Size& size);
  bool firstPaint(const Size& size);
  bool accountsTable(const Size& size);
  std::string importPeers(const Size& size);
  /// "NumPy 9.41 s", or that it is not installed. `arguments` are those of python3.
  std::string numpyTime(const std::vector<std::string>& arguments);

  std::filesystem::path workspaceOf(const Size& size) const { return m_data / (std::string(size.name) + ".kam"); }
  std::filesystem::path fileOf(const char* what, const Size& size, const char* ending) const;
  /// This program called for one work, `runs` times; the medians of its figures.
  std::optional<Measured> measured(int runs, const std::vector<std::string>& arguments);
  std::optional<RunCost> done(const std::vector<std::string>& call);

  std::filesystem::path m_programs;
  std::filesystem::path m_data;
  ResultTable& m_table;
  std::string m_trouble;
};

}  // namespace kam::bench
