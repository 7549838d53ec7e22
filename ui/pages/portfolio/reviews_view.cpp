// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/reviews_view.h"

#include "pages/portfolio/view_parts.h"
#include "pages/portfolio/review_presenter.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/pill.h"
#include "widgets/segmented_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace kam::ui {
namespace {

constexpr int kListWidth = 336;
constexpr int kOthersWidth = 290;
constexpr int kConclusionHeight = 58;
constexpr std::chrono::milliseconds kPause{1000};

}  // namespace

ReviewsView::ReviewsView(AppContext& context, PortfolioModel& model, QWidget* parent)
    : PortfolioView(context, parent),
      m_model(model),
      m_review(new ReviewModel(this)),
      m_history(new ReviewHistoryModel(this)),
      m_stack(new QStackedWidget(this)),
      m_work(new QWidget(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_presenter(new ReviewPresenter(context, *m_review, m_stack)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  auto* row = new QHBoxLayout(m_work);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  buildList(*m_work);
  buildReview(*m_work);
  row->addWidget(m_listCard);
  row->addWidget(m_card, 1);
  m_empty->setIcon(QStringLiteral("check"));
  for (QWidget* page : std::initializer_list<QWidget*>{m_work, m_empty, m_presenter}) m_stack->addWidget(page);
  m_concludeSoon.setSingleShot(true);
  m_concludeSoon.setInterval(kPause);
  connectAll();
}

void ReviewsView::buildList(QWidget& parent) {
  m_listCard = new Card(&parent);
  m_listCard->setFixedWidth(kListWidth);
  m_begin = new QPushButton(m_listCard);
  setButtonKind(*m_begin, ButtonKind::primary);
  m_listCard->addAction(m_begin);
  m_list = new DataTable(QString(), m_listCard);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_listCard->body()->addWidget(m_list);
}

void ReviewsView::buildReview(QWidget& parent) {
  m_card = new Card(&parent);
  m_state = new Pill(m_card);
  m_discard = new QPushButton(m_card);
  m_freeze = new QPushButton(m_card);
  m_continue = new QPushButton(m_card);
  setButtonKind(*m_continue, ButtonKind::primary);
  for (QWidget* action : std::initializer_list<QWidget*>{m_state, m_discard, m_freeze, m_continue}) m_card->addAction(action);
  m_facts = wrappedLabel(TextRole::muted, {}, m_card);
  m_conclusion = wrappedLabel(TextRole::body, {}, m_card);
  m_concluding = new QPlainTextEdit(m_card);
  m_concluding->setFixedHeight(kConclusionHeight);
  m_concluding->setTabChangesFocus(true);
  m_concluding->viewport()->setAutoFillBackground(false);
  m_concluding->document()->setDocumentMargin(6);
  auto* bar = new QHBoxLayout;
  bar->setSpacing(8);
  m_parts = new SegmentedControl(m_card);
  m_others = new QComboBox(m_card);
  m_others->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_others->setMinimumWidth(kOthersWidth);
  m_summary = wrappedLabel(TextRole::strong, {}, m_card);
  bar->addWidget(m_parts);
  bar->addWidget(m_others);
  bar->addStretch(1);
  m_accounts = new DataTable(QStringLiteral("review_accounts"), m_card);
  m_notes = new DataTable(QStringLiteral("review_notes"), m_card);
  m_comparison = new DataTable(QStringLiteral("reviews_compared"), m_card);
  m_card->body()->addWidget(m_facts);
  m_card->body()->addWidget(m_conclusion);
  m_card->body()->addWidget(m_concluding);
  m_card->body()->addLayout(bar);
  m_card->body()->addWidget(m_summary);
  for (DataTable* table : {m_accounts, m_notes, m_comparison}) {
    m_card->body()->addWidget(table, 1);
    connect(table, &DataTable::opened, this, [this](qint64 account) {
      if (account != 0) this->context().navigation().openAccount(account);
    });
  }
}

void ReviewsView::connectAll() {
  connect(m_history, &ReviewHistoryModel::changed, this, &ReviewsView::fillReview);
  connect(m_list, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (m_filling || id == 0) return;
    writeConclusion();
    m_history->open(id);
  });
  connect(m_parts, &SegmentedControl::chosen, this, [this](int part) { m_history->show(static_cast<ReviewHistoryModel::Part>(part)); });
  connect(m_others, &QComboBox::activated, this, [this](int position) { m_history->compareWith(m_others->itemData(position).toLongLong()); });
  connect(m_begin, &QPushButton::clicked, this, &ReviewsView::begin);
  connect(m_empty, &EmptyState::firstStep, this, [this] {
    if (m_history->hasAccounts()) begin();
    else this->context().navigation().openPage(QStringLiteral("selection"));
  });
  connect(m_continue, &QPushButton::clicked, this, &ReviewsView::present);
  connect(m_freeze, &QPushButton::clicked, this, [this] {
    writeConclusion();
    const auto frozen = m_history->freeze();
    tell(frozen);
    if (frozen) this->context().tellUndoable(say("review", "The review is frozen with its figures"));
  });
  connect(m_discard, &QPushButton::clicked, this, [this] {
    m_concludeSoon.stop();
    const auto discarded = m_history->discard();
    tell(discarded);
    if (discarded) this->context().tellUndoable(say("review", "The review is discarded"));
  });
  connect(m_concluding, &QPlainTextEdit::textChanged, this, [this] {
    if (!m_filling) m_concludeSoon.start();
  });
  connect(&m_concludeSoon, &QTimer::timeout, this, &ReviewsView::writeConclusion);
  connect(m_presenter, &ReviewPresenter::left, this, &ReviewsView::leave);
}

void ReviewsView::retranslate() {
  m_listCard->setTitle(say("review", "Reviews"));
  m_list->setAccessibleName(say("review", "Reviews"));
  m_begin->setText(say("review", "Begin a review"));
  m_discard->setText(say("review", "Discard"));
  m_freeze->setText(say("review", "Freeze"));
  m_freeze->setToolTip(say("review", "Keeps all figures and notes as they are now; a frozen review is never changed"));
  m_continue->setText(say("review", "Step through"));
  m_concluding->setPlaceholderText(say("review", "Conclusion: what the portfolio as a whole needs"));
  m_concluding->setAccessibleName(say("review", "Conclusion"));
  m_parts->setAccessibleName(say("review", "Part of the review"));
  m_others->setAccessibleName(say("review", "Review to compare with"));
  m_accounts->setAccessibleName(say("review", "Reviewed accounts"));
  m_accounts->setPlaceholder(say("review", "No account was on the table."));
  m_notes->setAccessibleName(say("review", "Notes and actions"));
  m_notes->setPlaceholder(say("review", "Nothing was noted."));
  m_comparison->setAccessibleName(say("review", "What moved"));
  m_comparison->setPlaceholder(say("review", "Neither review has an account."));
  m_presenter->retranslate();
}

void ReviewsView::fill() {
  // Only then: what is being typed stays.
  if (m_spoken != context().language()) retranslate();
  m_spoken = context().language();
  app::Workspace* workspace = context().workspace();
  m_review->load(workspace, m_model.data(), m_model.words());
  m_history->load(workspace, m_model.data(), m_model.words());
  if (isPresenting()) m_presenter->fill();
}

void ReviewsView::fillReview() {
  const bool keys = m_history->hasAccounts();
  m_empty->setTexts(
      keys ? say("review", "No review was held yet") : say("review", "There is nobody to review"),
      keys ? say("review",
                 "Step through the key accounts, those that need intervention first; note what is agreed, make actions of it, and freeze "
                 "the figures to compare with the next time.")
           : say("review", "Decide who the key accounts are; they are then reviewed here one by one."));
  m_empty->setSteps(keys ? (context().isReadOnly() ? QString() : say("review", "Begin a review")) : say("review", "Select key accounts"));
  if (!isPresenting()) m_stack->setCurrentWidget(m_history->isEmpty() ? static_cast<QWidget*>(m_empty) : m_work);
  const domain::Review* opened = m_history->opened();
  if (opened == nullptr) return;
  m_filling = true;
  m_list->setSource(m_history->list());
  m_list->selectId(opened->id.raw());
  const bool writable = !context().isReadOnly();
  const bool underWay = m_history->isUnderWay();
  m_begin->setVisible(writable && keys && m_review->open() == nullptr);
  m_card->setTitle(m_history->name());
  m_state->setText(m_history->stateText(), underWay ? Tone::accent : Tone::neutral);
  m_discard->setVisible(writable && underWay);
  m_freeze->setVisible(writable && underWay);
  // Another part of the portfolio is stepped through where the page shows that part.
  m_continue->setVisible(underWay && m_review->open() != nullptr && m_review->open()->id == opened->id);
  m_facts->setText(m_history->facts());
  m_concluding->setVisible(writable && underWay);
  m_conclusion->setVisible(!m_concluding->isVisibleTo(m_card));
  m_conclusion->setText(m_history->conclusion().isEmpty() ? say("review", "No conclusion was written down.") : m_history->conclusion());
  if (!m_concluding->hasFocus() || !underWay) m_concluding->setPlainText(m_history->conclusion());
  using Part = ReviewHistoryModel::Part;
  QStringList parts;
  parts << say("review", "Accounts %1").arg(m_history->countOf(Part::accounts)) << say("review", "Notes %1").arg(m_history->countOf(Part::notes));
  if (!m_history->others().empty()) parts << say("review", "Compare");
  m_parts->setSegments(parts);
  const int part = std::min(static_cast<int>(m_history->part()), static_cast<int>(parts.size()) - 1);
  m_parts->setCurrent(part);
  fillOthers();
  const bool comparing = m_history->part() == Part::comparison;
  m_others->setVisible(comparing);
  m_summary->setText(m_history->summary());
  m_summary->setVisible(comparing);
  DataTable* const tables[] = {m_accounts, m_notes, m_comparison};
  for (int at = 0; at < 3; ++at) tables[at]->setVisible(at == part);
  tables[part]->setSource(m_history->table());
  m_filling = false;
}

void ReviewsView::fillOthers() {
  m_others->clear();
  for (const auto& [id, name] : m_history->others()) m_others->addItem(name, QVariant::fromValue(qint64{id}));
  m_others->setCurrentIndex(std::max(0, m_others->findData(QVariant::fromValue(qint64{m_history->other()}))));
}

void ReviewsView::begin() {
  const QString author = qtText(context().workspace() != nullptr ? context().workspace()->author() : std::string());
  const auto begun = m_review->begin(author.isEmpty() ? say("review", "Sales lead") : author);
  tell(begun);
  if (begun) present();
}

void ReviewsView::present() {
  writeConclusion();
  m_review->goToNextOpen();
  m_stack->setCurrentWidget(m_presenter);
  m_presenter->fill();
  m_presenter->setFocus();
  Q_EMIT presenting(true);
}

void ReviewsView::compare() { m_history->show(ReviewHistoryModel::Part::comparison); }

bool ReviewsView::isPresenting() const { return m_stack->currentWidget() == m_presenter; }

void ReviewsView::leave() {
  if (!isPresenting()) return;
  m_stack->setCurrentWidget(m_history->isEmpty() ? static_cast<QWidget*>(m_empty) : m_work);
  fillReview();
  Q_EMIT presenting(false);
}

void ReviewsView::writeConclusion() {
  m_concludeSoon.stop();
  if (m_history->isUnderWay() && m_concluding->toPlainText().trimmed() != m_history->conclusion())
    tell(m_history->conclude(m_concluding->toPlainText()));
}

void ReviewsView::commitPending() {
  if (isPresenting()) m_presenter->commitPending();
  else writeConclusion();
}

void ReviewsView::tell(const base::Result<void>& done) {
  if (!done && done.error().code != base::ErrorCode::nothingChanged) context().tellError(done.error());
}

}  // namespace kam::ui
