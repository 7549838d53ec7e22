// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/relationships_tab.h"

#include "app/edits/relationship_edits.h"
#include "domain/record_name.h"
#include "domain/value_text.h"
#include "models/report_tone.h"
#include "pages/account/map/coverage_grid.h"
#include "pages/account/map/day_slider.h"
#include "pages/account/map/map_texts.h"
#include "pages/account/map/map_view.h"
#include "pages/account/map/talks_table.h"
#include "report/relationship_words.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

using domain::Kind;

namespace {
constexpr int kSideWidth = 348;
constexpr int kBelowHeight = 236;
constexpr int kBelowNarrow = 208;
}  // namespace

RelationshipsTab::RelationshipsTab(AppContext& context, QWidget* parent) : AccountTab(context, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  auto* upper = new QHBoxLayout;
  upper->setSpacing(kGap);
  upper->addWidget(buildMap(), 1);
  upper->addWidget(buildSide());
  column->addLayout(upper, 1);
  column->addWidget(buildBelow());
  connectMap();
}

QWidget* RelationshipsTab::buildMap() {
  m_mapCard = new Card(this);
  m_view = new MapView(m_mapCard);
  m_filter = new QLineEdit(m_mapCard);
  m_filter->setClearButtonEnabled(true);
  m_filter->setFixedWidth(150);
  m_opportunity = new QComboBox(m_mapCard);
  m_opportunity->setMaximumWidth(190);
  m_arrange = new QPushButton(m_mapCard);
  m_more = new QPushButton(m_mapCard);
  m_hint = new TextLabel(TextRole::small, m_mapCard);
  for (QWidget* action : std::initializer_list<QWidget*>{m_filter, m_opportunity, m_arrange, m_more}) m_mapCard->addAction(action);
  m_mapCard->body()->addWidget(m_view, 1);
  m_day = new DaySlider(m_mapCard);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(16);
  foot->addWidget(m_hint, 1);
  foot->addWidget(m_day);
  m_mapCard->body()->addLayout(foot);
  return m_mapCard;
}

QWidget* RelationshipsTab::buildSide() {
  m_side = new QWidget(this);
  m_side->setFixedWidth(kSideWidth);
  auto* column = new QVBoxLayout(m_side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  m_gridCard = new Card(m_side);
  m_grid = new CoverageGrid(m_gridCard);
  m_gridCard->body()->addWidget(m_grid);
  column->addWidget(m_gridCard);
  m_findingsCard = new Card(m_side);
  auto* scroll = new QScrollArea(m_findingsCard);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(scroll);
  m_findings = new QVBoxLayout(content);
  m_findings->setContentsMargins(0, 0, 0, 0);
  m_findings->setSpacing(8);
  scroll->setWidget(content);
  content->setAutoFillBackground(false);
  scroll->viewport()->setAutoFillBackground(false);
  m_findingsCard->body()->addWidget(scroll);
  column->addWidget(m_findingsCard, 1);
  return m_side;
}

QWidget* RelationshipsTab::buildBelow() {
  auto* below = new QWidget(this);
  m_below = below;
  below->setFixedHeight(kBelowHeight);
  auto* row = new QHBoxLayout(below);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  m_selectedCard = new Card(below);
  m_help = new QPushButton(m_selectedCard);
  m_edit = new QPushButton(m_selectedCard);
  m_selectedCard->addAction(m_help);
  m_selectedCard->addAction(m_edit);
  m_selectedText = new TextLabel(TextRole::muted, m_selectedCard);
  m_selectedText->setWordWrap(true);
  m_selected = new FormView(Kind::positions, {"function", "level", "support", "influence"}, 2, m_selectedCard);
  m_selectedCard->body()->addWidget(m_selectedText);
  m_selectedCard->body()->addWidget(m_selected);
  m_selectedCard->body()->addStretch(1);
  row->addWidget(m_selectedCard, 4);
  m_talksCard = new Card(below);
  m_talks = new DataTable(QStringLiteral("talks"), m_talksCard);
  m_talksCard->body()->addWidget(m_talks);
  row->addWidget(m_talksCard, 7);
  return below;
}

void RelationshipsTab::connectMap() {
  const auto run = [this](const base::Result<app::Edit>& edit) {
    // What was refused stands again where it was.
    if (!commit(edit)) showMap();
  };
  connect(m_day, &DaySlider::dayChanged, this, &RelationshipsTab::showDay);
  connect(m_view, &MapView::currentChanged, this, &RelationshipsTab::showSelected);
  connect(m_view, &MapView::opened, this, &RelationshipsTab::edit);
  connect(m_view, &MapView::addWanted, this, &RelationshipsTab::add);
  connect(m_view, &MapView::removeWanted, this, &RelationshipsTab::remove);
  connect(m_view, &MapView::linkWanted, this, &RelationshipsTab::askLink);
  connect(m_view, &MapView::linkEnded, this, &RelationshipsTab::retranslate);
  connect(m_view, &MapView::menuWanted, this, &RelationshipsTab::showMenu);
  connect(m_view, &MapView::placed, this, [this, run](std::size_t person, QPointF place) {
    const app::Placed placed{person, place.x(), place.y()};
    run(app::placePeople(*workspace().snapshot(), workspace().ids(), accountId(), map(), {&placed, 1}));
  });
  connect(m_view, &MapView::droppedOn, this, [this, run](std::size_t person, std::size_t chief) {
    run(app::reportTo(*workspace().snapshot(), workspace().ids(), accountId(), map(), person, chief));
  });
  connect(m_view, &MapView::linked, this, [this, run](std::size_t from, std::size_t to, int kind) {
    run(app::tie(*workspace().snapshot(), workspace().ids(), accountId(), map(), from, to, static_cast<domain::TieKind>(kind)));
  });
  connect(m_filter, &QLineEdit::textChanged, m_view, &MapView::setFilter);
  connect(m_opportunity, &QComboBox::activated, this, [this] {
    m_shown = 0;
    fill();
  });
  connect(m_arrange, &QPushButton::clicked, this, [this, run] { run(app::arrangeAgain(*workspace().snapshot(), accountId())); });
  connect(m_more, &QPushButton::clicked, this, [this] { showMenu(m_view->current(), m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
  connect(m_grid, &CoverageGrid::opened, this, &RelationshipsTab::openCell);
  connect(m_edit, &QPushButton::clicked, this, [this] { editStakeholder(m_view->current()); });
  connect(m_help, &QPushButton::clicked, this, [this] { helpChoose(m_view->current()); });
  connect(m_talks, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (id > 0) m_view->choose(static_cast<std::size_t>(id - 1));
  });
  connect(m_talks, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  connect(m_selected, &FormView::committed, this, [this](qint64 record, std::size_t field, const domain::Value& value) {
    commit(app::setFields(*workspace().snapshot(), Kind::positions, record, {{field, value}}));
  });
}

const scoring::RelationshipMap& RelationshipsTab::map() const { return m_view->map(); }

void RelationshipsTab::commitPending() { m_selected->commitPending(); }

void RelationshipsTab::setNarrow(bool narrow) {
  m_side->setFixedWidth(narrow ? 300 : kSideWidth);
  m_below->setFixedHeight(narrow ? kBelowNarrow : kBelowHeight);
  // One line, so that the fields below it keep their height.
  m_selectedText->setWordWrap(!narrow);
}

void RelationshipsTab::retranslate() {
  m_mapCard->setTitle(say("relations", "Relationship map"));
  m_filter->setPlaceholderText(say("relations", "Show only …"));
  m_filter->setAccessibleName(say("relations", "Show only …"));
  m_opportunity->setAccessibleName(say("relations", "Buying centre"));
  m_arrange->setText(say("relations", "Arrange again"));
  m_more->setText(say("account", "More"));
  m_day->setWords(context().words());
  showHint();
  m_gridCard->setTitle(say("relations", "Coverage"));
  m_gridCard->setSubtitle(say("relations", "best known, 0–4"));
  m_findingsCard->setTitle(say("relations", "Findings"));
  m_talksCard->setTitle(say("relations", "Who talks to whom"));
  m_talksCard->setSubtitle(say("relations", "talks in twelve months; wanted support is edited here"));
  m_help->setText(say("relations", "Help me choose"));
  m_edit->setText(say("account", "Edit"));
  m_talks->setAccessibleName(say("relations", "Who talks to whom"));
  m_talks->setPlaceholder(say("relations", "Nobody yet. Ins on the map adds the first one."));
  m_selected->setWords(context().words());
}

void RelationshipsTab::showHint() {
  m_hint->setText(!m_day->isToday() ? say("relations", "As it was: to look at, not to change.")
                  : m_view->isLinking()
                      ? say("relations", "To whom? Click or choose with the arrows; Esc ends.")
                      : say("relations", "Drag to arrange, onto somebody to report to them · Enter edits, Ins adds, L links, + − 0 zoom"));
}

base::Date RelationshipsTab::firstDay() const {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  base::Date first = context().clock().today();
  for (const domain::Position& position : snapshot->all<domain::Position>())
    if (position.account == accountId() && position.from) first = std::min(first, *position.from);
  for (const domain::Interaction& talk : snapshot->all<domain::Interaction>())
    if (talk.account == accountId() && talk.at) first = std::min(first, std::chrono::floor<std::chrono::days>(*talk.at));
  return first;
}

bool RelationshipsTab::isChangeable() const { return m_day->isToday() && !context().isReadOnly(); }

void RelationshipsTab::fill() {
  fillOpportunities();
  if (m_shown != account()) m_day->reset();
  m_day->setSpan(firstDay(), context().clock().today());
  showDay();
  m_shown = account();
}

app::SnapshotPointer RelationshipsTab::stateOfDay() {
  const app::SnapshotPointer now = workspace().snapshot();
  if (m_day->isToday()) return now;
  if (m_pastOf != now) {
    auto past = app::PastRatings::read(workspace());
    if (!past) {
      context().tellError(past.error());
      return now;
    }
    m_past = std::move(*past);
    m_pastOf = now;
  }
  return std::make_shared<const domain::Snapshot>(m_past->at(*now, m_day->day()));
}

void RelationshipsTab::showDay() {
  m_state = stateOfDay();
  showHint();
  showMap();
  showGrid();
  showFindings();
  showTalks();
  showSelected();
}

void RelationshipsTab::fillOpportunities() {
  const QVariant before = m_shown == account() || m_shown == 0 ? m_opportunity->currentData() : QVariant();
  m_opportunity->clear();
  m_opportunity->addItem(say("relations", "All people"), qint64{0});
  for (const domain::Opportunity& one : workspace().snapshot()->all<domain::Opportunity>())
    if (one.account == accountId() && one.outcome == domain::Outcome::open) m_opportunity->addItem(qtText(one.name), qint64{one.id.raw()});
  m_opportunity->setVisible(m_opportunity->count() > 1);
  m_opportunity->setCurrentIndex(std::max(0, m_opportunity->findData(before)));
}

void RelationshipsTab::showMap() {
  const words::Words words = context().words();
  auto made =
      scoring::relationshipMap(*m_state, accountId(), m_day->day(), domain::Id<domain::Opportunity>(m_opportunity->currentData().toLongLong()));
  std::vector<QString> kinds{QString()};
  for (const domain::Choice& choice : domain::choicesOf(domain::TieKind{})) kinds.push_back(qtText(words.say(choice.word)));
  m_view->showMap(
      std::move(made), [words](const scoring::MapPerson& person) { return personTexts(person, words); }, std::move(kinds), m_shown == account());
  m_view->setEditable(isChangeable());
  m_arrange->setEnabled(isChangeable());
}

void RelationshipsTab::showGrid() {
  const words::Words words = context().words();
  m_cells = scoring::relationshipGrid(map());
  // The functions of one level come in the same order as those of the others.
  const std::size_t functions = m_cells.size() / 3;
  std::vector<scoring::GridCell> turned;
  for (std::size_t i = 0; i < m_cells.size(); ++i) turned.push_back(m_cells[i % 3 * functions + i / 3]);
  m_cells = std::move(turned);
  QStringList rows;
  std::vector<CoverageCell> cells;
  for (const scoring::GridCell& cell : m_cells) {
    const QString function = qtText(domain::wordOf(words, cell.function));
    if (!rows.contains(function)) rows << function;
    cells.push_back(coverageCell(cell, map(), words));
  }
  m_grid->setCells(rows, {say("relations", "Top"), say("relations", "Middle"), say("relations", "Operative")}, std::move(cells));
}

void RelationshipsTab::showFindings() {
  clearLayout(*m_findings);
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const words::Words words = context().words();
  bool hasPlan = false;
  for (const domain::Action& action : snapshot->all<domain::Action>())
    hasPlan = hasPlan || (action.account == accountId() && !action.done && action.status != domain::ActionStatus::done &&
                          action.status != domain::ActionStatus::dropped);
  const auto line = [this](const QString& label, Tone tone, const QString& text, std::size_t person) {
    auto* row = new QWidget(m_findingsCard);
    auto* inner = new QHBoxLayout(row);
    inner->setContentsMargins(0, 0, 4, 0);
    inner->setSpacing(8);
    inner->addWidget(new Pill(label, tone, row), 0, Qt::AlignTop);
    inner->addWidget(wrappedLabel(TextRole::body, text, row), 1);
    m_findings->addWidget(row);
    Q_UNUSED(person)
  };
  const auto findings = scoring::relationshipFindings(map(), m_day->day(), hasPlan);
  if (const auto* record = snapshot->find(accountId()))
    if (const std::string sentence = report::supporterSentence(map(), record->tier, words); !sentence.empty())
      line(say("relations", "No supporter"), Tone::warning, qtText(sentence), 0);
  for (const scoring::RelationshipFinding& finding : findings)
    line(qtText(report::relationshipLabel(finding.rule, words)), toneOf(report::relationshipTone(finding.rule)),
         qtText(report::relationshipSentence(map(), finding, words)), finding.person);
  if (const std::string standing = report::standingSentence(map(), words); !standing.empty())
    line(say("relations", "Standing"), toneOf(report::lightTone(scoring::relationshipMeasures(map()).light)), qtText(standing), 0);
  for (const scoring::Introduction& introduction : scoring::introductions(map()))
    line(say("relations", "Way in"), Tone::accent, qtText(report::introductionSentence(map(), introduction, words)), introduction.target);
  // Somebody is looked at from the start: whom the most pressing finding is about.
  if (m_view->current() == SIZE_MAX && !map().people.empty())
    m_view->choose(findings.empty() || findings.front().rule == scoring::RelationshipRule::championLeft ? 0 : findings.front().person);
  // Beside how the people stand to us.
  if (m_findings->count() == 0 || (findings.empty() && m_findings->count() == 1))
    m_findings->addWidget(wrappedLabel(TextRole::muted,
                                       map().people.empty() ? say("relations", "Nobody is recorded here yet.")
                                                            : say("relations", "Nothing hangs on one person, nobody is out of reach."),
                                       m_findingsCard));
  m_findings->addStretch(1);
  m_findingsCard->setSubtitle(findings.empty() ? QString() : QString::number(findings.size()));
}

void RelationshipsTab::showSelected() {
  const std::size_t person = m_view->current();
  const bool chosen = person != SIZE_MAX;
  const bool holds = chosen && !map().people[person].isPlaceholder();
  m_selectedCard->setTitle(chosen ? qtText(report::nameOf(map().people[person])) : say("relations", "Nobody chosen"));
  m_selectedText->setText(chosen ? selectedText(map().people[person], *m_state, context().words())
                                 : say("relations", "Choose somebody on the map to see and change where they stand."));
  m_selected->setVisible(holds);
  m_selected->setReadOnly(!isChangeable());
  if (holds) m_selected->showRecord(m_state, map().people[person].position.raw());
  m_edit->setEnabled(chosen && isChangeable());
  m_help->setEnabled(holds && isChangeable());
}

void RelationshipsTab::showTalks() {
  ColumnMaker make = columns();
  if (!isChangeable()) make.workspace = nullptr;
  m_talks->setSource(talksTable(make, account(), map(), m_day->day()));
}

void RelationshipsTab::openCell(int cell) {
  const scoring::GridCell& wanted = m_cells[static_cast<std::size_t>(cell)];
  if (!wanted.people.empty()) {
    m_view->choose(wanted.people.front());
    if (!wanted.isGap()) return;
  }
  if (context().isReadOnly()) return;
  const words::Words words = context().words();
  const std::string place = domain::wordOf(words, wanted.function) + ", " + domain::wordOf(words, wanted.level);
  const std::string title = words::fill(
      wanted.people.empty() ? words.say("relations", "Find the contact: %1") : words.say("relations", "Build up the contact: %1"), {place});
  for (const domain::Action& action : workspace().snapshot()->all<domain::Action>())
    if (action.account == accountId() && action.title == title && !action.done) {
      context().tell(qtText(words::fill(words.say("relations", "“%1” is an open action already."), {title})), Tone::neutral);
      return;
    }
  domain::Action action;
  const domain::RecordType& type = domain::recordType(Kind::actions);
  commit(app::addRecord(*workspace().snapshot(), workspace().ids(), Kind::actions,
                        {{*type.fieldIndex("account"), domain::Value{account()}},
                         {*type.fieldIndex("title"), domain::Value{title}},
                         {*type.fieldIndex("status"), domain::Value{std::string("open")}}}),
         qtText(words::fill(words.say("relations", "Action “%1” added"), {title})));
}

}  // namespace kam::ui
