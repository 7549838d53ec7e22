// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_export_model.h"

#include "app/workspace.h"
#include "print/pdf/pdf.h"
#include "report/document_texts.h"
#include "theme/text.h"

namespace kam::ui {

PlanExportModel::PlanExportModel(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_language(context.language()), m_layout(this), m_writer(this) {
  connect(&context, &AppContext::changed, this, [this](const Change& change) {
    if (!change.workspace && !change.sales && change.kinds.none()) return;
    if (change.workspace) m_past.reset();
    if (m_account != 0) layOut();
  });
}

void PlanExportModel::setPlan(base::RawId account, base::RawId plan) {
  if (account == m_account && plan == m_plan && m_pages) return;
  m_account = account;
  m_plan = plan;
  m_past.reset();
  layOut();
}

void PlanExportModel::setAudience(report::Audience audience) {
  if (audience == m_audience) return;
  m_audience = audience;
  layOut();
}

void PlanExportModel::setLanguage(words::Language language) {
  if (language == m_language) return;
  m_language = language;
  layOut();
}

bool PlanExportModel::wasApproved() const {
  if (m_context.workspace() == nullptr || m_plan == 0) return false;
  const auto* plan = m_context.workspace()->snapshot()->find(domain::Id<domain::AccountPlan>(m_plan));
  return plan != nullptr && plan->approvedOn.has_value();
}

void PlanExportModel::setAsApproved(bool asApproved) {
  if (asApproved == m_asApproved || (asApproved && !wasApproved())) return;
  m_asApproved = asApproved;
  layOut();
}

report::PlanRequest PlanExportModel::request() const {
  report::PlanRequest request;
  request.account = domain::Id<domain::Account>(m_account);
  request.plan = domain::Id<domain::AccountPlan>(m_plan);
  request.audience = m_audience;
  request.language = m_language;
  request.today = m_context.clock().today();
  if (m_asApproved)
    if (const auto* plan = m_context.workspace()->snapshot()->find(request.plan); plan != nullptr && plan->approvedOn)
      request.today = *plan->approvedOn;
  return request;
}

void PlanExportModel::layOut() {
  if (m_context.workspace() == nullptr || m_account == 0) {
    m_layout.stop();
    m_layingOut = false;
    m_pages.reset();
    m_problem.clear();
    Q_EMIT changed();
    return;
  }
  m_layingOut = true;
  m_layout.run(
      [workspace = m_context.workspace(), snapshot = m_context.workspace()->snapshot(), request = request(), asApproved = m_asApproved,
       past = m_past](const std::atomic<bool>& stopped) mutable -> Outcome {
        if (asApproved && past == nullptr) {
          auto state = app::stateAtApproval(*workspace, request.plan, &stopped);
          if (!state) return {nullptr, base::fail(state.error())};
          past = std::make_shared<const app::ApprovedState>(std::move(*state));
        }
        base::Result<report::Document> document = report::accountPlan(asApproved ? *past->snapshot : *snapshot, request);
        if (!document) return {nullptr, base::fail(document.error()), past};
        // The pages can be looked at all the same; the file would be refused.
        base::Result<void> result;
        if (const auto refused = print::kept(*document); !refused) result = base::fail(refused.error());
        return {std::make_shared<const print::Composition>(std::move(*document)), result, past};
      },
      [this](Outcome outcome) { take(std::move(outcome)); });
  Q_EMIT changed();
}

void PlanExportModel::take(Outcome outcome) {
  m_layingOut = false;
  m_pages = std::move(outcome.pages);
  m_past = std::move(outcome.past);
  m_remark = m_asApproved && m_past != nullptr && !m_past->exact
                 ? m_context.say("dialogs", "Somebody was erased since the approval: the plan is as approved, the records beside it are later.")
                 : QString();
  m_problem = outcome.result ? QString() : m_context.sentence(outcome.result.error());
  Q_EMIT changed();
}

QString PlanExportModel::summary() const {
  if (!m_pages) return {};
  const int count = static_cast<int>(m_pages->pageCount());
  QString text = m_context.say("dialogs", "%n page(s)", nullptr, count);
  const int withheld = static_cast<int>(m_pages->document().withheld.size());
  if (m_audience == report::Audience::customer)
    text += QStringLiteral(" · ") + m_context.say("dialogs", "%n text(s) held back; the finished file is searched for them", nullptr, withheld);
  return text;
}

QString PlanExportModel::fileName() const {
  QString name = m_pages ? qtText(m_pages->document().title) : m_context.say("dialogs", "Account plan");
  if (m_audience == report::Audience::management) name += QStringLiteral(" (") + m_context.say("dialogs", "Management") + QLatin1Char(')');
  for (const QChar refused : QStringLiteral("/\\:*?\"<>|")) name.replace(refused, QLatin1Char('_'));
  return name + QStringLiteral(".pdf");
}

void PlanExportModel::exportTo(const QString& path) {
  if (!m_pages) return;
  m_writer.run([pages = m_pages, target = plainText(path)](const std::atomic<bool>&) { return print::writePdf(pages->document(), target); },
               [this, path](const base::Result<void>& result) {
                 if (!result) {
                   m_context.tellError(result.error());
                   return;
                 }
                 m_context.tell(m_context.say("dialogs", "Written: %1").replace(QStringLiteral("%1"), path), Tone::positive);
                 Q_EMIT written(path);
               });
}

void PlanExportModel::finish() {
  m_layout.finish();
  m_writer.finish();
}

}  // namespace kam::ui
