// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_compare_dialog.h"

#include "domain/value_text.h"
#include "models/column_source.h"
#include "scoring/plan/plan_differences.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

using scoring::PlanDifference;

namespace {

struct Row {
  PlanDifference::Kind kind;
  QString place;
  QString field;
  QString before;
  QString after;
};

QString wordOf(const words::Words& words, PlanDifference::Kind kind) {
  switch (kind) {
    case PlanDifference::Kind::added: return qtText(words.say("plan", "added"));
    case PlanDifference::Kind::removed: return qtText(words.say("plan", "removed"));
    case PlanDifference::Kind::changed: break;
  }
  return qtText(words.say("plan", "changed"));
}

std::vector<Row> rowsBetween(const domain::Snapshot& snapshot, const words::Words& words, const domain::AccountPlan& before,
                             const domain::AccountPlan& after) {
  std::vector<Row> rows;
  for (const PlanDifference& difference : scoring::planDifferences(snapshot, before, after)) {
    QString place = qtText(words.say(domain::recordType(difference.of).singular));
    if (!difference.subject.empty()) place += QStringLiteral(": ") + qtText(difference.subject);
    if (difference.kind != PlanDifference::Kind::changed) rows.push_back({difference.kind, place, {}, {}, {}});
    for (const scoring::FieldDifference& field : difference.fields)
      rows.push_back({difference.kind, place, qtText(words.say(field.field->label)),
                      qtText(domain::displayText(snapshot, words, *field.field, field.before)),
                      qtText(domain::displayText(snapshot, words, *field.field, field.after))});
  }
  return rows;
}

QString versionText(const words::Words& words, const domain::AccountPlan& plan) {
  const std::string version = plan.version ? std::to_string(*plan.version) : "1";
  return qtText(words::fill(words.say("plan", "%1, version %2 · %3"), {plan.title, version, domain::wordOf(words, plan.status)}));
}

}  // namespace

std::shared_ptr<TableSource> planDifferenceTable(app::SnapshotPointer snapshot, const words::Words& words, domain::Id<domain::AccountPlan> before,
                                                 domain::Id<domain::AccountPlan> after) {
  const domain::AccountPlan* old = snapshot->find(before);
  const domain::AccountPlan* now = snapshot->find(after);
  const auto rows = std::make_shared<std::vector<Row>>();
  if (old != nullptr && now != nullptr) *rows = rowsBetween(*snapshot, words, *old, *now);
  std::vector<base::RawId> ids;
  for (std::size_t at = 0; at < rows->size(); ++at) ids.push_back(static_cast<base::RawId>(at + 1));
  std::vector<SourceColumn> columns;
  SourceColumn change = textColumn(
      "change", qtText(words.say("plan", "Change")), [rows, words](std::size_t row) { return wordOf(words, (*rows)[row].kind); }, CellType::pills,
      100);
  change.drawing = [rows, words](std::size_t row) {
    const PlanDifference::Kind kind = (*rows)[row].kind;
    CellDrawing drawing;
    drawing.pills.push_back({wordOf(words, kind), kind == PlanDifference::Kind::added     ? Tone::positive
                                                  : kind == PlanDifference::Kind::removed ? Tone::critical
                                                                                          : Tone::neutral});
    return drawing;
  };
  columns.push_back(std::move(change));
  columns.push_back(textColumn(
      "place", qtText(words.say("plan", "What")), [rows](std::size_t row) { return (*rows)[row].place; }, CellType::strong, 230));
  columns.push_back(textColumn(
      "field", qtText(words.say("plan", "Field")), [rows](std::size_t row) { return (*rows)[row].field; }, CellType::text, 130));
  columns.push_back(textColumn(
      "before", qtText(words.say("plan", "Before")), [rows](std::size_t row) { return (*rows)[row].before; }, CellType::text, 220));
  columns.push_back(textColumn(
      "after", qtText(words.say("plan", "Now")), [rows](std::size_t row) { return (*rows)[row].after; }, CellType::text, 220));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

PlanCompareDialog::PlanCompareDialog(AppContext& context, app::SnapshotPointer snapshot, const domain::AccountPlan& plan, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_snapshot(std::move(snapshot)),
      m_before(new QComboBox(this)),
      m_after(new QComboBox(this)),
      m_finding(new TextLabel(TextRole::muted, this)),
      m_table(new DataTable(QStringLiteral("plan-differences"), this)) {
  setWindowTitle(context.say("plan", "Compare versions"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(12);
  auto* choice = new QHBoxLayout;
  choice->setSpacing(8);
  choice->addWidget(m_before, 1);
  choice->addWidget(new TextLabel(TextRole::muted, QStringLiteral("\u2192"), this));
  choice->addWidget(m_after, 1);
  column->addLayout(choice);
  column->addWidget(m_finding);
  column->addWidget(m_table, 1);
  auto* buttons = new QDialogButtonBox(this);
  connect(buttons->addButton(context.say("plan", "Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
  column->addWidget(buttons);
  m_before->setAccessibleName(context.say("plan", "Version before"));
  m_after->setAccessibleName(context.say("plan", "Version now"));
  m_table->setAccessibleName(windowTitle());
  m_table->setPlaceholder(context.say("plan", "Both versions say the same."));
  const domain::AccountPlan* approved = scoring::lastApproved(*m_snapshot, plan);
  for (const domain::AccountPlan& other : m_snapshot->all<domain::AccountPlan>()) {
    if (other.account != plan.account) continue;
    for (QComboBox* box : {m_before, m_after}) box->addItem(versionText(context.words(), other), static_cast<qlonglong>(other.id.raw()));
    if (other.id == plan.id) m_after->setCurrentIndex(m_after->count() - 1);
    else if (approved == nullptr || other.id == approved->id) m_before->setCurrentIndex(m_before->count() - 1);
  }
  for (QComboBox* box : {m_before, m_after}) connect(box, &QComboBox::currentIndexChanged, this, &PlanCompareDialog::fill);
  resize(960, 560);
  fill();
}

domain::Id<domain::AccountPlan> PlanCompareDialog::chosen(const QComboBox& box) const {
  return domain::Id<domain::AccountPlan>(box.currentData().toLongLong());
}

void PlanCompareDialog::fill() {
  auto source = planDifferenceTable(m_snapshot, m_context.words(), chosen(*m_before), chosen(*m_after));
  const int count = static_cast<int>(source->rowCount());
  m_finding->setText(m_context.say("plan", "%n difference(s)", nullptr, count));
  m_table->setSource(std::move(source));
}

}  // namespace kam::ui
