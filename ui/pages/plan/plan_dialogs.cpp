// SPDX-License-Identifier: GPL-3.0-or-later
// Short dialogs of the plan: a goal, an action, a risk; and taking them out again.
#include "app/edits/record_edits.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "pages/plan/plan_view.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/form_view.h"

#include <map>

namespace kam::ui {

using domain::Kind;

void PlanView::ask(Kind kind, const std::vector<std::string_view>& fields, base::RawId record) {
  if (m_context.workspace() == nullptr || m_context.isReadOnly() || (kind == Kind::goals && !m_model.isOpen())) return;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const domain::RecordType& type = domain::recordType(kind);
  const void* known = record == 0 ? nullptr : snapshot->table(kind).find(record);
  const QString title = m_context.say(type.singular);
  RecordDialog dialog(m_context, title, this);
  FormView* form = dialog.addForm(kind, fields, 2);
  std::vector<app::FieldValue> values;
  if (known != nullptr)
    for (const std::string_view key : fields) values.emplace_back(*type.fieldIndex(key), type.fieldNamed(key).read(known));
  form->showNew(snapshot, std::move(values));
  dialog.setMinimumWidth(620);
  dialog.setAttempt(known != nullptr ? m_context.say("plan", "Save") : m_context.say("plan", "Add"), [&]() -> base::Result<void> {
    auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    std::map<std::size_t, domain::Value> all;
    for (const std::string_view key : fields) all[*type.fieldIndex(key)] = domain::Value{};
    for (auto& [field, value] : *entered) all[field] = std::move(value);
    app::Workspace& workspace = *m_context.workspace();
    if (known == nullptr) {
      std::erase_if(all, [](const auto& entry) { return domain::isUnknown(entry.second); });
      all[*type.fieldIndex("plan")] = m_model.plan().id.raw();
      if (const auto account = type.fieldIndex("account")) all[*account] = m_model.account().id.raw();
    }
    const auto edit = known != nullptr ? app::setFields(*workspace.snapshot(), kind, record, {all.begin(), all.end()})
                                       : app::addRecord(*workspace.snapshot(), workspace.ids(), kind, {all.begin(), all.end()});
    if (!edit) return edit.error().code == base::ErrorCode::nothingChanged ? base::Result<void>{} : base::fail(edit.error());
    const auto done = workspace.commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  });
  dialog.exec();
}

void PlanView::remove(Kind kind, const std::vector<base::RawId>& records) {
  for (const base::RawId record : records) {
    const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
    const QString name = qtText(domain::recordName(*snapshot, kind, record));
    const auto removed = m_model.remove(kind, record);
    if (!removed) {
      m_context.tellError(removed.error());
      return;
    }
    m_context.tellUndoable(m_context.say("plan", "%1 removed").replace(QStringLiteral("%1"), name));
  }
}

}  // namespace kam::ui
