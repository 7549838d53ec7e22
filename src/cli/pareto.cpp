// SPDX-License-Identifier: GPL-3.0-or-later
// kam pareto
#include "app/analysis/analysis.h"

#include "cli/output.h"
#include "words/format.h"

#include <cstdio>

namespace kam::cli {

namespace {
struct ParetoOptions {
  app::ParetoQuestion question;
  std::string from;
  std::string to;
  std::string cuts = "80,95";
};

Json paretoJson(const domain::Snapshot& snapshot, const scoring::ParetoResult& result, const app::ParetoQuestion& question, base::Currency currency) {
  const auto& concentration = result.concentration;
  Json json{{"measure", question.measure},
            {"from", result.period ? Json(base::isoText(result.period->from)) : Json(nullptr)},
            {"to", result.period ? Json(base::isoText(result.period->to)) : Json(nullptr)},
            {"currency", currency.code()},
            {"cuts", Json::array({question.cutA / 100.0, question.cutB / 100.0})},
            {"total", moneyJson(concentration.netTotal, currency)},
            {"accounts", result.rows.size()},
            {"positive_total", moneyJson(concentration.positiveTotal, currency)},
            {"gini", orNull(concentration.gini)},
            {"hhi", orNull(concentration.hhi)},
            {"hhi_normalized", orNull(concentration.hhiNormalised)},
            {"effective_accounts", orNull(concentration.effectiveAccounts)}};
  json["vital_few"] = concentration.vitalFew
                          ? Json{{"accounts", concentration.vitalFew->accounts}, {"share_of_accounts", concentration.vitalFew->shareOfAccounts}}
                          : Json(nullptr);
  json["top_share"] = {{"1", orNull(concentration.topShare(1))},
                       {"5", orNull(concentration.topShare(5))},
                       {"10", orNull(concentration.topShare(10))},
                       {"20pct", orNull(concentration.topShareOfAccounts(2000))}};
  json["level"] = question.level;
  for (const scoring::AbcClass abc : scoring::kAbcClasses) json["class_counts"][std::string(scoring::letterOf(abc))] = result.countOf(abc);
  json["rows"] = Json::array();
  for (const scoring::ParetoRow& row : result.rows) {
    Json item{{"rank", row.rank}};
    nameAccount(item, snapshot, row.account.raw());
    item["value"] = row.value ? moneyJson(*row.value, currency) : Json(nullptr);
    item["share"] = orNull(row.share);
    item["cumulative"] = orNull(row.cumulative);
    item["class"] = scoring::letterOf(row.abc);
    json["rows"].push_back(std::move(item));
  }
  return json;
}

void printForPeople(const Program& program, const domain::Snapshot& snapshot, const scoring::ParetoResult& result,
                    const app::ParetoQuestion& question, base::Currency currency) {
  const words::Words words = program.words();
  const words::Language language = words.language();
  if (result.period)
    program.say(words::fill(words.say("kam", "Period %1, level %2"), {words::period(language, *result.period), levelWord(words, question.level)}));
  if (result.concentration.vitalFew)
    program.say(words::fill(words.say("kam", "%1 of %2 accounts (%3) make 80 %. HHI %4, largest account %5."),
                            {words::number(language, static_cast<std::int64_t>(result.concentration.vitalFew->accounts)),
                             words::number(language, static_cast<std::int64_t>(result.concentration.positives)),
                             words::percent(language, result.concentration.vitalFew->shareOfAccounts),
                             words::decimal(language, result.concentration.hhi.value_or(0) * 10'000, 0),
                             words::percent(language, result.concentration.topShare(1).value_or(0))}));
  TextTable table({{"#", true},
                   {words.say("kam", "Account")},
                   {words.say("kam", "Number")},
                   {words.say("kam", "Value"), true},
                   {words.say("kam", "Share"), true},
                   {words.say("kam", "Cumulative"), true},
                   {words.say("kam", "Class")}});
  for (const scoring::ParetoRow& row : result.rows) {
    Json named;
    nameAccount(named, snapshot, row.account.raw());
    const auto share = [&](const std::optional<double>& value) { return value ? words::percent(language, *value) : std::string(words::kUnknown); };
    table.row({std::to_string(row.rank), named["account"], named["number"],
               row.value ? words::money(language, {base::Amount{*row.value}, currency}) : std::string(words::kUnknown), share(row.share),
               share(row.cumulative), std::string(scoring::letterOf(row.abc))});
  }
  program.say(table.text(40));
}

int runPareto(const Program& program, ParetoOptions options) {
  app::ParetoQuestion& question = options.question;
  if (std::sscanf(options.cuts.c_str(), "%d,%d", &question.cutA, &question.cutB) != 2)
    return program.refuse({base::ErrorCode::callWrong, {options.cuts, "--cuts 80,95"}, {}});
  question.from = base::parseIsoDate(options.from);
  question.to = base::parseIsoDate(options.to);
  question.asOf = program.today();
  if ((!options.from.empty() && !question.from) || (!options.to.empty() && !question.to))
    return program.refuse({base::ErrorCode::callWrong, {options.from + " " + options.to, "--from 2026-01-01 --to 2026-12-31"}, {}});
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto result = app::paretoOf(*workspace, question);
  if (!result) return program.refuse(result.error());
  const auto state = workspace->snapshot();
  if (program.json()) program.print(paretoJson(*state, *result, question, workspace->currency()));
  else printForPeople(program, *state, *result, question, workspace->currency());
  return kDone;
}
}  // namespace

void addPareto(CLI::App& app, Program& program) {
  auto options = std::make_shared<ParetoOptions>();
  CLI::App* sub = program.command(app, "pareto", "who makes how much of the business", [&program, options] { return runPareto(program, *options); });
  sub->add_option("--measure", options->question.measure)->check(CLI::IsMember({"revenue", "margin", "won"}));
  sub->add_option("--level", options->question.level)->check(CLI::IsMember({"group", "account"}));
  sub->add_option("--from", options->from);
  sub->add_option("--to", options->to);
  sub->add_option("--cuts", options->cuts, "where classes A and B end, in percent");
  sub->add_option("--crossing", options->question.crossing)->check(CLI::IsMember({"include", "exclude", "nearest"}));
}

}  // namespace kam::cli
