// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysis.h"

#include "base/text.h"

#include <fstream>
#include <iterator>
#include <map>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::SalesSums;

namespace {

/// Month × account sums of the lines between two days only.
Result<std::shared_ptr<const SalesSums>> sumsBetween(Workspace& workspace, base::Period period) {
  std::map<base::RawId, std::vector<std::array<std::int64_t, 3>>> cells;  // per account, per month: revenue, margin, lines
  std::map<base::RawId, bool> marginKnown;
  const base::Month first = base::monthOf(period.from);
  const auto months = static_cast<std::size_t>(period.months());
  std::int64_t count = 0;
  storage::SalesReadQuery query;
  query.columns = storage::kSalesAccount | storage::kSalesDay | storage::kSalesRevenue | storage::kSalesMargin;
  query.firstDay = base::dayNumber(period.from);
  query.lastDay = base::dayNumber(period.to);
  const auto read = workspace.readSales(query, [&](const storage::SalesChunk& chunk) {
    for (std::size_t i = 0; i < chunk.lines->size(); ++i) {
      const std::int32_t day = chunk.lines->day[i];
      const bool counts = day >= query.firstDay && day <= query.lastDay && !(chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i));
      if (!counts) continue;
      const base::RawId account = chunk.accounts[chunk.lines->account[i]];
      auto& row = cells.try_emplace(account, months).first->second;
      auto& cell = row[static_cast<std::size_t>(base::monthOf(base::dateOfDayNumber(day)).index - first.index)];
      cell[0] += chunk.lines->revenue[i];
      const std::int64_t margin = chunk.lines->margin.empty() ? domain::kUnknownNumber : chunk.lines->margin[i];
      if (margin != domain::kUnknownNumber) {
        cell[1] += margin;
        marginKnown[account] = true;
      }
      ++cell[2];
      ++count;
    }
    return true;
  });
  if (!read) return fail(read.error());
  auto sums = std::make_shared<SalesSums>();
  sums->first = first;
  sums->monthCount = static_cast<int>(months);
  sums->lineCount = count;
  for (const auto& [account, row] : cells) {
    sums->accounts.push_back(account);
    sums->marginKnown.push_back(marginKnown[account]);
    for (const auto& cell : row) {
      sums->revenue.push_back(cell[0]);
      sums->margin.push_back(cell[1]);
      sums->lines.push_back(static_cast<std::uint32_t>(cell[2]));
    }
  }
  return std::shared_ptr<const SalesSums>(std::move(sums));
}

tl::unexpected<base::Error> wrongWord(const char* option, const std::string& value, const char* possible) {
  return fail(ErrorCode::valueNotAChoice, {"pareto", option, value, possible});
}
}  // namespace

Result<scoring::ParetoResult> paretoOf(Workspace& workspace, const ParetoQuestion& question) {
  scoring::ParetoOptions options;
  const auto measure = scoring::portfolioMeasureOf(question.measure);
  const auto level = scoring::rollUpOf(question.level);
  const auto crossing = scoring::crossingRuleOf(question.crossing);
  if (!measure) return wrongWord("measure", question.measure, "revenue, margin, won");
  if (!level) return wrongWord("level", question.level, "group, account");
  if (!crossing) return wrongWord("crossing", question.crossing, "include, exclude, nearest");
  if (question.cutA <= 0 || question.cutA > question.cutB || question.cutB > 100)
    return fail(ErrorCode::valueOutOfRange,
                {"pareto", "cuts", std::to_string(question.cutA) + "," + std::to_string(question.cutB), "0 < A ≤ B ≤ 100"});
  options.measure = *measure;
  options.level = *level;
  options.rules = {question.cutA * 100, question.cutB * 100, *crossing, scoring::TieRule::keepTogether};
  const SnapshotPointer state = workspace.snapshot();
  const base::Date today = question.asOf.value_or(workspace.clock().today());
  const auto period = periodOf(question.from, question.to, today, "pareto");
  if (!period) return fail(period.error());
  if (!*period) return scoring::pareto(*state, options, today);
  options.period = *period;
  if (scoring::coversWholeMonths(*options.period) || *measure == scoring::PortfolioMeasure::won) return scoring::pareto(*state, options, today);
  const auto part = withSalesBetween(workspace, *options.period);
  if (!part) return fail(part.error());
  scoring::ParetoResult result = scoring::pareto(*part, options, today);
  if (result.period) result.period = options.period;
  return result;
}

Result<std::optional<base::Period>> periodOf(std::optional<base::Date> from, std::optional<base::Date> to, base::Date today,
                                             const std::string& command) {
  if (!from && !to) return std::optional<base::Period>();
  const base::Date last = to.value_or(today);
  const base::Date first = from.value_or(base::addMonths(last, -12) + std::chrono::days{1});
  if (first > last) return fail(ErrorCode::endBeforeStart, {command, "to", base::isoText(last), base::isoText(first)});
  return std::optional(base::Period{first, last});
}

Result<domain::Snapshot> withSalesBetween(Workspace& workspace, base::Period period) {
  const SnapshotPointer state = workspace.snapshot();
  auto sums = sumsBetween(workspace, period);
  if (!sums) return fail(sums.error());
  return state->withSales(std::move(*sums));
}

Result<domain::SelectionModel> chooseModel(const Workspace& workspace, const std::string& nameOrFile, base::Date asOf) {
  const SnapshotPointer state = workspace.snapshot();
  if (nameOrFile.empty()) return scoring::defaultModel(*state, asOf);
  if (!nameOrFile.ends_with(".json")) return scoring::modelNamed(*state, nameOrFile);
  std::ifstream in(nameOrFile, std::ios::binary);
  if (!in) return fail(ErrorCode::fileNotFound, {nameOrFile});
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  return domain::parseModel(text, nameOrFile);
}

Result<scoring::Ranking> rankingOf(const Workspace& workspace, const std::string& nameOrFile, base::Date asOf) {
  const auto model = chooseModel(workspace, nameOrFile, asOf);
  if (!model) return fail(model.error());
  scoring::RankingOptions options;
  options.asOf = asOf;
  return scoring::rankAccounts(*workspace.snapshot(), *model, options);
}

}  // namespace kam::app
