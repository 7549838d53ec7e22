// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ranking_view.h"

#include "pages/selection/criteria_panel.h"
#include "pages/selection/place_panel.h"
#include "pages/selection/ranking_source.h"
#include "pages/selection/ranking_table.h"
#include "pages/selection/selection_side.h"
#include "shell/navigation.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kCriteriaWidth = 260;
constexpr int kSideWidth = 272;
/// Narrower than this, the side gives its room to the ranking.
constexpr int kLeastWidth = 1040;

}  // namespace

RankingView::RankingView(AppContext& context, SelectionModel& model, QWidget* parent)
    : SelectionView(context, model, parent),
      m_criteria(new CriteriaPanel(context, model, this)),
      m_rankingCard(new Card(this)),
      m_table(new RankingTable(QStringLiteral("ranking"), m_rankingCard)),
      m_place(new PlacePanel(context, model, this)),
      m_sideScroll(new QScrollArea(this)),
      m_side(new SelectionSide(context, model, m_sideScroll)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  m_criteria->setFixedWidth(kCriteriaWidth);
  m_rankingCard->body()->addWidget(toolRow());
  m_rankingCard->body()->addWidget(m_table, 1);
  m_sideScroll->setWidgetResizable(true);
  m_sideScroll->setFrameShape(QFrame::NoFrame);
  m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_sideScroll->setFixedWidth(kSideWidth);
  m_sideScroll->setWidget(m_side);
  row->addWidget(m_criteria);
  auto* middle = new QVBoxLayout;
  middle->setSpacing(kGap);
  middle->addWidget(m_rankingCard, 1);
  middle->addWidget(m_place);
  row->addLayout(middle, 1);
  row->addWidget(m_sideScroll);
  connect(&model, &SelectionModel::rankingChanged, this, &RankingView::takeRanking);
  connect(&model, &SelectionModel::certaintyChanged, this, &RankingView::takeCertainty);
  connect(m_criteria, &CriteriaPanel::saveWanted, this, &RankingView::saveWanted);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { this->context().navigation().openAccount(id); });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
    m_side->mark(id);
    m_place->showAccount(id);
  });
  connect(m_table, &RankingTable::lineDragged, this, [this](int count) { this->model().setKeyCount(static_cast<std::size_t>(count)); });
  connect(m_side, &SelectionSide::accountChosen, this, &RankingView::openRecord);
}

QWidget* RankingView::toolRow() {
  auto* tools = new QWidget(m_rankingCard);
  auto* line = new QHBoxLayout(tools);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_filter = new QLineEdit(tools);
  m_filter->setClearButtonEnabled(true);
  m_filter->setMaximumWidth(240);
  m_cutLabel = new TextLabel(TextRole::muted, tools);
  m_cutLabel->setElided(false);
  m_cutKind = new QComboBox(tools);
  m_cutKind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_cut = new QDoubleSpinBox(tools);
  m_cut->setFixedWidth(84);
  m_cut->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  line->addWidget(m_filter, 1);
  line->addStretch(1);
  line->addWidget(m_cutLabel);
  line->addWidget(m_cutKind);
  line->addWidget(m_cut);
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
  connect(m_cutKind, &QComboBox::activated, this, [this](int kind) {
    // The line stays where it is and is said in another unit.
    const std::size_t count = this->model().keyCount();
    this->model().setCut({static_cast<domain::Cut::Kind>(kind), this->model().cut().value});
    this->model().setKeyCount(count);
  });
  connect(m_cut, &QDoubleSpinBox::valueChanged, this, &RankingView::enterCut);
  return tools;
}

QString RankingView::title() const { return say("selection", "Ranking"); }

void RankingView::retranslate() {
  m_rankingCard->setTitle(say("selection", "Ranking"));
  m_table->setAccessibleName(say("selection", "Ranking"));
  m_table->setPlaceholder(say("selection", "No account matches the filter."));
  m_filter->setPlaceholderText(say("selection", "Filter by name"));
  m_filter->setAccessibleName(say("selection", "Filter by name"));
  m_cutLabel->setText(say("selection", "Key accounts:"));
  m_filling = true;
  const int kind = m_cutKind->currentIndex();
  m_cutKind->clear();
  m_cutKind->addItems({say("selection", "the best"), say("selection", "from score"), say("selection", "within hours")});
  m_cutKind->setCurrentIndex(std::max(0, kind));
  m_filling = false;
  m_cutKind->setAccessibleName(say("selection", "What the line is drawn by"));
  m_cut->setAccessibleName(say("selection", "Key account line"));
  m_cut->setLocale(context().locale());
  m_criteria->retranslate();
  m_side->retranslate();
  m_place->retranslate();
}

void RankingView::refresh(const Change& change) { static_cast<void>(change); }

void RankingView::openRecord(base::RawId record) { m_table->selectId(record); }

void RankingView::takeRanking() {
  takeCut();
  const auto ranking = model().ranking();
  m_rankingCard->setEnabled(ranking != nullptr);
  if (!ranking) return;
  m_source = std::make_shared<RankingSource>(model().snapshot(), ranking, context().words());
  m_source->setCertainty(model().certainties());
  m_table->setRanking(m_source, model().keyCount(), ranking->ranked, model().lineText());
  m_rankingCard->setSubtitle(model().certaintyText());
}

void RankingView::takeCertainty() {
  m_rankingCard->setSubtitle(model().certaintyText());
  if (!m_source) return;
  m_source->setCertainty(model().certainties());
  m_table->viewport()->update();
}

void RankingView::takeCut() {
  m_filling = true;
  const domain::Cut cut = model().cut();
  const bool score = cut.kind == domain::Cut::Kind::score;
  m_cutKind->setCurrentIndex(static_cast<int>(cut.kind));
  m_cut->setDecimals(score ? 1 : 0);
  m_cut->setRange(0.0, score ? 100.0 : cut.kind == domain::Cut::Kind::hours ? 1'000'000.0 : 100'000.0);
  m_cut->setSingleStep(score ? 0.5 : cut.kind == domain::Cut::Kind::hours ? 300.0 : 1.0);
  m_cut->setValue(cut.value);
  m_filling = false;
}

void RankingView::enterCut() {
  if (!m_filling) model().setCut({model().cut().kind, m_cut->value()});
}

void RankingView::resizeEvent(QResizeEvent* event) {
  SelectionView::resizeEvent(event);
  m_sideScroll->setVisible(width() >= kLeastWidth);
}

}  // namespace kam::ui
