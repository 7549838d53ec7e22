// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/position_dialog.h"

#include "app/edits/contact_edits.h"
#include "app/workspace.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/button_text.h"
#include "widgets/form_view.h"

#include <QCheckBox>

namespace kam::ui {

using domain::Kind;
using domain::Position;

namespace {
const std::vector<std::string_view> kFields{"account", "job_title", "function", "level", "from"};
}  // namespace

bool askFurtherPosition(AppContext& context, QWidget* parent, domain::Id<Position> held) {
  app::Workspace& workspace = *context.workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const Position* known = snapshot->find(held);
  if (known == nullptr) return false;
  const QString name = qtText(domain::recordName(*snapshot, Kind::persons, known->person.raw()));
  const QString company = qtText(domain::recordName(*snapshot, Kind::accounts, known->account.raw()));
  RecordDialog dialog(context, context.say("account", "Another position of %1").replace(QStringLiteral("%1"), name), parent);
  FormView* form = dialog.addForm(Kind::positions, kFields, 2);
  const domain::RecordType& type = domain::recordType(Kind::positions);
  std::vector<app::FieldValue> values{{*type.fieldIndex("from"), domain::Value{std::int64_t{base::dayNumber(context.clock().today())}}}};
  for (const std::string_view key : {"function", "level"})
    if (const std::size_t field = *type.fieldIndex(key); !domain::isUnknown(type.fields[field].read(known)))
      values.emplace_back(field, type.fields[field].read(known));
  form->showNew(snapshot, std::move(values));
  auto* leaves = new QCheckBox(buttonText(context.say("account", "Leaves %1 the day before").replace(QStringLiteral("%1"), company)), &dialog);
  dialog.addWidget(leaves);
  dialog.setMinimumWidth(560);
  dialog.setAttempt(context.say("account", "Add position"), [&]() -> base::Result<void> {
    auto entered = form->entered();
    if (!entered) return base::fail(entered.error());
    app::FurtherPosition wanted{known->person, {}, {}, {}, leaves->isChecked() ? held : domain::Id<Position>()};
    const std::size_t account = *type.fieldIndex("account");
    for (auto& [field, value] : *entered) {
      if (field != account) wanted.position.emplace_back(field, std::move(value));
      else if (const auto* id = std::get_if<std::int64_t>(&value)) wanted.account = domain::Id<domain::Account>(*id);
    }
    if (!wanted.account.isSet()) return base::fail(base::ErrorCode::fieldRequired, {"positions", "account"}, {{}, 0, "account", {}});
    const auto edit = app::addPosition(*workspace.snapshot(), workspace.ids(), std::move(wanted), context.clock().today());
    if (!edit) return base::fail(edit.error());
    const auto done = workspace.commit(*edit);
    if (!done) return base::fail(done.error());
    context.tellUndoable(context.say("account", "%1 has another position").replace(QStringLiteral("%1"), name));
    return {};
  });
  return dialog.exec() == QDialog::Accepted;
}

}  // namespace kam::ui
