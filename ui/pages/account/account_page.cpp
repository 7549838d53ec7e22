// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/account_page.h"

#include "app/workspace.h"
#include "app/export/work_calendar.h"
#include "dialogs/export_document.h"
#include "dialogs/handover_dialog.h"
#include "dialogs/interaction_dialog.h"
#include "dialogs/record_history_dialog.h"
#include "pages/account/contacts_tab.h"
#include "pages/account/contracts_tab.h"
#include "pages/account/offers_tab.h"
#include "pages/account/opportunities_tab.h"
#include "pages/account/overview_tab.h"
#include "pages/account/plan_tab.h"
#include "pages/account/products_tab.h"
#include "pages/account/profile_tab.h"
#include "pages/account/relationships_tab.h"
#include "pages/account/timeline_tab.h"
#include "pages/account/together_tab.h"
#include "report/duties_page.h"
#include "report/meeting_brief.h"
#include "report/quarterly_review.h"
#include "scoring/figures/sales_figures.h"
#include "theme/text.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/page_header.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace kam::ui {

AccountPage::AccountPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_model(new AccountModel(this)),
      m_header(new PageHeader(this)),
      m_more(m_header->addButton()),
      m_log(m_header->addButton()),
      m_plan(m_header->addButton(true)),
      m_gauges(new GaugeStrip(this)),
      m_bar(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_gone(new EmptyState(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 18, 20, 20);
  column->setSpacing(kGap);
  column->addWidget(m_header);
  column->addWidget(m_gauges);
  column->addWidget(m_bar);
  column->addWidget(m_stack, 1);
  column->addWidget(m_gone, 1);
  m_bar->setDrawBase(true);
  m_bar->setExpanding(false);
  m_bar->setUsesScrollButtons(true);
  m_gone->setIcon(QStringLiteral("building"));
  addTab(QStringLiteral("overview"), new OverviewTab(context, *m_model, m_stack));
  addTab(QStringLiteral("relationships"), new RelationshipsTab(context, m_stack));
  addTab(QStringLiteral("profile"), new ProfileTab(context, m_stack));
  addTab(QStringLiteral("contacts"), new ContactsTab(context, m_stack));
  addTab(QStringLiteral("opportunities"), new OpportunitiesTab(context, m_stack));
  addTab(QStringLiteral("products"), new ProductsTab(context, m_stack));
  addTab(QStringLiteral("contracts"), new ContractsTab(context, m_stack));
  addTab(QStringLiteral("offers"), new OffersTab(context, m_stack));
  addTab(QStringLiteral("together"), new TogetherTab(context, m_stack));
  addTab(QStringLiteral("plan"), new PlanTab(context, m_stack));
  addTab(QStringLiteral("timeline"), new TimelineTab(context, m_stack));

  connect(m_gauges, &GaugeStrip::wanted, this, [this](const QString& tab) { openTab(tab); });
  connect(m_bar, &QTabBar::currentChanged, this, &AccountPage::showTab);
  connect(m_header, &PageHeader::breadcrumbClicked, this, [this](int) { this->context().navigation().openPage(QStringLiteral("accounts")); });
  connect(m_log, &QPushButton::clicked, this, &AccountPage::log);
  auto* brief = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_M), this);
  connect(brief, &QShortcut::activated, this, &AccountPage::exportPdf);
  for (const auto& [key, step] : {std::pair{Qt::Key_PageDown, 1}, std::pair{Qt::Key_PageUp, -1}}) {
    auto* turn = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(turn, &QShortcut::activated, this, [this, step = step] { turnTab(step); });
  }
  connect(m_plan, &QPushButton::clicked, this, &AccountPage::openPlan);
  connect(m_more, &QPushButton::clicked, this, &AccountPage::showMenu);
  connect(m_gone, &EmptyState::firstStep, this, [this] { this->context().navigation().openPage(QStringLiteral("accounts")); });
}

void AccountPage::addTab(const QString& id, AccountTab* tab) {
  m_tabs.push_back({id, tab});
  m_bar->addTab(id);
  m_stack->addWidget(tab);
}

void AccountPage::open(const PageArguments& arguments) {
  if (arguments.record != 0) m_account = arguments.record;
  // Without a record the first account stands in, so that the page is never blank.
  if (m_account == 0 && context().workspace() != nullptr) {
    const auto snapshot = context().workspace()->snapshot();
    if (!snapshot->all<domain::Account>().empty()) m_account = snapshot->all<domain::Account>()[0].id.raw();
  }
  for (std::size_t tab = 0; tab < m_tabs.size(); ++tab)
    if (m_tabs[tab].id == arguments.section) m_bar->setCurrentIndex(static_cast<int>(tab));
  show();
  if (arguments.chosen != 0 && m_there) m_tabs[static_cast<std::size_t>(m_bar->currentIndex())].widget->choose(arguments.chosen);
  if (arguments.section == QStringLiteral("log") && m_there) log();
}

void AccountPage::refresh(const Change& change) {
  static_cast<void>(change);
  // One account is cheap to show again; nearly every kind of record is on one of its tabs.
  if (m_account != 0) show();
}

void AccountPage::show() {
  m_there = m_model->load(context().workspace(), m_account, context().words(), context().clock().today());
  for (QWidget* widget : {static_cast<QWidget*>(m_gauges), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stack),
                          static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_plan)})
    widget->setVisible(m_there);
  m_gone->setVisible(!m_there);
  showHeader();
  if (m_there) m_tabs[static_cast<std::size_t>(m_bar->currentIndex())].widget->showAccount(m_account);
}

void AccountPage::showHeader() {
  m_header->setBreadcrumb({say("pages", "Accounts")});
  m_header->setTitle(m_there ? qtText(m_model->account().name) : say("account", "No such account"));
  m_header->setSubtitle(m_there ? m_model->subtitle() : QString());
  m_header->setPills(m_there ? m_model->pills() : std::vector<std::pair<QString, Tone>>());
  if (m_there) m_gauges->setGauges(m_model->gauges());
  m_plan->setText(m_there && m_model->plan() == nullptr ? say("account", "Create plan") : say("account", "Open plan"));
}

void AccountPage::openTab(const QString& id) {
  for (std::size_t tab = 0; tab < m_tabs.size(); ++tab)
    if (m_tabs[tab].id == id) m_bar->setCurrentIndex(static_cast<int>(tab));
}

void AccountPage::turnTab(int step) {
  const int count = m_bar->count();
  m_bar->setCurrentIndex((m_bar->currentIndex() + step + count) % count);
  // The hands stay on the keyboard: what one looks at takes the keys.
  const AccountTab* tab = m_tabs[static_cast<std::size_t>(m_bar->currentIndex())].widget;
  for (DataTable* table : tab->findChildren<DataTable*>()) {
    if (!table->isVisible() || table->model()->rowCount() == 0) continue;
    table->setFocus(Qt::TabFocusReason);
    if (!table->currentIndex().isValid()) table->setCurrentIndex(table->model()->index(0, 0));
    return;
  }
  m_bar->setFocus(Qt::TabFocusReason);
}

void AccountPage::showTab(int position) {
  if (position < 0) return;
  m_stack->setCurrentIndex(position);
  if (!m_there) return;
  const Tab& tab = m_tabs[static_cast<std::size_t>(position)];
  tab.widget->showAccount(m_account);
  const Location place = context().navigation().current();
  if (place.page == QStringLiteral("account")) context().navigation().amend({m_account, tab.id});
}

void AccountPage::retranslate() {
  const QStringList titles{say("account", "Overview"),  say("relations", "Relationships"),  say("account", "Profile"),
                           say("account", "Contacts"),  say("account", "Opportunities"),    say("account", "Sales and result"),
                           say("account", "Contracts"), say("account", "Offers and value"), say("account", "Promises and team"),
                           say("account", "Plan"),      say("account", "Timeline")};
  for (int tab = 0; tab < m_bar->count(); ++tab) m_bar->setTabText(tab, titles.value(tab));
  m_more->setText(say("account", "More"));
  m_log->setText(say("account", "Log interaction"));
  m_log->setToolTip(QStringLiteral("Ctrl+L"));
  m_gone->setTexts(say("account", "This account is not there"), say("account", "It was deleted, or it belongs to another workspace."));
  m_gone->setSteps(say("account", "All accounts"));
  for (const Tab& tab : m_tabs) tab.widget->retranslate();
  if (m_account != 0) show();
}

void AccountPage::commitPending() {
  for (const Tab& tab : m_tabs) tab.widget->commitPending();
}

void AccountPage::setNarrow(bool narrow) {
  for (const Tab& tab : m_tabs) tab.widget->setNarrow(narrow);
}

void AccountPage::log() { logInteraction(context(), this, m_account); }

void AccountPage::openPlan() { context().navigation().openPage(QStringLiteral("plan"), {m_account, {}}); }

bool AccountPage::canExportPdf() const { return m_there; }

void AccountPage::exportPaper(const QString& name, const PaperMaker& make) {
  if (!m_there || context().workspace() == nullptr) return;
  commitPending();
  const app::SnapshotPointer snapshot = context().workspace()->snapshot();
  exportDocument(context(), this, name + QLatin1Char(' ') + qtText(m_model->account().name),
                 [&](words::Language language) { return make(*snapshot, domain::Id<domain::Account>(m_account), language); });
}

void AccountPage::exportPdf() {
  exportPaper(say("account", "Meeting brief"),
              [this](const domain::Snapshot& snapshot, domain::Id<domain::Account> account, words::Language language) {
                return report::meetingBrief(snapshot, {account, language, context().clock().today()});
              });
}

void AccountPage::exportDuties() {
  exportPaper(say("account", "Who does what"),
              [this](const domain::Snapshot& snapshot, domain::Id<domain::Account> account, words::Language language) {
                return report::dutiesPage(snapshot, {account, language, context().clock().today()});
              });
}

void AccountPage::exportReview() {
  exportPaper(say("account", "Quarterly review"),
              [this](const domain::Snapshot& snapshot, domain::Id<domain::Account> account, words::Language language) {
                return report::quarterlyReview(snapshot, {account, language, context().clock().today()});
              });
}

void AccountPage::exportCalendar() {
  const QString path = QFileDialog::getSaveFileName(this, say("account", "Actions and dates"),
                                                    qtText(m_model->account().name) + QStringLiteral(".ics"), QStringLiteral("iCalendar (*.ics)"));
  if (path.isEmpty()) return;
  const app::SnapshotPointer snapshot = context().workspace()->snapshot();
  const auto members = scoring::withSubsidiaries(*snapshot, domain::AccountTree(*snapshot), m_account);
  const auto done = app::writeAccountCalendar(*snapshot, members, context().clock().today(), context().language(), plainText(path));
  if (!done) context().tellError(done.error());
  else context().tell(say("account", "Written: %1").replace(QStringLiteral("%1"), path), Tone::positive);
}

void AccountPage::showMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* brief = menu->addAction(say("account", "Meeting brief as PDF …"));
  brief->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
  connect(brief, &QAction::triggered, this, &AccountPage::exportPdf);
  connect(menu->addAction(say("account", "Who does what as PDF …")), &QAction::triggered, this, &AccountPage::exportDuties);
  connect(menu->addAction(say("account", "Quarterly review as PDF …")), &QAction::triggered, this, &AccountPage::exportReview);
  connect(menu->addAction(say("account", "Actions and dates as a calendar file …")), &QAction::triggered, this, &AccountPage::exportCalendar);
  menu->addSeparator();
  QAction* handover = menu->addAction(say("account", "Hand over …"));
  handover->setEnabled(!context().isReadOnly());
  connect(handover, &QAction::triggered, this, [this] {
    commitPending();
    HandoverDialog(context(), m_account, this).exec();
  });
  connect(menu->addAction(say("history", "History …")), &QAction::triggered, this, [this] {
    commitPending();
    showRecordHistory(context(), this, domain::Kind::accounts, m_account);
  });
  const bool archived = m_model->account().archived;
  connect(menu->addAction(archived ? say("account", "Restore from the archive") : say("account", "Archive")), &QAction::triggered, this,
          [this, archived] {
            const auto told = m_model->setArchived(!archived);
            if (told) context().tellUndoable(*told);
            else context().tellError(told.error());
          });
  menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

}  // namespace kam::ui
