// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program as a user would and tells what it cost: time, processor time, peak memory. Whole processes, because
// starting, reading and closing belong to what a user waits for.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace kam::bench {

struct RunCost {
  /// Milliseconds from the start to the end, and to the first line of output (0 without one).
  double wall = 0;
  double firstLine = 0;
  /// Milliseconds on all processors, user and system.
  double cpu = 0;
  double peakMegabytes = 0;
  int exitCode = -1;
  std::string output;
};

/// The first argument is the program; its standard error is dropped.
RunCost run(const std::vector<std::string>& call);

bool isInstalled(const std::string& program);

double median(std::vector<double> values);
/// 0.95 = the value that 95 of 100 do not exceed.
double quantile(std::vector<double> values, double share);

class Stopwatch {
public:
  double milliseconds() const { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count(); }

private:
  std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace kam::bench
