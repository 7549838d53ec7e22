// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/place_panel.h"

#include "pages/selection/decision_texts.h"
#include "pages/selection/place_texts.h"
#include "report/selection_charts.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kSoon = 60;

}  // namespace

PlacePanel::PlacePanel(AppContext& context, SelectionModel& model, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_model(model),
      m_chart(new ChartView(this)),
      m_heading(new TextLabel(TextRole::strong, this)),
      m_changes(new TextLabel(TextRole::body, this)),
      m_doubts(new TextLabel(TextRole::small, this)),
      m_open(new QPushButton(this)) {
  auto* row = new QHBoxLayout;
  row->setSpacing(2 * kGap);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(6);
  for (TextLabel* label : {m_heading, m_changes, m_doubts}) {
    label->setWordWrap(true);
    label->setElided(false);
    texts->addWidget(label);
  }
  texts->addStretch(1);
  row->addWidget(m_chart, 5);
  row->addLayout(texts, 4);
  body()->addLayout(row);
  setButtonKind(*m_open, ButtonKind::link);
  addAction(m_open);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  hide();
  connect(&m_soon, &QTimer::timeout, this, &PlacePanel::fill);
  connect(&model, &SelectionModel::rankingChanged, this, [this] {
    if (m_account != 0) m_soon.start();
  });
  connect(m_open, &QPushButton::clicked, this, [this] { m_context.navigation().openAccount(m_account); });
}

void PlacePanel::retranslate() {
  m_open->setText(say("selection", "Open account"));
  m_chart->setMenuTexts(say("selection", "Copy picture"), say("selection", "Copy data"));
}

void PlacePanel::showAccount(base::RawId account) {
  if (account == m_account) {
    // The table tells its current row again with every new ranking.
    m_soon.start();
    return;
  }
  m_account = account;
  fill();
}

void PlacePanel::fill() {
  m_soon.stop();
  const auto ranking = m_model.ranking();
  const std::size_t row = ranking ? rowOf(*ranking, m_account) : 0;
  const bool found = ranking && row < ranking->rows.size();
  setVisible(found);
  if (!found) return;
  const auto place = row < ranking->ranked ? scoring::explainAccount(*ranking, row, m_model.keyCount()) : std::nullopt;
  const PlaceTexts texts = placeTexts(m_model, row, place);
  m_heading->setText(texts.heading);
  m_changes->setText(texts.changes.join(QLatin1Char('\n')));
  m_doubts->setText(texts.doubts.join(QLatin1Char('\n')));
  m_heading->setVisible(!texts.heading.isEmpty());
  m_changes->setVisible(!texts.changes.isEmpty());
  m_doubts->setVisible(!texts.doubts.isEmpty());
  m_chart->setVisible(place.has_value());
  if (!place) {
    setTitle(accountName(*m_model.snapshot(), ranking->rows[row].account));
    setSubtitle({});
    return;
  }
  const report::WaterfallChart chart = report::placeWaterfall(*m_model.snapshot(), *ranking, *place, m_context.words());
  setTitle(qtText(chart.title));
  setSubtitle(qtText(chart.subtitle));
  const int height = 17 * static_cast<int>(std::min<std::size_t>(chart.steps.size() + 2, 13));
  m_chart->setHeights(height, std::min(height, 150));
  m_chart->setAccessibleName(qtText(chart.title));
  showChart(*m_chart, chart);
}

}  // namespace kam::ui
