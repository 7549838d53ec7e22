// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/target_table.h"

#include "models/column_source.h"
#include "pages/plan/plan_model.h"
#include "theme/text.h"
#include "words/format.h"

namespace kam::ui {

std::shared_ptr<TableSource> targetTable(PlanModel& plan, bool writable, const words::Words& words) {
  const auto lines = std::make_shared<const std::vector<PlanModel::TargetLine>>(plan.targets());
  std::vector<base::RawId> ids;
  for (const PlanModel::TargetLine& line : *lines) ids.push_back(static_cast<base::RawId>(line.measure));
  const auto say = [&](const char* area, const char* text) { return qtText(words.say(area, text)); };
  std::vector<SourceColumn> shown;
  shown.push_back(textColumn(
      "measure", say("plan", "Target triple"), [lines](std::size_t row) { return (*lines)[row].name; }, CellType::strong, 220));
  shown.push_back(textColumn(
      "actual", say("plan", "Last 12 months"), [lines](std::size_t row) { return (*lines)[row].actual; }, CellType::number, 150));
  SourceColumn target = textColumn(
      "target", qtText(words::fill(words.say("plan", "Target %1"), {std::to_string(plan.targetYear())})),
      [lines](std::size_t row) { return (*lines)[row].target; }, CellType::number, 150);
  target.column.editable = writable;
  if (writable) target.edit = [&plan, lines](std::size_t row, const QString& typed) { return plan.setTarget((*lines)[row].measure, typed); };
  shown.push_back(std::move(target));
  SourceColumn state = textColumn(
      "state", QString(), [lines, missing = say("plan", "missing")](std::size_t row) { return (*lines)[row].target.isEmpty() ? missing : QString(); },
      CellType::pills, 110);
  state.drawing = [lines, missing = say("plan", "missing")](std::size_t row) {
    CellDrawing drawing;
    if ((*lines)[row].target.isEmpty()) drawing.pills.push_back({missing, Tone::warning});
    return drawing;
  };
  shown.push_back(std::move(state));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

}  // namespace kam::ui
