// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_model.h"

#include "app/edits/record_edits.h"
#include "app/edits/stage_edits.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "shell/window_commands.h"
#include "theme/text.h"

#include <QSettings>

#include <algorithm>

namespace kam::ui {
namespace {

enum StageColumn : std::size_t { nameColumn, probabilityColumn, outcomeColumn };

const char* fieldOf(std::size_t column) { return column == nameColumn ? "name" : column == probabilityColumn ? "probability" : "outcome"; }

/// The stages as a short table in their own order.
class StageSource final : public TableSource {
public:
  StageSource(SettingsModel& model, const AppContext& context, app::SnapshotPointer snapshot)
      : m_model(model), m_words(context.words()), m_snapshot(std::move(snapshot)), m_editable(model.canEdit()) {
    for (const domain::Stage& stage : m_snapshot->all<domain::Stage>()) m_rows.push_back(&stage);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto* a, const auto* b) { return a->sequence.value_or(0) < b->sequence.value_or(0); });
    const auto say = [&](const char* key) { return qtText(m_words.say(domain::recordType(domain::Kind::stages).fieldNamed(key).label)); };
    m_columns = {{QStringLiteral("name"), say("name"), CellType::strong, 180, true, true},
                 {QStringLiteral("probability"), say("probability"), CellType::number, 130, true, true},
                 {QStringLiteral("outcome"), say("outcome"), CellType::pills, 120, true, false}};
  }

  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return m_rows.size(); }
  base::RawId id(std::size_t row) const override { return m_rows[row]->id.raw(); }
  QString text(std::size_t row, std::size_t column) const override {
    const domain::Field& field = domain::recordType(domain::Kind::stages).fieldNamed(fieldOf(column));
    return qtText(domain::displayText(*m_snapshot, m_words, field, field.read(m_rows[row])));
  }
  CellDrawing drawing(std::size_t row, std::size_t column) const override {
    CellDrawing drawing;
    if (column != outcomeColumn) return drawing;
    const QString word = text(row, column);
    const domain::Outcome outcome = m_rows[row]->outcome;
    const Tone tone = outcome == domain::Outcome::won ? Tone::positive : outcome == domain::Outcome::lost ? Tone::critical : Tone::neutral;
    if (!word.isEmpty()) drawing.pills.push_back({word, tone});
    return drawing;
  }
  bool isEditable(std::size_t row, std::size_t column) const override {
    static_cast<void>(row);
    return m_editable && m_columns[column].editable;
  }
  base::Result<void> edit(std::size_t row, std::size_t column, const QString& typed) override {
    return m_model.setStage(id(row), QString::fromLatin1(fieldOf(column)), typed);
  }

private:
  SettingsModel& m_model;
  words::Words m_words;
  app::SnapshotPointer m_snapshot;
  bool m_editable;
  std::vector<const domain::Stage*> m_rows;
  std::vector<TableColumn> m_columns;
};

}  // namespace

SettingsModel::SettingsModel(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

app::SnapshotPointer SettingsModel::snapshot() const {
  return hasWorkspace() ? m_context.workspace()->snapshot() : std::make_shared<const domain::Snapshot>();
}

base::RawId SettingsModel::settingsRecord() const {
  const app::SnapshotPointer now = snapshot();
  const auto& table = now->all<domain::Settings>();
  return table.empty() ? 0 : table[0].id.raw();
}

std::shared_ptr<TableSource> SettingsModel::stages() { return std::make_shared<StageSource>(*this, m_context, snapshot()); }

base::Result<void> SettingsModel::setSetting(std::size_t field, const domain::Value& value) {
  if (!hasWorkspace()) return base::fail(base::ErrorCode::workspaceNotOpen);
  auto edit = app::setFields(*snapshot(), domain::Kind::settings, settingsRecord(), {{field, value}});
  if (!edit) return base::fail(edit.error());
  edit->kind = app::EditKind::settingsChanged;
  const auto done = m_context.workspace()->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

base::Result<void> SettingsModel::setStage(qint64 stage, const QString& fieldKey, const QString& typed) {
  if (!hasWorkspace()) return base::fail(base::ErrorCode::workspaceNotOpen);
  const domain::RecordType& type = domain::recordType(domain::Kind::stages);
  const auto index = type.fieldIndex(plainText(fieldKey));
  if (!index) return base::fail(base::ErrorCode::unknownField, {"stages", plainText(fieldKey)});
  const app::SnapshotPointer now = snapshot();
  const auto value = domain::parseValue(*now, type.fields[*index], plainText(typed), domain::numberStyleOf(m_context.language()));
  if (!value) return base::fail(value.error());
  return commit(app::setFields(*now, domain::Kind::stages, stage, {{*index, *value}}));
}

base::Result<base::RawId> SettingsModel::addStage() {
  if (!hasWorkspace()) return base::fail(base::ErrorCode::workspaceNotOpen);
  const auto edit = app::addStage(*snapshot(), m_context.workspace()->ids(), plainText(m_context.say("settings", "New stage")), 0.5);
  if (const auto done = commit(edit); !done) return base::fail(done.error());
  return edit->rows.front().id;
}

base::Result<void> SettingsModel::moveStage(qint64 stage, int step) {
  if (!hasWorkspace()) return base::fail(base::ErrorCode::workspaceNotOpen);
  const auto done = commit(app::moveStage(*snapshot(), stage, step));
  if (!done && done.error().code == base::ErrorCode::nothingChanged) return {};
  return done;
}

base::Result<void> SettingsModel::removeStage(qint64 stage) {
  if (!hasWorkspace()) return base::fail(base::ErrorCode::workspaceNotOpen);
  return commit(app::removeStage(*snapshot(), stage));
}

base::Result<void> SettingsModel::commit(const base::Result<app::Edit>& edit) {
  if (!edit) return base::fail(edit.error());
  const auto done = m_context.workspace()->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

QString SettingsModel::userName() const {
  const QString name = QSettings().value(QStringLiteral("userName")).toString();
  return name.isEmpty() && hasWorkspace() ? qtText(m_context.workspace()->author()) : name;
}

void SettingsModel::setUserName(const QString& name) {
  QSettings().setValue(QStringLiteral("userName"), name.trimmed());
  if (hasWorkspace() && !name.trimmed().isEmpty()) m_context.workspace()->setAuthor(plainText(name.trimmed()));
}

int SettingsModel::themeChoice() const { return static_cast<int>(m_context.theme().choice()); }
void SettingsModel::setTheme(int choice) { rememberTheme(m_context, choice); }
int SettingsModel::languageChoice() const { return m_context.words().isGerman() ? 1 : 0; }
void SettingsModel::setLanguage(int choice) { rememberLanguage(m_context, choice == 1 ? words::Language::german : words::Language::english); }

}  // namespace kam::ui
