// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ranking_view.h"

#include "pages/selection/ranking_source.h"
#include "shell/navigation.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/weight_slider.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kam::ui {

RankingView::RankingView(AppContext& context, SelectionModel& model, QWidget* parent)
    : SelectionView(context, model, parent),
      m_criteriaCard(new Card(this)),
      m_criteria(new QVBoxLayout),
      m_rankingCard(new Card(this)),
      m_table(new DataTable(QStringLiteral("ranking"), m_rankingCard)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  m_criteriaCard->setFixedWidth(280);
  m_criteria->setSpacing(10);
  m_criteriaCard->body()->addLayout(m_criteria);
  m_criteriaCard->body()->addStretch(1);
  m_rankingCard->body()->addWidget(m_table);
  row->addWidget(m_criteriaCard);
  row->addWidget(m_rankingCard, 1);
  connect(&model, &SelectionModel::modelChanged, this, &RankingView::fillCriteria);
  connect(&model, &SelectionModel::rankingChanged, this, &RankingView::takeRanking);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { this->context().navigation().openAccount(id); });
}

QString RankingView::title() const { return say("selection", "Ranking"); }

void RankingView::retranslate() {
  m_criteriaCard->setTitle(say("selection", "Criteria and weights"));
  m_criteriaCard->setSubtitle(say("selection", "sum 100"));
  m_rankingCard->setTitle(say("selection", "Ranking"));
  m_rankingCard->setSubtitle(say("selection", "what each criterion adds to the score"));
  m_table->setAccessibleName(say("selection", "Ranking"));
}

void RankingView::refresh(const Change& change) { static_cast<void>(change); }

void RankingView::openRecord(base::RawId record) { m_table->selectId(record); }

void RankingView::fillCriteria() {
  const auto ranking = model().ranking();
  const std::size_t wanted = ranking ? ranking->criteria.size() : 0;
  while (m_sliders.size() > wanted) {
    delete m_sliders.back();
    m_sliders.pop_back();
  }
  while (m_sliders.size() < wanted) {
    const std::size_t criterion = m_sliders.size();
    auto* slider = new WeightSlider(m_criteriaCard);
    connect(slider, &WeightSlider::moved, this, [this, criterion](int weight) { model().setPercent(criterion, weight); });
    m_criteria->addWidget(slider);
    m_sliders.push_back(slider);
  }
  for (std::size_t criterion = 0; criterion < wanted; ++criterion) {
    const scoring::RankedCriterion& about = ranking->criteria[criterion];
    m_sliders[criterion]->setCriterion(shortName(about, context().language()), static_cast<int>(criterion),
                                       about.computed ? say("selection", "from the workspace's figures") : say("selection", "rated"));
  }
}

void RankingView::takeRanking() {
  const std::vector<int> percents = model().percents();
  for (std::size_t criterion = 0; criterion < m_sliders.size() && criterion < percents.size(); ++criterion)
    m_sliders[criterion]->setWeight(percents[criterion]);
  if (const auto ranking = model().ranking()) m_table->setSource(std::make_shared<RankingSource>(model().snapshot(), ranking, context().words()));
}

}  // namespace kam::ui
