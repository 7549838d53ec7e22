// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_model.h"

#include "app/edits/plan_edits.h"
#include "app/edits/record_edits.h"
#include "domain/account_tree.h"
#include "domain/value_text.h"
#include "models/field_cells.h"
#include "scoring/figures/business_figures.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>
#include <set>

namespace kam::ui {

using domain::AccountPlan;
using domain::Id;
using domain::Kind;
using domain::PlanStatus;

namespace {

/// The plan in the making before the one in force: that is the one to write in.
const AccountPlan* planOf(const domain::Snapshot& snapshot, Id<domain::Account> account) {
  for (const AccountPlan& plan : snapshot.all<AccountPlan>())
    if (plan.account == account && (plan.status == PlanStatus::draft || plan.status == PlanStatus::submitted)) return &plan;
  return scoring::currentPlan(snapshot, account);
}

}  // namespace

QString PlanModel::say(const char* area, const char* text, const char* disambiguation, int n) const {
  return qtText(m_words.say(area, text, disambiguation, n));
}

QString PlanModel::fill(const QString& pattern, std::initializer_list<std::string> arguments) const {
  return qtText(words::fill(plainText(pattern), arguments.begin(), arguments.size()));
}

QString PlanModel::moneyText(std::int64_t minor) const {
  return qtText(words::shortMoney(m_words.language(), {base::Amount{minor}, domain::currencyOf(*m_snapshot)}));
}

bool PlanModel::load(app::Workspace* workspace, base::RawId record, words::Words words, base::Date today) {
  m_workspace = workspace;
  m_words = words;
  m_today = today;
  m_plan = {};
  m_account = {};
  m_findings.clear();
  m_contents.clear();
  m_snapshot = workspace != nullptr ? workspace->snapshot() : nullptr;
  if (!m_snapshot || record == 0) return false;
  const AccountPlan* plan = m_snapshot->find(Id<AccountPlan>(record));
  const domain::Account* account = m_snapshot->find(plan != nullptr ? plan->account : Id<domain::Account>(record));
  if (account == nullptr) return false;
  m_account = *account;
  m_members = scoring::withSubsidiaries(*m_snapshot, domain::AccountTree(*m_snapshot), m_account.id.raw());
  if (plan == nullptr) plan = planOf(*m_snapshot, account->id);
  if (plan == nullptr) return false;
  m_plan = *plan;
  m_findings = scoring::planFindings(*m_snapshot, m_plan, m_today, m_workspace->fiscalYearStart());
  m_contents = scoring::planContents(*m_snapshot, m_plan, m_members, m_workspace->fiscalYearStart(), m_today);
  return true;
}

bool PlanModel::isOpen() const { return m_plan.status == PlanStatus::draft || m_plan.status == PlanStatus::submitted; }

std::vector<std::pair<QString, Tone>> PlanModel::pills() const {
  const domain::Field& field = domain::recordType(Kind::plans).fieldNamed("status");
  const bool inForce = m_plan.status == PlanStatus::approved || m_plan.status == PlanStatus::active;
  return {{fieldText(*m_snapshot, m_words, field, &m_plan), inForce ? Tone::positive : isOpen() ? Tone::accent : Tone::neutral}};
}

QString PlanModel::subtitle() const {
  QStringList parts;
  if (m_plan.from && m_plan.to) parts << qtText(words::period(m_words.language(), {*m_plan.from, *m_plan.to}));
  if (m_plan.version) parts << fill(say("plan", "version %1"), {std::to_string(*m_plan.version)});
  if (m_plan.approvedOn && !m_plan.approvedBy.empty())
    parts << fill(say("plan", "approved %1 by %2"), {words::date(m_words.language(), *m_plan.approvedOn), m_plan.approvedBy});
  if (!isOpen()) parts << say("plan", "frozen: the next change opens a new draft");
  return parts.join(QStringLiteral(" · "));
}

std::size_t PlanModel::findingsIn(domain::PlanSection section) const {
  return static_cast<std::size_t>(
      std::count_if(m_findings.begin(), m_findings.end(), [section](const scoring::PlanFinding& finding) { return finding.section == section; }));
}

std::optional<PlanModel::Step> PlanModel::nextStep() const {
  switch (m_plan.status) {
    case PlanStatus::draft: return Step::submit;
    case PlanStatus::submitted: return Step::approve;
    case PlanStatus::approved: return Step::activate;
    case PlanStatus::active:
    case PlanStatus::closed: return Step::draftNext;
    case PlanStatus::unknown: break;
  }
  return std::nullopt;
}

QString PlanModel::stepText(Step step) const {
  switch (step) {
    case Step::submit: return say("plan", "Submit for approval");
    case Step::approve: return say("plan", "Approve…");
    case Step::activate: return say("plan", "Put in force");
    case Step::draftNext: break;
  }
  return say("plan", "Open a new draft");
}

base::Result<void> PlanModel::commit(const base::Result<app::Edit>& edit) {
  if (!edit) return edit.error().code == base::ErrorCode::nothingChanged ? base::Result<void>{} : base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

base::Result<void> PlanModel::take(Step step, const QString& by) {
  const app::SnapshotPointer now = m_workspace->snapshot();
  switch (step) {
    case Step::submit: return commit(app::submitPlan(*now, m_plan.id));
    case Step::approve:
      return commit(app::approvePlan(*now, m_plan.id, plainText(by.trimmed()), m_today, m_workspace->fiscalYearStart(), m_words.language()));
    case Step::activate: return commit(app::activatePlan(*now, m_plan.id));
    case Step::draftNext: break;
  }
  return commit(app::draftNextVersion(*now, m_workspace->ids(), m_plan.id));
}

base::Result<void> PlanModel::handBack() { return commit(app::returnPlan(*m_workspace->snapshot(), m_plan.id)); }
base::Result<void> PlanModel::closePlan() { return commit(app::closePlan(*m_workspace->snapshot(), m_plan.id)); }

base::Result<base::RawId> PlanModel::create() {
  const auto edit = app::createPlan(*m_workspace->snapshot(), m_workspace->ids(),
                                    {m_account.id, m_today, m_workspace->fiscalYearStart(), m_workspace->language(), {}});
  if (!edit) return base::fail(edit.error());
  const auto done = m_workspace->commit(*edit);
  if (!done) return base::fail(done.error());
  return edit->rows.front().id;
}

base::Result<void> PlanModel::setField(std::size_t field, const domain::Value& value) {
  return commit(app::setFields(*m_workspace->snapshot(), Kind::plans, m_plan.id.raw(), {{field, value}}));
}

base::Result<void> PlanModel::setAccountField(std::size_t field, const domain::Value& value) {
  return commit(app::setFields(*m_workspace->snapshot(), Kind::accounts, m_account.id.raw(), {{field, value}}));
}

base::Result<void> PlanModel::addSwot(domain::SwotField field, const QString& text, const std::string& source) {
  const domain::RecordType& type = domain::recordType(Kind::swot);
  std::int64_t last = 0;
  for (const domain::SwotEntry& entry : m_workspace->snapshot()->all<domain::SwotEntry>())
    if (entry.plan == m_plan.id && entry.field == field) last = std::max(last, entry.sequence.value_or(0));
  const auto choice = domain::choicesOf(field)[static_cast<std::size_t>(field) - 1];
  std::vector<app::FieldValue> values{{*type.fieldIndex("plan"), m_plan.id.raw()},
                                      {*type.fieldIndex("field"), std::string(choice.key)},
                                      {*type.fieldIndex("text"), plainText(text.trimmed())},
                                      {*type.fieldIndex("sequence"), last + 1}};
  if (!source.empty()) values.emplace_back(*type.fieldIndex("source"), source);
  return commit(app::addRecord(*m_workspace->snapshot(), m_workspace->ids(), Kind::swot, std::move(values)));
}

base::Result<void> PlanModel::markAction(base::RawId action, bool done) {
  return commit(app::markAction(*m_workspace->snapshot(), Id<domain::Action>(action), done, m_today));
}

base::Result<void> PlanModel::remove(Kind kind, base::RawId record) { return commit(app::removeRecord(*m_workspace->snapshot(), kind, record)); }

int PlanModel::targetYear() const { return base::fiscalYearOf(m_plan.from.value_or(m_today), m_workspace->fiscalYearStart()); }

base::Result<void> PlanModel::setTarget(domain::Measure measure, const QString& typed) {
  const app::SnapshotPointer now = m_workspace->snapshot();
  const bool score = measure == domain::Measure::satisfaction;
  const domain::Field& field = domain::recordType(Kind::targets).fieldNamed(score ? "score" : "amount");
  const auto value = domain::parseValue(*now, field, plainText(typed), domain::numberStyleOf(m_words.language()));
  if (!value) return base::fail(value.error());
  std::optional<base::Amount> amount;
  std::optional<double> number;
  if (const auto* minor = std::get_if<std::int64_t>(&*value); minor != nullptr && !score) amount = base::Amount{*minor};
  if (const auto* real = std::get_if<double>(&*value); real != nullptr && score) number = *real;
  return commit(app::setTarget(*now, m_workspace->ids(), m_account.id, targetYear(), measure, amount, number));
}

std::vector<PlanModel::TargetLine> PlanModel::targets() const {
  const scoring::TargetFigures target = scoring::targetsOf(*m_snapshot, m_account.id, targetYear());
  const QString unknown = qtText(words::kUnknown);
  const auto money = [&](const std::optional<std::int64_t>& minor) {
    return minor ? qtText(words::money(m_words.language(), {base::Amount{*minor}, domain::currencyOf(*m_snapshot)}, false)) : QString();
  };
  std::optional<std::int64_t> revenue, margin;
  if (const auto period = scoring::defaultPeriod(*m_snapshot, m_today)) {
    const scoring::SalesFigures sales = scoring::salesOf(*m_snapshot, m_members, *period);
    revenue = sales.revenue;
    margin = sales.margin;
  }
  const auto shown = [&](const std::optional<std::int64_t>& minor) { return minor ? money(minor) : unknown; };
  return {{domain::Measure::revenue, say("plan", "Revenue"), shown(revenue), money(target.revenue)},
          {domain::Measure::margin, say("plan", "Contribution margin"), shown(margin), money(target.margin)},
          {domain::Measure::satisfaction, say("plan", "Satisfaction (0–10)"), unknown,
           target.satisfaction ? qtText(words::decimal(m_words.language(), *target.satisfaction, 1)) : QString()}};
}

std::vector<std::pair<QString, QString>> PlanModel::signOff() const {
  const domain::TeamMember* manager = m_snapshot->find(m_account.kam);
  const domain::TeamMember* sponsor = m_snapshot->find(m_account.sponsor);
  const QString open = say("plan", "open");
  std::vector<std::pair<QString, QString>> lines;
  const bool submitted = m_plan.status != PlanStatus::draft && m_plan.status != PlanStatus::unknown;
  lines.emplace_back(manager == nullptr ? say("plan", "Account manager") : qtText(manager->name), submitted ? say("plan", "submitted") : open);
  const QString approver = !m_plan.approvedBy.empty() ? qtText(m_plan.approvedBy)
                           : sponsor == nullptr       ? say("plan", "Sales lead or sponsor")
                                                      : qtText(sponsor->name);
  lines.emplace_back(approver, m_plan.approvedOn ? qtText(words::date(m_words.language(), *m_plan.approvedOn)) : open);
  return lines;
}

}  // namespace kam::ui
