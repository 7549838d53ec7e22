// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/records_view.h"

#include "models/column_source.h"
#include "pages/portfolio/view_parts.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

RecordsView::RecordsView(AppContext& context, PortfolioModel& model, QWidget* parent) : PortfolioView(context, parent), m_model(model) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_card = new Card(this);
  m_back = new QPushButton(m_card);
  m_card->addAction(m_back);
  m_formula = wrappedLabel(TextRole::muted, {}, m_card);
  m_filter = new QLineEdit(m_card);
  m_filter->setClearButtonEnabled(true);
  m_table = new DataTable(QStringLiteral("portfolio_records"), m_card);
  m_card->body()->addWidget(m_formula);
  m_card->body()->addWidget(m_filter);
  m_card->body()->addWidget(m_table, 1);
  column->addWidget(m_card);
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT sectionWanted(QStringLiteral("overview")); });
}

void RecordsView::show(const QString& figure) {
  for (const report::PortfolioTopic topic : report::allTopics())
    if (qtText(report::keyOf(topic)) == figure) m_topic = topic;
  if (m_model.data()) fill();
}

void RecordsView::fill() {
  const auto cards = m_model.cards();
  const auto card = std::find_if(cards.begin(), cards.end(), [this](const report::PortfolioCard& one) { return one.topic == m_topic; });
  if (card == cards.end()) return;
  m_back->setText(say("portfolio", "Back to the overview"));
  m_filter->setPlaceholderText(say("portfolio", "Filter by name"));
  m_filter->setAccessibleName(say("portfolio", "Filter by name"));
  m_card->setTitle(qtText(card->shown.label) + QStringLiteral(": ") + qtText(card->shown.value));
  m_formula->setText(qtText(card->formula));
  m_table->setAccessibleName(say("portfolio", "All records behind it"));
  m_table->setPlaceholder(say("portfolio", "No record is behind this figure."));
  const auto parts = std::make_shared<const std::vector<FigurePart>>(m_model.partsOf(m_topic, SIZE_MAX));
  std::vector<base::RawId> ids;
  for (std::size_t row = 0; row < parts->size(); ++row) ids.push_back(static_cast<base::RawId>(row) + 1);
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "name", say("portfolio", "Record"), [parts](std::size_t row) { return (*parts)[row].name; }, CellType::strong, 420));
  columns.back().column.searched = true;
  SourceColumn value = textColumn(
      "value", qtText(card->shown.label), [parts](std::size_t row) { return (*parts)[row].value; }, CellType::number, 200);
  // They come in the order of the figure; their texts would sort otherwise.
  value.key = [](std::size_t row) -> SortKey { return -static_cast<std::int64_t>(row); };
  columns.push_back(std::move(value));
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
  disconnect(m_table, &DataTable::opened, this, nullptr);
  connect(m_table, &DataTable::opened, this, [this, parts](qint64 row) {
    const FigurePart& part = (*parts)[static_cast<std::size_t>(row - 1)];
    context().navigation().openAccount(part.account, part.section);
  });
}

}  // namespace kam::ui
