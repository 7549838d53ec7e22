// SPDX-License-Identifier: GPL-3.0-or-later
// kam set, kam add, kam remove
#include "app/edits/contact_edits.h"
#include "app/edits/edit_words.h"
#include "app/query/record_view.h"
#include "cli/output.h"

#include <algorithm>

namespace kam::cli {

namespace {
struct EditOptions {
  std::string kind;
  std::string key;
  std::vector<std::string> assignments;
};

base::Result<std::vector<app::FieldText>> fieldTexts(const std::vector<std::string>& assignments) {
  std::vector<app::FieldText> texts;
  for (const std::string& assignment : assignments) {
    const auto equals = assignment.find('=');
    if (equals == std::string::npos || equals == 0) return base::fail(base::ErrorCode::callWrong, {assignment, "FIELD=VALUE"});
    texts.emplace_back(assignment.substr(0, equals), assignment.substr(equals + 1));
  }
  return texts;
}

int commit(const Program& program, app::Workspace& workspace, const base::Result<app::Edit>& edit) {
  if (!edit) return program.refuse(edit.error());
  const auto change = workspace.commit(*edit);
  if (!change) return program.refuse(change.error());
  const std::string what = app::sentence(program.words(), *workspace.snapshot(), change->entry);
  if (program.json()) {
    Json json{{"change", std::to_string(change->entry.id)}, {"what", what}};
    if (!edit->rows.empty()) json["id"] = std::to_string(edit->rows.front().id);
    program.print(json);
  } else program.say(what);
  return kDone;
}

/// Texts of a contact, sorted into those of the person and those of the position.
struct ContactTexts {
  std::vector<app::FieldText> person;
  std::vector<app::FieldText> position;
};

ContactTexts sorted(const std::vector<app::FieldText>& texts) {
  ContactTexts result;
  const domain::RecordType& persons = domain::recordType(domain::Kind::persons);
  for (const app::FieldText& text : texts) (persons.fieldIndex(text.first) ? result.person : result.position).push_back(text);
  return result;
}

base::Result<app::Edit> addContactEdit(const domain::Snapshot& snapshot, base::IdSource& ids, const std::vector<app::FieldText>& texts) {
  const ContactTexts parts = sorted(texts);
  auto person = app::parseFields(snapshot, domain::Kind::persons, parts.person);
  if (!person) return base::fail(person.error());
  auto position = app::parseFields(snapshot, domain::Kind::positions, parts.position);
  if (!position) return base::fail(position.error());
  const std::size_t account = *domain::recordType(domain::Kind::positions).fieldIndex("account");
  base::RawId id = 0;
  for (const auto& [field, value] : *position)
    if (const auto* given = std::get_if<std::int64_t>(&value); field == account && given != nullptr) id = *given;
  if (id == 0) return base::fail(base::ErrorCode::fieldRequired, {"contacts", "account"}, {{}, 0, "account", {}});
  std::erase_if(*position, [account](const app::FieldValue& value) { return value.first == account; });
  return app::addContact(snapshot, ids, domain::Id<domain::Account>(id), std::move(*person), std::move(*position));
}

base::Result<app::Edit> setContactEdit(const domain::Snapshot& snapshot, const app::RecordView::Row& row, const std::vector<app::FieldText>& texts) {
  const ContactTexts parts = sorted(texts);
  auto person = app::parseFields(snapshot, domain::Kind::persons, parts.person);
  if (!person) return base::fail(person.error());
  auto position = app::parseFields(snapshot, domain::Kind::positions, parts.position);
  if (!position) return base::fail(position.error());
  if (row.parts[1] == nullptr) return app::setFields(snapshot, domain::Kind::persons, row.id, std::move(*person));
  return app::changeContact(snapshot, static_cast<const domain::Position*>(row.parts[1])->id, std::move(*person), std::move(*position));
}

int runAdd(const Program& program, const EditOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto texts = fieldTexts(options.assignments);
  if (!texts) return program.refuse(texts.error());
  const auto state = workspace->snapshot();
  if (options.kind == "contacts") return commit(program, *workspace, addContactEdit(*state, workspace->ids(), *texts));
  const domain::RecordType* type = domain::findRecordType(options.kind);
  if (type == nullptr) return program.refuse({base::ErrorCode::unknownKind, {options.kind, app::knownKinds()}, {}});
  auto values = app::parseFields(*state, type->kind, *texts);
  if (!values) return program.refuse(values.error());
  return commit(program, *workspace, app::addRecord(*state, workspace->ids(), type->kind, std::move(*values)));
}

int runSet(const Program& program, const EditOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto texts = fieldTexts(options.assignments);
  if (!texts) return program.refuse(texts.error());
  const auto state = workspace->snapshot();
  const auto view = app::RecordView::of(*state, options.kind, program.today());
  if (!view) return program.refuse(view.error());
  const auto row = view->find(options.key);
  if (!row) return program.refuse(row.error());
  if (options.kind == "contacts") return commit(program, *workspace, setContactEdit(*state, *row, *texts));
  auto values = app::parseFields(*state, view->recordKind(), *texts);
  if (!values) return program.refuse(values.error());
  return commit(program, *workspace, app::setFields(*state, view->recordKind(), row->id, std::move(*values)));
}

int runRemove(const Program& program, const EditOptions& options) {
  const auto workspace = program.open();
  if (!workspace) return kFailed;
  const auto state = workspace->snapshot();
  const auto view = app::RecordView::of(*state, options.kind, program.today());
  if (!view) return program.refuse(view.error());
  const auto row = view->find(options.key);
  if (!row) return program.refuse(row.error());
  if (options.kind == "contacts" && row->parts[1] != nullptr)
    return commit(program, *workspace, app::removeContact(*state, static_cast<const domain::Position*>(row->parts[1])->id));
  return commit(program, *workspace, app::removeRecord(*state, view->recordKind(), row->id));
}
}  // namespace

void addEdits(CLI::App& app, Program& program) {
  auto set = std::make_shared<EditOptions>();
  CLI::App* setting = program.command(app, "set", "change fields of one record", [&program, set] { return runSet(program, *set); });
  setting->add_option("KIND", set->kind)->required();
  setting->add_option("KEY", set->key)->required();
  setting->add_option("FIELD=VALUE", set->assignments)->required();
  auto add = std::make_shared<EditOptions>();
  CLI::App* adding = program.command(app, "add", "add a record", [&program, add] { return runAdd(program, *add); });
  adding->add_option("KIND", add->kind)->required();
  adding->add_option("FIELD=VALUE", add->assignments)->required();
  auto remove = std::make_shared<EditOptions>();
  CLI::App* removing =
      program.command(app, "remove", "remove a record and what belongs to it alone", [&program, remove] { return runRemove(program, *remove); });
  removing->add_option("KIND", remove->kind)->required();
  removing->add_option("KEY", remove->key)->required();
}

}  // namespace kam::cli
