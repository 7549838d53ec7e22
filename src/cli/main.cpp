// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window: reads the call, runs one command, ends with its exit code.
#include "base/heap.h"
#include "cli/program.h"

#include <cstdio>
#include <new>

namespace {
std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : " ") + part;
  return text;
}

std::vector<std::string> commandNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : app.get_subcommands({})) names.push_back(sub->get_name());
  return names;
}

std::vector<std::string> optionNames(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// Commands first, then files, and the chosen command's options after a hyphen.
void printCompletion(const std::string& shell, const CLI::App& app) {
  const auto commands = app.get_subcommands({});
  if (shell == "bash") {
    std::printf(
        "_kam() {\n  local word=${COMP_WORDS[COMP_CWORD]} options=\n  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
        "    COMPREPLY=($(compgen -W '%s' -- \"$word\")); return\n  fi\n  case ${COMP_WORDS[1]} in\n",
        joined(commandNames(app)).c_str());
    for (const CLI::App* command : commands)
      std::printf("    %s) options='%s' ;;\n", command->get_name().c_str(), joined(optionNames(*command)).c_str());
    std::printf(
        "  esac\n  case $word in\n    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
        "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n  esac\n}\ncomplete -o filenames -F _kam kam\n");
  } else if (shell == "zsh") {
    std::printf("#compdef kam\n_arguments '1:command:(%s)' '*::file:_files'\n", joined(commandNames(app)).c_str());
  } else {
    for (const CLI::App* command : commands) {
      std::printf("complete -c kam -n __fish_use_subcommand -a %s -d '%s'\n", command->get_name().c_str(), command->get_description().c_str());
      for (const CLI::Option* option : command->get_options())
        for (const std::string& name : option->get_lnames())
          std::printf("complete -c kam -n '__fish_seen_subcommand_from %s' -l %s\n", command->get_name().c_str(), name.c_str());
    }
  }
}

const CLI::App* findCommand(const CLI::App& app, const std::string& name) {
  for (const CLI::App* sub : app.get_subcommands({}))
    if (sub->get_name() == name) return sub;
  return nullptr;
}

int refuseCommand(const std::string& name) {
  std::fprintf(stderr, "kam: there is no command “%s”. “kam help” lists them all.\n", name.c_str());
  return kam::cli::kCallWrong;
}
}  // namespace

int main(int argc, char** argv) try {
  kam::base::growHeapInLargeSteps();
  using namespace kam::cli;
  CLI::App app{"KAM Workbench on the command line", "kam"};
  app.set_version_flag("--version", "kam 0.1.0");
  app.require_subcommand(1);
  Program program;
  for (const auto add : {addNew, addImport, addExport, addRecords, addEdits, addSearch, addPareto, addScore, addRobust, addRisk, addDecide, addReport,
                         addHistory, addCare, addMerge, addToday, addDuplicates})
    add(app, program);
  std::string topic;
  CLI::App* help = app.add_subcommand("help", "what a command does");
  help->add_option("COMMAND", topic);
  std::string shell;
  CLI::App* complete = app.add_subcommand("completion", "a completion script for bash, zsh or fish");
  complete->add_option("SHELL", shell)->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
  if (argc > 1 && argv[1][0] != '-' && findCommand(app, argv[1]) == nullptr) return refuseCommand(argv[1]);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? kDone : kCallWrong;
  }
  if (help->parsed()) {
    const CLI::App* about = topic.empty() ? &app : findCommand(app, topic);
    if (about == nullptr) return refuseCommand(topic);
    // Not help(): that of the program would explain the command that was called, which is "help".
    std::fputs(about->get_formatter()->make_help(about, "kam" + (topic.empty() ? std::string() : " " + topic), CLI::AppFormatMode::Normal).c_str(),
               stdout);
    return kDone;
  }
  if (complete->parsed()) {
    printCompletion(shell, app);
    return kDone;
  }
  return program.runChosen();
} catch (const std::bad_alloc&) {
  // Nothing is half-written: what was not finished is not in the file.
  std::fputs("kam: there is not enough memory for this. Close other programs, or work with fewer lines at a time.\n", stderr);
  return kam::cli::kFailed;
}
