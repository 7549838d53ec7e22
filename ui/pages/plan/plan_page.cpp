// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_page.h"

#include "app/export/work_calendar.h"
#include "app/export/workbook.h"
#include "app/workspace.h"
#include "dialogs/plan_batch_dialog.h"
#include "dialogs/plan_export_dialog.h"
#include "pages/plan/carry_dialog.h"
#include "pages/plan/plan_compare_dialog.h"
#include "pages/plan/plan_model.h"
#include "pages/plan/plan_tables.h"
#include "pages/plan/plan_templates.h"
#include "pages/plan/plan_view.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/page_header.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {
namespace {

/// The plan that was begun last among those in force, else among all; 0 without one.
base::RawId newestPlan(const domain::Snapshot& snapshot) {
  base::RawId newest = 0;
  bool inForce = false;
  for (const domain::AccountPlan& plan : snapshot.all<domain::AccountPlan>()) {
    const bool active = plan.status == domain::PlanStatus::active;
    if (inForce && !active) continue;
    inForce = inForce || active;
    newest = plan.id.raw();
  }
  return newest;
}

enum Sheet { listSheet, noPlansSheet, planSheet, noPlanSheet };

}  // namespace

PlanPage::PlanPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new PlanModel(this)),
      m_header(new PageHeader(this)),
      m_more(m_header->addButton()),
      m_preview(m_header->addButton()),
      m_step(m_header->addButton(true)),
      m_stack(new QStackedWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 0);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_stack, 1);
  m_noPlans = new EmptyState(m_stack);
  m_noPlan = new EmptyState(m_stack);
  for (EmptyState* empty : {m_noPlans, m_noPlan}) empty->setIcon(QStringLiteral("checklist"));
  m_view = new PlanView(context, *m_model, m_stack);
  m_stack->addWidget(list());
  m_stack->addWidget(m_noPlans);
  m_stack->addWidget(m_view);
  m_stack->addWidget(m_noPlan);
  m_more->setMenu(new QMenu(m_more));
  connect(m_more->menu(), &QMenu::aboutToShow, this, &PlanPage::fillMore);
  connect(m_preview, &QPushButton::clicked, this, &PlanPage::exportPdf);
  connect(m_step, &QPushButton::clicked, this, &PlanPage::takeStep);
  connect(m_noPlan, &EmptyState::firstStep, this, &PlanPage::create);
  connect(m_noPlans, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("selection")); });
  connect(m_noPlans, &EmptyState::secondStep, this, [this] { this->context().navigation().openPage(QStringLiteral("accounts")); });
  connect(m_header, &PageHeader::breadcrumbClicked, this, [this](int part) {
    if (part == 0) this->context().navigation().openPage(QStringLiteral("plan"));
    else this->context().navigation().openAccount(m_model->account().id.raw());
  });
}

QWidget* PlanPage::list() {
  auto* box = new QWidget(m_stack);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 20);
  m_listCard = new Card(box);
  m_list = new DataTable(QStringLiteral("plans"), m_listCard);
  m_list->setFirstSort(QStringLiteral("overdue"), true);
  m_listCard->body()->addWidget(m_list);
  m_exportAll = new QPushButton(m_listCard);
  m_listCard->addAction(m_exportAll);
  connect(m_exportAll, &QPushButton::clicked, this, &PlanPage::exportAll);
  column->addWidget(m_listCard, 1);
  connect(m_list, &DataTable::opened, this, &PlanPage::openLine);
  return box;
}

void PlanPage::openLine(qint64 id) { context().navigation().openPage(QStringLiteral("plan"), {id, {}}); }

void PlanPage::open(const PageArguments& arguments) {
  if (m_record != arguments.record) m_view->commitPending();
  m_record = arguments.record;
  if (arguments.section == QStringLiteral("newest") && context().workspace() != nullptr) m_record = newestPlan(*context().workspace()->snapshot());
  show();
}

void PlanPage::refresh(const Change& change) {
  using domain::Kind;
  bool ours = change.workspace || change.sales || change.filter;
  for (const Kind kind :
       {Kind::plans,       Kind::goals,    Kind::actions,    Kind::swot,        Kind::risks,        Kind::targets,      Kind::opportunities,
        Kind::accounts,    Kind::team,     Kind::settings,   Kind::facts,       Kind::tenders,      Kind::requirements, Kind::competitor_positions,
        Kind::competitors, Kind::barriers, Kind::potentials, Kind::value_items, Kind::strategies,   Kind::assignments,  Kind::responsibilities,
        Kind::contracts,   Kind::prices,   Kind::positions,  Kind::persons,     Kind::stakeholders, Kind::ties})
    ours = ours || change.touches(kind);
  if (change.workspace) m_record = 0;
  if (ours) show();
}

void PlanPage::show() {
  const bool found = m_model->load(context().workspace(), m_record, context().words(), context().clock().today());
  showHeader();
  if (m_record == 0 || (!found && m_model->account().id.raw() == 0)) {
    showList();
    return;
  }
  m_stack->setCurrentIndex(found ? planSheet : noPlanSheet);
  if (found) m_view->show();
}

void PlanPage::showHeader() {
  const bool one = m_record != 0 && m_model->account().id.isSet();
  m_more->setVisible(one && m_model->hasPlan());
  m_preview->setVisible(one && m_model->hasPlan());
  const auto step = one && m_model->hasPlan() && !context().isReadOnly() ? m_model->nextStep() : std::nullopt;
  m_step->setVisible(step.has_value());
  if (step) m_step->setText(m_model->stepText(*step));
  if (!one) {
    m_header->setBreadcrumb({});
    m_header->setTitle(say("pages", "Account plans"));
    m_header->setPills({});
    m_header->setSubtitle(say("plan", "what each key account is to bring, and who does what for it"));
    return;
  }
  m_header->setBreadcrumb({say("pages", "Account plans"), qtText(m_model->account().name)});
  m_header->setTitle(m_model->hasPlan() ? qtText(m_model->plan().title) : qtText(m_model->account().name));
  m_header->setPills(m_model->hasPlan() ? m_model->pills() : std::vector<std::pair<QString, Tone>>{});
  m_header->setSubtitle(m_model->hasPlan() ? m_model->subtitle() : QString());
}

void PlanPage::showList() {
  if (context().workspace() == nullptr) {
    m_stack->setCurrentIndex(noPlansSheet);
    return;
  }
  const auto source = plansTable({nullptr, context().workspace()->snapshot(), context().words()}, context().manager(), context().clock().today());
  m_stack->setCurrentIndex(source->rowCount() == 0 ? noPlansSheet : listSheet);
  m_list->setSource(source);
}

void PlanPage::retranslate() {
  m_more->setText(say("plan", "More"));
  m_preview->setText(say("plan", "Preview"));
  m_exportAll->setText(say("plan", "Export as PDF …"));
  m_exportAll->setToolTip(say("plan", "The plans that are selected, or all of them, one file each"));
  m_listCard->setTitle(say("plan", "All plans"));
  m_listCard->setSubtitle(say("plan", "key accounts without a plan stand at the end"));
  m_list->setAccessibleName(say("plan", "All plans"));
  m_list->setPlaceholder(say("plan", "No plan matches"));
  m_noPlans->setTexts(say("plan", "No plans yet"), say("plan",
                                                       "Key accounts get a plan: what we want to reach, by when, and who does what. Choose key "
                                                       "accounts first, or start a plan from any account."));
  m_noPlans->setSteps(say("plan", "Choose key accounts"), say("plan", "Show accounts"));
  m_noPlan->setTexts(say("plan", "No plan for this account yet"),
                     say("plan", "A plan starts as a draft over this fiscal year and the next two. Everything is saved as you write it."));
  m_noPlan->setSteps(say("plan", "Create plan"));
  m_view->retranslate();
  show();
}

void PlanPage::commitPending() {
  if (m_model->hasPlan()) m_view->commitPending();
}

void PlanPage::setNarrow(bool narrow) { m_view->setNarrow(narrow); }

void PlanPage::tell(const base::Result<void>& done) {
  if (!done) context().tellError(done.error());
}

void PlanPage::create() {
  const auto made = m_model->create();
  if (!made) context().tellError(made.error());
}

void PlanPage::takeStep() {
  m_view->commitPending();
  m_model->load(context().workspace(), m_record, context().words(), context().clock().today());
  const auto step = m_model->nextStep();
  if (!step) return;
  const base::RawId account = m_model->account().id.raw();
  if (*step != PlanModel::Step::approve) {
    const auto done = m_model->take(*step);
    tell(done);
    // A new draft is what is written in from now on.
    if (done && *step == PlanModel::Step::draftNext) context().navigation().openPage(QStringLiteral("plan"), {account, {}});
    return;
  }
  bool given = false;
  const auto lines = m_model->signOff();
  const QString by = QInputDialog::getText(this, say("plan", "Approve the plan"), say("plan", "Approved by"), QLineEdit::Normal,
                                           lines.empty() ? QString() : lines.back().first, &given);
  if (given) tell(m_model->take(*step, by));
}

void PlanPage::fillMore() {
  QMenu& menu = *m_more->menu();
  menu.clear();
  if (m_model->plan().status == domain::PlanStatus::submitted)
    connect(menu.addAction(say("plan", "Hand back to be reworked")), &QAction::triggered, this, [this] { tell(m_model->handBack()); });
  if (m_model->plan().status == domain::PlanStatus::active || m_model->plan().status == domain::PlanStatus::approved)
    connect(menu.addAction(say("plan", "Close the plan")), &QAction::triggered, this, [this] { tell(m_model->closePlan()); });
  fillTemplateMenu(*menu.addMenu(say("plan", "Template: %1").replace(QStringLiteral("%1"), m_model->templateName())), context(), *m_model, this);
  if (!m_model->isOpen() && !context().isReadOnly())
    connect(menu.addAction(say("plan", "Next year's plan …")), &QAction::triggered, this, &PlanPage::carry);
  if (m_model->plan().approvedOn)
    connect(menu.addAction(say("plan", "Show as approved")), &QAction::triggered, this,
            [this] { previewPlan(context(), this, m_model->account().id.raw(), m_model->plan().id.raw(), true); });
  connect(menu.addAction(say("plan", "Actions and figures as a workbook …")), &QAction::triggered, this, &PlanPage::exportWorkbook);
  connect(menu.addAction(say("plan", "Actions and dates as a calendar file …")), &QAction::triggered, this, &PlanPage::exportCalendar);
  const auto& plans = m_model->snapshot()->all<domain::AccountPlan>();
  const auto versions = std::count_if(plans.begin(), plans.end(), [this](const auto& plan) { return plan.account == m_model->account().id; });
  if (versions > 1)
    connect(menu.addAction(say("plan", "Compare versions …")), &QAction::triggered, this, [this] {
      m_view->commitPending();
      PlanCompareDialog(context(), context().workspace()->snapshot(), m_model->plan(), this).exec();
    });
  connect(menu.addAction(say("plan", "Remove the plan")), &QAction::triggered, this, [this] {
    const QString title = qtText(m_model->plan().title);
    const auto removed = m_model->remove(domain::Kind::plans, m_model->plan().id.raw());
    if (!removed) context().tellError(removed.error());
    else context().tellUndoable(say("plan", "%1 removed").replace(QStringLiteral("%1"), title));
  });
}

void PlanPage::carry() {
  m_view->commitPending();
  CarryDialog dialog(context(), qtText(m_model->plan().title), m_model->carryItems(), this);
  if (dialog.exec() != QDialog::Accepted) return;
  const auto made = m_model->carry(dialog.chosen());
  if (!made) context().tellError(made.error());
  else context().navigation().openPage(QStringLiteral("plan"), {*made, {}});
}

/// The plans that are chosen in the list, else all that it shows.
void PlanPage::exportAll() {
  if (context().workspace() == nullptr) return;
  const app::SnapshotPointer snapshot = context().workspace()->snapshot();
  std::vector<base::RawId> accounts;
  const auto take = [&](base::RawId line) {
    const auto* plan = snapshot->find(domain::Id<domain::AccountPlan>(line));
    if (plan != nullptr && std::find(accounts.begin(), accounts.end(), plan->account.raw()) == accounts.end())
      accounts.push_back(plan->account.raw());
  };
  const std::vector<base::RawId> chosen = m_list->selectedIds();
  if (chosen.size() > 1) std::for_each(chosen.begin(), chosen.end(), take);
  else
    for (const domain::AccountPlan& plan : snapshot->all<domain::AccountPlan>())
      if (plan.status != domain::PlanStatus::closed) take(plan.id.raw());
  if (accounts.empty()) return;
  auto* dialog = new PlanBatchDialog(context(), std::move(accounts), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void PlanPage::exportWorkbook() {
  m_view->commitPending();
  const QString path = QFileDialog::getSaveFileName(this, say("plan", "Actions and figures"),
                                                    qtText(m_model->account().name) + QStringLiteral(".xlsx"), QStringLiteral("XLSX (*.xlsx)"));
  if (path.isEmpty()) return;
  report::PlanRequest request;
  request.account = m_model->account().id;
  request.plan = m_model->plan().id;
  request.language = context().language();
  request.today = context().clock().today();
  const auto done = app::writePlanWorkbook(*m_model->snapshot(), request, plainText(path));
  if (!done) context().tellError(done.error());
  else context().tell(say("plan", "Written: %1").replace(QStringLiteral("%1"), path), Tone::positive);
}

void PlanPage::exportCalendar() {
  const QString path = QFileDialog::getSaveFileName(this, say("plan", "Actions and dates"), qtText(m_model->account().name) + QStringLiteral(".ics"),
                                                    QStringLiteral("iCalendar (*.ics)"));
  if (path.isEmpty()) return;
  const auto done =
      app::writeAccountCalendar(*m_model->snapshot(), m_model->members(), context().clock().today(), context().language(), plainText(path));
  if (!done) context().tellError(done.error());
  else context().tell(say("plan", "Written: %1").replace(QStringLiteral("%1"), path), Tone::positive);
}

bool PlanPage::canExportPdf() const { return m_record != 0 && m_model->hasPlan(); }

void PlanPage::exportPdf() {
  m_view->commitPending();
  previewPlan(context(), this, m_model->account().id.raw(), m_model->plan().id.raw());
}

}  // namespace kam::ui
