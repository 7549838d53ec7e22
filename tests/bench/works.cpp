// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/works.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "base/random.h"
#include "base/text.h"
#include "bench/measure.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "print/gui.h"
#include "print/pdf/pdf.h"
#include "report/account_plan.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/selection/score_board.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>
#include <numeric>

namespace kam::bench {

namespace {
const base::SystemClock& theClock() {
  static const base::SystemClock clock;
  return clock;
}

std::unique_ptr<app::Workspace> opened(const std::filesystem::path& file) {
  auto workspace = app::Workspace::open(file, {&theClock(), "bench"});
  if (!workspace) std::fprintf(stderr, "cannot open %s\n", file.c_str());
  return workspace ? std::move(*workspace) : nullptr;
}

void tell(const char* name, double value) { std::printf("%s %.4f\n", name, value); }

/// The median of many runs of something short.
template <class Work>
double medianOf(int runs, Work work) {
  std::vector<double> times;
  for (int run = 0; run < runs; ++run) {
    const Stopwatch watch;
    work();
    times.push_back(watch.milliseconds());
  }
  return median(std::move(times));
}

/// What a person types letter by letter: every beginning of the word.
void typeWord(std::vector<std::string>& queries, const std::string& word) {
  for (std::size_t end = 1; end <= word.size() && end <= 9; ++end) {
    const bool cutsLetter = end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U;
    if (!cutsLetter) queries.push_back(word.substr(0, end));
  }
}

std::vector<double> searchTimes(app::Workspace& workspace, const std::vector<std::string>& queries) {
  constexpr std::size_t kHitsOfThePalette = 24;
  std::vector<double> times;
  for (const std::string& query : queries) {
    const Stopwatch watch;
    const auto hits = workspace.search(query, kHitsOfThePalette);
    times.push_back(watch.milliseconds());
    if (!hits) return {};
  }
  return times;
}
}  // namespace

int workOpen(const std::filesystem::path& file) {
  const Stopwatch watch;
  const auto workspace = opened(file);
  if (!workspace) return 1;
  tell("open", watch.milliseconds());
  return 0;
}

int workPareto(const std::filesystem::path& file) {
  const Stopwatch watch;
  const auto workspace = opened(file);
  if (!workspace) return 1;
  const auto state = workspace->snapshot();
  const base::Date today = theClock().today();
  scoring::ParetoOptions options;
  const auto first = scoring::pareto(*state, options, today);
  tell("from_file", watch.milliseconds());
  std::size_t rows = first.rows.size();
  // As somebody drags the cut.
  tell("in_memory", medianOf(21, [&] {
         options.rules.cutA -= 50;
         rows += scoring::pareto(*state, options, today).rows.size();
       }));
  return rows > 0 ? 0 : 1;
}

int workRescore(std::size_t accounts) {
  constexpr std::size_t kCriteria = 12;
  base::Random random(29);
  std::vector<scoring::ScoreBoard::Column> columns(kCriteria, scoring::ScoreBoard::Column(accounts));
  for (auto& column : columns)
    for (auto& worth : column)
      if (random.below(20) != 0) worth = random.unit();
  std::vector<std::uint32_t> ties(accounts);
  std::iota(ties.begin(), ties.end(), 0U);
  const scoring::ScoreBoard board(columns, ties);
  std::vector<double> points(kCriteria, 10.0);
  scoring::BoardScores scores;
  board.rescore(points, scores);
  tell("rescore", medianOf(101, [&] {
         points[4] += 0.5;
         board.rescore(points, scores);
       }));
  return scores.order.size() == accounts ? 0 : 1;
}

int workSearch(const std::filesystem::path& file) {
  const auto workspace = opened(file);
  if (!workspace) return 1;
  const auto state = workspace->snapshot();
  base::Random random(31);
  std::vector<std::string> names;
  const auto& accounts = state->all<domain::Account>();
  const auto& persons = state->all<domain::Person>();
  for (int word = 0; word < 60; ++word) {
    const std::string account = accounts[random.below(accounts.size())].name;
    typeWord(names, account.substr(0, account.find(' ')));
    typeWord(names, persons[random.below(persons.size())].familyName);
  }
  std::vector<std::string> all = names;
  for (int word = 0; word < 120; ++word) typeWord(all, noteWord(random.below(20'000)));
  for (int pair = 0; pair < 60; ++pair) all.push_back(noteWord(random.below(2'000)) + " " + noteWord(random.below(2'000)));
  static_cast<void>(searchTimes(*workspace, all));
  const auto namesTimes = searchTimes(*workspace, names);
  const auto allTimes = searchTimes(*workspace, all);
  if (namesTimes.empty() || allTimes.empty()) return 1;
  tell("names_p50", quantile(namesTimes, 0.5));
  tell("names_p95", quantile(namesTimes, 0.95));
  tell("all_p50", quantile(allTimes, 0.5));
  tell("all_p95", quantile(allTimes, 0.95));
  return 0;
}

int workEdit(const std::filesystem::path& file) {
  constexpr int kRuns = 200;
  const auto workspace = opened(file);
  if (!workspace) return 1;
  const std::filesystem::path bare = file.parent_path() / "bare-append";
  const int handle = ::open(bare.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
  if (handle < 0) return 1;
  const std::vector<char> block(4096, 'x');
  const std::size_t city = *domain::recordType(domain::Kind::accounts).fieldIndex("city");
  std::vector<double> edits;
  std::vector<double> appends;
  bool sound = true;
  // One after the other, so that both meet the same disk.
  for (int run = 0; run < kRuns && sound; ++run) {
    const auto state = workspace->snapshot();
    const auto& accounts = state->all<domain::Account>();
    const auto& account = accounts[static_cast<std::size_t>(run) % accounts.size()];
    {
      const Stopwatch watch;
      const auto edit = app::setFields(*state, domain::Kind::accounts, account.id.raw(), {{city, account.city + "x"}});
      sound = edit && workspace->commit(*edit);
      edits.push_back(watch.milliseconds());
    }
    const Stopwatch watch;
    sound = sound && ::write(handle, block.data(), block.size()) == static_cast<ssize_t>(block.size()) && fdatasync(handle) == 0;
    appends.push_back(watch.milliseconds());
  }
  close(handle);
  std::filesystem::remove(bare);
  tell("edit", median(edits));
  tell("bare", median(appends));
  return sound ? 0 : 1;
}

int workPlan(const std::filesystem::path& file, const std::string& account) {
  const auto workspace = opened(file);
  if (!workspace) return 1;
  print::ensureGui();
  const auto state = workspace->snapshot();
  const auto found = domain::findRecord(*state, domain::Kind::accounts, account);
  if (!found) return 1;
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(*found);
  request.language = words::Language::german;
  request.today = theClock().today();
  const std::string output = (file.parent_path() / "plan.pdf").string();
  const auto write = [&] {
    const auto document = report::accountPlan(*state, request);
    return document && print::writePdf(*document, output);
  };
  const Stopwatch watch;
  if (!write()) return 1;
  tell("first", watch.milliseconds());
  tell("further", medianOf(15, write));
  return 0;
}

}  // namespace kam::bench
