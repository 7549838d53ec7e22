// SPDX-License-Identifier: GPL-3.0-or-later
// kam score, kam matrix
#include "app/analysis/analysis.h"
#include "cli/output.h"
#include "words/format.h"

namespace kam::cli {

namespace {
std::string_view quadrantKey(const scoring::RankedAccount& row) { return row.quadrant ? scoring::keyOf(*row.quadrant) : std::string_view(); }

Json rankedJson(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, const scoring::RankedAccount& row) {
  Json json{{"rank", row.rank ? Json(*row.rank) : Json(nullptr)}};
  nameAccount(json, snapshot, row.account.raw());
  json["score"] = orNull(row.score);
  json["attractiveness"] = orNull(row.attractiveness);
  json["strength"] = orNull(row.strength);
  json["tier"] = domain::keyOf(row.proposedTier);
  json["quadrant"] = row.quadrant ? Json(quadrantKey(row)) : Json(nullptr);
  json["coverage"] = row.coverage;
  json["contributions"] = Json::object();
  for (std::size_t i = 0; i < ranking.criteria.size(); ++i) json["contributions"][ranking.criteria[i].key] = row.contributions[i];
  json["missing"] = Json::array();
  for (const std::uint32_t criterion : row.missing) json["missing"].push_back(ranking.criteria[criterion].key);
  return json;
}

int runScore(const Program& program, const std::string& model) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto ranking = app::rankingOf(*workspace, model, program.today());
  if (!ranking) return program.refuse(ranking.error());
  const auto state = workspace->snapshot();
  if (program.json()) {
    Json json{{"model", ranking->model.name}, {"criteria", Json::array()}, {"rows", Json::array()}};
    for (const scoring::RankedCriterion& criterion : ranking->criteria)
      json["criteria"].push_back(
          {{"key", criterion.key}, {"axis", criterion.axis == domain::Axis::strength ? "strength" : "attractiveness"}, {"weight", criterion.weight}});
    for (const scoring::RankedAccount& row : ranking->rows) json["rows"].push_back(rankedJson(*state, *ranking, row));
    if (ranking->window) {
      json["from"] = base::isoText(ranking->window->from);
      json["to"] = base::isoText(ranking->window->to);
    }
    json["level"] = scoring::keyOf(ranking->level);
    program.print(json);
    return kDone;
  }
  const words::Words words = program.words();
  const words::Language language = words.language();
  program.say(words::fill(words.say("kam", "Model “%1”"), {ranking->model.name}));
  if (ranking->window)
    program.say(words::fill(words.say("kam", "Period %1, level %2"),
                            {words::period(language, *ranking->window), levelWord(words, scoring::keyOf(ranking->level))}));
  TextTable table({{"#", true},
                   {words.say("kam", "Account")},
                   {words.say("kam", "Number")},
                   {words.say("kam", "Score"), true},
                   {words.say("kam", "Tier")},
                   {words.say("kam", "Coverage"), true}});
  for (const scoring::RankedAccount& row : ranking->rows) {
    Json named;
    nameAccount(named, *state, row.account.raw());
    table.row({row.rank ? std::to_string(*row.rank) : std::string(words::kUnknown), named["account"], named["number"],
               row.score ? words::decimal(language, *row.score, 1) : std::string(words::kUnknown), domain::wordOf(words, row.proposedTier),
               words::percent(language, row.coverage, 0)});
  }
  program.say(table.text(40));
  return kDone;
}

/// Where accounts stood about a year ago and how that is known; who is not named stood nowhere that is recorded.
Json trailJson(const domain::Snapshot& snapshot, const scoring::MatrixTrail& trail) {
  Json json{{"on", trail.on ? Json(base::isoText(*trail.on)) : Json(nullptr)}, {"rows", Json::array()}};
  for (const scoring::TrailPoint& point : trail.points) {
    Json row;
    nameAccount(row, snapshot, point.account.raw());
    row["on"] = base::isoText(point.on);
    row["source"] = scoring::keyOf(point.source);
    row["attractiveness"] = point.attractiveness;
    row["strength"] = point.strength;
    row["quadrant"] = scoring::keyOf(point.quadrant);
    row["less_known"] = point.lessKnown;
    json["rows"].push_back(std::move(row));
  }
  return json;
}

int runMatrix(const Program& program, const std::string& model) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto ranking = app::rankingOf(*workspace, model, program.today());
  if (!ranking) return program.refuse(ranking.error());
  const auto state = workspace->snapshot();
  const base::Currency currency = workspace->currency();
  const words::Words words = program.words();
  Json rows = Json::array();
  TextTable table({{words.say("kam", "Account")},
                   {words.say("kam", "Attractiveness"), true},
                   {words.say("kam", "Strength"), true},
                   {words.say("kam", "Quadrant")}});
  for (const scoring::RankedAccount& row : ranking->rows) {
    Json json;
    nameAccount(json, *state, row.account.raw());
    const auto shown = [&](const std::optional<double>& value) {
      return value ? words::decimal(words.language(), *value, 1) : std::string(words::kUnknown);
    };
    table.row({json["account"], shown(row.attractiveness), shown(row.strength), std::string(quadrantKey(row))});
    json["attractiveness"] = orNull(row.attractiveness);
    json["strength"] = orNull(row.strength);
    json["quadrant"] = row.quadrant ? Json(quadrantKey(row)) : Json(nullptr);
    json["revenue"] = row.revenue ? moneyJson(*row.revenue, currency) : Json(nullptr);
    rows.push_back(std::move(json));
  }
  if (program.json())
    program.print({{"model", ranking->model.name}, {"rows", rows}, {"trail", trailJson(*state, scoring::matrixTrail(*state, *ranking))}});
  else program.say(table.text(40));
  return kDone;
}
}  // namespace

void addScore(CLI::App& app, Program& program) {
  auto model = std::make_shared<std::string>();
  program.command(app, "score", "rank the accounts by a selection model", [&program, model] { return runScore(program, *model); })
      ->add_option("--model", *model, "a name, or a file ending in .json");
  auto other = std::make_shared<std::string>();
  program.command(app, "matrix", "attractiveness against strength", [&program, other] { return runMatrix(program, *other); })
      ->add_option("--model", *other, "a name, or a file ending in .json");
}

}  // namespace kam::cli
