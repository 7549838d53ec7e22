// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

namespace kam::bench {

namespace {
double milliseconds(const timeval& time) { return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3; }

[[noreturn]] void become(std::vector<std::string> call, int output) {
  std::vector<char*> arguments;
  for (std::string& part : call) arguments.push_back(part.data());
  arguments.push_back(nullptr);
  dup2(output, STDOUT_FILENO);
  if (const int nowhere = ::open("/dev/null", O_WRONLY); nowhere >= 0) dup2(nowhere, STDERR_FILENO);
  execvp(arguments.front(), arguments.data());
  _exit(127);
}
}  // namespace

RunCost run(const std::vector<std::string>& call) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  RunCost cost;
  const Stopwatch watch;
  const pid_t child = fork();
  if (child == 0) become(call, ends[1]);
  close(ends[1]);
  std::array<char, 4096> block{};
  for (;;) {
    const ssize_t got = read(ends[0], block.data(), block.size());
    if (got <= 0) break;
    if (cost.firstLine == 0) cost.firstLine = watch.milliseconds();
    cost.output.append(block.data(), static_cast<std::size_t>(got));
  }
  close(ends[0]);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  cost.wall = watch.milliseconds();
  cost.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
  cost.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024.0;
  cost.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return cost;
}

bool isInstalled(const std::string& program) {
  const char* const path = std::getenv("PATH");
  std::istringstream folders(path != nullptr ? path : "");
  for (std::string folder; std::getline(folders, folder, ':');)
    if (access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0) return true;
  return false;
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const auto at = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
  return values[std::clamp<std::size_t>(at, 1, values.size()) - 1];
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

}  // namespace kam::bench
