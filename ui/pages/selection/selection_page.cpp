// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/selection_page.h"

#include "app/analysis/decision_comparison.h"
#include "pages/selection/comparison_view.h"
#include "pages/selection/decision_pdf.h"
#include "pages/selection/decisions_view.h"
#include "pages/selection/model_dialog.h"
#include "pages/selection/ranking_view.h"
#include "pages/selection/ratings_view.h"
#include "pages/selection/record_decision_dialog.h"
#include "pages/selection/selection_model.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/empty_state.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kam::ui {

SelectionPage::SelectionPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new SelectionModel(this)),
      m_header(new PageHeader(this)),
      m_models(new QComboBox(this)),
      m_edit(new QPushButton(this)),
      m_record(new QPushButton(this)),
      m_segments(new SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_stack, 1);
  column->addWidget(m_empty, 1);
  m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_header->addAction(m_segments);
  m_header->addAction(m_models);
  m_header->addAction(m_edit);
  m_header->addAction(m_record);
  setButtonKind(*m_record, ButtonKind::primary);
  m_empty->setIcon(QStringLiteral("target"));
  auto* ranking = new RankingView(context, *m_model, m_stack);
  addView(QStringLiteral("ranking"), ranking);
  addView(QStringLiteral("ratings"), new RatingsView(context, *m_model, m_stack));
  addView(QStringLiteral("comparison"), new ComparisonView(context, *m_model, m_stack));
  addView(QStringLiteral("decisions"), new DecisionsView(context, *m_model, m_stack));

  connect(ranking, &RankingView::saveWanted, this, &SelectionPage::saveModel);
  connect(m_edit, &QPushButton::clicked, this, &SelectionPage::editModel);
  connect(m_record, &QPushButton::clicked, this, &SelectionPage::recordDecision);
  connect(m_segments, &SegmentedControl::chosen, this, &SelectionPage::showView);
  connect(m_models, &QComboBox::activated, this, [this](int position) { m_model->choose(plainText(m_models->itemData(position).toString())); });
  connect(m_model, &SelectionModel::modelChanged, this, &SelectionPage::fillModels);
  connect(m_model, &SelectionModel::rankingChanged, this, &SelectionPage::tellState);
  connect(m_empty, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("import")); });
}

void SelectionPage::addView(const QString& section, SelectionView* view) {
  m_sections << section;
  m_views.push_back(view);
  m_stack->addWidget(view);
}

void SelectionPage::showView(int position) {
  if (position < 0 || position >= m_stack->count()) return;
  m_views[static_cast<std::size_t>(m_stack->currentIndex())]->commitPending();
  m_segments->setCurrent(position);
  m_stack->setCurrentIndex(position);
}

void SelectionPage::open(const PageArguments& arguments) {
  if (const auto wanted = m_sections.indexOf(arguments.section); wanted >= 0) showView(static_cast<int>(wanted));
  if (arguments.record != 0) m_views[static_cast<std::size_t>(m_stack->currentIndex())]->openRecord(arguments.record);
}

void SelectionPage::commitPending() { m_views[static_cast<std::size_t>(m_stack->currentIndex())]->commitPending(); }

void SelectionPage::refresh(const Change& change) {
  using domain::Kind;
  const bool ours = change.sales || change.filter || change.touches(Kind::accounts) || change.touches(Kind::ratings) ||
                    change.touches(Kind::models) || change.touches(Kind::decisions) || change.touches(Kind::decision_entries) ||
                    change.touches(Kind::team) || change.touches(Kind::settings);
  if (!ours) return;
  m_model->load(context().workspace(), context().words(), context().clock().today());
  const bool empty = m_model->isEmptyWorkspace();
  m_empty->setVisible(empty);
  m_stack->setVisible(!empty);
  m_segments->setVisible(!empty && m_views.size() > 1);
  m_models->setVisible(!empty);
  m_edit->setVisible(!empty && !context().isReadOnly());
  m_record->setVisible(!empty && !context().isReadOnly());
  for (SelectionView* view : m_views) view->refresh(change);
}

void SelectionPage::recordDecision() {
  commitPending();
  if (!m_model->ranking()) return;
  RecordDecision decision(*m_model);
  RecordDecisionDialog dialog(context(), decision, this);
  if (dialog.exec() == QDialog::Accepted) context().tellUndoable(dialog.outcome());
}

void SelectionPage::editModel() {
  if (context().workspace() == nullptr) return;
  domain::SelectionModel model = m_model->ranking() ? m_model->ranking()->model : m_model->chosen();
  model.key = m_model->cut();
  ModelDialog dialog(context(), model, this);
  if (dialog.exec() != QDialog::Accepted) return;
  // What was tried is in the saved model now.
  m_model->reset();
  m_model->load(context().workspace(), context().words(), context().clock().today());
  m_model->choose(dialog.savedName());
}

void SelectionPage::saveModel() {
  const auto outcome = m_model->save();
  if (outcome) context().tellUndoable(*outcome);
  else context().tellError(outcome.error());
}

bool SelectionPage::canExportPdf() const { return m_model->ranking() != nullptr || !m_model->snapshot()->all<domain::Decision>().empty(); }

void SelectionPage::exportPdf() {
  const domain::Id<domain::Decision> shown = m_views[static_cast<std::size_t>(m_stack->currentIndex())]->shownDecision();
  if (shown.isSet()) exportDecisionPdf(context(), shown, *this);
  else exportProposalPdf(context(), *m_model, *this);
}

void SelectionPage::fillModels() {
  m_filling = true;
  m_models->clear();
  for (const domain::SelectionModel& model : m_model->models()) m_models->addItem(qtText(model.name), qtText(model.name));
  m_models->setCurrentIndex(m_models->findData(qtText(m_model->chosen().name)));
  m_filling = false;
}

void SelectionPage::tellState() {
  const auto ranking = m_model->ranking();
  if (!ranking) {
    m_header->setSubtitle(m_model->error() ? context().sentence(*m_model->error()) : QString());
    return;
  }
  const int criteria = static_cast<int>(ranking->criteria.size());
  const int ranked = static_cast<int>(ranking->ranked);
  QStringList parts{say("selection", "%n criterion(s)", nullptr, criteria), say("selection", "%n account(s) ranked", nullptr, ranked)};
  if (m_model->isChanged()) parts << say("selection", "draft, not decided yet");
  m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
}

void SelectionPage::retranslate() {
  m_header->setTitle(say("pages", "Key account selection"));
  m_edit->setText(say("selection", "Edit …"));
  m_edit->setToolTip(say("selection", "Criteria, knock-outs and lines of this model"));
  m_record->setText(say("selection", "Record decision …"));
  m_models->setAccessibleName(say("selection", "Selection model"));
  m_segments->setAccessibleName(say("selection", "View"));
  m_empty->setTexts(say("selection", "Nobody to choose from yet"),
                    say("selection", "Import your customers and their sales: the ranking starts from sales alone, and you sharpen it with ratings."));
  m_empty->setSteps(say("selection", "Import a file"));
  QStringList titles;
  for (SelectionView* view : m_views) {
    view->retranslate();
    titles << view->title();
  }
  m_segments->setSegments(titles);
}

}  // namespace kam::ui
