// SPDX-License-Identifier: GPL-3.0-or-later
// Account plans of the sample.
#include "app/demo/demo_builder.h"

#include "app/edits/draft.h"
#include "words/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kam::app::demo {

using namespace domain;

void Builder::makePlans() {
  std::size_t number = 0;
  for (const Story& story : stories())
    if (story.plan != PlanStatus::unknown) makePlan(m_heads[story.company], number++);
}

void Builder::makePlan(std::size_t account, std::size_t number) {
  static constexpr Text kTitle{"Account plan %1–%2", "Account-Plan %1–%2"};
  // Each account is looked after in its own way; plans that say the same of two are found fault with.
  static constexpr std::array kConcepts{
      Text{"Visit every six weeks, quarterly review with both managements, service hotline with a named engineer.",
           "Besuch alle sechs Wochen, Quartalsgespräch mit beiden Leitungen, Servicetelefon mit festem Ansprechpartner."},
      Text{"Engineer on site one day a month; spare parts in consignment at both plants, counted in January and July.",
           "Techniker einen Tag im Monat vor Ort; Ersatzteile in Konsignation in beiden Werken, gezählt im Januar und Juli."},
      Text{"Tenders are prepared together with the works council and the energy officer; calls go to Milan Kranz, at night to the standby of the "
           "plant in Kassel.",
           "Ausschreibungen werden mit Betriebsrat und Energiebeauftragtem vorbereitet; Anrufe gehen an Milan Kranz, nachts an die Bereitschaft im "
           "Werk Kassel."},
      Text{"Short ways for design: two workshops a year with their developers, drawings within five working days, samples free of charge.",
           "Kurze Wege in die Konstruktion: zwei Workshops im Jahr mit den Entwicklern, Zeichnungen binnen fünf Arbeitstagen, Muster kostenlos."},
      Text{
          "Remote monitoring of all booster stations, a monthly report to the head of operations, and one visit a quarter by whoever wrote it.",
          "Fernüberwachung aller Druckerhöhungsanlagen, monatlicher Bericht an die Betriebsleitung, je Quartal ein Besuch von dem, der ihn schrieb."},
      Text{"Price talks once a year in October only; in between the inside sales in Kassel answers within two hours, the manager within a day.",
           "Preisgespräche nur einmal im Jahr, im Oktober; dazwischen antwortet der Innendienst in Kassel binnen zwei Stunden, der Betreuer binnen "
           "eines Tages."},
      Text{"A joint steering group decides on every standard part; we bring the calculation, they bring the line that stands still.",
           "Ein gemeinsamer Lenkungskreis entscheidet über jedes Standardteil; wir bringen die Rechnung mit, sie die Linie, die stillsteht."},
      Text{"The plants are visited in turn, one a week in spring and autumn; what is found goes into a list that both sides keep.",
           "Die Werke werden reihum besucht, im Frühjahr und Herbst jede Woche eines; was sich findet, kommt auf eine Liste, die beide Seiten "
           "führen."}};
  static constexpr Text kTogether{"What %1 has of it: %2", "Was %1 davon hat: %2"};
  static constexpr Text kSupport{"Release of 40 engineering hours for the energy measurement.",
                                 "Freigabe von 40 Technikstunden für die Energiemessung."};
  static constexpr Text kSources{"Sales from the ERP, own talks, annual report of the customer.",
                                 "Umsätze aus dem ERP, eigene Gespräche, Geschäftsbericht des Kunden."};
  const Story& story = *m_traits[account].story;
  const bool closed = story.plan == PlanStatus::closed;
  const bool signedOff = story.plan == PlanStatus::active || story.plan == PlanStatus::approved || closed;
  const int year = base::fiscalYearOf(m_today, m_workspace.fiscalYearStart()) - (closed ? 3 : 0);
  AccountPlan plan;
  plan.id = Id<AccountPlan>(id());
  plan.account = m_accounts[account].id;
  plan.title = words::fill(in(kTitle), {std::to_string(year), std::to_string(year + 2)});
  plan.from = base::fiscalYear(year, m_workspace.fiscalYearStart()).from;
  plan.to = base::fiscalYear(year + 2, m_workspace.fiscalYearStart()).to;
  plan.template_ = PlanTemplate::key;
  plan.status = story.plan;
  plan.version = signedOff ? 2 : 1;
  plan.classification = Classification::confidential;
  plan.summary = in(story.summary);
  plan.charter = in(charters()[number % charters().size()]) + "\n" +
                 words::fill(in(kTogether), {m_accounts[account].name, in(customerBenefits()[account % customerBenefits().size()])});
  plan.strategy = in(story.strategy);
  // A draft is not whole yet: its checks have something to say.
  const bool whole = story.plan != PlanStatus::draft;
  if (whole) plan.serviceConcept = in(kConcepts[number % kConcepts.size()]);
  if (whole) plan.support = in(kSupport);
  plan.vulnerability = in(vulnerabilities()[number % vulnerabilities().size()]);
  plan.unknowns = in(unknowns()[number % unknowns().size()]);
  plan.assumptions = in(kSources);
  if (signedOff) {
    plan.approvedBy = "Regina Lind";
    plan.approvedOn = day(closed ? -820 : -60 - static_cast<int>(number));
  }
  AccountPlan written = plan;
  if (signedOff && !closed) {
    // It is signed once the last sales are there: what was approved is then opened with the figures of that day.
    written.status = PlanStatus::submitted;
    written.approvedBy.clear();
    written.approvedOn.reset();
    m_toSign.emplace_back(written, plan);
  }
  m_draft.add(written);
  makeGoals(plan, account);
  makeActions(plan, account, number);
  makeStrategies(plan.id, account, number);
  const std::size_t entries = whole ? 2 : 1;
  for (int field = 0; field < 4; ++field)
    for (std::size_t i = 0; i < entries + (number + static_cast<std::size_t>(field)) % 2; ++i) {
      SwotEntry entry;
      entry.id = Id<SwotEntry>(id());
      entry.plan = plan.id;
      entry.field = static_cast<SwotField>(field + 1);
      const auto texts = swotTexts(field);
      entry.text = in(texts[(i + number) % texts.size()]);
      entry.sequence = static_cast<std::int64_t>(i + 1);
      m_draft.add(entry);
    }
  for (std::size_t i = 0; i < entries; ++i) {
    const std::size_t text = (number + i) % riskTitles().size();
    Risk risk;
    risk.id = Id<Risk>(id());
    risk.account = plan.account;
    risk.plan = plan.id;
    risk.title = in(riskTitles()[text]);
    risk.likelihood = static_cast<Likelihood>(1 + (number + i) % 3);
    risk.impact = Amount{static_cast<std::int64_t>(std::round(groupYearly(account) * 0.2 / 1000.0)) * 100'000};
    risk.counterMeasure = in(counterMeasures()[text]);
    risk.owner = m_accounts[account].kam;
    m_draft.add(risk);
  }
}

void Builder::makeGoals(const AccountPlan& plan, std::size_t account) {
  static constexpr Text kRevenueGoal{"Grow revenue to %1 thousand a year", "Umsatz auf %1 Tsd. im Jahr steigern"};
  static constexpr Text kHoldGoal{"Hold revenue at %1 thousand a year", "Umsatz bei %1 Tsd. im Jahr halten"};
  static constexpr Text kMarginGoal{"Hold the margin through the price round", "Marge über die Preisrunde halten"};
  static constexpr Text kSatisfactionGoal{"Be the supplier the plants rate best", "Bester Lieferant aus Sicht der Werke werden"};
  static constexpr Text kRelationGoal{"Win the purchasing side", "Den Einkauf gewinnen"};
  const Story& story = *m_traits[account].story;
  const double yearly = groupYearly(account);
  const double wanted = std::round(yearly * (1.0 + std::max(0.02, story.trend * 2.0)) / 10'000.0) * 10.0;
  const auto goal = [&](const std::string& title, GoalMeasure measure) {
    Goal record;
    record.id = Id<Goal>(id());
    record.plan = plan.id;
    record.title = title;
    record.measure = measure;
    record.due = *plan.to;
    record.owner = m_accounts[account].kam;
    record.customerVisible = measure == GoalMeasure::satisfaction;
    if (record.customerVisible) record.relevance = in(customerBenefits()[account % customerBenefits().size()]);
    if (measure == GoalMeasure::revenue) {
      record.baselineAmount = Amount{static_cast<std::int64_t>(std::round(yearly / 1000.0)) * 100'000};
      record.targetAmount = Amount{static_cast<std::int64_t>(wanted) * 100'000};
    } else if (measure == GoalMeasure::marginShare) {
      record.baseline = std::round(story.margin * 100.0) / 100.0 - 0.01;
      record.target = std::round(story.margin * 100.0) / 100.0 + 0.01;
    } else if (measure == GoalMeasure::satisfaction) {
      record.baseline = 4.0;
      record.target = 8.5;
    }
    m_draft.add(record);
    m_goals.push_back(record.id);
  };
  m_goals.clear();
  const std::string thousands = words::number(m_language, static_cast<std::int64_t>(wanted));
  goal(words::fill(in(story.trend > 0.05 ? kRevenueGoal : kHoldGoal), {thousands}), GoalMeasure::revenue);
  goal(in(kMarginGoal), GoalMeasure::marginShare);
  if (plan.status != PlanStatus::draft) {
    goal(in(kSatisfactionGoal), GoalMeasure::satisfaction);
    goal(in(kRelationGoal), GoalMeasure::text);
  }
}

void Builder::makeActions(const AccountPlan& plan, std::size_t account, std::size_t number) {
  const bool closed = plan.status == PlanStatus::closed;
  const std::size_t count = plan.status == PlanStatus::draft ? 2 : 5;
  for (std::size_t i = 0; i < count; ++i) {
    Action action;
    action.id = Id<Action>(id());
    action.account = plan.account;
    action.plan = plan.id;
    action.goal = m_goals[i % m_goals.size()];
    action.title = in(actionTitles()[(number + i) % actionTitles().size()]);
    action.owner = i % 2 == 0 ? m_accounts[account].kam : member(4 + i);
    action.function = i % 2 == 0 ? OwnFunction::kam : i == 1 ? OwnFunction::engineering : OwnFunction::logistics;
    // One late action in a few plans is enough to show what late looks like.
    const int first = number % 3 == 0 ? -14 : 6;
    action.due = day(closed ? -400 + 30 * static_cast<int>(i) : first + 17 * static_cast<int>(i));
    action.start = *action.due - std::chrono::days{45};
    action.status = closed || i == 1 ? ActionStatus::done : i == 2 ? ActionStatus::running : ActionStatus::open;
    if (closed) action.done = action.due;
    else if (i == 1) action.done = day(-3);
    action.customerVisible = i == 2;
    m_draft.add(action);
  }
}

std::vector<Edit> Builder::signatures() const {
  std::vector<Edit> edits;
  for (const auto& [before, after] : m_toSign) {
    Draft draft;
    draft.update(before, after);
    const auto account = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account& one) { return one.id == after.account; });
    edits.push_back(
        {EditKind::planApproved, {after.title, account == m_accounts.end() ? std::string() : account->name, after.approvedBy}, draft.take(), {}});
  }
  return edits;
}

}  // namespace kam::app::demo
