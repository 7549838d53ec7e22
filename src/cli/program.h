// SPDX-License-Identifier: GPL-3.0-or-later
// What every command works with: the call's options, the workspace, the way results and errors are shown. One document on
// standard output with --json, a table for people without; everything else goes to standard error.
#pragma once

#include "app/workspace.h"
#include "base/date.h"
#include "base/error.h"
#include "words/words.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kam::cli {

using Json = nlohmann::ordered_json;

/// Exit codes that other programs rely on.
inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kCallWrong = 2;
inline constexpr int kFindings = 3;

class Program {
public:
  Program();

  /// A command with the workspace as its first argument, --json and --as-of; `run` is called when it was chosen.
  CLI::App* command(CLI::App& app, const std::string& name, const std::string& description, std::function<int()> run);
  int runChosen() const;

  /// Opens the workspace that the call names, or says why not (nullptr).
  std::unique_ptr<app::Workspace> open() const;
  const std::string& path() const { return m_path; }
  bool json() const { return m_json; }
  base::Date today() const;
  words::Words words() const { return words::Words(m_language); }
  /// The workspace's language, for what comes after `open`.
  void speak(words::Language language) const { m_language = language; }
  app::OpenOptions openOptions() const;

  /// The error as a sentence on standard error; the exit code that goes with it.
  int refuse(const base::Error& error) const;
  void print(const Json& document) const;
  void say(const std::string& line) const;
  /// A bar on standard error where that is a terminal; for ImportProgress.
  bool showProgress(double share) const;

private:
  struct Trouble;
  class CallClock;
  std::unique_ptr<CallClock> m_clock;
  std::string m_path;
  std::string m_asOf;
  bool m_json = false;
  mutable words::Language m_language = words::Language::english;
  std::function<int()> m_chosen;
  std::shared_ptr<Trouble> m_trouble;

public:
  ~Program();
};

/// One function per file; each adds its commands.
void addNew(CLI::App& app, Program& program);
void addImport(CLI::App& app, Program& program);
void addExport(CLI::App& app, Program& program);
void addRecords(CLI::App& app, Program& program);
void addEdits(CLI::App& app, Program& program);
void addSearch(CLI::App& app, Program& program);
void addPareto(CLI::App& app, Program& program);
void addScore(CLI::App& app, Program& program);
void addRobust(CLI::App& app, Program& program);
void addRisk(CLI::App& app, Program& program);
void addDecide(CLI::App& app, Program& program);
void addReport(CLI::App& app, Program& program);
void addHistory(CLI::App& app, Program& program);
void addCare(CLI::App& app, Program& program);
void addToday(CLI::App& app, Program& program);
void addDuplicates(CLI::App& app, Program& program);
void addMerge(CLI::App& app, Program& program);

}  // namespace kam::cli
