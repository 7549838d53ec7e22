// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_page.h"

#include "dialogs/export_document.h"
#include "domain/choices.h"
#include "pages/portfolio/economics_view.h"
#include "pages/portfolio/overview_view.h"
#include "pages/portfolio/pareto_view.h"
#include "pages/portfolio/portfolio_model.h"
#include "pages/portfolio/records_view.h"
#include "pages/portfolio/reviews_view.h"
#include "pages/portfolio/what_if_view.h"
#include "theme/text.h"
#include "widgets/account_filters.h"
#include "widgets/empty_state.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {
namespace {

constexpr const char* kSections[] = {"overview", "pareto", "economics", "what-if", "review"};
constexpr int kReview = 4;
/// Who steps through a review is there, and comes back there.
constexpr QLatin1String kReviewSession("review-session");
/// The view after those that can be chosen.
constexpr int kRecords = static_cast<int>(std::size(kSections));

}  // namespace

PortfolioPage::PortfolioPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new PortfolioModel(this)),
      m_header(new PageHeader(this)),
      m_bar(bar()),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_bar);
  column->addWidget(m_stack, 1);
  column->addWidget(m_empty, 1);
  m_whatIf = new WhatIfView(context, *m_model, m_stack);
  m_review = new ReviewsView(context, *m_model, m_stack);
  m_records = new RecordsView(context, *m_model, m_stack);
  m_views = {new OverviewView(context, *m_model, m_stack),
             new ParetoView(context, *m_model, m_stack),
             new EconomicsView(context, *m_model, m_stack),
             m_whatIf,
             m_review,
             m_records};
  m_stale.assign(m_views.size(), true);
  for (PortfolioView* view : m_views) {
    m_stack->addWidget(view);
    connect(view, &PortfolioView::sectionWanted, this, [this](const QString& section) {
      this->context().navigation().openPage(QStringLiteral("portfolio"), {0, section});
    });
  }
  m_empty->setIcon(QStringLiteral("chart"));
  connect(m_review, &ReviewsView::presenting, this, [this](bool on) {
    m_presenting = on;
    showBars();
    // So that going back from an account comes back to the review that one was stepping through.
    Navigation& navigation = this->context().navigation();
    const QString section = navigation.current().page == QStringLiteral("portfolio") ? navigation.current().arguments.section : QString();
    if (on && section == QLatin1String(kSections[kReview])) navigation.amend({0, kReviewSession});
    if (!on && section == kReviewSession) navigation.amend({0, QLatin1String(kSections[kReview])});
  });
  connect(m_model, &PortfolioModel::changed, this, &PortfolioPage::fill);
  connect(m_empty, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("import")); });
  connect(m_empty, &EmptyState::secondStep, this, [this] { this->context().runCommand(QStringLiteral("file.demo")); });
}

QWidget* PortfolioPage::bar() {
  auto* bar = new QWidget(this);
  auto* line = new QHBoxLayout(bar);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_sections = new SegmentedControl(bar);
  line->addWidget(m_sections);
  line->addStretch(1);
  m_filters = new AccountFilters(bar);
  line->addWidget(m_filters);
  connect(m_filters, &AccountFilters::changed, this, &PortfolioPage::load);
  connect(m_sections, &SegmentedControl::chosen, this, [this](int position) {
    showSection(position);
    if (context().navigation().current().page == QStringLiteral("portfolio"))
      context().navigation().amend({0, QString::fromLatin1(kSections[position])});
  });
  return bar;
}

void PortfolioPage::open(const PageArguments& arguments) {
  for (int at = 0; at < static_cast<int>(std::size(kSections)); ++at)
    if (arguments.section == QLatin1String(kSections[at])) m_sections->setCurrent(at);
  const QString records = QStringLiteral("records-");
  if (arguments.section.startsWith(records)) {
    m_records->show(arguments.section.mid(records.size()));
    showSection(kRecords);
    return;
  }
  const bool session = arguments.section == kReviewSession;
  const bool compared = arguments.section == QStringLiteral("review-compare");
  if (session || compared) m_sections->setCurrent(kReview);
  showSection(m_sections->current());
  if (session && !m_review->isPresenting()) m_review->present();
  if (compared || arguments.section == QLatin1String(kSections[kReview])) m_review->leave();
  if (compared) m_review->compare();
  if (arguments.record != 0 && m_stack->currentWidget() == m_whatIf) m_whatIf->leaveOut(arguments.record);
}

void PortfolioPage::showSection(int position) {
  const auto at = static_cast<std::size_t>(position);
  m_stack->setCurrentIndex(position);
  showBars();
  if (!m_stale[at] || m_model->isEmptyWorkspace() || !m_model->data()) return;
  m_stale[at] = false;
  m_views[at]->fill();
}

/// Who steps through a review sees nothing else.
void PortfolioPage::showBars() {
  const bool whole = m_presenting && m_stack->currentWidget() == m_review && !m_model->isEmptyWorkspace();
  m_header->setVisible(!whole);
  m_bar->setVisible(!whole && !m_model->isEmptyWorkspace());
}

void PortfolioPage::commitPending() { m_review->commitPending(); }

void PortfolioPage::refresh(const Change& change) {
  using domain::Kind;
  bool ours = change.sales || change.filter || change.workspace;
  for (const Kind kind : {Kind::accounts, Kind::opportunities, Kind::stages, Kind::targets, Kind::team, Kind::settings, Kind::ratings, Kind::models,
                          Kind::cost_lines, Kind::sites, Kind::plans, Kind::actions, Kind::risks, Kind::interactions, Kind::positions,
                          Kind::decisions, Kind::reviews, Kind::review_entries, Kind::review_notes})
    ours = ours || change.touches(kind);
  if (ours) load();
}

void PortfolioPage::retranslate() {
  m_header->setTitle(say("pages", "Portfolio"));
  m_empty->setTexts(
      say("portfolio", "Nothing to review yet"),
      say("portfolio", "The portfolio shows revenue, dependency and targets of all accounts. Import customers and their sales to fill it."));
  m_empty->setSteps(say("portfolio", "Import a file"), say("portfolio", "Open the sample"));
  m_sections->setSegments({say("portfolio", "Overview"), say("portfolio", "Pareto and concentration"), say("portfolio", "Profit and effort"),
                           say("portfolio", "What if"), say("portfolio", "Review")});
  m_sections->setAccessibleName(say("portfolio", "Section"));
  load();
}

void PortfolioPage::load() {
  const app::SnapshotPointer snapshot = context().workspace() != nullptr ? context().workspace()->snapshot() : nullptr;
  m_filters->setChoices(snapshot ? *snapshot : domain::Snapshot(), context().words());
  PortfolioQuestion question;
  question.filter = m_filters->filter();
  question.filter.manager = domain::Id<domain::TeamMember>(context().manager());
  question.period = context().period();
  question.today = context().clock().today();
  m_model->load(context().workspace(), context().words(), question);
}

void PortfolioPage::fill() {
  const bool empty = m_model->isEmptyWorkspace();
  m_stack->setVisible(!empty);
  m_empty->setVisible(empty);
  showBars();
  QStringList parts{context().periodText(context().periodChoice())};
  if (m_model->isBusy()) parts << say("portfolio", "being computed …");
  if (const QString days = m_model->periodText(); !days.isEmpty()) parts << days;
  parts << (m_model->partText().isEmpty() ? say("portfolio", "all managers") : m_model->partText());
  if (const QString counts = m_model->countsText(); !counts.isEmpty()) parts << counts;
  m_header->setSubtitle(empty ? QString() : parts.join(QStringLiteral(" · ")));
  if (empty) return;
  // The section that is seen now; the others when they are chosen.
  m_stale.assign(m_views.size(), true);
  showSection(m_stack->currentIndex());
}

bool PortfolioPage::canExportPdf() const { return !m_model->isEmptyWorkspace(); }

void PortfolioPage::exportPdf() {
  const auto shown = m_model->data();
  if (!shown) return;
  QMenu menu(this);
  menu.addAction(say("portfolio", "Summary on one page …"));
  QAction* const report = menu.addAction(say("portfolio", "Full report, a page per topic …"));
  const QAction* const chosen = menu.exec(QCursor::pos());
  if (chosen == nullptr) return;
  const std::string part = plainText(m_model->partText());
  const bool full = chosen == report;
  const QString name = full ? say("portfolio", "Portfolio report") : say("pages", "Portfolio");
  exportDocument(
      context(), this, name,
      [shown, part, full](words::Language language) -> base::Result<report::Document> {
        return PortfolioModel::document(*shown, language, part, full);
      },
      [shown, part](words::Language language, const std::filesystem::path& path) {
        return PortfolioModel::writeWorkbook(*shown, language, part, path);
      });
}

}  // namespace kam::ui
