// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/rows_view.h"

#include "pages/import/rows_table.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/segmented_control.h"
#include "words/format.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kam::ui {
namespace {
using Outcome = app::ImportRow::Outcome;
constexpr std::array kOutcomes{Outcome::added, Outcome::updated, Outcome::conflict, Outcome::unchanged, Outcome::setAside};
}  // namespace

RowsView::RowsView(AppContext& context, ImportModel& model, QWidget* parent)
    : Card(parent), m_context(context), m_model(model), m_filter(new SegmentedControl(this)), m_table(new DataTable({}, this)) {
  auto* row = new QHBoxLayout;
  row->addWidget(m_filter);
  row->addStretch(1);
  body()->addLayout(row);
  body()->addWidget(m_table, 1);
  m_table->setSortable(false);
  m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
  connect(m_filter, &SegmentedControl::chosen, this, &RowsView::showRows);
}

void RowsView::retranslate() {
  setTitle(m_context.say("import_page", "Row by row"));
  setSubtitle(m_context.say("import_page", "untick what is not to be taken"));
  m_table->setAccessibleName(m_context.say("import_page", "Row by row"));
  m_table->setPlaceholder(m_context.say("import_page", "No row of the file is like this."));
}

void RowsView::show() {
  const auto& trial = m_model.trial();
  if (!trial) return;
  const auto counted = [&](const QString& name, Outcome outcome) {
    const auto count = std::count_if(trial->rows.begin(), trial->rows.end(), [outcome](const app::ImportRow& row) { return row.outcome == outcome; });
    return QStringLiteral("%1 %2").arg(name, qtText(words::number(m_context.language(), count)));
  };
  m_filter->setSegments({m_context.say("import_page", "All"), counted(m_context.say("import_page", "New"), Outcome::added),
                         counted(m_context.say("import_page", "Updates"), Outcome::updated),
                         counted(m_context.say("import_page", "Conflicts"), Outcome::conflict),
                         counted(m_context.say("import_page", "Unchanged"), Outcome::unchanged),
                         counted(m_context.say("import_page", "Set aside"), Outcome::setAside)});
  showRows();
}

void RowsView::showRows() {
  const int at = m_filter->current();
  m_table->setSource(outcomesTable(m_context, m_model, at == 0 ? std::nullopt : std::optional(kOutcomes[static_cast<std::size_t>(at) - 1])));
}

}  // namespace kam::ui
