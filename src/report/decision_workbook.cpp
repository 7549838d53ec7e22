// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision_workbook.h"

#include "report/decision/decision_facts.h"
#include "scoring/portfolio/decision_history.h"
#include "scoring/selection/criterion_catalogue.h"
#include "words/format.h"

#include <algorithm>

namespace kam::report {

namespace {

class Sheets {
public:
  Sheets(const DecisionFacts& facts, base::Date today) : m_facts(facts), m_words(facts.words), m_today(today) {}

  Workbook workbook() const {
    Workbook book;
    book.title = words::fill(say("report", "Key account decision of %1"), {m_facts.day(m_facts.decision.on)});
    book.author = m_facts.decision.by.empty() ? m_facts.company : m_facts.decision.by;
    book.language = m_words.language();
    book.currency = m_facts.currency;
    book.date = m_today;
    book.sheets = {facts(book.title), ranking(book.title), weights(book.title)};
    return book;
  }

private:
  std::string say(const char* area, const char* text) const { return m_words.say(area, text); }
  std::string modelName() const {
    const domain::Decision& decision = m_facts.decision;
    const std::string name = decision.modelName.empty() && m_facts.model ? m_facts.model->name : decision.modelName;
    return decision.modelVersion ? words::fill(say("report", "%1, version %2"), {name, std::to_string(*decision.modelVersion)}) : name;
  }
  std::string criterionName(const std::string& key) const {
    const domain::Criterion* criterion = m_facts.model ? scoring::findCriterion(*m_facts.model, key) : scoring::findCriterion(key);
    return criterion != nullptr ? criterion->name.in(m_words.language()) : key;
  }

  WorkbookSheet facts(const std::string& title) const {
    const domain::Decision& decision = m_facts.decision;
    WorkbookSheet sheet{say("report", "Decision"), {title}, {{say("report", "Fact")}, {say("report", "Content"), SheetLook::wrapped}}, {}, {}};
    const auto add = [&](const std::string& label, SheetCell cell) { sheet.rows.push_back({{label}, std::move(cell)}); };
    add(say("report", "Decided by"), {decision.by});
    add(say("report", "Decided on"), decision.on ? SheetCell{*decision.on, SheetLook::day} : SheetCell{});
    add(say("report", "Model"), {modelName()});
    if (decision.periodFrom && decision.periodTo)
      add(say("report", "Period of the figures"), {words::period(m_words.language(), {*decision.periodFrom, *decision.periodTo})});
    add(say("report", "Reasons"), {decision.reason});
    if (const domain::Decision* before = m_facts.snapshot.find(decision.supersedes))
      add(say("report", "Supersedes"), {words::fill(say("report", "Decision of %1"), {m_facts.day(before->on)})});
    add(say("report", "Accounts judged"), {static_cast<std::int64_t>(m_facts.accounts.size()), SheetLook::count});
    for (const domain::Verdict verdict : {domain::Verdict::in, domain::Verdict::watch, domain::Verdict::out})
      add(domain::wordOf(m_words, verdict), {static_cast<std::int64_t>(m_facts.countOf(verdict)), SheetLook::count});
    return sheet;
  }

  WorkbookSheet ranking(const std::string& title) const {
    WorkbookSheet sheet{say("report", "Ranking"), {title, modelName()}, {}, {}, {}};
    sheet.columns = {{say("report", "Rank"), SheetLook::count},
                     {say("report", "Account")},
                     {say("report", "Number")},
                     {say("report", "Verdict")},
                     {say("report", "Tier")},
                     {say("report", "Score"), SheetLook::decimal},
                     {say("report", "Certainty"), SheetLook::percent},
                     {say("report", "Attractiveness"), SheetLook::decimal},
                     {say("report", "Our strength with the customer"), SheetLook::decimal},
                     {say("report", "Known"), SheetLook::percent},
                     {say("report", "Revenue"), SheetLook::money},
                     {say("report", "Reason"), SheetLook::wrapped}};
    for (const std::string& key : m_facts.criteria) sheet.columns.push_back({criterionName(key), SheetLook::decimal});
    for (const JudgedAccount& judged : m_facts.accounts) sheet.rows.push_back(row(judged));
    return sheet;
  }

  std::vector<SheetCell> row(const JudgedAccount& judged) const {
    const domain::Account* account = m_facts.snapshot.find(judged.entry->account);
    const domain::DecisionFigures& figures = judged.figures;
    std::vector<SheetCell> cells{cellOf(judged.entry->rank),
                                 {judged.name},
                                 {account != nullptr ? account->number : std::string()},
                                 {domain::wordOf(m_words, judged.entry->verdict)},
                                 {domain::wordOf(m_words, judged.entry->tier)},
                                 cellOf(judged.entry->score),
                                 cellOf(figures.certainty),
                                 cellOf(figures.attractiveness),
                                 cellOf(figures.strength),
                                 cellOf(figures.coverage),
                                 moneyCell(figures.revenue),
                                 {judged.entry->reason}};
    for (const std::string& key : m_facts.criteria) {
      const auto at = std::find_if(figures.contributions.begin(), figures.contributions.end(), [&](const auto& one) { return one.first == key; });
      const bool isMissing = std::find(figures.missing.begin(), figures.missing.end(), key) != figures.missing.end();
      cells.push_back(at != figures.contributions.end() && !isMissing ? SheetCell{at->second} : SheetCell{});
    }
    return cells;
  }

  /// As in the document: a criterion that nobody recorded anything for takes no part and has no weight.
  WorkbookSheet weights(const std::string& title) const {
    WorkbookSheet sheet{say("report", "Weights"), {title, modelName()}, {}, {}, {}};
    sheet.columns = {{say("report", "Criterion")},
                     {say("report", "Axis")},
                     {say("report", "Points"), SheetLook::decimal},
                     {say("report", "Weight"), SheetLook::percent}};
    if (!m_facts.model) return sheet;
    double sum = 0;
    for (const domain::ModelCriterion& criterion : m_facts.model->criteria) {
      const domain::Criterion* known = scoring::findCriterion(*m_facts.model, criterion.key);
      const auto weight = m_facts.weightOf(criterion.key);
      if (weight) sum += criterion.points;
      const bool strength = known != nullptr && known->axis == domain::Axis::strength;
      sheet.rows.push_back({{criterionName(criterion.key)},
                            {strength ? say("report", "Our strength with the customer") : say("report", "Attractiveness")},
                            {criterion.points},
                            weight ? SheetCell{*weight} : SheetCell{}});
    }
    sheet.total = {{say("report", "Total")}, {}, {sum}, sum > 0 ? SheetCell{1.0} : SheetCell{}};
    return sheet;
  }

  const DecisionFacts& m_facts;
  const words::Words& m_words;
  base::Date m_today;
};

}  // namespace

base::Result<Workbook> decisionWorkbook(const domain::Snapshot& snapshot, const DecisionRequest& request) {
  const auto byAge = scoring::decisionsByAge(snapshot);
  const domain::Decision* decision = request.decision.isSet() ? snapshot.find(request.decision) : byAge.empty() ? nullptr : byAge.front();
  if (decision == nullptr)
    return base::fail(base::ErrorCode::recordNotFound, {"decisions", request.decision.isSet() ? request.decision.toString() : std::string("–")});
  return Sheets(DecisionFacts(snapshot, *decision, request.language), request.today).workbook();
}

}  // namespace kam::report
