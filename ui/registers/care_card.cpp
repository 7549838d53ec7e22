// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/care_card.h"

#include "app/workspace.h"
#include "models/column_source.h"
#include "report/anchoring_words.h"
#include "shell/app_context.h"
#include "theme/text.h"
#include "widgets/data_table.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace kam::ui {

namespace {
constexpr int kMostRows = 8;
}  // namespace

CareCard::CareCard(AppContext& context, QWidget* parent) : Card(parent), m_context(context), m_table(new DataTable(QStringLiteral("care"), this)) {
  body()->addWidget(m_table);
  body()->addStretch(1);
  m_table->setFitRows(kMostRows);
  m_table->setSortable(false);
}

void CareCard::retranslate() {
  setTitle(m_context.say("account", "Care agreed"));
  m_table->setAccessibleName(m_context.say("account", "Care agreed"));
}

void CareCard::showAccount(base::RawId account) {
  const base::Date today = m_context.clock().today();
  const words::Words words = m_context.words();
  const auto lines = std::make_shared<const std::vector<report::CareLine>>(
      report::careLines(scoring::careAgreed(*m_context.workspace()->snapshot(), domain::Id<domain::Account>(account), today), today, words));
  setVisible(!lines->empty());
  const int differing = static_cast<int>(std::count_if(lines->begin(), lines->end(), [](const report::CareLine& line) { return line.deviates; }));
  setSubtitle(differing == 0 ? m_context.say("account", "it gets what its tier promises")
                             : qtText(words.say("account", "%n point(s) differ from what its tier promises", nullptr, differing)));
  std::vector<SourceColumn> columns;
  columns.push_back(textColumn(
      "what", m_context.say("account", "What"), [lines](std::size_t row) { return qtText((*lines)[row].what); }, CellType::strong, 130));
  columns.push_back(textColumn(
      "agreed", m_context.say("account", "What its tier gets"), [lines](std::size_t row) { return qtText((*lines)[row].agreed); }, CellType::text,
      170));
  columns.push_back(textColumn(
      "here", m_context.say("account", "What it gets"), [lines](std::size_t row) { return qtText((*lines)[row].here); }, CellType::text, 180));
  columns.back().drawing = [lines](std::size_t row) {
    CellDrawing drawing;
    if ((*lines)[row].deviates) drawing.tone = Tone::warning;
    return drawing;
  };
  std::vector<base::RawId> ids(lines->size());
  std::iota(ids.begin(), ids.end(), base::RawId{1});
  m_table->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(columns)));
}

}  // namespace kam::ui
