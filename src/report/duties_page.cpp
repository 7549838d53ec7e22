// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/duties_page.h"

#include "domain/record_name.h"
#include "domain/value_text.h"
#include "report/document_frame.h"
#include "report/plan/plan_sections.h"
#include "scoring/account/raci_rules.h"
#include "words/format.h"

#include <algorithm>
#include <map>

namespace kam::report {

namespace {

/// What is open, under the function that has to see to it: promises of ours and actions, the next to fall due first.
class OpenByFunction {
public:
  explicit OpenByFunction(const PlanContext& context) : m_context(context) {
    for (const domain::Promise& one : context.snapshot.all<domain::Promise>()) {
      if (!isOurs(one.account.raw()) || one.direction == domain::Direction::theirs) continue;
      if (one.state == domain::PromiseState::open || one.state == domain::PromiseState::unknown) add(one.function, one.text, one.owner, one.due);
    }
    for (const domain::Action& one : context.snapshot.all<domain::Action>())
      if (isOurs(one.account.raw()) && one.status != domain::ActionStatus::done && one.status != domain::ActionStatus::dropped)
        add(one.function, one.title, one.owner, one.due);
  }

  Table table() const {
    const words::Words& words = m_context.words;
    Table table;
    table.columns = {{words.say("report", "Function"), 2.0, Align::left},
                     {words.say("report", "What"), 5.0, Align::left},
                     {words.say("report", "Who"), 2.2, Align::left},
                     {words.say("report", "Due"), 1.6, Align::left}};
    for (const auto& [function, rows] : m_rows) {
      std::vector<Row> sorted = rows;
      std::stable_sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
        if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
        return a.due < b.due;
      });
      const std::string name = domain::wordOf(words, function);
      for (const Row& row : sorted) {
        const bool late = row.due && *row.due < m_context.request.today;
        table.rows.push_back(
            {&row == &sorted.front() ? Cell{name.empty() ? words.say("report", "No function named") : name, Tone::plain, true, false, {}} : cell({}),
             cell(row.text), cell(m_context.memberName(row.owner)),
             late ? Cell{m_context.date(row.due), Tone::critical, false, false, {}} : cell(m_context.date(row.due))});
      }
    }
    return table;
  }

private:
  struct Row {
    std::string text;
    domain::Id<domain::TeamMember> owner;
    std::optional<base::Date> due;
  };
  bool isOurs(base::RawId account) const {
    return std::find(m_context.accounts.begin(), m_context.accounts.end(), account) != m_context.accounts.end();
  }
  void add(domain::OwnFunction function, const std::string& text, domain::Id<domain::TeamMember> owner, const std::optional<base::Date>& due) {
    m_rows[function].push_back({text, owner, due});
  }

  const PlanContext& m_context;
  std::map<domain::OwnFunction, std::vector<Row>> m_rows;
};

/// "Analysis (Plant North, Bavaria)"
std::string dutyAt(const domain::Snapshot& snapshot, const scoring::RaciFinding& finding, const words::Words& words) {
  const std::string duty = domain::wordOf(words, finding.duty);
  const std::string where = dutyPlace(snapshot, finding.unit, finding.region);
  return where.empty() ? duty : duty + " (" + where + ")";
}

std::string findingText(const domain::Snapshot& snapshot, const scoring::RaciFinding& finding, const words::Words& words) {
  using scoring::RaciRule;
  const auto about = [&](std::string pattern) { return words::fill(pattern, {dutyAt(snapshot, finding, words)}); };
  switch (finding.rule) {
    case RaciRule::nobodyAnswers: return about(words.say("report", "nobody answers for %1"));
    case RaciRule::severalAnswer: return about(words.say("report", "several answer for %1"));
    case RaciRule::bothSidesAnswer: return about(words.say("report", "key account management and field sales both answer for %1"));
    case RaciRule::nobodyDoes: return about(words.say("report", "nobody carries out %1"));
    case RaciRule::borderOpen: return about(words.say("report", "between key account management and field sales it is open who answers for %1"));
    case RaciRule::tooMuch:
      return words::fill(words.say("report", "%1 answers for more than %2 duties"),
                         {domain::recordName(snapshot, domain::Kind::team, finding.member.raw()), std::to_string(scoring::kMostDuties)});
    case RaciRule::creditOpen: return words.say("report", "nothing says who is credited with the revenue");
    case RaciRule::creditNotWhole:
      return words::fill(words.say("report", "the revenue credits add up to %1, not to 100 %"),
                         {words::percent(words.language(), finding.credit.value_or(0.0), 1)});
  }
  return {};
}

}  // namespace

std::string dutyPlace(const domain::Snapshot& snapshot, domain::Id<domain::Unit> unit, const std::string& region) {
  const std::string name = unit.isSet() ? domain::recordName(snapshot, domain::Kind::units, unit.raw()) : std::string();
  return name.empty() || region.empty() ? name + region : name + ", " + region;
}

std::vector<std::string> dutyFindings(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, const words::Words& words) {
  std::vector<std::string> findings;
  for (const scoring::RaciFinding& finding : scoring::raciFindings(snapshot, account)) findings.push_back(findingText(snapshot, finding, words));
  const int without = static_cast<int>(scoring::dutiesWithoutAnybody(snapshot, account).size());
  if (without > 0) findings.push_back(words.say("report", "%n duty(ies) without anybody", nullptr, without));
  return findings;
}

base::Result<Document> dutiesPage(const domain::Snapshot& snapshot, const DutiesRequest& request) {
  const auto ground = paperGround(snapshot, request.account, request.language, request.today);
  if (!ground) return base::fail(ground.error());
  const PlanContext& context = (*ground)->context;
  const words::Words& words = context.words;
  const std::string kind = words.say("report", "Who does what");
  Document document = documentFrame(context, kind, domain::Classification::internal);
  document.mostPages = 1;
  document.sections.push_back(openingSection(context, kind, {context.date(request.today)}));
  document.sections.push_back(teamSection(context));
  if (const auto findings = dutyFindings(snapshot, request.account, words); !findings.empty()) {
    std::string text;
    for (const std::string& finding : findings) text += (text.empty() ? "" : "; ") + finding;
    document.sections.back().blocks.emplace_back(Note{Tone::warning, words.say("report", "To be settled"), text + "."});
  }
  Section open{"open", words.say("report", "What has to be done, by function"), {}, false, false};
  Table table = OpenByFunction(context).table();
  if (table.rows.empty()) open.blocks.emplace_back(Paragraph{words.say("report", "Nothing is open."), Paragraph::Look::body});
  else open.blocks.emplace_back(std::move(table));
  document.sections.push_back(std::move(open));
  return document;
}

}  // namespace kam::report
