// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/custom_fields_card.h"

#include "app/edits/custom_field_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/data_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

std::shared_ptr<TableSource> valuesTable(AppContext& context, base::RawId account) {
  const app::SnapshotPointer snapshot = context.workspace()->snapshot();
  const auto& settings = snapshot->all<domain::Settings>();
  const auto fields = std::make_shared<const std::vector<domain::CustomField>>(settings.empty() ? std::vector<domain::CustomField>{}
                                                                                                : domain::customFields(settings[0]));
  const auto valueOf = [snapshot, fields, account](std::size_t row) {
    const auto* record = snapshot->find(domain::Id<domain::Account>(account));
    return record == nullptr ? std::string() : domain::customValue(*record, (*fields)[row].key);
  };
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "field", context.say("account", "Field"), [fields](std::size_t row) { return qtText((*fields)[row].name); }, CellType::strong, 220));
  columns.push_back(textColumn(
      "value", context.say("account", "Value"),
      [fields, valueOf, words = context.words()](std::size_t row) { return qtText(domain::customText((*fields)[row], valueOf(row), words)); },
      CellType::text, 320));
  SourceColumn& value = columns.back();
  value.choices = [fields](std::size_t row) {
    QStringList choices;
    for (const std::string& choice : (*fields)[row].choices) choices << qtText(choice);
    return choices;
  };
  if (!context.isReadOnly())
    value.edit = [&context, fields, account](std::size_t row, const QString& typed) -> base::Result<void> {
      app::Workspace& workspace = *context.workspace();
      const auto edit = app::setCustomValue(*workspace.snapshot(), domain::Id<domain::Account>(account), (*fields)[row].key, plainText(typed),
                                            domain::numberStyleOf(context.language()));
      if (!edit) return edit.error().code == base::ErrorCode::nothingChanged ? base::Result<void>{} : base::fail(edit.error());
      const auto done = workspace.commit(*edit);
      if (!done) return base::fail(done.error());
      return {};
    };
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < fields->size(); ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  return std::make_shared<ColumnSource>(std::move(ids), std::move(columns));
}

}  // namespace

CustomFieldsCard::CustomFieldsCard(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_table(new DataTable(QString(), this)), m_define(new QPushButton(this)) {
  setButtonKind(*m_define, ButtonKind::link);
  addAction(m_define);
  m_table->setSortable(false);
  m_table->setFitRows(12);
  body()->addWidget(m_table);
  connect(m_define, &QPushButton::clicked, this, [this] { m_context.navigation().openPage(QStringLiteral("settings")); });
  connect(m_table, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(m_table, &DataTable::opened, this, [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(1)); });
}

void CustomFieldsCard::retranslate() {
  setTitle(m_context.say("account", "Own fields"));
  m_define->setText(m_context.say("account", "Define"));
  m_table->setAccessibleName(m_context.say("account", "Own fields"));
}

void CustomFieldsCard::showAccount(base::RawId account) {
  const auto source = valuesTable(m_context, account);
  setVisible(source->rowCount() > 0);
  m_table->setSource(source);
}

}  // namespace kam::ui
