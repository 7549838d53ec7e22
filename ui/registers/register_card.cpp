// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_card.h"

#include "app/edits/record_edits.h"
#include "dialogs/record_dialog.h"
#include "domain/record_name.h"
#include "models/field_cells.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/pill.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kam::ui {

namespace {

constexpr int kMostRows = 8;
/// From so many fields on a form has two columns.
constexpr std::size_t kWideForm = 6;

bool isWide(const domain::Field& field) { return field.type == domain::FieldType::longText; }

/// Wide enough for its title and for the longest word that it can hold.
int widthOf(const QFontMetrics& metrics, const TableColumn& column, const domain::Field& field, const words::Words& words) {
  constexpr int kTitleMargin = 34;
  constexpr int kPillMargin = 20;
  constexpr int kWidestPill = 220;
  int width = std::max(column.width, metrics.horizontalAdvance(column.title) + kTitleMargin);
  if (field.type == domain::FieldType::choice)
    for (const domain::Choice& choice : field.choices)
      width = std::max(width, std::min(kWidestPill, pillWidth(qtText(words.say(choice.word))) + kPillMargin));
  return width;
}

}  // namespace

RegisterCard::RegisterCard(AppContext& context, RegisterSpec spec, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_spec(std::move(spec)),
      m_type(domain::recordType(m_spec.kind)),
      m_table(new DataTable(QStringLiteral("register_") + QString::fromLatin1(m_type.key.data(), static_cast<qsizetype>(m_type.key.size())), this)),
      m_edit(new QPushButton(this)),
      m_add(new QPushButton(this)) {
  body()->addWidget(m_table);
  m_table->setFitRows(kMostRows);
  addAction(m_edit);
  addAction(m_add);
  connect(m_add, &QPushButton::clicked, this, [this] { ask(0); });
  connect(m_edit, &QPushButton::clicked, this, [this] { ask(m_table->currentId()); });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { ask(id); });
  connect(m_table, &DataTable::removeWanted, this, &RegisterCard::remove);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] {
    enableButtons();
    Q_EMIT currentChanged();
  });
}

void RegisterCard::setTexts(const QString& title, const QString& add, const QString& placeholder) {
  setTitle(title);
  m_add->setText(add);
  m_edit->setText(m_context.say("account", "Edit"));
  m_table->setAccessibleName(title);
  m_table->setPlaceholder(placeholder);
}

QPushButton* RegisterCard::addRecordButton() {
  auto* button = new QPushButton(this);
  addAction(button);
  // The one that adds stays last, as everywhere.
  addAction(m_edit);
  addAction(m_add);
  m_recordButtons.push_back(button);
  return button;
}

bool RegisterCard::isWritable() const { return m_writable && !m_context.isReadOnly(); }

void RegisterCard::setWritable(bool writable) { m_writable = writable; }

bool RegisterCard::choose(base::RawId record) {
  m_table->selectId(record);
  if (m_table->currentId() != record) return false;
  m_table->setFocus(Qt::OtherFocusReason);
  return true;
}

base::RawId RegisterCard::currentId() const { return m_table->currentId(); }

void RegisterCard::showAccount(base::RawId account) {
  m_account = account;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const ColumnMaker make{isWritable() ? m_context.workspace() : nullptr, snapshot, m_context.words()};
  const domain::TableBase& table = snapshot->table(m_spec.kind);
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < table.size(); ++row)
    if (belongs(*snapshot, table.at(row)) && (!m_spec.shown || m_spec.shown(table.at(row)))) ids.push_back(table.idAt(row));
  const auto id = [ids](std::size_t row) { return ids[row]; };
  std::vector<SourceColumn> columns;
  const auto add = [&](std::string_view key, bool shownAtFirst) {
    const domain::Field& field = m_type.fieldNamed(key);
    columns.push_back(make.field(m_spec.kind, key, id, isWide(field) ? 260 : 0, field.type == domain::FieldType::choice));
    if (columns.size() == 1) {
      columns.back().column.type = CellType::strong;
      columns.back().column.width = 240;
      columns.back().drawing = nullptr;
    }
    columns.back().column.width = widthOf(fontMetrics(), columns.back().column, field, make.words);
    columns.back().column.shownAtFirst = shownAtFirst;
    if (m_spec.computed && key == m_spec.computedBehind)
      for (SourceColumn& column : m_spec.computed(make, ids)) columns.push_back(std::move(column));
  };
  for (const std::string_view key : m_spec.columns) add(key, true);
  for (const std::string_view key : m_spec.hidden) add(key, false);
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  enableButtons();
}

bool RegisterCard::belongs(const domain::Snapshot& snapshot, const void* record) const {
  if (m_spec.parentField.empty()) return m_type.fieldNamed("account").read(record) == domain::Value{m_account};
  const domain::Value value = m_type.fieldNamed(m_spec.parentField).read(record);
  const auto* parent = std::get_if<std::int64_t>(&value);
  const void* found = parent == nullptr ? nullptr : snapshot.table(m_spec.parentKind).find(*parent);
  return found != nullptr && domain::recordType(m_spec.parentKind).fieldNamed("account").read(found) == domain::Value{m_account};
}

base::RawId RegisterCard::newestParent(const domain::Snapshot& snapshot) const {
  if (m_spec.parentField.empty()) return 0;
  const domain::TableBase& table = snapshot.table(m_spec.parentKind);
  const domain::Field& of = domain::recordType(m_spec.parentKind).fieldNamed("account");
  base::RawId newest = 0;
  for (std::size_t row = 0; row < table.size(); ++row)
    if (of.read(table.at(row)) == domain::Value{m_account}) newest = std::max(newest, table.idAt(row));
  return newest;
}

void RegisterCard::enableButtons() {
  const bool chosen = m_table->currentId() != 0 && isWritable();
  m_edit->setEnabled(chosen);
  for (QPushButton* button : m_recordButtons) button->setEnabled(chosen);
  // What belongs to something else waits for it.
  const bool hasParent = m_spec.parentField.empty() || newestParent(*m_context.workspace()->snapshot()) != 0;
  m_add->setEnabled(isWritable() && hasParent);
}

void RegisterCard::ask(base::RawId record) {
  if (!isWritable()) return;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const void* known = record == 0 ? nullptr : snapshot->table(m_spec.kind).find(record);
  const QString kind = m_context.say(m_type.singular);
  const QString title = known != nullptr ? m_context.say("account", "Edit: %1") : m_context.say("account", "New: %1");
  RecordDialog dialog(m_context, QString(title).replace(QStringLiteral("%1"), kind), this);
  const bool wide = m_spec.form.size() >= kWideForm;
  FormView* form = dialog.addForm(m_spec.kind, m_spec.form, wide ? 2 : 1);
  std::vector<app::FieldValue> values;
  if (known != nullptr)
    for (const std::string_view key : m_spec.form) {
      const std::size_t field = *m_type.fieldIndex(key);
      values.emplace_back(field, m_type.fields[field].read(known));
    }
  else if (m_spec.defaults) values = m_spec.defaults(m_context.clock().today());
  if (const base::RawId parent = newestParent(*snapshot); known == nullptr && parent != 0)
    values.emplace_back(*m_type.fieldIndex(m_spec.parentField), domain::Value{parent});
  form->showNew(snapshot, std::move(values));
  if (wide) dialog.setMinimumWidth(640);
  dialog.setAttempt(known != nullptr ? m_context.say("account", "Save") : m_context.say("account", "Add"),
                    [&]() -> base::Result<void> { return save(record, *form); });
  dialog.exec();
}

base::Result<void> RegisterCard::save(base::RawId record, FormView& form) {
  auto entered = form.entered();
  if (!entered) return base::fail(entered.error());
  std::map<std::size_t, domain::Value> all;
  // What was emptied in the form is unknown from now on.
  if (record != 0)
    for (const std::string_view key : m_spec.form) all[*m_type.fieldIndex(key)] = domain::Value{};
  else if (m_spec.parentField.empty()) all[*m_type.fieldIndex("account")] = m_account;
  for (auto& [field, value] : *entered) all[field] = std::move(value);
  app::Workspace& workspace = *m_context.workspace();
  const auto edit = record != 0 ? app::setFields(*workspace.snapshot(), m_spec.kind, record, {all.begin(), all.end()})
                                : app::addRecord(*workspace.snapshot(), workspace.ids(), m_spec.kind, {all.begin(), all.end()});
  if (!edit) return base::fail(edit.error());
  const auto done = workspace.commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

void RegisterCard::remove(const std::vector<base::RawId>& records) {
  if (!isWritable()) return;
  for (const base::RawId id : records) {
    app::Workspace& workspace = *m_context.workspace();
    const app::SnapshotPointer snapshot = workspace.snapshot();
    const auto edit = app::removeRecord(*snapshot, m_spec.kind, id);
    const auto done = edit ? workspace.commit(*edit) : base::Result<app::Change>(base::fail(edit.error()));
    if (!done) m_context.tellError(done.error());
    else
      m_context.tellUndoable(
          m_context.say("account", "%1 removed").replace(QStringLiteral("%1"), qtText(domain::recordName(*snapshot, m_spec.kind, id))));
  }
}

}  // namespace kam::ui
