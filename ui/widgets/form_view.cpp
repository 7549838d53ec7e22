// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_view.h"

#include "theme/colors.h"
#include "theme/text.h"
#include "widgets/field_editor.h"
#include "widgets/marked_text.h"
#include "widgets/text_label.h"
#include "words/error_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kPauseMilliseconds = 1000;

}  // namespace

FormView::FormView(domain::Kind kind, const std::vector<std::string_view>& fields, int columns, QWidget* parent)
    : QWidget(parent), m_type(domain::recordType(kind)), m_snapshot(std::make_shared<const domain::Snapshot>()) {
  for (const std::string_view key : fields) {
    const auto field = m_type.fieldIndex(key);
    Q_ASSERT_X(field.has_value(), "FormView", "no such field");
    if (!field) continue;
    m_rows.push_back(std::make_unique<Row>(Row{*field, nullptr, nullptr, nullptr, nullptr, {}, false}));
  }
  build(columns);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMilliseconds);
  connect(&m_pause, &QTimer::timeout, this, [this] {
    if (m_isNew) return;
    // A name of which only the beginning is there is waited for.
    for (const auto& row : m_rows)
      if (!row->editor->isUnfinished()) take(*row);
  });
}

FormView::~FormView() {
  // A focused editor says goodbye while it is destroyed; nobody is left to take it.
  for (const auto& row : m_rows) row->editor->disconnect(this);
}

void FormView::build(int columns) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGap);
  grid->setVerticalSpacing(10);
  int at = 0;
  for (const auto& owned : m_rows) {
    Row* row = owned.get();
    const domain::Field& field = m_type.fields[row->field];
    const bool wide = field.type == domain::FieldType::longText;
    if (wide && at % columns != 0) at += columns - at % columns;
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    row->label = new TextLabel(TextRole::small, cell);
    row->editor = new FieldEditor(field, cell);
    row->problem = new TextLabel(TextRole::small, cell);
    row->problem->setTone(Tone::critical);
    row->problem->setWordWrap(true);
    row->problem->hide();
    row->label->setBuddy(row->editor);
    row->head = new QHBoxLayout;
    row->head->addWidget(row->label, 1);
    column->addLayout(row->head);
    column->addWidget(row->editor);
    column->addWidget(row->problem);
    column->addStretch(1);
    grid->addWidget(cell, at / columns, at % columns, 1, wide ? columns : 1);
    at += wide ? columns : 1;
    connect(row->editor, &FieldEditor::typed, this, [this, row] { markDirty(*row); });
    connect(row->editor, &FieldEditor::finished, this, [this, row] {
      row->dirty = true;
      if (!m_isNew) take(*row);
      else Q_EMIT edited();
    });
  }
  for (int column = 0; column < columns; ++column) grid->setColumnStretch(column, 1);
  relabel();
}

std::vector<MarkedText*> FormView::useMarks() {
  std::vector<MarkedText*> made;
  for (const auto& row : m_rows) {
    if (row->editor->longEdit() == nullptr) continue;
    auto* marks = new MarkedText(*row->editor->longEdit(), this);
    row->head->addWidget(marks->tools());
    made.push_back(marks);
  }
  return made;
}

void FormView::relabel() {
  for (const auto& row : m_rows) {
    const domain::Field& field = m_type.fields[row->field];
    const QString label = qtText(m_words.say(field.label));
    row->label->setText(field.has(domain::kRequired) ? label + QStringLiteral(" *") : label);
    row->editor->setAccessible(label);
  }
}

void FormView::setWords(words::Words words) {
  m_words = words;
  relabel();
  for (const auto& row : m_rows) fill(*row, row->shown);
}

void FormView::showRecord(std::shared_ptr<const domain::Snapshot> snapshot, base::RawId record) {
  const bool same = record == m_record && !m_isNew;
  if (!same) commitPending();
  m_snapshot = std::move(snapshot);
  m_record = record;
  m_isNew = false;
  const void* stored = m_snapshot->table(m_type.kind).find(record);
  for (const auto& row : m_rows) {
    const domain::Value value = stored != nullptr ? m_type.fields[row->field].read(stored) : domain::Value{};
    // What is being typed stays; it becomes an edit of its own.
    if (same && row->dirty && row->editor->isBeingEdited()) continue;
    if (same && value == row->shown && m_type.fields[row->field].type != domain::FieldType::reference) continue;
    if (same && row->editor->isBeingEdited() && value == row->shown) continue;
    fill(*row, value);
  }
}

void FormView::showNew(std::shared_ptr<const domain::Snapshot> snapshot, std::vector<std::pair<std::size_t, domain::Value>> defaults) {
  m_snapshot = std::move(snapshot);
  m_record = 0;
  m_isNew = true;
  for (const auto& row : m_rows) {
    domain::Value value;
    for (const auto& [field, wanted] : defaults)
      if (field == row->field) value = wanted;
    fill(*row, value);
  }
}

void FormView::fill(Row& row, const domain::Value& value) {
  row.shown = value;
  row.dirty = false;
  row.editor->setValue(*m_snapshot, m_words, value);
  row.editor->markInvalid(false);
  row.problem->hide();
}

void FormView::markDirty(Row& row) {
  row.dirty = true;
  // Checked while typing, beside the field; committed later.
  const auto value = row.editor->value(*m_snapshot, m_words);
  const bool wrong = !value && !row.editor->isUnfinished();
  row.editor->markInvalid(wrong);
  row.problem->setVisible(wrong);
  if (wrong) row.problem->setText(qtText(words::sentence(m_words, value.error())));
  m_pause.start();
  Q_EMIT edited();
}

void FormView::take(Row& row) {
  if (!row.dirty || (m_record == 0 && !m_isNew)) return;
  const auto value = row.editor->value(*m_snapshot, m_words);
  if (!value) {
    row.editor->markInvalid(true);
    row.problem->setText(qtText(words::sentence(m_words, value.error())));
    row.problem->show();
    return;
  }
  row.dirty = false;
  row.editor->markInvalid(false);
  row.problem->hide();
  if (*value == row.shown) return;
  row.shown = *value;
  Q_EMIT committed(m_record, row.field, *value);
}

void FormView::commitPending() {
  m_pause.stop();
  if (m_isNew) return;
  for (const auto& row : m_rows) take(*row);
}

base::Result<std::vector<std::pair<std::size_t, domain::Value>>> FormView::entered() {
  std::vector<std::pair<std::size_t, domain::Value>> values;
  for (const auto& row : m_rows) {
    row->editor->completeTyped();
    auto value = row->editor->value(*m_snapshot, m_words);
    if (!value) {
      showError(m_type.fields[row->field].key, qtText(words::sentence(m_words, value.error())));
      return base::fail(value.error());
    }
    if (!domain::isUnknown(*value)) values.emplace_back(row->field, std::move(*value));
  }
  return values;
}

void FormView::showError(std::string_view field, const QString& sentence) {
  for (const auto& row : m_rows) {
    if (m_type.fields[row->field].key != field) continue;
    row->editor->markInvalid(true);
    row->problem->setText(sentence);
    row->problem->show();
  }
}

void FormView::setReadOnly(bool readOnly) {
  for (const auto& row : m_rows) row->editor->setReadOnly(readOnly || m_type.fields[row->field].has(domain::kComputed));
}

QWidget* FormView::editorOf(std::string_view field) const {
  for (const auto& row : m_rows)
    if (m_type.fields[row->field].key == field) return row->editor->focusProxy();
  return nullptr;
}

void FormView::focusFirst() {
  // As Tab comes into a field: what it holds is chosen.
  if (!m_rows.empty()) m_rows.front()->editor->setFocus(Qt::TabFocusReason);
}

}  // namespace kam::ui
