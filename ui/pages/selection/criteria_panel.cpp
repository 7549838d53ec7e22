// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/criteria_panel.h"

#include "pages/selection/criterion_texts.h"
#include "pages/selection/knock_out_list.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/text_label.h"
#include "widgets/weight_slider.h"
#include "words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kWarnSoon = 300;
constexpr int kMostWarnings = 3;

}  // namespace

CriteriaPanel::CriteriaPanel(AppContext& context, SelectionModel& model, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_model(model),
      m_leftOut(new TextLabel(TextRole::small, this)),
      m_warnings(new TextLabel(TextRole::small, this)),
      m_reset(new QPushButton(this)),
      m_save(new QPushButton(this)) {
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 12, 0);
  column->setSpacing(10);
  m_knockOuts = new KnockOutList(context, content);
  column->addWidget(m_knockOuts);
  column->addSpacing(4);
  connect(m_knockOuts, &KnockOutList::chosen, this, &CriteriaPanel::knockOutChosen);
  for (Axis& axis : m_axes) {
    axis.title = new TextLabel(TextRole::strong, content);
    axis.sliders = new QVBoxLayout;
    axis.sliders->setSpacing(10);
    column->addWidget(axis.title);
    column->addLayout(axis.sliders);
    column->addSpacing(4);
  }
  for (TextLabel* note : {m_leftOut, m_warnings}) {
    note->setParent(content);
    note->setWordWrap(true);
    note->setElided(false);
    column->addWidget(note);
  }
  m_warnings->setTone(Tone::warning);
  m_warnings->hide();
  m_warnSoon.setSingleShot(true);
  m_warnSoon.setInterval(kWarnSoon);
  connect(&m_warnSoon, &QTimer::timeout, this, &CriteriaPanel::fillWarnings);
  column->addStretch(1);
  scroll->setWidget(content);
  // The card shows through.
  content->setAutoFillBackground(false);
  scroll->viewport()->setAutoFillBackground(false);
  body()->addWidget(scroll, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_reset);
  buttons->addWidget(m_save);
  buttons->addStretch(1);
  body()->addLayout(buttons);
  connect(m_reset, &QPushButton::clicked, this, [this] { m_model.reset(); });
  connect(m_save, &QPushButton::clicked, this, &CriteriaPanel::saveWanted);
  connect(&model, &SelectionModel::modelChanged, this, &CriteriaPanel::fillCriteria);
  connect(&model, &SelectionModel::roomsChanged, this, &CriteriaPanel::fillRooms);
  connect(&model, &SelectionModel::rankingChanged, this, [this] {
    takeWeights();
    fillRooms();
    m_warnSoon.start();
  });
}

void CriteriaPanel::retranslate() {
  setTitle(say("selection", "Criteria and weights"));
  m_knockOuts->retranslate();
  setSubtitle(say("selection", "sum 100"));
  m_reset->setText(say("selection", "Reset"));
  m_reset->setToolTip(say("selection", "Back to the weights and the line of the stored model"));
  m_save->setText(say("selection", "Save version"));
  m_save->setToolTip(say("selection", "Stores weights and line as a version of the model; earlier decisions keep theirs"));
}

void CriteriaPanel::fillCriteria() {
  const auto ranking = m_model.ranking();
  const std::size_t wanted = ranking ? ranking->criteria.size() : 0;
  while (m_sliders.size() > wanted) {
    delete m_sliders.back();
    m_sliders.pop_back();
  }
  while (m_sliders.size() < wanted) {
    const std::size_t criterion = m_sliders.size();
    auto* slider = new WeightSlider(m_axes[0].title->parentWidget());
    connect(slider, &WeightSlider::moved, this, [this, criterion](int weight) {
      m_model.setPercent(criterion, weight);
      // Locks may have left less room than was asked for.
      takeWeights();
    });
    connect(slider, &WeightSlider::lockToggled, this, [this, criterion](bool locked) { m_model.setLocked(criterion, locked); });
    m_sliders.push_back(slider);
  }
  for (std::size_t criterion = 0; criterion < wanted; ++criterion) {
    const scoring::RankedCriterion& about = ranking->criteria[criterion];
    WeightSlider& slider = *m_sliders[criterion];
    m_axes[about.axis == domain::Axis::attractiveness ? 0 : 1].sliders->addWidget(&slider);
    slider.setLock(m_model.isLocked(criterion), say("selection", "Lock this weight"), say("selection", "Unlock this weight"));
  }
  if (ranking) m_knockOuts->setRanking(*m_model.snapshot(), *ranking);
  fillNotes();
  fillRooms();
  takeWeights();
}

void CriteriaPanel::fillRooms() {
  const auto ranking = m_model.ranking();
  const words::Words words = m_context.words();
  for (std::size_t criterion = 0; ranking && criterion < m_sliders.size() && criterion < ranking->criteria.size(); ++criterion) {
    const scoring::RankedCriterion& about = ranking->criteria[criterion];
    const QString room = m_model.roomText(criterion);
    m_sliders[criterion]->setCriterion(shortName(about, words.language()), static_cast<int>(criterion),
                                       room.isEmpty() ? originText(about, words) : originText(about, words) + QStringLiteral(" · ") + room);
    const QString who = m_model.roomToolTip(criterion);
    const QString anchors = anchorText(ranking->model, about, words);
    m_sliders[criterion]->setToolTip(who.isEmpty() ? anchors : anchors + QStringLiteral("\n\n") + who);
  }
}

void CriteriaPanel::fillNotes() {
  const auto ranking = m_model.ranking();
  QStringList names;
  if (ranking)
    for (const std::string& key : ranking->dropped) names << criterionName(ranking->model, key, m_context.language());
  m_leftOut->setVisible(!names.isEmpty());
  m_leftOut->setText(
      say("selection", "Left out for all, because nobody recorded it: %1").replace(QStringLiteral("%1"), names.join(QStringLiteral(", "))));
}

void CriteriaPanel::clearKnockOut() { m_knockOuts->clearChoice(); }

void CriteriaPanel::fillWarnings() {
  const auto ranking = m_model.ranking();
  // How much is known of an account hangs on the weights too.
  if (ranking) m_knockOuts->setRanking(*m_model.snapshot(), *ranking);
  QStringList texts;
  if (ranking)
    for (const scoring::ModelWarning& warning : scoring::modelWarnings(*ranking))
      if (texts.size() < kMostWarnings) texts << warningText(*ranking, warning, m_context.words());
  m_warnings->setVisible(!texts.isEmpty());
  m_warnings->setText(texts.join(QStringLiteral("\n")));
}

void CriteriaPanel::takeWeights() {
  const std::vector<int> percents = m_model.percents();
  const auto ranking = m_model.ranking();
  std::array<int, 2> sums{};
  std::array<bool, 2> used{};
  for (std::size_t criterion = 0; criterion < m_sliders.size() && criterion < percents.size(); ++criterion) {
    const std::size_t axis = ranking->criteria[criterion].axis == domain::Axis::attractiveness ? 0 : 1;
    sums[axis] += percents[criterion];
    used[axis] = true;
    m_sliders[criterion]->setWeight(percents[criterion]);
  }
  for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
    m_axes[axis].title->setVisible(used[axis]);
    const QString name = axis == 0 ? say("selection", "Attractiveness for us") : say("selection", "Our strength there");
    m_axes[axis].title->setText(name + QStringLiteral("  ·  ") + qtText(words::percent(m_context.language(), sums[axis] / 100.0, 0)));
  }
  m_reset->setEnabled(m_model.isChanged());
  m_save->setEnabled(m_model.isChanged());
}

}  // namespace kam::ui
