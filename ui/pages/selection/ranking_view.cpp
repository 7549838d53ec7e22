// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ranking_view.h"

#include "pages/selection/criteria_panel.h"
#include "pages/selection/place_panel.h"
#include "pages/selection/ranking_source.h"
#include "pages/selection/ranking_table.h"
#include "pages/selection/selection_side.h"
#include "shell/navigation.h"
#include "widgets/account_filters.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

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
  m_rankingCard->body()->addWidget(lineRow());
  m_rankingCard->body()->addWidget(filterRow());
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
  connect(&model, &SelectionModel::modelChanged, this, &RankingView::fillFreedoms);
  connect(&model, &SelectionModel::rankingChanged, this, &RankingView::takeRanking);
  connect(&model, &SelectionModel::certaintyChanged, this, &RankingView::takeCertainty);
  connect(m_criteria, &CriteriaPanel::saveWanted, this, &RankingView::saveWanted);
  connect(m_table, &DataTable::opened, this, [this](qint64 id) { this->context().navigation().openAccount(id); });
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
    m_side->mark(id);
    m_place->showAccount(id);
  });
  connect(m_table, &RankingTable::lineDragged, this, &RankingView::dragLine);
  connect(m_criteria, &CriteriaPanel::knockOutChosen, this, [this](std::optional<std::size_t> knockOut) {
    m_knockOut = knockOut;
    takeRanking();
  });
  connect(m_side, &SelectionSide::accountChosen, this, &RankingView::openRecord);
}

QWidget* RankingView::filterRow() {
  auto* tools = new QWidget(m_rankingCard);
  auto* line = new QHBoxLayout(tools);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_filter = new QLineEdit(tools);
  m_filter->setClearButtonEnabled(true);
  m_filter->setMaximumWidth(240);
  m_filters = new AccountFilters(tools);
  line->addWidget(m_filter, 1);
  line->addStretch(1);
  line->addWidget(m_filters);
  connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
  connect(m_filters, &AccountFilters::changed, this, &RankingView::takeRanking);
  return tools;
}

QWidget* RankingView::lineRow() {
  auto* tools = new QWidget(m_rankingCard);
  auto* line = new QHBoxLayout(tools);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_cutLabel = new TextLabel(TextRole::muted, tools);
  m_cutLabel->setElided(false);
  m_cutKind = new QComboBox(tools);
  m_cutKind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_cut = new QDoubleSpinBox(tools);
  m_cut->setFixedWidth(84);
  m_cut->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_freedom = new QComboBox(tools);
  m_freedom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  line->addWidget(m_cutLabel);
  line->addWidget(m_cutKind);
  line->addWidget(m_cut);
  line->addStretch(1);
  line->addWidget(m_freedom);
  connect(m_freedom, &QComboBox::activated, this, [this](int item) {
    const QVariant chosen = m_freedom->itemData(item);
    this->model().setFreedom(chosen.isValid() ? std::optional(static_cast<scoring::WeightFreedom>(chosen.toInt())) : std::nullopt);
  });
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
  fillFreedoms();
  m_filters->setChoices(*model().snapshot(), context().words());
  m_criteria->retranslate();
  m_side->retranslate();
  m_place->retranslate();
}

void RankingView::fillFreedoms() {
  using scoring::WeightFreedom;
  m_filling = true;
  m_freedom->clear();
  const std::pair<WeightFreedom, QString> choices[] = {
      {WeightFreedom::around, say("selection", "weights ± 30 %")},
      {WeightFreedom::modelRanges, say("selection", "weights within the model's ranges")},
      {WeightFreedom::order, say("selection", "only the order of the weights")},
      {WeightFreedom::free, say("selection", "any weights")},
  };
  const WeightFreedom admitted = model().freedom();
  for (const auto& [freedom, text] : choices) {
    const bool ranges = freedom == WeightFreedom::modelRanges;
    if (ranges && (!model().ranking() || !scoring::hasRanges(model().ranking()->model))) continue;
    m_freedom->addItem(text, static_cast<int>(freedom));
    if (freedom == admitted) m_freedom->setCurrentIndex(m_freedom->count() - 1);
  }
  m_filling = false;
  m_freedom->setAccessibleName(say("selection", "What the certainty admits"));
  m_freedom->setToolTip(
      say("selection", "The certainty varies the weights within what is admitted here, and every rating within what its evidence allows."));
}

void RankingView::refresh(const Change& change) {
  static_cast<void>(change);
  m_filters->setChoices(*model().snapshot(), context().words());
}

void RankingView::openRecord(base::RawId record) {
  const auto shown = [&] {
    return std::any_of(m_shown.begin(), m_shown.end(), [&](std::uint32_t row) { return model().ranking()->rows[row].account.raw() == record; });
  };
  if (model().ranking() && !shown()) {
    // Who is asked for is shown, whatever the filters say.
    m_criteria->clearKnockOut();
    m_filter->clear();
    m_filters->reset();
  }
  m_table->selectId(record);
}

std::vector<std::uint32_t> RankingView::shownRows() const {
  const auto ranking = model().ranking();
  scoring::PortfolioFilter filter = m_filters->filter();
  filter.manager = domain::Id<domain::TeamMember>(context().manager());
  const auto accounts = filter.isEmpty() ? std::unordered_set<base::RawId>() : scoring::accountsIn(*model().snapshot(), filter);
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < ranking->rows.size(); ++row) {
    const scoring::RankedAccount& ranked = ranking->rows[row];
    if (m_knockOut && ranked.knockOut != m_knockOut) continue;
    if (filter.isEmpty() || accounts.contains(ranked.account.raw())) rows.push_back(row);
  }
  return rows;
}

void RankingView::dragLine(int count) {
  // With a filter, the line runs below the last one shown above it, whoever stands between.
  if (count <= 0 || static_cast<std::size_t>(count) > m_shown.size()) return;
  model().setKeyCount(m_shown[static_cast<std::size_t>(count) - 1] + 1);
}

void RankingView::takeRanking() {
  takeCut();
  const auto ranking = model().ranking();
  m_rankingCard->setEnabled(ranking != nullptr);
  if (!ranking) return;
  m_shown = shownRows();
  m_source = std::make_shared<RankingSource>(model().snapshot(), ranking, m_shown, context().words());
  m_source->setCertainty(model().certainties());
  const auto above = [&](std::size_t row) {
    return static_cast<std::size_t>(std::lower_bound(m_shown.begin(), m_shown.end(), row) - m_shown.begin());
  };
  m_table->setRanking(m_source, above(model().keyCount()), above(ranking->ranked), model().lineText());
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
