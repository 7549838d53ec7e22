// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/contacts_tab.h"

#include "app/edits/contact_edits.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "pages/account/worded_scale.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/paste_block.h"
#include "words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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

}  // namespace

ContactsTab::ContactsTab(AppContext& context, QWidget* parent)
    : AccountTab(context, parent),
      m_card(new Card(this)),
      m_edit(new QPushButton(m_card)),
      m_add(new QPushButton(m_card)),
      m_table(new DataTable(QStringLiteral("contacts"), m_card)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_card, 1);
  m_card->body()->addWidget(m_table);
  m_card->addAction(m_edit);
  m_card->addAction(m_add);
  setButtonKind(*m_add, ButtonKind::primary);
  connect(m_add, &QPushButton::clicked, this, [this] { ask({}); });
  connect(m_edit, &QPushButton::clicked, this, [this] {
    if (const base::RawId id = m_table->currentId(); id != 0) ask(domain::Id<Position>(id));
  });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { ask(domain::Id<Position>(id)); });
  connect(m_table, &DataTable::removeWanted, this, &ContactsTab::remove);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  auto* shortcut = new QShortcut(QKeySequence::Paste, m_table);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, this, [this] {
    if (this->context().workspace() == nullptr) return;
    const auto done = pasteBlock(*m_table, workspace(), this->context().words(), QGuiApplication::clipboard()->text());
    if (!done) this->context().tell(done.error(), Tone::critical);
    else if (*done > 0) this->context().tellUndoable(say("paste", "%n cell(s) pasted", nullptr, *done));
  });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) { m_edit->setEnabled(id != 0); });
}

void ContactsTab::retranslate() {
  m_card->setTitle(say("account", "Contacts"));
  m_edit->setText(say("account", "Edit"));
  m_add->setText(say("account", "Add contact"));
  m_table->setAccessibleName(say("account", "Contacts"));
  m_table->setPlaceholder(say("account", "Nobody yet. Who decides here, who uses what you sell, who signs?"));
}

void ContactsTab::fill() {
  const ColumnMaker make = columns();
  std::vector<base::RawId> positions, persons;
  for (const Position& position : make.snapshot->all<Position>()) {
    if (position.account != accountId()) continue;
    positions.push_back(position.id.raw());
    persons.push_back(position.person.raw());
  }
  const int count = static_cast<int>(positions.size());
  m_card->setSubtitle(count == 0 ? QString() : say("account", "%n person(s)", nullptr, count));
  const auto person = [persons](std::size_t row) { return persons[row]; };
  const auto position = [positions](std::size_t row) { return positions[row]; };
  std::vector<SourceColumn> shown;
  shown.push_back(textColumn(
      "name", say("account", "Name"),
      [shot = make.snapshot, person](std::size_t row) { return qtText(domain::recordName(*shot, Kind::persons, person(row))); }, CellType::strong,
      190));
  shown.push_back(make.field(Kind::positions, "job_title", position, 200));
  shown.push_back(make.field(Kind::positions, "function", position, 120));
  shown.push_back(make.field(Kind::positions, "level", position, 150));
  shown.push_back(make.field(Kind::persons, "email", person, 220));
  shown.push_back(make.field(Kind::persons, "phone", person, 140));
  shown.push_back(make.field(Kind::persons, "mobile", person, 140));
  // A second number is asked for less often than where somebody stands.
  shown.back().column.shownAtFirst = false;
  shown.push_back(wordedColumn(make.field(Kind::positions, "support", position, 124), supportSteps(make.words)));
  shown.push_back(wordedColumn(make.field(Kind::positions, "influence", position, 96), influenceSteps(make.words)));
  shown.push_back(make.field(Kind::positions, "until", position, 110));
  shown.back().column.shownAtFirst = false;
  m_table->setSource(std::make_shared<ColumnSource>(std::move(positions), std::move(shown)));
  m_edit->setEnabled(m_table->currentId() != 0);
  m_add->setEnabled(!context().isReadOnly());
}

void ContactsTab::ask(domain::Id<Position> position) {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const Position* known = snapshot->find(position);
  const domain::Person* person = known != nullptr ? snapshot->find(known->person) : nullptr;
  RecordDialog dialog(context(), person != nullptr ? say("account", "Edit contact") : say("account", "New contact"), this);
  FormView* personForm = dialog.addForm(Kind::persons, kPersonFields, 3);
  FormView* positionForm = dialog.addForm(Kind::positions, kPositionFields, 3);
  personForm->showNew(snapshot, person != nullptr ? valuesOf(Kind::persons, kPersonFields, person) : std::vector<app::FieldValue>());
  positionForm->showNew(snapshot, known != nullptr ? valuesOf(Kind::positions, kPositionFields, known) : std::vector<app::FieldValue>());
  dialog.setMinimumWidth(680);
  dialog.setAttempt(person != nullptr ? say("account", "Save") : say("account", "Add contact"), [&]() -> base::Result<void> {
    auto personValues = personForm->entered();
    if (!personValues) return base::fail(personValues.error());
    auto positionValues = positionForm->entered();
    if (!positionValues) return base::fail(positionValues.error());
    const auto edit =
        person != nullptr
            ? app::changeContact(*workspace().snapshot(), position, withEmptied(Kind::persons, kPersonFields, std::move(*personValues)),
                                 withEmptied(Kind::positions, kPositionFields, std::move(*positionValues)))
            : app::addContact(*workspace().snapshot(), workspace().ids(), accountId(), std::move(*personValues), std::move(*positionValues));
    if (!edit) return base::fail(edit.error());
    const auto done = workspace().commit(*edit);
    if (!done) return base::fail(done.error());
    return {};
  });
  dialog.exec();
}

void ContactsTab::remove(const std::vector<base::RawId>& positions) {
  for (const base::RawId id : positions) {
    const app::SnapshotPointer snapshot = workspace().snapshot();
    const Position* position = snapshot->find(domain::Id<Position>(id));
    if (position == nullptr) continue;
    const QString name = qtText(domain::recordName(*snapshot, Kind::persons, position->person.raw()));
    commit(app::removeContact(*snapshot, position->id), say("account", "%1 removed").replace(QStringLiteral("%1"), name));
  }
}

}  // namespace kam::ui
