// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask_record.h"

#include "app/workspace.h"
#include "dialogs/record_dialog.h"
#include "dialogs/record_history_dialog.h"
#include "domain/record_name.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/form_view.h"

#include <map>

namespace kam::ui {

namespace {

/// From so many fields on a form has two columns.
constexpr std::size_t kWideForm = 6;
/// And from so many three, so that it is no higher than a small screen.
constexpr std::size_t kWidestForm = 19;

base::Result<void> save(AppContext& context, const RecordQuestion& question, FormView& form) {
  auto entered = form.entered();
  if (!entered) return base::fail(entered.error());
  std::map<std::size_t, domain::Value> all;
  // What was emptied in the form is unknown from now on.
  if (question.record != 0)
    for (const std::string_view key : question.form) all[*domain::recordType(question.kind).fieldIndex(key)] = domain::Value{};
  else
    for (const auto& [field, value] : question.fixed) all[field] = value;
  for (auto& [field, value] : *entered) all[field] = std::move(value);
  app::Workspace& workspace = *context.workspace();
  const auto edit = question.record != 0 ? app::setFields(*workspace.snapshot(), question.kind, question.record, {all.begin(), all.end()})
                                         : app::addRecord(*workspace.snapshot(), workspace.ids(), question.kind, {all.begin(), all.end()});
  if (!edit) return base::fail(edit.error());
  const auto done = workspace.commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

}  // namespace

bool askRecord(AppContext& context, QWidget* parent, const RecordQuestion& question) {
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const domain::RecordType& type = domain::recordType(question.kind);
  const void* known = question.record == 0 ? nullptr : snapshot->table(question.kind).find(question.record);
  const QString title = known != nullptr ? context.say("account", "Edit: %1") : context.say("account", "New: %1");
  RecordDialog dialog(context, QString(title).replace(QStringLiteral("%1"), context.say(type.singular)), parent);
  const bool wide = question.form.size() >= kWideForm;
  const bool widest = question.form.size() >= kWidestForm;
  FormView* form = dialog.addForm(question.kind, question.form, widest ? 3 : wide ? 2 : 1);
  std::vector<app::FieldValue> values;
  if (known != nullptr)
    for (const std::string_view key : question.form) {
      const std::size_t field = *type.fieldIndex(key);
      values.emplace_back(field, type.fields[field].read(known));
    }
  else values = question.defaults;
  form->showNew(snapshot, std::move(values));
  if (wide) dialog.setMinimumWidth(widest ? 880 : 640);
  dialog.setAttempt(known != nullptr ? context.say("account", "Save") : context.say("account", "Add"),
                    [&]() -> base::Result<void> { return save(context, question, *form); });
  if (known != nullptr)
    dialog.addSideButton(context.say("history", "History …"), [&] {
      // What was put back is saved already; the form would write its own values over it.
      if (showRecordHistory(context, &dialog, question.kind, question.record)) dialog.reject();
    });
  return dialog.exec() == QDialog::Accepted;
}

void removeAsked(AppContext& context, domain::Kind kind, base::RawId record) {
  app::Workspace& workspace = *context.workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const auto edit = app::removeRecord(*snapshot, kind, record);
  const auto done = edit ? workspace.commit(*edit) : base::Result<app::Change>(base::fail(edit.error()));
  if (!done) context.tellError(done.error());
  else context.tellUndoable(context.say("account", "%1 removed").replace(QStringLiteral("%1"), qtText(domain::recordName(*snapshot, kind, record))));
}

}  // namespace kam::ui
