// SPDX-License-Identifier: GPL-3.0-or-later
// Account plans of the sample, and the whole portfolio put together in one edit.
#include "app/demo/demo.h"
#include "app/demo/demo_builder.h"
#include "app/edits/decision_edits.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/selection/shipped_models.h"

namespace kam::app::demo {

using namespace domain;

void Builder::makePlans() {
  std::size_t number = 0;
  for (std::size_t i = 0; i < m_accounts.size() && number < 10; ++i)
    if (!m_accounts[i].parent.isSet() && m_traits[i].yearly > 300'000) makePlan(i, number++);
}

void Builder::makePlan(std::size_t account, std::size_t number) {
  static constexpr Text kTitle{"Account plan %1–%2", "Account-Plan %1–%2"};
  static constexpr Text kConcept{"Visit every six weeks, quarterly review with both managements, service hotline with a named engineer.",
                                 "Besuch alle sechs Wochen, Quartalsgespräch mit beiden Leitungen, Servicetelefon mit festem Ansprechpartner."};
  static constexpr Text kSupport{"Release of 40 engineering hours for the energy measurement.",
                                 "Freigabe von 40 Technikstunden für die Energiemessung."};
  static constexpr Text kSources{"Sales from the ERP, own talks, annual report of the customer.",
                                 "Umsätze aus dem ERP, eigene Gespräche, Geschäftsbericht des Kunden."};
  const int year = base::fiscalYearOf(m_today, m_workspace.fiscalYearStart());
  AccountPlan plan;
  plan.id = Id<AccountPlan>(id());
  plan.account = m_accounts[account].id;
  plan.title = words::fill(in(kTitle), {std::to_string(year), std::to_string(year + 2)});
  plan.from = base::fiscalYear(year, m_workspace.fiscalYearStart()).from;
  plan.to = base::fiscalYear(year + 2, m_workspace.fiscalYearStart()).to;
  plan.template_ = PlanTemplate::key;
  plan.status = number < 3 ? PlanStatus::active : number == 3 ? PlanStatus::submitted : PlanStatus::draft;
  plan.version = number < 3 ? 2 : 1;
  plan.classification = Classification::confidential;
  plan.summary = in(summaries()[number % summaries().size()]);
  plan.charter = in(charters()[number % charters().size()]);
  plan.strategy = in(strategies()[(number + 1) % strategies().size()]);
  plan.serviceConcept = in(kConcept);
  plan.vulnerability = in(vulnerabilities()[number % vulnerabilities().size()]);
  plan.support = in(kSupport);
  plan.unknowns = in(unknowns()[number % unknowns().size()]);
  plan.assumptions = in(kSources);
  if (number < 3) {
    plan.approvedBy = "Regina Lind";
    plan.approvedOn = day(-60);
  }
  m_draft.add(plan);
  const auto goal = [&](const Text& title, GoalMeasure measure) {
    Goal record;
    record.id = Id<Goal>(id());
    record.plan = plan.id;
    record.title = in(title);
    record.measure = measure;
    record.due = base::fiscalYear(year + 1, m_workspace.fiscalYearStart()).to;
    record.owner = m_accounts[account].kam;
    record.customerVisible = measure == GoalMeasure::satisfaction;
    if (measure == GoalMeasure::revenue) {
      record.baselineAmount = Amount{static_cast<std::int64_t>(m_traits[account].yearly * 1.2) * 100};
      record.targetAmount = Amount{static_cast<std::int64_t>(m_traits[account].yearly * 1.6) * 100};
    } else if (measure == GoalMeasure::marginShare) {
      record.baseline = 0.30;
      record.target = 0.33;
    } else {
      record.baseline = 7.0;
      record.target = 8.5;
    }
    m_draft.add(record);
    return record.id;
  };
  static constexpr Text kRevenueGoal{"Grow to sole source in pumps", "Alleinlieferant bei Pumpen werden"};
  static constexpr Text kMarginGoal{"Hold the margin through the price round", "Marge über die Preisrunde halten"};
  static constexpr Text kRelationGoal{"Win the purchasing side", "Den Einkauf gewinnen"};
  const Id<Goal> first = goal(kRevenueGoal, GoalMeasure::revenue);
  goal(kMarginGoal, GoalMeasure::marginShare);
  goal(kRelationGoal, GoalMeasure::satisfaction);
  for (std::size_t i = 0; i < 5; ++i) {
    Action action;
    action.id = Id<Action>(id());
    action.account = plan.account;
    action.plan = plan.id;
    action.goal = first;
    action.title = in(actionTitles()[(number + i) % actionTitles().size()]);
    action.owner = member(i == 0 ? account % 4 : 3 + i);
    action.function = i % 2 == 0 ? OwnFunction::kam : OwnFunction::service;
    action.due = day(-14 + 17 * static_cast<int>(i));
    action.status = i == 1 ? ActionStatus::done : ActionStatus::open;
    if (i == 1) action.done = day(-3);
    action.customerVisible = i == 2;
    m_draft.add(action);
  }
  for (int field = 0; field < 4; ++field)
    for (std::size_t i = 0; i < 2 + (number + static_cast<std::size_t>(field)) % 2; ++i) {
      SwotEntry entry;
      entry.id = Id<SwotEntry>(id());
      entry.plan = plan.id;
      entry.field = static_cast<SwotField>(field + 1);
      entry.text = in(swotTexts(field)[(i + number) % 3]);
      entry.sequence = static_cast<std::int64_t>(i + 1);
      m_draft.add(entry);
    }
  for (std::size_t i = 0; i < 2; ++i) {
    Risk risk;
    risk.id = Id<Risk>(id());
    risk.account = plan.account;
    risk.plan = plan.id;
    risk.title = in(riskTitles()[(number + i) % 3]);
    risk.likelihood = static_cast<Likelihood>(1 + (number + i) % 3);
    risk.impact = Amount{static_cast<std::int64_t>(m_traits[account].yearly * 0.2) * 100};
    risk.counterMeasure = in(counterMeasures()[(number + i) % 3]);
    risk.owner = m_accounts[account].kam;
    m_draft.add(risk);
  }
}

}  // namespace kam::app::demo

namespace kam::app {

using base::fail;
using base::Result;

namespace {
Result<domain::RawId> writeSales(Workspace& workspace, demo::Builder& builder) {
  auto writer = workspace.beginSales("demo", "demo");
  if (!writer) return fail(writer.error());
  if (const auto done = (*writer)->append(builder.makeSales()); !done) return fail(done.error());
  const auto batch = (*writer)->finish(builder.accountIds(), builder.productIds(), {});
  if (!batch) return fail(batch.error());
  return batch->id;
}

/// The decision of last January: what the tiers of the sample rest on.
Result<void> decide(Workspace& workspace) {
  const auto state = workspace.snapshot();
  const base::Date today = workspace.clock().today();
  const auto model = scoring::modelNamed(*state, scoring::kStandard);
  if (!model) return fail(model.error());
  const auto ranking = scoring::rankAccounts(*state, *model, {scoring::RollUp::group, today});
  if (!ranking) return fail(ranking.error());
  DecisionDraft draft;
  draft.ranking = &*ranking;
  draft.key = {domain::Cut::Kind::top, 12};
  draft.on = base::makeDate(static_cast<int>(base::civil(today).year()), 1, 12);
  draft.by = "Regina Lind";
  draft.reason = workspace.language() == words::Language::german ? "Jährliche Auswahl" : "Yearly selection";
  const auto edit = recordDecision(*state, workspace.ids(), draft);
  if (!edit) return fail(edit.error());
  const auto change = workspace.commit(*edit);
  if (!change) return fail(change.error());
  return {};
}
}  // namespace

Result<std::unique_ptr<Workspace>> createDemoWorkspace(const std::filesystem::path& path, words::Language language, const OpenOptions& options,
                                                       std::uint64_t seed) {
  auto workspace = Workspace::create(path, {language == words::Language::german ? "Beispielportfolio" : "Demo portfolio", {}, language, 1}, options);
  if (!workspace) return workspace;
  demo::Builder builder(**workspace, language, seed);
  builder.makeTeam();
  builder.makeProducts();
  builder.makeAccounts();
  builder.makePeople();
  builder.makeOpportunities();
  builder.makeInteractions();
  builder.makeTargetsAndCosts();
  builder.makeRatings();
  builder.makePlans();
  const auto batch = writeSales(**workspace, builder);
  if (!batch) return fail(batch.error());
  const auto change = (*workspace)->commit({EditKind::demoCreated, {}, builder.draft().take(), {{*batch, true}}});
  if (!change) return fail(change.error());
  if (const auto decided = decide(**workspace); !decided) return fail(decided.error());
  return workspace;
}

}  // namespace kam::app
