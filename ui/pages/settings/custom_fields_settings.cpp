// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/custom_fields_settings.h"

#include "app/edits/custom_field_edits.h"
#include "app/workspace.h"
#include "base/text.h"
#include "dialogs/record_dialog.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kam::ui {
namespace {

using domain::CustomField;
using domain::CustomType;

constexpr std::array kTypes{CustomType::text, CustomType::number, CustomType::day, CustomType::yesNo, CustomType::choice};

QString joined(const std::vector<std::string>& choices) {
  QStringList list;
  for (const std::string& choice : choices) list << qtText(choice);
  return list.join(QStringLiteral("; "));
}

std::vector<std::string> parted(const QString& typed) {
  std::vector<std::string> choices;
  for (const std::string& part : base::splitText(plainText(typed), ';'))
    if (const auto text = base::trimmed(part); !text.empty()) choices.emplace_back(text);
  return choices;
}

base::Result<void> commit(AppContext& context, const base::Result<app::Edit>& edit) {
  if (!edit) return edit.error().code == base::ErrorCode::nothingChanged ? base::Result<void>{} : base::fail(edit.error());
  const auto done = context.workspace()->commit(*edit);
  if (!done) return base::fail(done.error());
  return {};
}

}  // namespace

CustomFieldsSettings::CustomFieldsSettings(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_table(new DataTable(QString(), this)), m_add(new QPushButton(this)) {
  addAction(m_add);
  m_table->setSortable(false);
  m_table->setFitRows(10);
  body()->addWidget(m_table);
  connect(m_add, &QPushButton::clicked, this, &CustomFieldsSettings::ask);
  m_table->setAddButton(m_add);
  connect(m_table, &DataTable::removeWanted, this, &CustomFieldsSettings::remove);
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(m_table, &DataTable::opened, this, [this] { m_table->edit(m_table->currentIndex()); });
}

void CustomFieldsSettings::retranslate() {
  setTitle(m_context.say("settings", "Own fields of accounts"));
  setSubtitle(m_context.say("settings", "shown in the profile, in the list of accounts and in plans"));
  m_add->setText(m_context.say("settings", "New field"));
  m_table->setAccessibleName(m_context.say("settings", "Own fields of accounts"));
  m_table->setPlaceholder(m_context.say("settings", "No own field yet. What does your house want to know of every customer?"));
  refresh();
}

std::vector<CustomField> CustomFieldsSettings::fields() const {
  if (m_context.workspace() == nullptr) return {};
  const auto& settings = m_context.workspace()->snapshot()->all<domain::Settings>();
  return settings.empty() ? std::vector<CustomField>{} : domain::customFields(settings[0]);
}

void CustomFieldsSettings::refresh() {
  const auto shown = std::make_shared<const std::vector<CustomField>>(fields());
  const bool writable = m_context.workspace() != nullptr && !m_context.isReadOnly();
  const auto change = [this, shown](std::size_t row, auto set) -> base::Result<void> {
    CustomField field = (*shown)[row];
    set(field);
    return commit(m_context, app::changeCustomField(*m_context.workspace()->snapshot(), field));
  };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "name", m_context.say("settings", "Name"), [shown](std::size_t row) { return qtText((*shown)[row].name); }, CellType::strong, 180));
  columns.push_back(textColumn(
      "type", m_context.say("settings", "Takes"),
      [shown, words = m_context.words()](std::size_t row) { return qtText(words.say(domain::wordOf((*shown)[row].type))); }, CellType::text, 110));
  columns.push_back(textColumn(
      "choices", m_context.say("settings", "Choices"), [shown](std::size_t row) { return joined((*shown)[row].choices); }, CellType::text, 220));
  if (writable) {
    columns[0].edit = [change](std::size_t row, const QString& typed) {
      return change(row, [&](CustomField& field) { field.name = plainText(typed.trimmed()); });
    };
    columns[2].edit = [change](std::size_t row, const QString& typed) {
      return change(row, [&](CustomField& field) { field.choices = parted(typed); });
    };
  }
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < shown->size(); ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  m_add->setEnabled(writable);
}

base::Result<void> CustomFieldsSettings::add(const CustomField& field) {
  return commit(m_context, app::addCustomField(*m_context.workspace()->snapshot(), field));
}

void CustomFieldsSettings::ask() {
  RecordDialog dialog(m_context, m_context.say("settings", "New field"), this);
  auto* box = new QWidget(&dialog);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  auto* name = new QLineEdit(box);
  auto* type = new QComboBox(box);
  auto* choices = new QLineEdit(box);
  for (const CustomType one : kTypes) type->addItem(m_context.say(domain::wordOf(one)));
  choices->setPlaceholderText(m_context.say("settings", "separated by semicolons"));
  choices->setEnabled(false);
  connect(type, &QComboBox::currentIndexChanged, choices,
          [choices](int at) { choices->setEnabled(kTypes[static_cast<std::size_t>(at)] == CustomType::choice); });
  int row = 0;
  for (const auto& [label, widget] :
       {std::pair<QString, QWidget*>{m_context.say("settings", "Name"), name}, std::pair<QString, QWidget*>{m_context.say("settings", "Takes"), type},
        std::pair<QString, QWidget*>{m_context.say("settings", "Choices"), choices}}) {
    auto* text = new TextLabel(TextRole::small, label, box);
    text->setBuddy(widget);
    widget->setAccessibleName(label);
    grid->addWidget(text, row, 0);
    grid->addWidget(widget, row++, 1);
  }
  dialog.addWidget(box);
  dialog.setMinimumWidth(460);
  dialog.setAttempt(m_context.say("settings", "Add"), [&]() -> base::Result<void> {
    return add({{}, plainText(name->text()), kTypes[static_cast<std::size_t>(type->currentIndex())], parted(choices->text())});
  });
  dialog.exec();
}

void CustomFieldsSettings::remove(const std::vector<base::RawId>& rows) {
  if (m_context.workspace() == nullptr || m_context.isReadOnly()) return;
  const std::vector<CustomField> all = fields();
  for (const base::RawId row : rows) {
    if (row < 1 || static_cast<std::size_t>(row) > all.size()) continue;
    const CustomField& field = all[static_cast<std::size_t>(row) - 1];
    const auto done = commit(m_context, app::removeCustomField(*m_context.workspace()->snapshot(), field.key));
    if (!done) return m_context.tellError(done.error());
    m_context.tellUndoable(
        m_context.say("settings", "%1 removed, with what the accounts said in it").replace(QStringLiteral("%1"), qtText(field.name)));
  }
}

}  // namespace kam::ui
