// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_card.h"

#include "app/edits/record_edits.h"
#include "dialogs/ask_record.h"
#include "dialogs/record_history_dialog.h"
#include "domain/record_name.h"
#include "models/field_cells.h"
#include "models/worded_scale.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/pill.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kam::ui {

namespace {

constexpr int kMostRows = 8;

bool isWide(const domain::Field& field) { return field.type == domain::FieldType::longText; }

/// Wide enough for its title and for what its rows hold, within reason; what is empty takes no more than its title.
int widthOf(const QFont& font, const SourceColumn& column, const domain::Field& field, std::size_t rows) {
  constexpr int kTitleMargin = 34;
  constexpr int kMargin = 22;
  constexpr int kWidestPill = 220;
  constexpr int kWidestText = 300;
  constexpr int kWidestFirst = 420;
  constexpr std::size_t kRowsLookedAt = 60;
  QFont strong = font;
  strong.setWeight(QFont::DemiBold);
  const bool first = column.column.type == CellType::strong;
  const QFontMetrics metrics(first ? strong : font);
  const bool pills = field.type == domain::FieldType::choice && !first;
  int width = 0;
  for (std::size_t row = 0; row < std::min(rows, kRowsLookedAt); ++row) {
    const QString text = column.text(row);
    const int wide = text.isEmpty() ? 0 : pills ? std::min(kWidestPill, pillWidth(text)) : metrics.horizontalAdvance(text);
    width = std::max(width, wide + kMargin);
  }
  width = std::min(width, first ? kWidestFirst : kWidestText);
  return std::max(width, QFontMetrics(strong).horizontalAdvance(column.column.title) + kTitleMargin);
}

}  // namespace

RegisterCard::RegisterCard(AppContext& context, RegisterSpec spec, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_spec(std::move(spec)),
      m_type(domain::recordType(m_spec.kind)),
      // Across accounts there are other columns than at one account.
      m_table(new DataTable((m_spec.ofWorkspace ? QStringLiteral("records_") : QStringLiteral("register_")) + qtText(m_type.key), this)),
      m_edit(new QPushButton(this)),
      m_add(new QPushButton(this)) {
  body()->addWidget(m_table);
  m_table->setFitRows(kMostRows);
  addAction(m_edit);
  addAction(m_add);
  m_table->setAddButton(m_add);
  connect(m_add, &QPushButton::clicked, this, [this] {
    if (m_spec.add) m_spec.add();
    else ask(0);
  });
  connect(m_edit, &QPushButton::clicked, this, [this] { ask(m_table->currentId()); });
  connect(m_table, &DataTable::opened, this, [this](qint64 id) {
    if (isWritable()) ask(id);
    else Q_EMIT opened(id);
  });
  connect(m_table, &DataTable::removeWanted, this, &RegisterCard::remove);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_table, &QWidget::customContextMenuRequested, this, &RegisterCard::showMenu);
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

QPushButton* RegisterCard::addOpenButton() {
  m_open = addRecordButton();
  m_recordButtons.pop_back();
  return m_open;
}

void RegisterCard::fillPage() {
  m_table->setFitRows(0);
  body()->setStretchFactor(m_table, 1);
}

void RegisterCard::setFilter(const QString& text) { m_table->setFilter(text); }

bool RegisterCard::isWritable() const { return m_writable && !m_context.isReadOnly(); }

void RegisterCard::setWritable(bool writable) { m_writable = writable; }

bool RegisterCard::choose(base::RawId record) { return m_table->chooseId(record); }

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
    SourceColumn made = make.field(m_spec.kind, key, id, isWide(field) ? 260 : 0, field.type == domain::FieldType::choice);
    std::vector<ScaleStep> steps = scaleSteps(field, make.words);
    columns.push_back(steps.empty() ? std::move(made) : wordedColumn(std::move(made), std::move(steps)));
    if (columns.size() == 1) {
      columns.back().column.type = CellType::strong;
      columns.back().column.width = 240;
      columns.back().drawing = nullptr;
    }
    columns.back().column.width = widthOf(m_table->font(), columns.back(), field, ids.size());
    columns.back().column.shownAtFirst = shownAtFirst;
    columns.back().column.searched = true;
    if (m_spec.computed && key == m_spec.computedBehind)
      for (SourceColumn& column : m_spec.computed(make, ids)) columns.push_back(std::move(column));
  };
  for (const std::string_view key : m_spec.columns) add(key, true);
  for (const std::string_view key : m_spec.hidden) add(key, false);
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  enableButtons();
}

bool RegisterCard::belongs(const domain::Snapshot& snapshot, const void* record) const {
  if (m_spec.ofWorkspace) return true;
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
  if (m_open != nullptr) m_open->setEnabled(m_table->currentId() != 0);
  // What belongs to something else waits for it.
  const bool hasParent = m_spec.ofWorkspace || m_spec.parentField.empty() || newestParent(*m_context.workspace()->snapshot()) != 0;
  m_add->setEnabled(isWritable() && hasParent);
}

void RegisterCard::ask(base::RawId record) {
  if (!isWritable()) return;
  RecordQuestion question{m_spec.kind, record, {m_spec.form.begin(), m_spec.form.end()}, {}, {}};
  if (m_spec.defaults) question.defaults = m_spec.defaults(m_context.clock().today());
  if (const base::RawId parent = newestParent(*m_context.workspace()->snapshot()); parent != 0)
    question.defaults.emplace_back(*m_type.fieldIndex(m_spec.parentField), domain::Value{parent});
  if (m_spec.parentField.empty() && !m_spec.ofWorkspace) question.fixed.emplace_back(*m_type.fieldIndex("account"), domain::Value{m_account});
  askRecord(m_context, this, question);
}

void RegisterCard::showMenu(const QPoint& at) {
  const base::RawId record = m_table->currentId();
  if (record == 0) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* edit = menu->addAction(m_context.say("account", "Edit"), this, [this, record] { ask(record); });
  edit->setEnabled(isWritable());
  // What its buttons do to the chosen record, for whoever opens this by the keyboard's menu key.
  std::vector<QPushButton*> steps = m_recordButtons;
  if (m_open != nullptr) steps.push_back(m_open);
  for (QPushButton* button : steps) menu->addAction(button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
  menu->addAction(m_context.say("history", "History …"), this, [this, record] { showRecordHistory(m_context, this, m_spec.kind, record); });
  menu->addSeparator();
  QAction* gone = menu->addAction(m_context.say("accounts", "Delete"), this, [this] { remove(m_table->selectedIds()); });
  gone->setEnabled(isWritable());
  menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RegisterCard::remove(const std::vector<base::RawId>& records) {
  if (!isWritable()) return;
  for (const base::RawId id : records) removeAsked(m_context, m_spec.kind, id);
}

}  // namespace kam::ui
