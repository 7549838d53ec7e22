// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan takes from the rest of the workspace: bridge, proposals, questions, templates, and what goes on into the next year.
#include "pages/plan/plan_model.h"

#include "domain/value_text.h"
#include "report/plan_words.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {

QString PlanModel::sectionName(domain::PlanSection section) const { return qtText(m_words.say(domain::wordOf(section))); }

QString PlanModel::findingText(const scoring::PlanFinding& finding) const { return qtText(report::findingText(finding, targetYear(), m_words)); }

std::size_t PlanModel::errorCount() const {
  return static_cast<std::size_t>(std::count_if(m_findings.begin(), m_findings.end(), [](const scoring::PlanFinding& finding) {
    return scoring::weightOf(finding.fault) == scoring::PlanWeight::error;
  }));
}

std::optional<scoring::PlanBridge> PlanModel::bridge() const {
  return scoring::planBridge(*m_snapshot, m_account.id, m_members, targetYear(), m_workspace->fiscalYearStart(), m_today);
}

std::vector<scoring::SwotProposal> PlanModel::proposals() const { return scoring::swotProposals(*m_snapshot, m_plan, m_members, m_today); }

base::Result<void> PlanModel::takeProposal(const scoring::SwotProposal& proposal) {
  return addSwot(proposal.field, qtText(proposal.text), scoring::sourceText(proposal.kind, proposal.record));
}

std::vector<scoring::OpenQuestion> PlanModel::questions() const { return scoring::openQuestions(*m_snapshot, m_members, m_today); }

namespace {

constexpr std::size_t kMostEvidence = 5;

/// Whether facts of this topic carry the section; talks carry every section.
bool carries(domain::FactTopic topic, domain::PlanSection section) {
  using S = domain::PlanSection;
  using T = domain::FactTopic;
  switch (section) {
    case S::market: return topic == T::market || topic == T::structure || topic == T::initiative || topic == T::pressure || topic == T::goal;
    case S::purchasing: return topic == T::process;
    case S::requirements:
    case S::potential:
    case S::charter: return topic == T::need || topic == T::initiative;
    case S::swot:
    case S::risks: return topic == T::pressure || topic == T::market;
    case S::goals:
    case S::strategy: return topic == T::goal || topic == T::initiative;
    default: return false;
  }
}

}  // namespace

std::vector<PlanModel::Evidence> PlanModel::evidence(domain::PlanSection section) const {
  const auto isOurs = [this](domain::Id<domain::Account> account) {
    return std::find(m_members.begin(), m_members.end(), account.raw()) != m_members.end();
  };
  std::vector<std::pair<base::Date, Evidence>> found;
  for (const domain::Fact& fact : m_snapshot->all<domain::Fact>()) {
    if (!isOurs(fact.account) || !carries(fact.topic, section)) continue;
    QStringList detail;
    if (!fact.source.empty()) detail << qtText(fact.source);
    if (fact.on) detail << qtText(words::date(m_words.language(), *fact.on));
    detail << qtText(domain::wordOf(m_words, fact.knowledge));
    detail.removeAll(QString());
    found.push_back(
        {fact.on.value_or(base::Date{}), {qtText(fact.text), detail.join(QStringLiteral(" \u00b7 ")), domain::Kind::facts, fact.id.raw()}});
  }
  for (const domain::Interaction& talk : m_snapshot->all<domain::Interaction>()) {
    if (!isOurs(talk.account) || !talk.at || talk.subject.empty()) continue;
    const base::Date day = std::chrono::floor<std::chrono::days>(*talk.at);
    if (day > m_today) continue;
    QStringList detail{qtText(words::date(m_words.language(), day))};
    if (const auto* member = m_snapshot->find(talk.member)) detail << qtText(member->name);
    found.push_back({day, {qtText(talk.subject), detail.join(QStringLiteral(" \u00b7 ")), domain::Kind::interactions, talk.id.raw()}});
  }
  // Facts before talks of the same day: they are what was made of them.
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Evidence> result;
  for (auto& [day, one] : found)
    if (one.kind == domain::Kind::facts && result.size() < kMostEvidence) result.push_back(std::move(one));
  for (auto& [day, one] : found)
    if (one.kind == domain::Kind::interactions && result.size() < kMostEvidence) result.push_back(std::move(one));
  return result;
}

QString PlanModel::templateName() const {
  const domain::PlanOutline own = domain::outlineOf(m_plan);
  if (!own.name.empty()) return qtText(own.name);
  return qtText(domain::wordOf(m_words, m_plan.template_ == domain::PlanTemplate::unknown ? domain::PlanTemplate::key : m_plan.template_));
}

std::vector<domain::PlanOutline> PlanModel::ownTemplates() const {
  const auto& settings = m_snapshot->all<domain::Settings>();
  return settings.empty() ? std::vector<domain::PlanOutline>{} : domain::ownTemplates(settings[0]);
}

base::Result<void> PlanModel::useTemplate(domain::PlanTemplate shipped) {
  return commit(app::useTemplate(*m_workspace->snapshot(), m_plan.id, shipped));
}

base::Result<void> PlanModel::useTemplate(const domain::PlanOutline& own) {
  return commit(app::useTemplate(*m_workspace->snapshot(), m_plan.id, own));
}

std::vector<app::CarryItem> PlanModel::carryItems() const { return app::carryItems(*m_snapshot, m_plan.id, m_today); }

base::Result<base::RawId> PlanModel::carry(const std::vector<app::CarryItem>& chosen) {
  const app::NewPlan wanted{m_account.id, m_today, m_workspace->fiscalYearStart(), m_words.language(), {}};
  const auto edit = app::carryPlan(*m_workspace->snapshot(), m_workspace->ids(), m_plan.id, wanted, chosen);
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return edit->rows.front().id;
}

}  // namespace kam::ui
