// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all plans, and of key accounts that have none.
#include "domain/account_tree.h"
#include "domain/fiscal_year.h"
#include "domain/records.h"
#include "pages/plan/plan_tables.h"
#include "scoring/figures/business_figures.h"
#include "scoring/plan/plan_findings.h"
#include "theme/text.h"
#include "words/format.h"

#include <map>
#include <set>

namespace kam::ui {
namespace {

using domain::AccountPlan;
using domain::Kind;

/// A plan, or an account without one.
struct Line {
  base::RawId account = 0;
  base::RawId plan = 0;
  int open = 0;
  int overdue = 0;
  int findings = 0;
};

/// Of everybody, or of one manager; an account without one is its group's manager's.
bool isListed(const domain::Table<domain::Account>& accounts, const domain::AccountTree& tree, std::size_t row, base::RawId manager) {
  const domain::Account& account = accounts[row];
  const auto responsible = account.kam.isSet() ? account.kam : accounts[tree.rootOf(row)].kam;
  return !account.archived && (manager == 0 || responsible.raw() == manager);
}

std::vector<Line> linesOf(const domain::Snapshot& snapshot, base::RawId manager, base::Date today, unsigned fiscalYearStart) {
  const domain::AccountTree tree(snapshot);
  const auto& accounts = snapshot.all<domain::Account>();
  std::map<base::RawId, Line> lines;
  std::set<base::RawId> planned;
  const scoring::PlanTexts texts(snapshot);
  for (const AccountPlan& plan : snapshot.all<AccountPlan>()) {
    const std::size_t row = accounts.rowOf(plan.account);
    if (row >= accounts.size() || !isListed(accounts, tree, row, manager)) continue;
    const bool alive = plan.status != domain::PlanStatus::closed;
    if (alive) planned.insert(plan.account.raw());
    const std::size_t findings = alive ? scoring::planFindings(snapshot, plan, today, fiscalYearStart, &texts).size() : 0;
    lines[plan.id.raw()] = {plan.account.raw(), plan.id.raw(), 0, 0, static_cast<int>(findings)};
  }
  for (const domain::Action& action : snapshot.all<domain::Action>()) {
    const auto line = lines.find(action.plan.raw());
    if (line == lines.end() || action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped) continue;
    ++line->second.open;
    if (action.due && *action.due < today) ++line->second.overdue;
  }
  std::vector<Line> result;
  for (const auto& [id, line] : lines) result.push_back(line);
  for (std::size_t row = 0; row < accounts.size(); ++row) {
    const domain::Account& account = accounts[row];
    if (account.tier != domain::Tier::key || planned.contains(account.id.raw()) || !isListed(accounts, tree, row, manager)) continue;
    result.push_back({account.id.raw(), 0, 0, 0, 0});
  }
  return result;
}

SourceColumn stateColumn(const ColumnMaker& make, const std::shared_ptr<const std::vector<Line>>& lines) {
  SourceColumn column = make.field(
      Kind::plans, "status", [lines](std::size_t row) { return (*lines)[row].plan; }, 130, true);
  column.drawing = [lines, shot = make.snapshot, plain = column.drawing, missing = qtText(make.words.say("plan", "no plan"))](std::size_t row) {
    if ((*lines)[row].plan != 0) return plain(row);
    CellDrawing drawing;
    drawing.pills.push_back({missing, Tone::warning});
    return drawing;
  };
  column.edit = nullptr;
  return column;
}

SourceColumn countColumn(const char* key, const QString& title, std::function<int(std::size_t)> count, std::function<bool(std::size_t)> known,
                         Tone tone, words::Language language) {
  SourceColumn column = textColumn(
      key, title, [count, known, language](std::size_t row) { return known(row) ? qtText(words::number(language, count(row))) : QString(); },
      CellType::number, 100);
  column.key = [count, known](std::size_t row) -> SortKey { return known(row) ? SortKey(std::int64_t{count(row)}) : SortKey{}; };
  column.drawing = [count, tone](std::size_t row) {
    CellDrawing drawing;
    if (count(row) > 0) drawing.tone = tone;
    return drawing;
  };
  return column;
}

}  // namespace

std::shared_ptr<TableSource> plansTable(const ColumnMaker& make, base::RawId manager, base::Date today) {
  const auto lines = std::make_shared<const std::vector<Line>>(linesOf(*make.snapshot, manager, today, domain::fiscalYearStart(*make.snapshot)));
  std::vector<base::RawId> ids;
  for (const Line& line : *lines) ids.push_back(line.plan != 0 ? line.plan : line.account);
  const auto account = [lines](std::size_t row) { return (*lines)[row].account; };
  const auto plan = [lines](std::size_t row) { return (*lines)[row].plan; };
  const auto has = [lines](std::size_t row) { return (*lines)[row].plan != 0; };
  const auto say = [&](const char* area, const char* text) { return qtText(make.words.say(area, text)); };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::accounts, "name", account, 240));
  shown.back().column.type = CellType::strong;
  shown.back().column.searched = true;
  shown.push_back(make.field(Kind::plans, "title", plan, 200));
  shown.push_back(stateColumn(make, lines));
  shown.push_back(make.field(Kind::plans, "version", plan, 80));
  shown.push_back(make.field(Kind::plans, "to", plan, 110));
  shown.push_back(make.field(Kind::accounts, "kam", account, 140));
  const words::Language language = make.words.language();
  shown.push_back(countColumn(
      "open", say("plan", "Open actions"), [lines](std::size_t row) { return (*lines)[row].open; }, has, Tone::neutral, language));
  shown.push_back(countColumn(
      "overdue", say("plan", "Overdue"), [lines](std::size_t row) { return (*lines)[row].overdue; }, has, Tone::critical, language));
  shown.push_back(countColumn(
      "findings", say("plan", "To mend"), [lines](std::size_t row) { return (*lines)[row].findings; }, has, Tone::warning, language));
  for (SourceColumn& column : shown) column.edit = nullptr;
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

}  // namespace kam::ui
