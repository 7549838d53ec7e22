// SPDX-License-Identifier: GPL-3.0-or-later
// kam_bench [S|M|L …]: makes the data of each size under build/bench-data (kept for the next run) and measures what a user
// waits for, each work in a process of its own so that its peak memory is its own.
#include "base/heap.h"
#include "bench/bench_data.h"
#include "bench/measure.h"
#include "bench/runs.h"
#include "bench/works.h"

#include <cstdio>

namespace {
using namespace kam::bench;

/// `--work NAME FILE [MORE …]`: what this program calls itself with.
int work(const Arguments& arguments) {
  const std::string& name = arguments[0];
  const std::filesystem::path file = arguments[1];
  const std::string more = arguments.size() > 2 ? arguments[2] : std::string();
  if (name == "accounts") return makeAccounts(file, *sizeNamed(more), file.parent_path());
  if (name == "notes") return makeNotes(file, *sizeNamed(more));
  if (name == "open") return workOpen(file);
  if (name == "pareto") return workPareto(file);
  if (name == "rescore") return workRescore(std::stoul(more));
  if (name == "robust") return workRobust(std::stoul(more), arguments.size() > 3 ? std::stod(arguments[3]) : 0.0);
  if (name == "search") return workSearch(file);
  if (name == "edit") return workEdit(file);
  if (name == "plan") return workPlan(file, more);
  if (name == "table") return workTable(file);
  if (name == "map") return workMap(1400, 760);
  if (name == "workbook_write") return workWorkbookWrite(file);
  if (name == "workbook_read") return workWorkbookRead(file);
  return 2;
}
}  // namespace

int main(int argc, char** argv) {
  kam::base::growHeapInLargeSteps();
  Arguments arguments(argv + 1, argv + argc);
  if (arguments.size() >= 3 && arguments[0] == "--work") return work({arguments.begin() + 1, arguments.end()});
  if (arguments.empty())
    for (const Size& size : sizes()) arguments.emplace_back(size.name);
  ResultTable table;
  Runs runs(std::filesystem::absolute(argv[0]).parent_path(), table);
  for (const std::string& name : arguments) {
    const auto size = sizeNamed(name);
    if (!size) {
      std::fprintf(stderr, "kam_bench [S|M|L …]\n");
      return 2;
    }
    if (!runs.measure(*size)) {
      std::fprintf(stderr, "%s could not be measured: %s\n", name.c_str(), runs.trouble().c_str());
      std::fputs(table.text().c_str(), stdout);
      return 1;
    }
  }
  std::fputs(table.text().c_str(), stdout);
  return 0;
}
