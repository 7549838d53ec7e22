// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/contact_dialog.h"

#include "app/edits/contact_edits.h"
#include "app/workspace.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/form_view.h"

#include <map>

namespace kam::ui {

using domain::Kind;
using domain::Position;

namespace {

const std::vector<std::string_view> kPersonFields{"title", "given_name", "family_name", "email", "phone", "mobile"};
const std::vector<std::string_view> kPositionFields{"job_title", "function", "level", "unit", "support", "influence", "from", "until"};

/// What a record says in these fields, unknown values left out.
std::vector<app::FieldValue> valuesOf(Kind kind, const std::vector<std::string_view>& keys, const void* record) {
  std::vector<app::FieldValue> values;
  const domain::RecordType& type = domain::recordType(kind);
  for (const std::string_view key : keys)
    if (const std::size_t field = *type.fieldIndex(key); !domain::isUnknown(type.fields[field].read(record)))
      values.emplace_back(field, type.fields[field].read(record));
  return values;
}

/// A form says nothing about fields that were emptied: they become unknown.
std::vector<app::FieldValue> withEmptied(Kind kind, const std::vector<std::string_view>& keys, std::vector<app::FieldValue> entered) {
  std::map<std::size_t, domain::Value> all;
  for (const std::string_view key : keys) all[*domain::recordType(kind).fieldIndex(key)] = domain::Value{};
  for (auto& [field, value] : entered) all[field] = std::move(value);
  return {all.begin(), all.end()};
}

base::Result<void> committed(app::Workspace& workspace, const base::Result<app::Edit>& edit) {
  if (!edit) return base::fail(edit.error());
  const auto done = workspace.commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

/// Somebody who is known by mail address and name, from another company, gets a position here: there are not two of them. Who has it already is
/// filled in where something new was typed.
base::Result<void> addNew(AppContext& context, domain::Id<domain::Account> account, std::vector<app::FieldValue> person,
                          std::vector<app::FieldValue> position) {
  app::Workspace& workspace = *context.workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const base::Date today = context.clock().today();
  const domain::Id<domain::Person> known = app::knownPerson(*snapshot, person);
  const auto named = [&](QString sentence) {
    return sentence.replace(QStringLiteral("%1"), qtText(domain::recordName(*snapshot, Kind::persons, known.raw())));
  };
  if (!known.isSet()) return committed(workspace, app::addContact(*snapshot, workspace.ids(), account, std::move(person), std::move(position)));
  if (const auto same = app::samePosition(*snapshot, known, account, position, today); same.isSet()) {
    const auto edit = app::completeContact(*snapshot, same, std::move(person), std::move(position));
    if (!edit && edit.error().code == base::ErrorCode::nothingChanged) {
      context.tell(named(context.say("account", "%1 is here already")));
      return {};
    }
    const auto done = committed(workspace, edit);
    if (done) context.tellUndoable(named(context.say("account", "%1 is here already; what was new has been filled in")));
    return done;
  }
  const auto done =
      committed(workspace, app::addPosition(*snapshot, workspace.ids(), {known, account, std::move(position), std::move(person), {}}, today));
  if (done) context.tellUndoable(named(context.say("account", "%1 is known already, and has a position here too")));
  return done;
}

}  // namespace

bool askContact(AppContext& context, QWidget* parent, domain::Id<domain::Account> account, domain::Id<Position> position,
                const std::vector<app::FieldValue>& further) {
  app::Workspace& workspace = *context.workspace();
  const app::SnapshotPointer snapshot = workspace.snapshot();
  const Position* known = snapshot->find(position);
  const domain::Person* person = known != nullptr ? snapshot->find(known->person) : nullptr;
  RecordDialog dialog(context, person != nullptr ? context.say("account", "Edit contact") : context.say("account", "New contact"), parent);
  FormView* personForm = dialog.addForm(Kind::persons, kPersonFields, 3);
  FormView* positionForm = dialog.addForm(Kind::positions, kPositionFields, 3);
  personForm->showNew(snapshot, person != nullptr ? valuesOf(Kind::persons, kPersonFields, person) : std::vector<app::FieldValue>());
  positionForm->showNew(snapshot, known != nullptr ? valuesOf(Kind::positions, kPositionFields, known) : std::vector<app::FieldValue>());
  dialog.setMinimumWidth(680);
  dialog.setAttempt(person != nullptr ? context.say("account", "Save") : context.say("account", "Add contact"), [&]() -> base::Result<void> {
    auto personValues = personForm->entered();
    if (!personValues) return base::fail(personValues.error());
    auto positionValues = positionForm->entered();
    if (!positionValues) return base::fail(positionValues.error());
    if (person != nullptr)
      return committed(workspace,
                       app::changeContact(*workspace.snapshot(), position, withEmptied(Kind::persons, kPersonFields, std::move(*personValues)),
                                          withEmptied(Kind::positions, kPositionFields, std::move(*positionValues))));
    positionValues->insert(positionValues->end(), further.begin(), further.end());
    return addNew(context, account, std::move(*personValues), std::move(*positionValues));
  });
  return dialog.exec() == QDialog::Accepted;
}

}  // namespace kam::ui
