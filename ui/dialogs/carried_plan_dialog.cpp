// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/carried_plan_dialog.h"

#include "app/plan_data/plan_data.h"
#include "app/workspace.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "print/pdf/carried_data.h"
#include "report/plan/plan_data.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/notices.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

namespace {

struct Line {
  QString what;
  QString field;
  QString carried;
  QString here;
};

std::vector<Line> linesOf(const app::CarriedPlan& plan, const domain::Snapshot& snapshot, const words::Words& words) {
  std::vector<Line> lines;
  for (const scoring::PlanDifference& difference : plan.differences) {
    QString what = qtText(words.say(domain::recordType(difference.of).singular));
    if (!difference.subject.empty()) what += QStringLiteral(": ") + qtText(difference.subject);
    const QString there = qtText(words.say("carried", "there"));
    const QString missing = qtText(words.say("carried", "missing"));
    if (difference.kind == scoring::PlanDifference::Kind::added) lines.push_back({what, {}, missing, there});
    if (difference.kind == scoring::PlanDifference::Kind::removed) lines.push_back({what, {}, there, missing});
    for (const scoring::FieldDifference& field : difference.fields)
      lines.push_back({what, qtText(words.say(field.field->label)), qtText(domain::displayText(snapshot, words, *field.field, field.before)),
                       qtText(domain::displayText(snapshot, words, *field.field, field.after))});
  }
  return lines;
}

std::shared_ptr<TableSource> tableOf(std::vector<Line> found, const AppContext& context) {
  const auto lines = std::make_shared<const std::vector<Line>>(std::move(found));
  std::vector<base::RawId> ids;
  for (std::size_t i = 0; i < lines->size(); ++i) ids.push_back(static_cast<base::RawId>(i) + 1);
  std::vector<SourceColumn> columns;
  const auto add = [&](const char* key, const QString& title, QString Line::*member, CellType type, int width) {
    columns.push_back(textColumn(
        key, title, [lines, member](std::size_t row) { return (*lines)[row].*member; }, type, width));
  };
  add("what", context.say("carried", "What"), &Line::what, CellType::strong, 230);
  add("field", context.say("carried", "Field"), &Line::field, CellType::text, 120);
  add("carried", context.say("carried", "In the PDF"), &Line::carried, CellType::text, 190);
  add("here", context.say("carried", "Here"), &Line::here, CellType::text, 190);
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

QString editionText(const std::string& edition, const AppContext& context) {
  if (edition == "customer") return context.say("carried", "edition for the customer");
  return edition == "management" ? context.say("carried", "edition for the management") : context.say("carried", "internal edition");
}

QString statement(const app::CarriedPlan& plan, const AppContext& context) {
  const words::Words words = context.words();
  QString text = qtText(words::fill(words.say("carried", "%1 · %2, version %3, %4 of %5"),
                                    {plan.accountName, plan.title, plan.version ? std::to_string(*plan.version) : "1",
                                     plainText(editionText(plan.edition, context)), words::date(words.language(), plan.date)}));
  if (!plan.account.isSet()) return text + QLatin1Char('\n') + context.say("carried", "This workspace has no such account.");
  if (!plan.plan.isSet()) return text + QLatin1Char('\n') + context.say("carried", "The account has no plan here.");
  return text + QLatin1Char('\n') +
         (plan.differences.empty() ? context.say("carried", "The plan here says the same.")
                                   : context.say("carried", "What the plan here says differently:"));
}

}  // namespace

bool isPdfFile(const QString& file) { return file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive); }

void showCarriedPlan(AppContext& context, QWidget* parent, const QString& file) {
  if (context.workspace() == nullptr) return;
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const auto data = print::carriedData(plainText(file), report::kPlanDataName);
  const auto plan = data ? app::readCarriedPlan(*snapshot, *data, plainText(QFileInfo(file).fileName())) : base::fail(data.error());
  if (!plan) {
    if (data) context.tellError(plan.error());
    else
      context.tell(context.say("carried", "%1 carries no account plan.").replace(QStringLiteral("%1"), QFileInfo(file).fileName()), Tone::critical);
    return;
  }
  QDialog dialog(parent);
  dialog.setWindowTitle(context.say("carried", "Account plan in the PDF"));
  auto* column = new QVBoxLayout(&dialog);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(12);
  column->addWidget(wrappedLabel(TextRole::body, statement(*plan, context), &dialog));
  if (!plan->differences.empty()) {
    auto* table = new DataTable(QStringLiteral("carried_plan"), &dialog);
    table->setSource(tableOf(linesOf(*plan, *snapshot, context.words()), context));
    table->setAccessibleName(context.say("carried", "Account plan in the PDF"));
    table->setMinimumSize(760, 280);
    column->addWidget(table, 1);
  }
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  auto* close = new QPushButton(context.say("carried", "Close"), &dialog);
  auto* open = new QPushButton(context.say("carried", "Open the plan"), &dialog);
  setButtonKind(*open, ButtonKind::primary);
  open->setVisible(plan->account.isSet());
  buttons->addWidget(close);
  buttons->addWidget(open);
  column->addLayout(buttons);
  QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::reject);
  QObject::connect(open, &QPushButton::clicked, &dialog, &QDialog::accept);
  if (dialog.exec() == QDialog::Accepted) context.navigation().openPage(QStringLiteral("plan"), {plan->account.raw(), {}});
}

}  // namespace kam::ui
