// SPDX-License-Identifier: GPL-3.0-or-later
// kam_vectors DIR: runs every vector file of a folder through the engine. Prints a line for each failing case, names
// what it skips, closes with `N passed, N failed, N skipped` and fails when a case does.
#include "method.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using kam::vectors::Json;
using kam::vectors::Method;

struct Tally {
  int passed = 0;
  int failed = 0;
  int skipped = 0;
};

std::vector<Method> allMethods() {
  std::vector<Method> methods;
  for (const auto& family : {kam::vectors::paretoMethods(), kam::vectors::selectionMethods(), kam::vectors::portfolioMethods(),
                             kam::vectors::forecastMethods(), kam::vectors::robustMethods()})
    methods.insert(methods.end(), family.begin(), family.end());
  return methods;
}

void runCase(const Method& method, const Json& test, Tally& tally) {
  const std::string name = test.value("id", std::string("?"));
  try {
    const std::string text = kam::vectors::difference(test.at("expected"), method.compute(test), test.value("tolerance", Json::object()));
    if (text.empty()) {
      ++tally.passed;
      return;
    }
    std::cout << "FAILED " << name << " " << text << "\n";
    ++tally.failed;
  } catch (const kam::vectors::Skipped& skipped) {
    std::cout << "skipped " << name << ": " << skipped.what() << "\n";
    ++tally.skipped;
  } catch (const std::exception& trouble) {
    std::cout << "FAILED " << name << " " << trouble.what() << "\n";
    ++tally.failed;
  }
}

void runFile(const std::filesystem::path& path, const std::vector<Method>& methods, Tally& tally) {
  std::ifstream stream(path);
  const Json file = Json::parse(stream, nullptr, false);
  if (!file.is_object() || !file.contains("method") || !file.contains("cases")) {
    std::cout << "FAILED " << path.filename().string() << " is no vector file\n";
    ++tally.failed;
    return;
  }
  const std::string name = file["method"].get<std::string>();
  const auto method = std::find_if(methods.begin(), methods.end(), [&](const Method& candidate) { return candidate.name == name; });
  if (method == methods.end()) {
    std::cout << "skipped " << name << ": the engine does not have this method yet (" << file["cases"].size() << " cases)\n";
    tally.skipped += static_cast<int>(file["cases"].size());
    return;
  }
  for (const Json& test : file["cases"]) runCase(*method, test, tally);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
    std::cerr << "usage: kam_vectors DIR\n";
    return 2;
  }
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1]))
    if (entry.path().extension() == ".json") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  const auto methods = allMethods();
  Tally tally;
  for (const auto& path : paths) runFile(path, methods, tally);
  std::cout << tally.passed << " passed, " << tally.failed << " failed, " << tally.skipped << " skipped\n";
  // A folder without a single case is a mistake, not a success.
  return tally.failed > 0 || tally.passed + tally.skipped == 0 ? 1 : 0;
}
