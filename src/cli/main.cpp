// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window: reads the call, runs one command, ends with its exit code.
#include "cli/program.h"

#include <cstdio>

namespace {
int completion(const std::string& shell, const CLI::App& app) {
  std::string names;
  for (const CLI::App* sub : app.get_subcommands({})) names += (names.empty() ? "" : " ") + sub->get_name();
  if (shell == "bash") std::printf("complete -f -W '%s' kam\n", names.c_str());
  else if (shell == "zsh") std::printf("#compdef kam\n_arguments '1:command:(%s)' '*:file:_files'\n", names.c_str());
  else if (shell == "fish") std::printf("complete -c kam -n __fish_use_subcommand -a '%s'\n", names.c_str());
  else return kam::cli::kCallWrong;
  return kam::cli::kDone;
}

const CLI::App* findCommand(const CLI::App& app, const std::string& name) {
  for (const CLI::App* sub : app.get_subcommands({}))
    if (sub->get_name() == name) return sub;
  return nullptr;
}
}  // namespace

int main(int argc, char** argv) {
  using namespace kam::cli;
  CLI::App app{"KAM Workbench on the command line", "kam"};
  app.set_version_flag("--version", "kam 0.1.0");
  app.require_subcommand(1);
  Program program;
  for (const auto add : {addNew, addImport, addExport, addRecords, addEdits, addSearch, addPareto, addScore, addRobust, addRisk, addDecide, addReport,
                         addHistory, addCare})
    add(app, program);
  std::string topic;
  CLI::App* help = app.add_subcommand("help", "what a command does");
  help->add_option("COMMAND", topic);
  std::string shell;
  CLI::App* complete = app.add_subcommand("completion", "a completion script for bash, zsh or fish");
  complete->add_option("SHELL", shell)->required();
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? kDone : kCallWrong;
  }
  if (help->parsed()) {
    const CLI::App* about = topic.empty() ? &app : findCommand(app, topic);
    if (about == nullptr) {
      std::fprintf(stderr, "kam: %s\n", topic.c_str());
      return kCallWrong;
    }
    std::fputs(about->help().c_str(), stdout);
    return kDone;
  }
  if (complete->parsed()) return completion(shell, app);
  return program.runChosen();
}
