// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/runs.h"

#include "scoring/selection/acceptability.h"
#include "support/places.h"

#include <cstdlib>
#include <sstream>

namespace kam::bench {

namespace {
/// Aims are set for one size of the work; 0 elsewhere.
double aimAt(const Size& size, std::string_view name, double aim) { return size.name == name ? aim : 0; }
}  // namespace

Runs::Runs(std::filesystem::path programs, ResultTable& table)
    : m_programs(std::move(programs)), m_data(m_programs.parent_path() / "bench-data"), m_table(table) {
  std::filesystem::create_directories(m_data);
  setenv("QT_QPA_PLATFORM", "offscreen", 0);
  // Nobody's own settings are read or written.
  setenv("XDG_CONFIG_HOME", (m_data / "config").c_str(), 1);
}

std::filesystem::path Runs::fileOf(const char* what, const Size& size, const char* ending) const {
  return m_data / (std::string(what) + "-" + std::string(size.name) + ending);
}

std::optional<RunCost> Runs::done(const std::vector<std::string>& call) {
  RunCost cost = run(call);
  if (cost.exitCode == 0) return cost;
  m_trouble = "exit code " + std::to_string(cost.exitCode) + " of";
  for (const std::string& part : call) m_trouble += " " + part;
  return std::nullopt;
}

std::optional<Runs::Measured> Runs::measured(int runs, const std::vector<std::string>& arguments) {
  std::vector<std::string> call{(m_programs / "kam_bench").string(), "--work"};
  call.insert(call.end(), arguments.begin(), arguments.end());
  std::map<std::string, std::vector<double>> all;
  std::vector<double> megabytes;
  Measured result;
  for (int i = 0; i < runs; ++i) {
    const auto cost = done(call);
    if (!cost) return std::nullopt;
    megabytes.push_back(cost->peakMegabytes);
    result.output = cost->output;
    std::istringstream lines(cost->output);
    for (std::string line; std::getline(lines, line);) {
      std::istringstream parts(line);
      std::string name;
      double value = 0;
      if (parts >> name >> value) all[name].push_back(value);
    }
  }
  result.megabytes = median(megabytes);
  for (const auto& [name, values] : all) result.figures[name] = median(values);
  return result;
}

bool Runs::measure(const Size& size) {
  return prepare(size) && importSales(size) && openAndPareto(size) && rescoring(size) && simulating(size) && searching(size) && editing(size) &&
         printing(size) && workbooks(size) && relationshipMap(size) && firstPaint(size) && accountsTable(size);
}

bool Runs::prepare(const Size& size) {
  const std::filesystem::path sales = fileOf("sales", size, ".csv");
  if (!std::filesystem::exists(sales)) writeSales(sales, size);
  const std::string self = (m_programs / "kam_bench").string();
  for (const auto& [work, file] : {std::pair{"accounts", fileOf("accounts", size, ".kam")}, std::pair{"notes", fileOf("notes", size, ".kam")}}) {
    if (std::filesystem::exists(file)) continue;
    std::filesystem::path unfinished = file;
    unfinished += ".new";
    if (!done({self, "--work", work, unfinished.string(), std::string(size.name)})) return false;
    std::filesystem::rename(unfinished, file);
  }
  return true;
}

bool Runs::importSales(const Size& size) {
  const int runs = size.name == "L" ? 3 : 5;
  std::vector<double> wall;
  std::vector<double> cpu;
  std::vector<double> megabytes;
  for (int i = 0; i < runs; ++i) {
    std::filesystem::remove(workspaceOf(size));
    std::filesystem::copy_file(fileOf("accounts", size, ".kam"), workspaceOf(size));
    const auto cost =
        done({(m_programs / "kam").string(), "import", workspaceOf(size).string(), fileOf("sales", size, ".csv").string(), "--as", "sales"});
    if (!cost) return false;
    wall.push_back(cost->wall);
    cpu.push_back(cost->cpu);
    megabytes.push_back(cost->peakMegabytes);
  }
  const double aim = aimAt(size, "M", 500) + aimAt(size, "L", 4000);
  m_table.add(
      {"import of sales lines, whole process", std::string(size.name), median(wall), median(cpu), aim, median(megabytes), 300, importPeers(size)});
  return true;
}

std::string Runs::importPeers(const Size& size) {
  std::string note;
  const std::string csv = fileOf("sales", size, ".csv").string();
  const std::filesystem::path peer = m_data / "peer.db";
  const auto timed = [&](const char* name, const std::vector<std::string>& call) {
    std::filesystem::remove(peer);
    const RunCost cost = run(call);
    std::filesystem::remove(peer);
    if (cost.exitCode == 0) note += std::string(note.empty() ? "" : ", ") + name + " " + timeText(cost.wall);
  };
  if (isInstalled("sqlite3")) timed("sqlite3 .import", {"sqlite3", peer.string(), "-cmd", ".mode csv", ".import '" + csv + "' sales"});
  if (isInstalled("duckdb")) timed("duckdb", {"duckdb", peer.string(), "CREATE TABLE sales AS SELECT * FROM read_csv('" + csv + "')"});
  return note;
}

bool Runs::openAndPareto(const Size& size) {
  const auto open = measured(7, {"open", workspaceOf(size).string()});
  if (!open) return false;
  m_table.add({"opening the workspace", std::string(size.name), open->figures.at("open"), 0, 0, open->megabytes, 0, ""});
  const auto pareto = measured(7, {"pareto", workspaceOf(size).string()});
  if (!pareto) return false;
  m_table.add({"Pareto of 12 months from memory", std::string(size.name), pareto->figures.at("in_memory"), 0, aimAt(size, "L", 5), 0, 0, ""});
  m_table.add({"Pareto of 12 months from opening the file", std::string(size.name), pareto->figures.at("from_file"), 0, aimAt(size, "L", 80),
               pareto->megabytes, 0, ""});
  return true;
}

bool Runs::rescoring(const Size& size) {
  const auto scored = measured(5, {"rescore", "-", std::to_string(size.accounts)});
  if (!scored) return false;
  const std::string script = "import numpy as n,time\na=n.random.default_rng(1).random((" + std::to_string(size.accounts) +
                             ",12))\nw=n.full(12,1/12)\nr=[]\nfor i in range(31):\n t=time.perf_counter();s=a@w;o=n.argsort(-s,kind='stable')\n "
                             "r.append(time.perf_counter()-t)\nprint(sorted(r)[15]*1000)";
  m_table.add({"re-score and rank, 12 criteria, one weight moved", std::string(size.name), scored->figures.at("rescore"), 0, aimAt(size, "L", 1.2),
               scored->megabytes, 0, numpyTime({"-c", script})});
  return true;
}

std::string Runs::numpyTime(const std::vector<std::string>& arguments) {
  // The first Python of the path may be one without packages.
  for (const char* python : {"python3", "/usr/bin/python3"}) {
    if (run({python, "-c", "import numpy"}).exitCode != 0) continue;
    std::vector<std::string> call{python};
    call.insert(call.end(), arguments.begin(), arguments.end());
    const RunCost peer = run(call);
    return peer.exitCode == 0 ? "NumPy " + timeText(std::atof(peer.output.c_str())) : "the NumPy version failed";
  }
  return "no Python with NumPy here";
}

bool Runs::simulating(const Size& size) {
  const bool everyRank = size.accounts <= scoring::kFullRankAccounts;
  const std::string work = everyRank ? "10,000 draws of weights, every rank" : "10,000 draws of weights, best 20";
  const std::string peer = (support::sourceFolder() / "tests/bench/robust_peer.py").string();
  for (const double doubt : {0.0, everyRank ? 0.1 : 0.02}) {
    const auto found = measured(3, {"robust", "-", std::to_string(size.accounts), std::to_string(doubt)});
    if (!found) return false;
    const auto& figures = found->figures;
    const bool certain = doubt == 0.0;
    const std::string values = certain ? "" : ", doubtful values";
    std::string note = "one thread " + timeText(figures.at("whole_1"));
    if (certain) note += ", " + numpyTime({peer, std::to_string(size.accounts), everyRank ? "ranks" : "best"});
    const double aim = certain ? aimAt(size, "S", 400) + aimAt(size, "L", 1200) : 0;
    m_table.add({work + values, std::string(size.name), figures.at("whole_2"), 0, aim, found->megabytes, 0, note});
    m_table.add({"… its first estimate, 500 draws" + values, std::string(size.name), figures.at("first_2"), 0, certain ? 60.0 : 0.0, 0, 0,
                 "one thread " + timeText(figures.at("first_1"))});
  }
  return true;
}

bool Runs::searching(const Size& size) {
  const auto found = measured(size.name == "L" ? 1 : 3, {"search", fileOf("notes", size, ".kam").string()});
  if (!found) return false;
  const auto& figures = found->figures;
  m_table.add({"search as typed, names, p95", std::string(size.name), figures.at("names_p95"), 0, aimAt(size, "L", 1), found->megabytes, 0,
               "median " + timeText(figures.at("names_p50"))});
  m_table.add({"search as typed, names and notes, p95", std::string(size.name), figures.at("all_p95"), 0, aimAt(size, "L", 8), 0, 0,
               "median " + timeText(figures.at("all_p50"))});
  return true;
}

bool Runs::editing(const Size& size) {
  const std::filesystem::path copy = m_data / "edited.kam";
  std::filesystem::copy_file(workspaceOf(size), copy, std::filesystem::copy_options::overwrite_existing);
  const auto edited = measured(5, {"edit", copy.string()});
  std::filesystem::remove(copy);
  if (!edited) return false;
  const double bare = edited->figures.at("bare");
  m_table.add({"one edit, durable, with its history", std::string(size.name), edited->figures.at("edit"), 0, 1.3 * bare, 0, 0,
               "4 KB appended + fdatasync " + timeText(bare)});
  return true;
}

bool Runs::printing(const Size& size) {
  // A plan is as long as the account's story, not as the portfolio: two of the sample's accounts.
  if (size.name != "S") return true;
  const std::filesystem::path demo = m_data / "demo.kam";
  const std::string kam = (m_programs / "kam").string();
  std::filesystem::remove(demo);
  if (!done({kam, "demo", demo.string(), "--language", "de"})) return false;
  const auto plans = done({kam, "list", demo.string(), "plans", "--json"});
  if (!plans) return false;
  const auto first = [&](const std::string& key) {
    const std::string before = "\"" + key + "\": \"";
    const auto at = plans->output.find(before);
    if (at == std::string::npos) return std::string();
    const auto from = at + before.size();
    return plans->output.substr(from, plans->output.find('"', from) - from);
  };
  const std::string largest = first("account");
  for (const char* change : {"status=draft", "template=develop"})
    if (!done({kam, "set", demo.string(), "plans", first("id"), change})) return false;
  // The aim is set for a plan of 8 pages, as this one has.
  constexpr const char* kOfEightPages = "10003";
  return printedPlan(demo, kOfEightPages, true) && printedPlan(demo, largest, false);
}

bool Runs::printedPlan(const std::filesystem::path& demo, const std::string& account, bool hasAim) {
  const std::filesystem::path output = m_data / "plan.pdf";
  std::vector<double> wall;
  std::vector<double> megabytes;
  for (int i = 0; i < 7; ++i) {
    const auto cost = done({(m_programs / "kam").string(), "report", demo.string(), "plan", "--account", account, "--output", output.string()});
    if (!cost) return false;
    wall.push_back(cost->wall);
    megabytes.push_back(cost->peakMegabytes);
  }
  std::string pages;
  if (isInstalled("pdfinfo")) {
    const RunCost info = run({"pdfinfo", output.string()});
    if (const auto at = info.output.find("Pages:"); at != std::string::npos)
      pages = std::to_string(std::atoi(info.output.c_str() + at + 6)) + " pages";
  }
  m_table.add({"plan as PDF, whole process", "demo", median(wall), 0, hasAim ? 100.0 : 0.0, median(megabytes), 0, pages});
  const auto further = measured(5, {"plan", demo.string(), account});
  if (!further) return false;
  m_table.add({"plan as PDF, a further one", "demo", further->figures.at("further"), 0, hasAim ? 40.0 : 0.0, further->megabytes, 0, pages});
  return true;
}

bool Runs::workbooks(const Size& size) {
  // As large whatever the portfolio is.
  if (size.name != "S") return true;
  const std::filesystem::path file = m_data / "workbook.xlsx";
  const auto written = measured(5, {"workbook_write", file.string()});
  if (!written) return false;
  m_table.add({"workbook of 100,000 x 10 cells written", "-", written->figures.at("write"), 0, 1500, written->megabytes, 0, ""});
  const auto read = measured(5, {"workbook_read", file.string()});
  if (!read) return false;
  m_table.add({"workbook of 100,000 x 10 cells read", "-", read->figures.at("read"), 0, 2500, read->megabytes, 100, ""});
  return true;
}

bool Runs::relationshipMap(const Size& size) {
  // As large whatever the portfolio is.
  if (size.name != "S") return true;
  const auto map = measured(5, {"map", "-"});
  if (!map) return false;
  const auto& figures = map->figures;
  // 60 frames a second leave 16.7 ms for each.
  constexpr double kFrame = 16.7;
  for (const auto& [key, work] : {std::pair{"pan_far", "relationship map of 200 people panned, all in sight, a frame, p99"},
                                  std::pair{"pan_near", "… panned, as it is read, a frame, p99"},
                                  std::pair{"card", "… one card dragged, a frame, p99"}, std::pair{"zoom", "… zoomed, a frame, p99"}}) {
    const std::string name = key;
    m_table.add({work, "-", figures.at(name + "_p99"), 0, kFrame, 0, 0, "median " + timeText(figures.at(name + "_median"))});
  }
  return true;
}

bool Runs::firstPaint(const Size& size) {
  std::vector<double> wall;
  std::vector<double> own;
  for (int i = 0; i < 9; ++i) {
    const auto cost = done({(m_programs / "kam-workbench").string(), "--time-first-paint", workspaceOf(size).string()});
    if (!cost) return false;
    wall.push_back(cost->firstLine);
    if (const auto at = cost->output.find("own_megabytes "); at != std::string::npos) own.push_back(std::atof(cost->output.c_str() + at + 14));
  }
  m_table.add({"start to first painted page", std::string(size.name), median(wall), 0, aimAt(size, "S", 150) + aimAt(size, "L", 190), median(own),
               aimAt(size, "S", 60), "memory: its own (anonymous) pages"});
  return true;
}

bool Runs::accountsTable(const Size& size) {
  const auto shown = measured(5, {"table", workspaceOf(size).string()});
  if (!shown) return false;
  const auto& figures = shown->figures;
  std::string column;
  if (const auto at = shown->output.find("slowest_column "); at != std::string::npos) column = shown->output.substr(at + 15);
  while (!column.empty() && column.back() == '\n') column.pop_back();
  m_table.add({"table of all accounts, from the file", std::string(size.name), figures.at("shown"), 0, aimAt(size, "L", 140), shown->megabytes, 0,
               "of it opening " + timeText(figures.at("opened"))});
  m_table.add({"table sorted, the slowest column", std::string(size.name), figures.at("sorted"), 0, aimAt(size, "L", 100), 0, 0,
               column + "; median column " + timeText(figures.at("sorted_median"))});
  return true;
}

}  // namespace kam::bench
