// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_templates.h"

#include "app/edits/plan_edits.h"
#include "app/workspace.h"
#include "domain/value_text.h"
#include "pages/plan/plan_model.h"
#include "shell/app_context.h"
#include "theme/text.h"

#include <QActionGroup>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

namespace kam::ui {
namespace {

/// A template is a page of text; more is something else.
constexpr qint64 kMostBytes = 256 * 1024;

void tell(AppContext& context, const base::Result<void>& done) {
  if (!done) context.tellError(done.error());
}

/// Reads a template, keeps it among the workspace's own and uses it.
void useFile(AppContext& context, PlanModel& model, QWidget* parent) {
  const QString path = QFileDialog::getOpenFileName(parent, context.say("plan", "Plan template"), {}, context.say("plan", "Plan template (*.json)"));
  if (path.isEmpty()) return;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return context.tellError({base::ErrorCode::fileUnreadable, {plainText(path), plainText(file.errorString())}, {}});
  const QByteArray bytes = file.read(kMostBytes + 1);
  const auto outline = domain::parsePlanTemplate(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), plainText(path));
  if (!outline) return context.tellError(outline.error());
  app::Workspace& workspace = *context.workspace();
  if (const auto kept = app::keepTemplate(*workspace.snapshot(), *outline)) {
    if (const auto done = workspace.commit(*kept); !done) return context.tellError(done.error());
  } else if (kept.error().code != base::ErrorCode::nothingChanged) return context.tellError(kept.error());
  tell(context, model.useTemplate(*outline));
}

void saveFile(AppContext& context, const PlanModel& model, QWidget* parent) {
  domain::PlanOutline outline = domain::outlineOf(model.plan());
  if (outline.name.empty()) outline.name = plainText(model.templateName());
  const QString path = QFileDialog::getSaveFileName(parent, context.say("plan", "Plan template"), qtText(outline.name) + QStringLiteral(".json"),
                                                    context.say("plan", "Plan template (*.json)"));
  if (path.isEmpty()) return;
  const std::string text = domain::planTemplateText(outline);
  QSaveFile file(path);
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) && file.commit();
  if (!written) return context.tellError({base::ErrorCode::fileUnwritable, {plainText(path), plainText(file.errorString())}, {}});
  context.tell(context.say("plan", "Written: %1. Change it there and use it by “From a file”.").replace(QStringLiteral("%1"), path), Tone::positive);
}

}  // namespace

void fillTemplateMenu(QMenu& menu, AppContext& context, PlanModel& model, QWidget* parent) {
  menu.clear();
  const bool writable = model.isOpen() && !context.isReadOnly();
  const QString current = model.templateName();
  auto* group = new QActionGroup(&menu);
  const auto add = [&](const QString& name, auto use) {
    QAction* action = menu.addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(name == current);
    action->setEnabled(writable);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, parent, [&context, use] { tell(context, use()); });
  };
  for (const domain::PlanTemplate shipped : {domain::PlanTemplate::key, domain::PlanTemplate::develop, domain::PlanTemplate::standard}) {
    const int sections = static_cast<int>(domain::outlineOf(shipped).sections.size()) - 1;
    const QString name = qtText(domain::wordOf(context.words(), shipped));
    QAction* action = menu.addAction(name + QStringLiteral("  \u00b7  ") + context.say("plan", "%n section(s)", nullptr, sections));
    action->setCheckable(true);
    action->setChecked(name == current);
    action->setEnabled(writable);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, parent, [&context, &model, shipped] { tell(context, model.useTemplate(shipped)); });
  }
  const auto own = model.ownTemplates();
  if (!own.empty()) menu.addSeparator();
  for (const domain::PlanOutline& outline : own) add(qtText(outline.name), [&model, outline] { return model.useTemplate(outline); });
  menu.addSeparator();
  QAction* from = menu.addAction(context.say("plan", "From a file …"));
  from->setEnabled(writable);
  QObject::connect(from, &QAction::triggered, parent, [&context, &model, parent] { useFile(context, model, parent); });
  QObject::connect(menu.addAction(context.say("plan", "Save as a file …")), &QAction::triggered, parent,
                   [&context, &model, parent] { saveFile(context, model, parent); });
}

}  // namespace kam::ui
