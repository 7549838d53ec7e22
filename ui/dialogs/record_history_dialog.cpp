// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/record_history_dialog.h"

#include "app/edits/record_edits.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "models/column_source.h"
#include "models/local_time.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {

using storage::FieldChange;

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 460;

std::vector<SourceColumn> columnsOf(AppContext& context, domain::Kind kind, const std::shared_ptr<const std::vector<FieldChange>>& changes) {
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const words::Words words = context.words();
  const auto field = [kind, changes](std::size_t row) -> const domain::Field& { return domain::recordType(kind).fields[(*changes)[row].field]; };
  const auto value = [words, snapshot, field](std::size_t row, const domain::Value& of) {
    return qtText(domain::displayText(*snapshot, words, field(row), of));
  };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "when", context.say("history", "When"),
      [changes, words](std::size_t row) { return qtText(words::dateTime(words.language(), localMinute((*changes)[row].at))); }, CellType::text, 140));
  columns.push_back(textColumn(
      "who", context.say("history", "Who"), [changes](std::size_t row) { return qtText((*changes)[row].author); }, CellType::text, 120));
  columns.push_back(textColumn(
      "field", context.say("history", "Field"), [field, words](std::size_t row) { return qtText(words.say(field(row).label)); }, CellType::strong,
      150));
  columns.push_back(textColumn(
      "before", context.say("history", "Before"), [changes, value](std::size_t row) { return value(row, (*changes)[row].before); }, CellType::text,
      200));
  columns.push_back(textColumn(
      "after", context.say("history", "After"), [changes, value](std::size_t row) { return value(row, (*changes)[row].after); }, CellType::text,
      200));
  return columns;
}

}  // namespace

RecordHistoryDialog::RecordHistoryDialog(AppContext& context, domain::Kind kind, base::RawId record, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_kind(kind),
      m_record(record),
      m_table(new DataTable(QStringLiteral("record_history"), this)),
      m_back(new QPushButton(context.say("history", "Put the value before back"), this)) {
  const QString name = qtText(domain::recordName(*context.workspace()->snapshot(), kind, record));
  const QString title = context.say("history", "History of “%1”").replace(QStringLiteral("%1"), name);
  setWindowTitle(title);
  resize(kWidth, kHeight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 18);
  column->setSpacing(kGap);
  column->addWidget(new TextLabel(TextRole::pageTitle, title, this));
  column->addWidget(m_table, 1);
  auto* close = new QPushButton(context.say("dialogs", "Close"), this);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_back);
  buttons->addStretch(1);
  buttons->addWidget(close);
  column->addLayout(buttons);
  m_back->setAutoDefault(false);
  close->setDefault(true);
  m_table->setSortable(false);
  m_table->setAccessibleName(title);
  m_table->setPlaceholder(context.say("history", "Nothing was changed since it came in."));
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_back, &QPushButton::clicked, this, [this] {
    if (m_table->currentId() > 0 && putBack(static_cast<std::size_t>(m_table->currentId() - 1))) accept();
  });
  connect(m_table, &DataTable::currentIdChanged, this, [this] { enableButton(); });
  fill();
}

void RecordHistoryDialog::fill() {
  auto changes = m_context.workspace()->fieldHistory(m_kind, m_record);
  if (!changes) {
    m_context.tellError(changes.error());
    return;
  }
  m_changes = std::move(*changes);
  std::erase_if(m_changes, [this](const FieldChange& one) { return domain::recordType(m_kind).fields[one.field].has(domain::kInternal); });
  std::reverse(m_changes.begin(), m_changes.end());
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < m_changes.size(); ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  m_table->setSource(
      std::make_shared<ColumnSource>(std::move(ids), columnsOf(m_context, m_kind, std::make_shared<const std::vector<FieldChange>>(m_changes))));
  enableButton();
}

void RecordHistoryDialog::enableButton() {
  const auto row = static_cast<std::size_t>(m_table->currentId() - 1);
  const bool chosen = m_table->currentId() > 0 && row < m_changes.size();
  // Before it came in there was no value to put back.
  m_back->setEnabled(chosen && !m_context.isReadOnly() && m_changes[row].operation == domain::RowOperation::update);
}

bool RecordHistoryDialog::putBack(std::size_t row) {
  if (row >= m_changes.size() || m_context.isReadOnly()) return false;
  app::Workspace& workspace = *m_context.workspace();
  const FieldChange& change = m_changes[row];
  const auto edit = app::setFields(*workspace.snapshot(), m_kind, m_record, {{change.field, change.before}});
  if (!edit) {
    m_context.tellError(edit.error());
    return false;
  }
  if (const auto done = workspace.commit(*edit); !done) {
    m_context.tellError(done.error());
    return false;
  }
  const std::string field = m_context.words().say(domain::recordType(m_kind).fields[change.field].label);
  m_context.tellUndoable(m_context.say("history", "%1 is as before again").replace(QStringLiteral("%1"), qtText(field)));
  return true;
}

bool showRecordHistory(AppContext& context, QWidget* parent, domain::Kind kind, base::RawId record) {
  return RecordHistoryDialog(context, kind, record, parent).exec() == QDialog::Accepted;
}

}  // namespace kam::ui
