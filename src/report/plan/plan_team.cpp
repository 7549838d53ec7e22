// SPDX-License-Identifier: GPL-3.0-or-later
// Our people at the account: who they are, how the account is anchored in our house, what care its tier promises, and who does what.
#include "report/plan/plan_sections.h"

#include "report/anchoring_words.h"
#include "report/duties_page.h"

#include <algorithm>
#include <map>

namespace kam::report {

namespace {

void addTeamRow(const PlanContext& context, Table& table, domain::Id<domain::TeamMember> id, const std::string& role,
                const domain::Assignment* assignment) {
  const words::Words& words = context.words;
  const domain::TeamMember* member = context.snapshot.find(id);
  if (member == nullptr) return;
  Cell name = cell(member->name);
  if (assignment != nullptr && assignment->deputy.isSet())
    name.second = words::fill(words.say("report", "Deputy: %1"), {context.memberName(assignment->deputy)});
  std::vector<Cell> row{name, cell(role), mutedCell(domain::wordOf(words, member->function))};
  if (context.forCustomer()) {
    row.push_back(mutedCell(member->email));
  } else {
    const bool planned = assignment != nullptr && assignment->hoursPerYear;
    Cell hours = cell(planned ? words::number(words.language(), *assignment->hoursPerYear) : std::string(words::kUnknown));
    if (assignment != nullptr && assignment->revenueCredit)
      hours.second = words::fill(words.say("report", "credited with %1"), {words::percent(words.language(), *assignment->revenueCredit, 0)});
    row.push_back(std::move(hours));
  }
  table.rows.push_back(std::move(row));
}

void addAnchoring(const PlanContext& context, Section& section) {
  const words::Words& words = context.words;
  const base::Date today = context.request.today;
  const scoring::Anchoring anchoring = scoring::anchoringOf(context.snapshot, context.account.id, today);
  std::string text = anchoringSentence(anchoring, words) + ".";
  if (const std::string path = escalationText(context.snapshot, anchoring); !path.empty())
    text += " " + words::fill(words.say("report", "When it burns: %1"), {path}) + ".";
  section.blocks.emplace_back(Paragraph{std::move(text), Paragraph::Look::body});
  const auto care = careLines(scoring::careAgreed(context.snapshot, context.account.id, today), today, words);
  if (care.empty()) return;
  section.blocks.emplace_back(Subheading{words.say("report", "Care agreed")});
  section.blocks.emplace_back(careTable(care, words));
}

std::vector<Block> responsibilityBlocks(const PlanContext& context) {
  const words::Words& words = context.words;
  std::map<domain::Duty, std::map<domain::RaciPart, std::string>> duties;
  for (const domain::Responsibility& one : context.snapshot.all<domain::Responsibility>()) {
    if (std::find(context.accounts.begin(), context.accounts.end(), one.account.raw()) == context.accounts.end()) continue;
    std::string& names = duties[one.duty][one.part];
    const std::string where = dutyPlace(context.snapshot, one.unit, one.region);
    names += (names.empty() ? "" : ", ") + context.memberName(one.member) + (where.empty() ? "" : " (" + where + ")");
  }
  if (duties.empty()) return {};
  Table table;
  table.columns = {{words.say("report", "Duty"), 2.8, Align::left},
                   {words.say("report", "Answers for it"), 2.4, Align::left},
                   {words.say("report", "Carries it out"), 2.4, Align::left},
                   {words.say("report", "Is asked, is told"), 2.4, Align::left}};
  for (auto& [duty, parts] : duties) {
    const std::string& consulted = parts[domain::RaciPart::consulted];
    const std::string& informed = parts[domain::RaciPart::informed];
    const std::string both = consulted.empty() || informed.empty() ? consulted + informed : consulted + ", " + informed;
    const auto named = [&](const std::string& names) {
      return names.empty() ? Cell{words.say("report", "nobody"), Tone::critical, false, false, {}} : cell(names);
    };
    table.rows.push_back({cell(domain::wordOf(words, duty)), named(parts[domain::RaciPart::accountable]), named(parts[domain::RaciPart::responsible]),
                          mutedCell(both.empty() ? std::string(words::kUnknown) : both)});
  }
  return {Subheading{words.say("report", "Who does what")}, std::move(table)};
}

}  // namespace

Section teamSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"team", words.say("report", "Account team"), {}, false, false};
  Table table;
  table.columns = {{words.say("report", "Name"), 3, Align::left},
                   {words.say("report", "Role"), 2.5, Align::left},
                   {words.say("report", "Function"), 2.5, Align::left}};
  if (context.forCustomer()) table.columns.push_back({words.say("report", "E-mail"), 3, Align::left});
  else table.columns.push_back({words.say("report", "Hours a year"), 1.5, Align::right});
  bool kamListed = false;
  bool sponsorListed = false;
  Table assigned = table;
  for (const domain::Assignment& assignment : context.snapshot.all<domain::Assignment>()) {
    if (assignment.account != context.account.id) continue;
    kamListed = kamListed || assignment.member == context.account.kam;
    sponsorListed = sponsorListed || assignment.member == context.account.sponsor;
    addTeamRow(context, assigned, assignment.member, domain::wordOf(words, assignment.role), &assignment);
  }
  if (!kamListed) addTeamRow(context, table, context.account.kam, domain::wordOf(words, domain::TeamRole::kam), nullptr);
  if (!sponsorListed) addTeamRow(context, table, context.account.sponsor, domain::wordOf(words, domain::TeamRole::sponsor), nullptr);
  for (std::vector<Cell>& row : assigned.rows) table.rows.push_back(std::move(row));
  if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
  else section.blocks.emplace_back(openNote(context, words.say("report", "Nobody is assigned to this account yet.")));
  if (context.forCustomer()) return section;
  addAnchoring(context, section);
  for (Block& block : responsibilityBlocks(context)) section.blocks.push_back(std::move(block));
  return section;
}

}  // namespace kam::report
