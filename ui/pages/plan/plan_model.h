// SPDX-License-Identifier: GPL-3.0-or-later
// One account plan without its widgets: where it stands, what each section says and lacks, what may be done next. Changes go
// through the verbs of app/edits; an approved version refuses them.
#pragma once

#include <QObject>

#include "app/edits/edit.h"
#include "app/edits/plan_carry.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "scoring/plan/open_questions.h"
#include "scoring/plan/plan_bridge.h"
#include "scoring/plan/plan_content.h"
#include "scoring/plan/plan_findings.h"
#include "scoring/plan/swot_proposals.h"
#include "theme/colors.h"
#include "words/words.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kam::ui {

class PlanModel : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// `record` is a plan's id, or an account's: its plan in the making, else the one in force. False when there is neither.
  bool load(app::Workspace* workspace, base::RawId record, words::Words words, base::Date today);

  bool hasPlan() const { return m_plan.id.isSet(); }
  const domain::AccountPlan& plan() const { return m_plan; }
  const domain::Account& account() const { return m_account; }
  app::SnapshotPointer snapshot() const { return m_snapshot; }
  /// Draft or submitted: may be written in.
  bool isOpen() const;

  std::vector<std::pair<QString, Tone>> pills() const;
  QString subtitle() const;
  const std::vector<scoring::PlanFinding>& findings() const { return m_findings; }
  std::size_t findingsIn(domain::PlanSection section) const;
  /// How far each section of the plan's template is written.
  const std::vector<scoring::PlanContent>& contents() const { return m_contents; }
  QString sectionName(domain::PlanSection section) const;
  QString findingText(const scoring::PlanFinding& finding) const;
  /// What keeps it from approval.
  std::size_t errorCount() const;

  /// The step that comes next and what its button says; unset at the end of a plan's life.
  enum class Step { submit, approve, activate, draftNext };
  std::optional<Step> nextStep() const;
  QString stepText(Step step) const;
  /// `by` for an approval.
  base::Result<void> take(Step step, const QString& by = {});
  base::Result<void> handBack();
  base::Result<void> closePlan();
  /// A plan for the loaded account; its id.
  base::Result<base::RawId> create();

  base::Result<void> setField(std::size_t field, const domain::Value& value);
  /// A field of the plan's account, which goes on living when the plan is frozen.
  base::Result<void> setAccountField(std::size_t field, const domain::Value& value);
  base::Result<void> addSwot(domain::SwotField field, const QString& text, const std::string& source = {});
  base::Result<void> markAction(base::RawId action, bool done);
  base::Result<void> remove(domain::Kind kind, base::RawId record);
  /// The target of the plan's first fiscal year as typed; empty takes it away.
  base::Result<void> setTarget(domain::Measure measure, const QString& typed);

  int targetYear() const;
  /// Revenue, margin and satisfaction: name, what the last twelve months brought, the target.
  struct TargetLine {
    domain::Measure measure;
    QString name;
    QString actual;
    QString target;
  };
  std::vector<TargetLine> targets() const;
  /// Of the year's revenue target; unset without one.
  std::optional<scoring::PlanBridge> bridge() const;
  /// What the account's records would say in the SWOT.
  std::vector<scoring::SwotProposal> proposals() const;
  base::Result<void> takeProposal(const scoring::SwotProposal& proposal);
  std::vector<scoring::OpenQuestion> questions() const;
  /// What was said or found out lately that a section can stand on: facts with their source, talks, satisfaction; the newest first.
  struct Evidence {
    QString text;
    /// Source, day, who.
    QString detail;
    domain::Kind kind{};
    base::RawId record = 0;
  };
  std::vector<Evidence> evidence(domain::PlanSection section) const;
  /// The account and what lies below it.
  const std::vector<base::RawId>& members() const { return m_members; }

  /// Name of the template that the plan is written by; the templates there are: ours, then the workspace's own.
  QString templateName() const;
  std::vector<domain::PlanOutline> ownTemplates() const;
  base::Result<void> useTemplate(domain::PlanTemplate shipped);
  base::Result<void> useTemplate(const domain::PlanOutline& own);

  std::vector<app::CarryItem> carryItems() const;
  /// Next year's plan with what was chosen; its id.
  base::Result<base::RawId> carry(const std::vector<app::CarryItem>& chosen);
  QString moneyText(std::int64_t minor) const;
  /// Account manager and approver with the day, or what is open.
  std::vector<std::pair<QString, QString>> signOff() const;

private:
  base::Result<void> commit(const base::Result<app::Edit>& edit);
  QString say(const char* area, const char* text, const char* disambiguation = nullptr, int n = -1) const;
  QString fill(const QString& pattern, std::initializer_list<std::string> arguments) const;

  app::Workspace* m_workspace = nullptr;
  app::SnapshotPointer m_snapshot;
  words::Words m_words{words::Language::english};
  base::Date m_today{};
  domain::AccountPlan m_plan;
  domain::Account m_account;
  std::vector<base::RawId> m_members;
  std::vector<scoring::PlanFinding> m_findings;
  std::vector<scoring::PlanContent> m_contents;
};

}  // namespace kam::ui
