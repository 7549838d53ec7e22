// SPDX-License-Identifier: GPL-3.0-or-later
// kam history, kam undo, kam redo
#include "app/edits/edit_words.h"
#include "cli/output.h"
#include "domain/record_name.h"

namespace kam::cli {

namespace {
struct HistoryOptions {
  std::size_t limit = 50;
  std::string account;
};

int runHistory(const Program& program, const HistoryOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  storage::HistoryQuery query;
  query.limit = options.limit;
  if (!options.account.empty()) {
    const auto account = domain::findRecord(*state, domain::Kind::accounts, options.account);
    if (!account) return program.refuse(account.error());
    query.kind = domain::Kind::accounts;
    query.record = *account;
  }
  const auto entries = workspace->history(query);
  if (!entries) return program.refuse(entries.error());
  const words::Words words = program.words();
  Json rows = Json::array();
  TextTable table({{words.say("kam", "When")}, {words.say("kam", "Who")}, {words.say("kam", "What")}});
  for (const storage::JournalEntry& entry : *entries) {
    const std::string what = app::sentence(words, *state, entry);
    const std::string at = base::isoTimestamp(entry.at);
    rows.push_back({{"id", std::to_string(entry.id)},
                    {"at", at},
                    {"who", entry.author},
                    {"what", what},
                    {"where", app::place(entry)},
                    {"undone", entry.undone}});
    table.row({at, entry.author, entry.undone ? what + " " + words.say("kam", "(undone)") : what});
  }
  if (program.json()) program.print({{"entries", rows}});
  else program.say(table.text(100));
  return kDone;
}

int runStep(const Program& program, bool undo) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto next = undo ? workspace->nextUndo() : workspace->nextRedo();
  std::string what;
  if (next && *next) what = app::sentence(program.words(), *workspace->snapshot(), **next);
  const auto change = undo ? workspace->undo() : workspace->redo();
  if (!change) return program.refuse(change.error());
  if (program.json()) program.print({{"change", std::to_string(change->entry.id)}, {"what", what}});
  else program.say(words::fill(undo ? program.words().say("kam", "Undone: %1") : program.words().say("kam", "Done again: %1"), {what}));
  return kDone;
}
}  // namespace

void addHistory(CLI::App& app, Program& program) {
  auto options = std::make_shared<HistoryOptions>();
  CLI::App* sub = program.command(app, "history", "every edit, newest first", [&program, options] { return runHistory(program, *options); });
  sub->add_option("--limit", options->limit);
  sub->add_option("--account", options->account);
  program.command(app, "undo", "take the last edit back", [&program] { return runStep(program, true); });
  program.command(app, "redo", "do the edit undone last again", [&program] { return runStep(program, false); });
}

}  // namespace kam::cli
