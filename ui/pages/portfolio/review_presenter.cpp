// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/review_presenter.h"

#include "pages/portfolio/review_notes.h"
#include "pages/portfolio/view_parts.h"
#include "report/portfolio_charts.h"
#include "report/review_words.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/meter.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace kam::ui {
namespace {

constexpr int kAgendaWidth = 240;
constexpr int kAgendaRow = 28;

}  // namespace

ReviewPresenter::ReviewPresenter(AppContext& context, ReviewModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  setFocusPolicy(Qt::StrongFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(head());
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  row->addWidget(agenda());
  row->addWidget(body(), 1);
  column->addLayout(row, 1);
  connect(&m_model, &ReviewModel::changed, this, [this] {
    if (isVisible()) fill();
  });
}

QWidget* ReviewPresenter::head() {
  auto* head = new QWidget(this);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_back = new QPushButton(QStringLiteral("\u2039"), head);
  m_next = new QPushButton(QStringLiteral("\u203a"), head);
  m_place = new TextLabel(TextRole::muted, head);
  m_place->setElided(false);
  m_title = new TextLabel(TextRole::pageTitle, head);
  m_pills = new QHBoxLayout;
  m_pills->setSpacing(6);
  m_again = new QPushButton(head);
  m_again->setCheckable(true);
  m_done = new QPushButton(head);
  setButtonKind(*m_done, ButtonKind::primary);
  m_close = new QPushButton(head);
  for (QPushButton* step : {m_back, m_next}) step->setFixedWidth(34);
  // A click keeps the arrow keys for stepping.
  for (QPushButton* button : {m_back, m_next, m_again, m_done, m_close}) button->setFocusPolicy(Qt::TabFocus);
  line->addWidget(m_back);
  line->addWidget(m_next);
  line->addWidget(m_place);
  line->addSpacing(6);
  line->addWidget(m_title);
  line->addLayout(m_pills);
  line->addStretch(1);
  line->addWidget(m_again);
  line->addWidget(m_done);
  line->addWidget(m_close);
  connect(m_back, &QPushButton::clicked, this, [this] { move(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
  connect(m_again, &QPushButton::clicked, this, [this](bool set) { tell(m_model.mark(app::ReviewMark::again, set)); });
  connect(m_done, &QPushButton::clicked, this, &ReviewPresenter::finishAccount);
  connect(m_close, &QPushButton::clicked, this, &ReviewPresenter::left);
  return head;
}

QWidget* ReviewPresenter::agenda() {
  m_agendaCard = new Card(this);
  m_agendaCard->setFixedWidth(kAgendaWidth);
  m_progress = new Meter(m_agendaCard);
  m_agenda = new QListWidget(m_agendaCard);
  m_agenda->setFrameShape(QFrame::NoFrame);
  m_agenda->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_agenda->setTextElideMode(Qt::ElideRight);
  m_agenda->setFocusPolicy(Qt::NoFocus);
  m_order = wrappedLabel(TextRole::small, {}, m_agendaCard);
  m_agendaCard->body()->addWidget(m_progress);
  m_agendaCard->body()->addWidget(m_agenda, 1);
  m_agendaCard->body()->addWidget(m_order);
  connect(m_agenda, &QListWidget::currentRowChanged, this, [this](int row) {
    if (!m_filling && row >= 0 && row != m_model.position()) move(row - m_model.position());
  });
  return m_agendaCard;
}

QWidget* ReviewPresenter::body() {
  m_scroll = new QScrollArea(this);
  const auto [content, left, right] = twoColumns(*m_scroll);
  m_targetCard = new Card(content);
  m_targets = new QGridLayout;
  m_targets->setHorizontalSpacing(16);
  m_targets->setVerticalSpacing(8);
  m_targetCard->body()->addLayout(m_targets);
  m_whyCard = new Card(content);
  m_why = new QVBoxLayout;
  m_why->setSpacing(8);
  m_whyCard->body()->addLayout(m_why);
  m_workCard = new Card(content);
  m_work = new QVBoxLayout;
  m_work->setSpacing(8);
  m_workCard->body()->addLayout(m_work);
  m_matrixCard = new Card(content);
  m_matrix = new ChartView(m_matrixCard);
  m_matrix->setHeights(262, 200);
  m_trail = wrappedLabel(TextRole::muted, {}, m_matrixCard);
  m_matrixCard->body()->addWidget(m_matrix);
  m_matrixCard->body()->addWidget(m_trail);
  left->addWidget(m_targetCard);
  left->addWidget(m_whyCard);
  left->addWidget(m_workCard);
  left->addStretch(1);
  right->addWidget(m_matrixCard);
  m_notes = new ReviewNotes(m_context, m_model, content);
  right->addWidget(m_notes);
  right->addStretch(1);
  connect(m_notes, &ReviewNotes::keyWanted, this, &ReviewPresenter::keyPressEvent);
  connect(m_matrix, &ChartView::clicked, this, [this](qint64 account, int) {
    if (account != 0) m_model.goTo(account);
  });
  return m_scroll;
}

void ReviewPresenter::retranslate() {
  const auto say = [this](const char* area, const char* text) { return m_context.say(area, text); };
  m_back->setAccessibleName(say("review", "Account before"));
  m_back->setToolTip(say("review", "Account before (left arrow, Page Up)"));
  m_next->setAccessibleName(say("review", "Next account"));
  m_next->setToolTip(say("review", "Next account (right arrow, Page Down)"));
  m_again->setText(say("review", "Look at again"));
  m_again->setToolTip(say("review", "Comes up higher in the next review (Ctrl+L)"));
  m_done->setToolTip(say("review", "Marks the account as discussed and goes on (Ctrl+D)"));
  m_close->setText(say("review", "Leave"));
  m_close->setToolTip(say("review", "Back to the overview of reviews (Escape)"));
  m_agendaCard->setTitle(say("review", "Order of the review"));
  m_agenda->setAccessibleName(say("review", "Order of the review"));
  m_order->setText(say("review", "What needs intervention comes first; hover over an account to see why."));
  m_order->setToolTip(qtText(report::orderExplanation(m_context.words())));
  m_matrixCard->setTitle(say("review", "Where it stands"));
  m_matrix->setMenuTexts(say("portfolio", "Copy picture"), say("portfolio", "Copy data"));
  m_whyCard->setTitle(say("review", "Why it comes up, and what to do"));
  m_workCard->setTitle(say("review", "Plan, actions and risks"));
  m_notes->retranslate();
  fill();
}

void ReviewPresenter::fill() {
  if (!m_model.data()) return;
  fillHead();
  fillAgenda();
  fillTargets();
  fillMatrix();
  fillPanels();
  m_notes->fill();
  fit();
}

void ReviewPresenter::fillHead() {
  const bool open = m_model.open() != nullptr && !m_context.isReadOnly();
  m_place->setText(
      qtText(words::fill(m_model.words().say("review", "%1 of %2"), {std::to_string(m_model.position() + 1), std::to_string(m_model.count())})));
  m_title->setText(m_model.title());
  clearLayout(*m_pills);
  for (const auto& [text, tone] : m_model.pills()) m_pills->addWidget(new Pill(text, tone, this));
  m_back->setEnabled(m_model.position() > 0);
  m_next->setEnabled(m_model.position() + 1 < m_model.count());
  m_again->setVisible(open);
  m_again->setChecked(m_model.isMarked(app::ReviewMark::again));
  m_done->setVisible(open);
  m_done->setText(m_model.isMarked(app::ReviewMark::discussed) ? m_context.say("review", "Next account")
                                                               : m_context.say("review", "Discussed, next"));
}

void ReviewPresenter::fillAgenda() {
  m_filling = true;
  const std::vector<ReviewStep> steps = m_model.steps();
  m_agenda->clear();
  for (std::size_t at = 0; at < steps.size(); ++at) {
    const ReviewStep& step = steps[at];
    const QString mark = step.discussed ? QStringLiteral("\u2713  ") : QStringLiteral("%1  ").arg(at + 1);
    auto* entry = new QListWidgetItem(mark + step.name + (step.again ? QStringLiteral("  \u2022") : QString()), m_agenda);
    entry->setToolTip(step.name + QLatin1Char('\n') + m_context.say("review", "%n point(s)", nullptr, step.points) + QStringLiteral(": ") + step.why);
    entry->setSizeHint(QSize(0, kAgendaRow));
    if (step.discussed) entry->setForeground(colorsOf(*this).muted);
  }
  m_agenda->setCurrentRow(m_model.position());
  const double share = steps.empty() ? 0.0 : static_cast<double>(m_model.discussedCount()) / static_cast<double>(steps.size());
  m_progress->setValue(m_context.say("review", "Progress"), m_model.progressText(), share, Tone::accent);
  m_filling = false;
}

void ReviewPresenter::fillTargets() {
  clearLayout(*m_targets);
  const int year = m_model.data()->figures.fiscalYear;
  m_targetCard->setTitle(qtText(words::fill(m_model.words().say("review", "Targets of fiscal year %1"), {std::to_string(year)})));
  m_targetCard->setSubtitle(m_context.say("review", "run rate: the year if it goes on like this"));
  const auto cell = [this](TextRole role, const QString& text, int row, int column, Tone tone = Tone::neutral) {
    auto* label = new TextLabel(role, text, m_targetCard);
    label->setElided(false);
    label->setTone(tone);
    m_targets->addWidget(label, row, column, column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
  };
  m_targets->setColumnStretch(0, 1);
  cell(TextRole::small, m_context.say("review", "So far"), 0, 1);
  cell(TextRole::small, m_context.say("review", "Run rate"), 0, 2);
  cell(TextRole::small, m_context.say("review", "Target"), 0, 3);
  cell(TextRole::small, m_context.say("review", "Reached"), 0, 4);
  int row = 1;
  for (const ReviewTarget& line : m_model.targets()) {
    cell(TextRole::body, line.measure, row, 0);
    cell(TextRole::body, line.actual, row, 1);
    cell(TextRole::body, line.runRate, row, 2);
    cell(TextRole::body, line.target, row, 3);
    cell(TextRole::strong, line.attainment, row, 4, line.tone);
    ++row;
  }
}

void ReviewPresenter::fillMatrix() {
  const auto shown = m_model.data();
  m_trail->setText(m_model.trailText());
  if (!shown->ranking) return;
  const scoring::AgendaItem* item = m_model.item();
  report::MatrixChart matrix = report::matrixChart(*shown->part, *shown->ranking, m_model.words(),
                                                   item == nullptr ? domain::Id<domain::Account>() : item->figures.account, shown->trail.get());
  m_matrix->setAccessibleName(m_model.trailText());
  // The account on the table alone has a trail here, and the others no names: a room reads one thing at a time.
  for (report::MatrixPoint& point : matrix.points)
    if (!point.marked) {
      point.before.reset();
      point.group = 2;
    } else {
      point.group = 0;
    }
  matrix.trailCaption.clear();
  showChart(*m_matrix, std::move(matrix));
}

void ReviewPresenter::addLines(QVBoxLayout& into, const std::vector<ReviewLine>& lines, std::size_t most, const QString& none) {
  if (lines.empty()) into.addWidget(wrappedLabel(TextRole::muted, none, this));
  for (std::size_t at = 0; at < std::min(most, lines.size()); ++at) {
    auto* block = new QVBoxLayout;
    block->setSpacing(1);
    TextLabel* text = wrappedLabel(TextRole::body, lines[at].text, this);
    text->setTone(lines[at].tone == Tone::critical ? Tone::critical : Tone::neutral);
    block->addWidget(text);
    if (!lines[at].detail.isEmpty()) block->addWidget(wrappedLabel(TextRole::small, lines[at].detail, this));
    into.addLayout(block);
  }
  const int further = lines.size() > most ? static_cast<int>(lines.size() - most) : 0;
  if (further > 0) into.addWidget(wrappedLabel(TextRole::small, m_context.say("review", "and %n more", nullptr, further), this));
}

void ReviewPresenter::fillPanels() {
  constexpr std::size_t kMostActions = 5;
  clearLayout(*m_why);
  addLines(*m_why, m_model.reasons(), SIZE_MAX, {});
  clearLayout(*m_work);
  m_workCard->setSubtitle(m_model.planText());
  const std::vector<ReviewLine> actions = m_model.actions();
  const std::vector<ReviewLine> risks = m_model.risks();
  addLines(*m_work, actions, kMostActions, m_context.say("review", "No open action."));
  m_work->addWidget(new TextLabel(TextRole::strong, m_context.say("review", "Risks"), this));
  addLines(*m_work, risks, risks.size(), m_context.say("review", "No risk is written down."));
}

void ReviewPresenter::tell(const base::Result<void>& done) {
  if (!done && done.error().code != base::ErrorCode::nothingChanged) m_context.tellError(done.error());
}

void ReviewPresenter::commitPending() { m_notes->commitPending(); }

void ReviewPresenter::move(int by) {
  m_notes->commitPending();
  m_model.step(by);
}

void ReviewPresenter::finishAccount() {
  m_notes->commitPending();
  if (!m_model.isMarked(app::ReviewMark::discussed)) tell(m_model.mark(app::ReviewMark::discussed, true));
  m_model.goToNextOpen();
}

void ReviewPresenter::keyPressEvent(QKeyEvent* event) {
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown: return move(1);
    case Qt::Key_Left:
    case Qt::Key_PageUp: return move(-1);
    case Qt::Key_Escape:
      m_notes->commitPending();
      Q_EMIT left();
      return;
    case Qt::Key_D:
      if (control && m_done->isVisible()) return finishAccount();
      break;
    case Qt::Key_L:
      if (control && m_again->isVisible()) return m_again->click();
      break;
    default: break;
  }
  QWidget::keyPressEvent(event);
}

void ReviewPresenter::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void ReviewPresenter::fit() {
  QWidget* content = m_scroll->widget();
  content->layout()->activate();
  content->setMinimumHeight(std::max(0, content->layout()->minimumHeightForWidth(m_scroll->viewport()->width())));
}

}  // namespace kam::ui
