// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/decision_pdf.h"

#include "app/workspace.h"
#include "dialogs/export_document.h"
#include "report/decision_record.h"
#include "shell/app_context.h"
#include "theme/text.h"

namespace kam::ui {

void exportDecisionPdf(AppContext& context, domain::Id<domain::Decision> decision, QWidget& parent) {
  if (context.workspace() == nullptr) return;
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const domain::Decision* recorded = snapshot->find(decision);
  if (recorded == nullptr) return;
  QString name = context.say("selection", "Key account decision");
  if (recorded->on) name += QLatin1Char(' ') + qtText(base::isoText(*recorded->on));
  exportDocument(context, &parent, name, [&](words::Language language) {
    return report::decisionRecord(*snapshot, {decision, language, context.clock().today()});
  });
}

}  // namespace kam::ui
