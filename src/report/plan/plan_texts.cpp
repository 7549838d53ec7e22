// SPDX-License-Identifier: GPL-3.0-or-later
// Relationships, SWOT, value proposition, strategy, team, what we do not know, assumptions and sources.
#include "report/plan/plan_sections.h"

#include "report/plan_charts.h"
#include "report/plan_words.h"
#include "report/relationship_words.h"
#include "scoring/plan/open_questions.h"
#include "scoring/plan/plan_findings.h"
#include "scoring/plan/swot_proposals.h"
#include "scoring/relationship/relationship_findings.h"

#include "domain/record_name.h"

#include <algorithm>
#include <array>

namespace kam::report {

namespace {

constexpr std::size_t kMostQuestions = 12;

std::string influenceWord(const PlanContext& context, const std::optional<std::int64_t>& influence) {
  const words::Words& words = context.words;
  if (!influence) return context.unknown();
  return *influence >= 3 ? words.say("report", "high") : *influence == 2 ? words.say("report", "medium") : words.say("report", "low");
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
  // Whoever works at the account itself before those of its subsidiaries.
  const auto rank = [&](const domain::Position* position) { return std::pair(position->account != context.account.id, levelRank(position)); };
  std::stable_sort(positions.begin(), positions.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
  return positions;
}

std::string levelsUnknown(const PlanContext& context, const std::vector<const domain::Position*>& contacts) {
  std::string missing;
  for (const domain::Level level : {domain::Level::executive, domain::Level::middle, domain::Level::operational})
    if (std::none_of(contacts.begin(), contacts.end(), [&](const auto* contact) { return contact->level == level; }))
      missing += (missing.empty() ? "" : ", ") + domain::wordOf(context.words, level);
  return missing;
}

namespace {

/// How far a level is covered in each function, and what the map of people warns of.
void addMapFindings(const PlanContext& context, const scoring::RelationshipMap& map, Section& section) {
  const words::Words& words = context.words;
  const std::vector<scoring::GridCell> grid = scoring::relationshipGrid(map);
  Table table;
  table.columns.push_back({words.say("report", "Coverage"), 2.0, Align::left});
  std::vector<domain::PersonFunction> functions;
  for (const scoring::GridCell& one : grid)
    if (std::find(functions.begin(), functions.end(), one.function) == functions.end()) functions.push_back(one.function);
  for (const domain::PersonFunction function : functions) table.columns.push_back({domain::wordOf(words, function), 2.0, Align::left});
  for (const scoring::GridCell& one : grid) {
    if (one.function == functions.front()) table.rows.push_back({cell(domain::wordOf(words, one.level))});
    if (one.people.empty()) {
      table.rows.back().push_back(pill(words.say("report", "nobody"), Tone::critical));
      continue;
    }
    Cell known = cell(nameOf(map.people[one.people.front()]));
    known.tone = one.isGap() ? Tone::warning : Tone::plain;
    known.second = words::fill(words.say("report", "known %1 of 4"), {std::to_string(one.strength)});
    table.rows.back().push_back(std::move(known));
  }
  if (!functions.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Whom we know by level and function")});
    section.blocks.emplace_back(std::move(table));
  }
  const bool planned = std::any_of(context.actions().begin(), context.actions().end(), [](const domain::Action* action) {
    return action->status != domain::ActionStatus::done && action->status != domain::ActionStatus::dropped;
  });
  if (const std::string standing = standingSentence(map, words); !standing.empty())
    section.blocks.emplace_back(Paragraph{standing + ".", Paragraph::Look::body});
  Bullets findings;
  if (std::string sentence = supporterSentence(map, context.account.tier, words); !sentence.empty()) findings.entries.push_back(std::move(sentence));
  for (const scoring::RelationshipFinding& finding : scoring::relationshipFindings(map, context.request.today, planned)) {
    if (relationshipTone(finding.rule) == Tone::plain) continue;
    findings.entries.push_back(relationshipLabel(finding.rule, words) + ": " + relationshipSentence(map, finding, words));
  }
  for (const scoring::Introduction& way : scoring::introductions(map)) findings.entries.push_back(introductionSentence(map, way, words));
  if (findings.entries.empty()) return;
  section.blocks.emplace_back(Subheading{words.say("report", "What the map warns of")});
  section.blocks.emplace_back(std::move(findings));
}

}  // namespace

namespace {

/// Names and functions, all that the customer sees of its people.
Table customerContacts(const PlanContext& context, const std::vector<const domain::Position*>& positions) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Name"), 2.3, Align::left},
                   {words.say("report", "Job title"), 2.4, Align::left},
                   {words.say("report", "Function"), 2.0, Align::left},
                   {words.say("report", "Level"), 2.9, Align::left}};
  for (const domain::Position* position : positions)
    table.rows.push_back({cell(domain::fullName(*context.snapshot.find(position->person))), cell(context.orUnknown(position->jobTitle)),
                          mutedCell(context.orUnknown(domain::wordOf(words, position->function))),
                          mutedCell(context.orUnknown(domain::wordOf(words, position->level)))});
  return table;
}

/// Everything that says how a person is to be won: role, influence, support now and wanted, who looks after them and the last talk.
Table internalContacts(const PlanContext& context, const std::vector<const domain::Position*>& positions, const scoring::RelationshipMap& map) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Name"), 2.5, Align::left},    {words.say("report", "Function, level"), 2.6, Align::left},
                   {words.say("report", "Role"), 1.5, Align::left},    {words.say("report", "Influence"), 1.0, Align::left},
                   {words.say("report", "Support"), 1.5, Align::left}, {words.say("report", "Wanted"), 1.4, Align::left},
                   {words.say("report", "Owner"), 1.8, Align::left},   {words.say("report", "Last talk"), 1.5, Align::left}};
  for (const domain::Position* position : positions) {
    const auto on = std::find_if(map.people.begin(), map.people.end(), [&](const auto& person) { return person.position == position->id; });
    const bool known = on != map.people.end();
    Cell name = cell(domain::fullName(*context.snapshot.find(position->person)));
    name.second = position->jobTitle;
    if (const domain::Account* below = context.snapshot.find(position->account); below != nullptr && below->id != context.account.id)
      name.second += (name.second.empty() ? "" : " \u00b7 ") + below->name;
    Cell function = cell(context.orUnknown(domain::wordOf(words, position->function)));
    function.second = domain::wordOf(words, position->level);
    const std::string role = known ? domain::wordOf(words, on->role) : std::string();
    const std::string none(words::kUnknown);
    const auto& support = known && on->support ? on->support : position->support;
    const auto& influence = known && on->influence ? on->influence : position->influence;
    table.rows.push_back({std::move(name), std::move(function), mutedCell(role.empty() ? none : role), cell(influenceWord(context, influence)),
                          supportCell(context, support), mutedCell(known && on->wantedSupport ? supportCell(context, on->wantedSupport).text : none),
                          mutedCell(known && on->owner.isSet() ? context.memberName(on->owner) : none),
                          mutedCell(known && on->lastContact ? context.date(on->lastContact) : none)});
  }
  return table;
}

}  // namespace

Section relationshipSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"relationships", words.say("report", "Relationships and buying centre"), {}, false, false};
  const std::vector<const domain::Position*> positions = presentContacts(context);
  const scoring::RelationshipMap map = scoring::relationshipMap(context.snapshot, context.account.id, context.request.today);
  Table table = context.forCustomer() ? customerContacts(context, positions) : internalContacts(context, positions, map);
  if (table.rows.empty()) {
    section.blocks.emplace_back(openNote(context, words.say("report", "No contact is known at this customer.")));
    return section;
  }
  const std::size_t contacts = table.rows.size();
  if (map.people.size() > 1) {
    PeopleChart people = peopleChart(map, words, !context.forCustomer());
    const double height = heightOf(people);
    if (people.cards.size() > 1) section.blocks.emplace_back(ChartBlock{{std::move(people)}, height, {}});
  }
  section.blocks.emplace_back(std::move(table));
  if (context.forCustomer()) return section;
  addMapFindings(context, map, section);
  const std::string missing = levelsUnknown(context, positions);
  if (contacts == 1)
    section.blocks.emplace_back(Note{Tone::warning, words.say("report", "Single thread"),
                                     words.say("report", "The relationship hangs on one person. If that person leaves, nobody knows us there.")});
  else if (!missing.empty())
    section.blocks.emplace_back(
        Note{Tone::warning, words.say("report", "Gap"), words::fill(words.say("report", "We know nobody on these decision levels: %1."), {missing})});
  return section;
}

namespace {

/// Growth strategies with what they may bring; what we stop doing stands apart, since it frees the hours for the rest.
void addStrategies(const PlanContext& context, Section& section) {
  const words::Words& words = context.words;
  Table growth;
  const bool milestones =
      std::any_of(context.snapshot.all<domain::Strategy>().begin(), context.snapshot.all<domain::Strategy>().end(), [&](const auto& one) {
        return context.plan != nullptr && one.plan == context.plan->id && one.kind != domain::StrategyKind::stop && !one.milestones.empty();
      });
  growth.columns = {{words.say("report", "Strategy"), milestones ? 3.6 : 6.0, Align::left},
                    {words.say("report", "Low"), 1.4, Align::right},
                    {words.say("report", "Likely"), 1.4, Align::right},
                    {words.say("report", "High"), 1.4, Align::right},
                    {words.say("report", "Owner"), 1.8, Align::left}};
  if (milestones) growth.columns.insert(growth.columns.begin() + 4, {words.say("report", "Milestones"), 3.2, Align::left});
  Bullets stopped;
  std::array<std::int64_t, 3> sums{};
  for (const domain::Strategy& one : context.snapshot.all<domain::Strategy>()) {
    if (context.plan == nullptr || one.plan != context.plan->id) continue;
    if (one.kind == domain::StrategyKind::stop) {
      stopped.entries.push_back(one.milestones.empty() ? one.title : one.title + " – " + one.milestones);
      continue;
    }
    Cell title = cell(one.title);
    title.second = domain::wordOf(words, one.kind);
    const auto money = [&](const std::optional<base::Amount>& amount) { return amount ? context.shortMoney(amount->minor) : context.unknown(); };
    growth.rows.push_back({title, cell(money(one.low)), cell(money(one.likely)), cell(money(one.high)), mutedCell(context.memberName(one.owner))});
    if (milestones) growth.rows.back().insert(growth.rows.back().begin() + 4, mutedCell(one.milestones));
    const std::array amounts{one.low, one.likely, one.high};
    for (std::size_t i = 0; i < amounts.size(); ++i) sums[i] += amounts[i].value_or(base::Amount{}).minor;
  }
  if (growth.rows.size() > 1)
    growth.total = {cell(words.say("report", "Sum")), cell(context.shortMoney(sums[0])), cell(context.shortMoney(sums[1])),
                    cell(context.shortMoney(sums[2]))};
  if (!growth.rows.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Growth and defence")});
    section.blocks.emplace_back(std::move(growth));
  }
  if (!stopped.entries.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "What we stop investing in")});
    section.blocks.emplace_back(std::move(stopped));
  }
}

/// "→ Competition": where in this plan an entry of the SWOT is explained.
std::string sourceMark(const PlanContext& context, const domain::SwotEntry& entry) {
  const auto source = scoring::sourceOf(entry.source);
  if (!source) return {};
  using S = domain::PlanSection;
  S section{};
  switch (source->kind) {
    case domain::Kind::facts: section = S::market; break;
    case domain::Kind::requirements: section = S::requirements; break;
    case domain::Kind::barriers:
    case domain::Kind::competitor_positions: section = S::competition; break;
    default: return {};
  }
  return " (\u2192\u00a0" + context.words.say(domain::wordOf(section)) + ")";
}

}  // namespace

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
    for (const domain::SwotEntry* entry : context.swot(fields[i].first)) {
      if (grid.quadrants[i].entries.size() >= scoring::kPrintedSwotEntries) break;
      grid.quadrants[i].entries.push_back(entry->text + sourceMark(context, *entry));
    }
  }
  section.blocks.emplace_back(std::move(grid));
  if (context.plan != nullptr && !context.plan->vulnerability.empty())
    section.blocks.emplace_back(Note{Tone::critical, words.say("report", "Critical vulnerability"), context.plan->vulnerability});
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
  addStrategies(context, section);
  if (context.plan != nullptr && !context.plan->serviceConcept.empty()) {
    section.blocks.emplace_back(Subheading{words.say("report", "Service concept")});
    addText(section.blocks, context.plan->serviceConcept);
  }
  return section;
}

Section unknownsSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"unknowns", words.say("report", "What we do not know"), {}, false, false};
  if (context.plan != nullptr) addText(section.blocks, context.plan->unknowns);
  Table table;
  table.columns = {{words.say("report", "Question"), 6.2, Align::left},
                   {words.say("report", "Who asks, by when"), 2.2, Align::left},
                   {words.say("report", "May move, a year"), 1.7, Align::right}};
  for (const scoring::OpenQuestion& question : scoring::openQuestions(context.snapshot, context.accounts, context.request.today)) {
    if (table.rows.size() == kMostQuestions) break;
    Cell text = cell(questionText(question, words));
    text.second = question.soWhat;
    Cell asker = cell(context.memberName(question.asker));
    if (question.due) asker.second = context.date(question.due);
    table.rows.push_back(
        {std::move(text), std::move(asker), question.worth ? cell(context.shortMoney(*question.worth)) : mutedCell(std::string(words::kUnknown))});
  }
  if (!table.rows.empty()) {
    table.caption = words.say("report", "The questions that the records themselves raise, by what the answer may move.");
    section.blocks.emplace_back(std::move(table));
  }
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
