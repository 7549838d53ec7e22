// SPDX-License-Identifier: GPL-3.0-or-later
// kam decide
#include "app/analysis/analysis.h"
#include "app/edits/decision_edits.h"
#include "app/edits/edit_words.h"
#include "cli/output.h"

namespace kam::cli {

namespace {
struct DecideOptions {
  std::string model;
  std::optional<double> top;
  std::optional<double> score;
  std::optional<double> hours;
  std::string by;
  std::string reason;
  std::string date;
};

int runDecide(const Program& program, const DecideOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  app::DecisionDraft draft;
  draft.on = program.today();
  if (!options.date.empty()) {
    const auto day = base::parseIsoDate(options.date);
    if (!day) return program.refuse({base::ErrorCode::callWrong, {options.date, "--date 2026-11-23"}, {}});
    draft.on = *day;
  }
  const auto ranking = app::rankingOf(*workspace, options.model, draft.on);
  if (!ranking) return program.refuse(ranking.error());
  draft.ranking = &*ranking;
  draft.key = ranking->model.key;
  if (options.top) draft.key = {domain::Cut::Kind::top, *options.top};
  if (options.score) draft.key = {domain::Cut::Kind::score, *options.score};
  if (options.hours) draft.key = {domain::Cut::Kind::hours, *options.hours};
  draft.by = options.by;
  draft.reason = options.reason;
  const auto state = workspace->snapshot();
  const auto certainty = app::certaintyOf(*state, draft);
  if (!certainty) return program.refuse(certainty.error());
  draft.robustness = &*certainty;
  const auto edit = app::recordDecision(*state, workspace->ids(), draft);
  if (!edit) return program.refuse(edit.error());
  const auto change = workspace->commit(*edit);
  if (!change) return program.refuse(change.error());
  const std::string what = app::sentence(program.words(), *workspace->snapshot(), change->entry);
  Json keys = Json::array();
  for (const base::RawId account : app::keyAccountsOf(*state, draft)) {
    Json row;
    nameAccount(row, *state, account);
    keys.push_back(std::move(row));
  }
  if (program.json()) {
    program.print({{"change", std::to_string(change->entry.id)}, {"what", what}, {"model", ranking->model.name}, {"key_accounts", keys}});
    return kDone;
  }
  program.say(what);
  for (const Json& row : keys) program.say("  " + row["number"].get<std::string>() + "  " + row["account"].get<std::string>());
  return kDone;
}
}  // namespace

void addDecide(CLI::App& app, Program& program) {
  auto options = std::make_shared<DecideOptions>();
  CLI::App* sub = program.command(app, "decide", "record who is a key account", [&program, options] { return runDecide(program, *options); });
  sub->add_option("--model", options->model)->required();
  CLI::Option* top = sub->add_option("--top", options->top, "the n best");
  CLI::Option* score = sub->add_option("--score", options->score, "from this score on")->excludes(top);
  sub->add_option("--hours", options->hours, "as many as these hours a year carry")->excludes(top)->excludes(score);
  sub->add_option("--by", options->by, "who decides")->required();
  sub->add_option("--reason", options->reason)->required();
  sub->add_option("--date", options->date);
}

}  // namespace kam::cli
