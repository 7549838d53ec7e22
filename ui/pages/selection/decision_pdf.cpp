// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/decision_pdf.h"

#include "app/edits/decision_edits.h"
#include "app/export/workbook.h"
#include "app/workspace.h"
#include "dialogs/export_document.h"
#include "pages/selection/selection_model.h"
#include "report/decision_record.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {

void exportProposalPdf(AppContext& context, const SelectionModel& model, QWidget& parent) {
  app::Workspace* workspace = context.workspace();
  const auto ranking = model.ranking();
  if (workspace == nullptr || !ranking) return;
  app::DecisionDraft draft;
  draft.ranking = ranking.get();
  draft.key = model.cut();
  draft.on = context.clock().today();
  // Nobody has decided yet; the document leaves the line empty.
  draft.by = words::kUnknown;
  const std::shared_ptr<const scoring::Robustness> certainty = model.robustness();
  if (certainty && certainty->isComplete()) draft.robustness = certainty.get();
  const auto proposal = app::proposeDecision(*model.snapshot(), workspace->ids(), draft);
  if (!proposal) return context.tellError(proposal.error());
  const QString name = context.say("selection", "Key account proposal") + QLatin1Char(' ') + qtText(base::isoText(draft.on));
  const auto request = [&](words::Language language) { return report::DecisionRequest{proposal->decision, language, draft.on, true}; };
  exportDocument(
      context, &parent, name, [&](words::Language language) { return report::decisionRecord(proposal->state, request(language)); },
      [&](words::Language language, const std::filesystem::path& path) {
        return app::writeDecisionWorkbook(proposal->state, request(language), path);
      });
}

void exportDecisionPdf(AppContext& context, domain::Id<domain::Decision> decision, QWidget& parent) {
  if (context.workspace() == nullptr) return;
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const domain::Decision* recorded = snapshot->find(decision);
  if (recorded == nullptr) return;
  QString name = context.say("selection", "Key account decision");
  if (recorded->on) name += QLatin1Char(' ') + qtText(base::isoText(*recorded->on));
  const auto request = [&](words::Language language) { return report::DecisionRequest{decision, language, context.clock().today(), false}; };
  exportDocument(
      context, &parent, name, [&](words::Language language) { return report::decisionRecord(*snapshot, request(language)); },
      [&](words::Language language, const std::filesystem::path& path) { return app::writeDecisionWorkbook(*snapshot, request(language), path); });
}

}  // namespace kam::ui
