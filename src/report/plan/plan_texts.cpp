// SPDX-License-Identifier: GPL-3.0-or-later
// Relationships, SWOT, value proposition, strategy, team, what we do not know, assumptions and sources.
#include "report/plan/plan_sections.h"

#include "domain/record_name.h"

#include <algorithm>
#include <array>

namespace kam::report {

namespace {

std::string influenceWord(const PlanContext& context, const std::optional<std::int64_t>& influence) {
  const words::Words& words = context.words;
  if (!influence) return context.unknown();
  return *influence >= 3 ? words.say("report", "high") : *influence == 2 ? words.say("report", "medium") : words.say("report", "low");
}

void addTeamRow(const PlanContext& context, Table& table, domain::Id<domain::TeamMember> id, const std::string& role,
                const std::optional<std::int64_t>& hours) {
  const domain::TeamMember* member = context.snapshot.find(id);
  if (member == nullptr) return;
  std::vector<Cell> row{cell(member->name), cell(role), mutedCell(domain::wordOf(context.words, member->function))};
  if (context.forCustomer()) row.push_back(mutedCell(member->email));
  else row.push_back(cell(hours ? words::number(context.words.language(), *hours) : std::string(words::kUnknown)));
  table.rows.push_back(std::move(row));
}

}  // namespace

Cell supportCell(const PlanContext& context, const std::optional<std::int64_t>& support) {
  const words::Words& words = context.words;
  if (!support) return mutedCell(context.unknown());
  if (*support <= -2) return pill(words.say("report", "Opponent"), Tone::critical);
  if (*support == -1) return pill(words.say("report", "Sceptic"), Tone::warning);
  if (*support == 0) return pill(words.say("report", "Neutral"), Tone::muted);
  return pill(*support == 1 ? words.say("report", "Supporter") : words.say("report", "Mentor"), Tone::positive);
}

std::vector<const domain::Position*> presentContacts(const PlanContext& context) {
  std::vector<const domain::Position*> positions;
  for (const domain::Position& position : context.snapshot.all<domain::Position>()) {
    const domain::Person* person = context.snapshot.find(position.person);
    const bool present = !position.until || *position.until >= context.request.today;
    if (present && person != nullptr && !person->erased &&
        std::find(context.accounts.begin(), context.accounts.end(), position.account.raw()) != context.accounts.end())
      positions.push_back(&position);
  }
  const auto levelRank = [](const domain::Position* position) {
    return position->level == domain::Level::unknown ? 99 : static_cast<int>(position->level);
  };
  std::stable_sort(positions.begin(), positions.end(), [&](const auto* a, const auto* b) { return levelRank(a) < levelRank(b); });
  return positions;
}

std::string levelsUnknown(const PlanContext& context, const std::vector<const domain::Position*>& contacts) {
  std::string missing;
  for (const domain::Level level : {domain::Level::executive, domain::Level::middle, domain::Level::operational})
    if (std::none_of(contacts.begin(), contacts.end(), [&](const auto* contact) { return contact->level == level; }))
      missing += (missing.empty() ? "" : ", ") + domain::wordOf(context.words, level);
  return missing;
}

Section relationshipSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"relationships", words.say("report", "Relationships and buying centre"), {}, false, false};
  Table table;
  table.columns = {{words.say("report", "Name"), 2.3, Align::left},
                   {words.say("report", "Job title"), 2.4, Align::left},
                   {words.say("report", "Function"), 2.0, Align::left},
                   {words.say("report", "Level"), 2.9, Align::left}};
  if (!context.forCustomer()) {
    table.columns.push_back({words.say("report", "Influence"), 1.2, Align::left});
    table.columns.push_back({words.say("report", "Support"), 1.6, Align::left});
  }
  const std::vector<const domain::Position*> positions = presentContacts(context);
  for (const domain::Position* position : positions) {
    std::vector<Cell> row{cell(domain::fullName(*context.snapshot.find(position->person))), cell(PlanContext::orUnknown(position->jobTitle)),
                          mutedCell(PlanContext::orUnknown(domain::wordOf(words, position->function))),
                          mutedCell(PlanContext::orUnknown(domain::wordOf(words, position->level)))};
    if (!context.forCustomer()) {
      row.push_back(cell(influenceWord(context, position->influence)));
      row.push_back(supportCell(context, position->support));
    }
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) {
    section.blocks.emplace_back(openNote(context, words.say("report", "No contact is known at this customer.")));
    return section;
  }
  const std::size_t contacts = table.rows.size();
  section.blocks.emplace_back(std::move(table));
  if (context.forCustomer()) return section;
  const std::string missing = levelsUnknown(context, positions);
  if (contacts == 1)
    section.blocks.emplace_back(Note{Tone::warning, words.say("report", "Single thread"),
                                     words.say("report", "The relationship hangs on one person. If that person leaves, nobody knows us there.")});
  else if (!missing.empty())
    section.blocks.emplace_back(
        Note{Tone::warning, words.say("report", "Gap"), words::fill(words.say("report", "We know nobody on these decision levels: %1."), {missing})});
  return section;
}

Section swotSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"swot", words.say("report", "SWOT and critical vulnerability"), {}, false, false};
  using Field = domain::SwotField;
  const std::array<std::pair<Field, std::string>, 4> fields{{{Field::strength, words.say("report", "Strengths")},
                                                             {Field::weakness, words.say("report", "Weaknesses")},
                                                             {Field::opportunity, words.say("report", "Opportunities")},
                                                             {Field::threat, words.say("report", "Threats")}}};
  SwotGrid grid;
  grid.emptyText = words.say("report", "open");
  for (std::size_t i = 0; i < fields.size(); ++i) {
    grid.quadrants[i].title = fields[i].second;
    for (const domain::SwotEntry* entry : context.swot(fields[i].first)) grid.quadrants[i].entries.push_back(entry->text);
  }
  section.blocks.emplace_back(std::move(grid));
  if (context.plan != nullptr && !context.plan->vulnerability.empty())
    section.blocks.emplace_back(Note{Tone::critical, words.say("report", "Critical vulnerability"), context.plan->vulnerability});
  return section;
}

Section charterSection(const PlanContext& context) {
  Section section{"charter", context.words.say("report", "Value proposition"), {}, false, false};
  if (context.plan != nullptr) addText(section.blocks, context.plan->charter);
  return section;
}

Section strategySection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"strategy", words.say("report", "Strategy"), {}, false, false};
  const std::string intent = domain::wordOf(words, context.account.intent);
  if (!intent.empty()) section.blocks.emplace_back(Paragraph{words::fill(words.say("report", "Intent: %1"), {intent})});
  if (context.plan == nullptr || context.plan->strategy.empty())
    section.blocks.emplace_back(openNote(context, words.say("report", "The strategy is not written yet.")));
  else addText(section.blocks, context.plan->strategy);
  if (context.plan != nullptr && !context.plan->serviceConcept.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Service concept")});
    addText(section.blocks, context.plan->serviceConcept);
  }
  return section;
}

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
    addTeamRow(context, assigned, assignment.member, domain::wordOf(words, assignment.role), assignment.hoursPerYear);
  }
  if (!kamListed) addTeamRow(context, table, context.account.kam, domain::wordOf(words, domain::TeamRole::kam), {});
  if (!sponsorListed) addTeamRow(context, table, context.account.sponsor, domain::wordOf(words, domain::TeamRole::sponsor), {});
  for (std::vector<Cell>& row : assigned.rows) table.rows.push_back(std::move(row));
  if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
  else section.blocks.emplace_back(openNote(context, words.say("report", "Nobody is assigned to this account yet.")));
  if (!context.forCustomer())
    for (Block& block : responsibilityBlocks(context)) section.blocks.push_back(std::move(block));
  return section;
}

Section unknownsSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"unknowns", words.say("report", "What we do not know"), {}, false, false};
  if (context.plan != nullptr) addText(section.blocks, context.plan->unknowns);
  Bullets asked;
  for (const domain::Fact& fact : context.snapshot.all<domain::Fact>()) {
    const bool open = fact.knowledge == domain::Knowledge::notKnown || fact.knowledge == domain::Knowledge::stale;
    const bool ours = std::find(context.accounts.begin(), context.accounts.end(), fact.account.raw()) != context.accounts.end();
    if (open && ours) asked.entries.push_back(fact.soWhat.empty() ? fact.text : fact.text + " – " + fact.soWhat);
  }
  if (!asked.entries.empty()) section.blocks.emplace_back(std::move(asked));
  if (section.blocks.empty())
    section.blocks.emplace_back(openNote(context, words.say("report", "The plan names nothing that it does not know. That is a gap in itself.")));
  return section;
}

Section assumptionsSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"assumptions", words.say("report", "Assumptions and sources"), {}, false, false};
  if (context.plan != nullptr) addText(section.blocks, context.plan->assumptions);
  Bullets sources;
  if (context.period)
    sources.entries.push_back(
        words::fill(words.say("report", "Sales: %1 lines in the workspace, figures of %2."),
                    {words::number(words.language(), context.snapshot.sales().lineCount), words::period(words.language(), *context.period)}));
  sources.entries.push_back(words::fill(words.say("report", "All amounts in %1; “?” stands for what nobody knows yet."), {context.currency.code()}));
  if (context.request.ranking != nullptr)
    sources.entries.push_back(words::fill(
        words.say("report", "Matrix: model “%1”, version %2, computed on %3."),
        {context.request.ranking->model.name, std::to_string(context.request.ranking->model.version), context.date(context.request.today)}));
  section.blocks.emplace_back(std::move(sources));
  return section;
}

}  // namespace kam::report
