// SPDX-License-Identifier: GPL-3.0-or-later
// kam new, kam demo
#include "app/demo/demo.h"
#include "cli/program.h"
#include "words/error_words.h"

#include <filesystem>

namespace kam::cli {

namespace {
struct NewOptions {
  std::string name;
  std::string currency = "EUR";
  std::string language;
  unsigned fiscalYearStart = 1;
};

int runNew(const Program& program, const NewOptions& options) {
  const auto currency = base::Currency::parse(options.currency);
  if (!currency) return program.refuse({base::ErrorCode::callWrong, {options.currency, "--currency EUR"}, {}});
  const words::Language language = options.language.empty() ? program.words().language() : words::languageOf(options.language);
  const std::string name = options.name.empty() ? std::filesystem::path(program.path()).stem().string() : options.name;
  const auto workspace = app::Workspace::create(program.path(), {name, *currency, language, options.fiscalYearStart}, program.openOptions());
  if (!workspace) return program.refuse(workspace.error());
  if (program.json()) program.print({{"workspace", program.path()}, {"name", name}});
  else program.say(words::fill(words::Words(language).say("kam", "Workspace “%1” created: %2"), {name, program.path()}));
  return kDone;
}

int runDemo(const Program& program, const std::string& language) {
  const words::Language spoken = language.empty() ? program.words().language() : words::languageOf(language);
  const auto workspace = app::createDemoWorkspace(program.path(), spoken, program.openOptions());
  if (!workspace) return program.refuse(workspace.error());
  const auto state = (*workspace)->snapshot();
  if (program.json())
    program.print(
        {{"workspace", program.path()}, {"accounts", state->table(domain::Kind::accounts).size()}, {"sales_lines", state->sales().lineCount}});
  else program.say(words::fill(words::Words(spoken).say("kam", "Demo workspace created: %1"), {program.path()}));
  return kDone;
}
}  // namespace

void addNew(CLI::App& app, Program& program) {
  auto options = std::make_shared<NewOptions>();
  CLI::App* create = program.command(app, "new", "create an empty workspace", [&program, options] { return runNew(program, *options); });
  create->add_option("--name", options->name);
  create->add_option("--currency", options->currency, "ISO code, EUR unless said otherwise");
  create->add_option("--language", options->language)->check(CLI::IsMember({"de", "en"}));
  create->add_option("--fiscal-year-start", options->fiscalYearStart, "month, 1 to 12")->check(CLI::Range(1, 12));
  auto language = std::make_shared<std::string>();
  CLI::App* demo =
      program.command(app, "demo", "create a complete, plausible portfolio to explore", [&program, language] { return runDemo(program, *language); });
  demo->add_option("--language", *language)->check(CLI::IsMember({"de", "en"}));
}

}  // namespace kam::cli
