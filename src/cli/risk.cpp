// SPDX-License-Identifier: GPL-3.0-or-later
// kam risk
#include "app/analysis/risk.h"

#include "cli/output.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "words/format.h"

namespace kam::cli {

namespace {
struct RiskCall {
  std::string from;
  std::string to;
  std::vector<std::string> without;
};

Json orMoney(const std::optional<std::int64_t>& minor, base::Currency currency) { return minor ? moneyJson(*minor, currency) : Json(nullptr); }

std::string contactName(const domain::Snapshot& snapshot, const scoring::ContactDependence& single) {
  return domain::recordName(snapshot, domain::Kind::persons, single.person.raw());
}

Json withoutJson(const domain::Snapshot& snapshot, const app::RiskAnswer& answer, base::Currency currency) {
  if (answer.lost.empty()) return nullptr;
  Json json;
  nameAccount(json, snapshot, answer.base.list.ids[answer.lost.front()].raw());
  if (answer.lost.size() > 1) {
    json["accounts"] = Json::array();
    std::string names;
    for (const std::uint32_t item : answer.lost) {
      Json& one = json["accounts"].emplace_back(Json::object());
      nameAccount(one, snapshot, answer.base.list.ids[item].raw());
      names += (names.empty() ? "" : ", ") + one["account"].get<std::string>();
    }
    json["account"] = names;
    json["number"] = "";
  }
  const scoring::LossScenario& loss = answer.scenario;
  json["revenue_lost"] = moneyJson(loss.revenueLost, currency);
  json["margin_lost"] = orMoney(loss.marginLost, currency);
  json["share_lost"] = orNull(loss.shareLost);
  json["hhi_after"] = orNull(loss.after.concentration.hhi);
  json["hours_freed"] = loss.hoursFreed;
  json["contacts_lost"] = loss.contactsLost;
  json["opportunities_lost"] = loss.opportunitiesLost;
  json["pipeline_lost"] = moneyJson(loss.pipelineLost, currency);
  json["target_gap_before"] = orMoney(loss.before.targetGap, currency);
  json["target_gap_after"] = orMoney(loss.after.targetGap, currency);
  return json;
}

Json contractsJson(const domain::Snapshot& snapshot, const app::RiskAnswer& answer, base::Currency currency) {
  Json contracts = Json::array();
  for (const scoring::ContractDate& date : answer.contractsEnding) {
    Json& row = contracts.emplace_back(Json::object());
    nameAccount(row, snapshot, date.contract->account.raw());
    row["contract"] = date.contract->name;
    row["date"] = base::isoText(date.term.noticeBy ? *date.term.noticeBy : *date.term.end);
    row["value"] = date.contract->yearlyValue ? moneyJson(date.contract->yearlyValue->minor, currency) : Json(nullptr);
  }
  return contracts;
}

Json riskJson(const domain::Snapshot& snapshot, const app::RiskAnswer& answer, base::Currency currency) {
  const scoring::Concentration& concentration = answer.scenario.before.concentration;
  Json json{{"from", answer.base.period ? Json(base::isoText(answer.base.period->from)) : Json(nullptr)},
            {"to", answer.base.period ? Json(base::isoText(answer.base.period->to)) : Json(nullptr)},
            {"hhi", orNull(concentration.hhi)},
            {"level", scoring::keyOf(answer.base.list.level)}};
  json["top_share"] = {{"1", orNull(concentration.topShare(1))},
                       {"5", orNull(concentration.topShare(5))},
                       {"10", orNull(concentration.topShare(10))},
                       {"20pct", orNull(concentration.topShareOfAccounts(2000))}};
  json["contracts_ending"] = contractsJson(snapshot, answer, currency);
  json["without"] = withoutJson(snapshot, answer, currency);
  json["single_threaded"] = Json::array();
  for (const scoring::ContactDependence& single : answer.singleThreaded) {
    Json& row = json["single_threaded"].emplace_back(Json::object());
    nameAccount(row, snapshot, answer.base.list.ids[single.item].raw());
    row["contact"] = contactName(snapshot, single);
    row["share"] = single.share;
  }
  return json;
}

void printLoss(const Program& program, const domain::Snapshot& snapshot, const app::RiskAnswer& answer, base::Currency currency) {
  const words::Words words = program.words();
  const words::Language language = words.language();
  const scoring::LossScenario& loss = answer.scenario;
  const Json named = withoutJson(snapshot, answer, currency);
  program.say(words::fill(words.say("kam", "Without %1"), {named["account"].get<std::string>()}));
  const auto amount = [&](const std::optional<std::int64_t>& minor) {
    return minor ? words::money(language, {base::Amount{*minor}, currency}) : std::string(words::kUnknown);
  };
  const auto share = [&](const std::optional<double>& value) { return value ? words::percent(language, *value) : std::string(words::kUnknown); };
  const auto points = [&](const scoring::PortfolioState& state) {
    return state.concentration.hhi ? words::decimal(language, *state.concentration.hhi * 10'000, 0) : std::string(words::kUnknown);
  };
  TextTable table(
      {{words.say("kam", "Measure")}, {words.say("kam", "Before"), true}, {words.say("kam", "Lost"), true}, {words.say("kam", "After"), true}});
  table.row({words.say("kam", "Revenue"), amount(loss.before.revenue), amount(loss.revenueLost), amount(loss.after.revenue)});
  table.row({words.say("kam", "Margin"), amount(loss.before.margin), amount(loss.marginLost), amount(loss.after.margin)});
  table.row({words.say("kam", "Share of revenue"), "", share(loss.shareLost), ""});
  table.row({words.say("kam", "HHI"), points(loss.before), "", points(loss.after)});
  table.row(
      {words.say("kam", "Weighted pipeline"), amount(loss.before.weightedPipeline), amount(loss.pipelineLost), amount(loss.after.weightedPipeline)});
  table.row({words.say("kam", "Gap to target"), amount(loss.before.targetGap), "", amount(loss.after.targetGap)});
  table.row({words.say("kam", "Contacts"), "", std::to_string(loss.contactsLost), ""});
  table.row({words.say("kam", "Hours freed"), "", words::decimal(language, loss.hoursFreed, 0), ""});
  program.say(table.text(40));
}

void printForPeople(const Program& program, const domain::Snapshot& snapshot, const app::RiskAnswer& answer, base::Currency currency) {
  const words::Words words = program.words();
  const words::Language language = words.language();
  const scoring::Concentration& concentration = answer.scenario.before.concentration;
  const auto share = [&](const std::optional<double>& value) { return value ? words::percent(language, *value) : std::string(words::kUnknown); };
  if (answer.base.period)
    program.say(words::fill(words.say("kam", "Period %1, level %2"),
                            {words::period(language, *answer.base.period), std::string(scoring::keyOf(answer.base.list.level))}));
  program.say(words::fill(words.say("kam", "HHI %1. Largest account %2, five largest %3, ten largest %4."),
                          {concentration.hhi ? words::decimal(language, *concentration.hhi * 10'000, 0) : std::string(words::kUnknown),
                           share(concentration.topShare(1)), share(concentration.topShare(5)), share(concentration.topShare(10))}));
  if (!answer.lost.empty()) printLoss(program, snapshot, answer, currency);
  if (answer.singleThreaded.empty()) return;
  program.say(words.say("kam", "Accounts that hang on one contact"));
  TextTable table({{words.say("kam", "Account")}, {words.say("kam", "Number")}, {words.say("kam", "Contact")}, {words.say("kam", "Share"), true}});
  for (const scoring::ContactDependence& single : answer.singleThreaded) {
    Json named;
    nameAccount(named, snapshot, answer.base.list.ids[single.item].raw());
    table.row({named["account"], named["number"], contactName(snapshot, single), words::percent(language, single.share, 0)});
  }
  program.say(table.text(40));
}

int runRisk(const Program& program, const RiskCall& call) {
  app::RiskQuestion question{base::parseIsoDate(call.from), base::parseIsoDate(call.to), call.without, program.today()};
  if ((!call.from.empty() && !question.from) || (!call.to.empty() && !question.to))
    return program.refuse({base::ErrorCode::callWrong, {call.from + " " + call.to, "--from 2026-01-01 --to 2026-12-31"}, {}});
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto answer = app::riskOf(*workspace, question);
  if (!answer) return program.refuse(answer.error());
  const auto state = workspace->snapshot();
  if (program.json()) program.print(riskJson(*state, *answer, workspace->currency()));
  else printForPeople(program, *state, *answer, workspace->currency());
  return kDone;
}
}  // namespace

void addRisk(CLI::App& app, Program& program) {
  auto call = std::make_shared<RiskCall>();
  CLI::App* sub = program.command(app, "risk", "what the portfolio hangs on, and what the loss of accounts would do",
                                  [&program, call] { return runRisk(program, *call); });
  sub->add_option("--from", call->from);
  sub->add_option("--to", call->to);
  sub->add_option("--without", call->without, "an account to be lost; may be given more than once")->expected(1)->take_all();
}

}  // namespace kam::cli
