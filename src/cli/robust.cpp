// SPDX-License-Identifier: GPL-3.0-or-later
// kam robust
#include "app/analysis/robust.h"

#include "cli/output.h"
#include "words/format.h"

namespace kam::cli {

namespace {
struct RobustCall {
  std::string model;
  std::size_t samples = 10'000;
  std::uint64_t seed = 1;
  std::size_t top = 0;
  std::string weights;
};

constexpr std::string_view kCertaintyKeys[]{"surely_in", "contested", "surely_out"};

Json robustJson(const domain::Snapshot& snapshot, const app::RobustAnswer& answer) {
  const scoring::Robustness& robust = answer.robustness;
  Json json{{"model", answer.ranking.model.name}, {"samples", robust.draws}, {"seed", robust.seed}, {"top", robust.top}};
  json["weights_allowed"] = scoring::keyOf(robust.freedom);
  json["level"] = scoring::keyOf(answer.ranking.level);
  if (answer.ranking.window) {
    json["from"] = base::isoText(answer.ranking.window->from);
    json["to"] = base::isoText(answer.ranking.window->to);
  }
  json["rows"] = Json::array();
  for (const scoring::RobustAccount& row : robust.rows) {
    Json item;
    nameAccount(item, snapshot, row.account.raw());
    item["in_top"] = row.inTop;
    item["rank_low"] = row.rankLow;
    item["rank_median"] = row.rankMedian;
    item["rank_high"] = row.rankHigh;
    item["certainty"] = kCertaintyKeys[static_cast<std::size_t>(row.certainty)];
    json["rows"].push_back(std::move(item));
  }
  json["weights"] = Json::array();
  for (const scoring::WeightRoom& room : answer.weights)
    json["weights"].push_back({{"key", answer.ranking.criteria[room.criterion].key},
                               {"weight", room.weight},
                               {"list_changes_below", room.below ? Json(room.low) : Json(nullptr)},
                               {"list_changes_above", room.above ? Json(room.high) : Json(nullptr)}});
  return json;
}

std::string certaintyWord(const words::Words& words, scoring::Certainty certainty) {
  switch (certainty) {
    case scoring::Certainty::surelyIn: return words.say("kam", "surely in");
    case scoring::Certainty::contested: return words.say("kam", "contested");
    case scoring::Certainty::surelyOut: return words.say("kam", "surely out");
  }
  return {};
}

std::string nameOf(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, std::uint32_t row) {
  Json named;
  nameAccount(named, snapshot, ranking.rows[row].account.raw());
  return named["account"];
}

void printAccounts(const Program& program, const domain::Snapshot& snapshot, const app::RobustAnswer& answer) {
  const words::Words words = program.words();
  const words::Language language = words.language();
  TextTable table({{"#", true},
                   {words.say("kam", "Account")},
                   {words.say("kam", "Number")},
                   {words.say("kam", "Key account in"), true},
                   {words.say("kam", "Certainty")},
                   {words.say("kam", "Rank from"), true},
                   {words.say("kam", "middle"), true},
                   {words.say("kam", "to"), true}});
  for (const scoring::RobustAccount& row : answer.robustness.rows) {
    Json named;
    nameAccount(named, snapshot, row.account.raw());
    table.row({std::to_string(row.rank), named["account"], named["number"], words::percent(language, row.inTop, 1),
               certaintyWord(words, row.certainty), std::to_string(row.rankLow), std::to_string(row.rankMedian), std::to_string(row.rankHigh)});
  }
  program.say(table.text(40));
}

void printWeights(const Program& program, const domain::Snapshot& snapshot, const app::RobustAnswer& answer) {
  const words::Words words = program.words();
  const words::Language language = words.language();
  TextTable table({{words.say("kam", "Criterion")},
                   {words.say("kam", "Weight"), true},
                   {words.say("kam", "List changes below"), true},
                   {words.say("kam", "then leaves")},
                   {words.say("kam", "then enters")},
                   {words.say("kam", "List changes above"), true},
                   {words.say("kam", "then leaves")},
                   {words.say("kam", "then enters")}});
  const auto limit = [&](const std::optional<scoring::Exchange>& exchange, double at) {
    return exchange ? words::percent(language, at, 1) : std::string(words::kUnknown);
  };
  const auto name = [&](const std::optional<scoring::Exchange>& exchange, bool enters) {
    return exchange ? nameOf(snapshot, answer.ranking, enters ? exchange->enters : exchange->leaves) : std::string();
  };
  for (const scoring::WeightRoom& room : answer.weights)
    table.row({answer.ranking.criteria[room.criterion].name.in(language), words::percent(language, room.weight, 1), limit(room.below, room.low),
               name(room.below, false), name(room.below, true), limit(room.above, room.high), name(room.above, false), name(room.above, true)});
  program.say(table.text(28));
}

int runRobust(const Program& program, const RobustCall& call) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  app::RobustQuestion question{call.model, program.today(), {}};
  question.options.draws = call.samples;
  question.options.seed = call.seed;
  if (call.top > 0) question.options.top = call.top;
  question.options.freedom = scoring::weightFreedomOf(call.weights);
  scoring::RobustRun run;
  run.estimate = [&](const scoring::Robustness& soFar) {
    program.showProgress(static_cast<double>(soFar.draws) / static_cast<double>(soFar.wanted));
  };
  const auto answer = app::robustOf(*workspace, question, run);
  program.showProgress(1.0);
  if (!answer) return program.refuse(answer.error());
  const auto state = workspace->snapshot();
  if (program.json()) {
    program.print(robustJson(*state, *answer));
    return kDone;
  }
  const words::Words words = program.words();
  const scoring::Robustness& robust = answer->robustness;
  const auto count = [&](scoring::Certainty certainty) { return std::to_string(robust.countOf(certainty)); };
  program.say(words::fill(words.say("kam", "Model “%1”"), {answer->ranking.model.name}));
  program.say(
      words::fill(words.say("kam", "Top %1 in %2 draws (seed %3): %4 surely in, %5 contested, %6 surely out"),
                  {std::to_string(robust.top), words::number(words.language(), static_cast<std::int64_t>(robust.draws)), std::to_string(robust.seed),
                   count(scoring::Certainty::surelyIn), count(scoring::Certainty::contested), count(scoring::Certainty::surelyOut)}));
  printAccounts(program, *state, *answer);
  printWeights(program, *state, *answer);
  return kDone;
}
}  // namespace

void addRobust(CLI::App& app, Program& program) {
  auto call = std::make_shared<RobustCall>();
  CLI::App* sub = program.command(app, "robust", "how sure the list of key accounts is when weights and ratings are not",
                                  [&program, call] { return runRobust(program, *call); });
  sub->add_option("--model", call->model, "a name, or a file ending in .json");
  sub->add_option("--samples", call->samples, "draws")->check(CLI::Range(1, 10'000'000));
  sub->add_option("--seed", call->seed, "the same seed gives the same figures");
  sub->add_option("--top", call->top, "how many key accounts; without it as many as the model proposes")->check(CLI::Range(1, 1'000'000));
  sub->add_option("--weights", call->weights, "what weights are allowed: 30 % around the model's, its ranges, its order, any")
      ->check(CLI::IsMember({"around", "ranges", "order", "free"}));
}

}  // namespace kam::cli
