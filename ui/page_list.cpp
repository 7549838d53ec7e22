// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_list.h"

#include "pages/today/today_page.h"
#include "pages/portfolio/portfolio_page.h"
#include "pages/accounts/accounts_page.h"
#include "pages/account/account_page.h"
#include "pages/selection/selection_page.h"
#include "pages/plan/plan_page.h"
#include "pages/import/import_page.h"
#include "pages/quality/quality_page.h"
#include "pages/history/history_page.h"
#include "pages/merge/merge_page.h"
#include "pages/records/records_page.h"
#include "pages/settings/settings_page.h"
#include "pages/team/team_page.h"
#include "pages/welcome/welcome_page.h"

namespace kam::ui {
namespace {

template <class P>
PageEntry entry(const QString& id, words::Word title, const QString& icon, PagePlace place, const QString& railId = {},
                const QStringList& sections = {}) {
  return {id, title, icon, place, railId, sections, [](AppContext& context, QWidget* parent) -> Page* { return new P(context, parent); }};
}

}  // namespace

PageRegistry allPages() {
  return PageRegistry({
      entry<TodayPage>(QStringLiteral("today"), KAM_WORD("pages", "Today"), QStringLiteral("calendar"), PagePlace::rail, {},
                       {QStringLiteral("now"), QStringLiteral("all"), QStringLiteral("put-off")}),
      entry<PortfolioPage>(
          QStringLiteral("portfolio"), KAM_WORD("pages", "Portfolio"), QStringLiteral("chart"), PagePlace::rail, {},
          {QStringLiteral("overview"), QStringLiteral("pareto"), QStringLiteral("economics"), QStringLiteral("what-if"), QStringLiteral("review"),
           QStringLiteral("review-compare"), QStringLiteral("review-session"), QStringLiteral("records-target")}),
      entry<AccountsPage>(QStringLiteral("accounts"), KAM_WORD("pages", "Accounts"), QStringLiteral("building"), PagePlace::rail),
      entry<AccountPage>(QStringLiteral("account"), KAM_WORD("pages", "Account"), QStringLiteral("building"), PagePlace::hidden,
                         QStringLiteral("accounts"),
                         {QStringLiteral("overview"), QStringLiteral("profile"), QStringLiteral("contacts"), QStringLiteral("opportunities"),
                          QStringLiteral("products"), QStringLiteral("relationships"), QStringLiteral("contracts"), QStringLiteral("offers"),
                          QStringLiteral("together"), QStringLiteral("plan"), QStringLiteral("timeline")}),
      entry<SelectionPage>(QStringLiteral("selection"), KAM_WORD("pages", "Key account selection"), QStringLiteral("target"), PagePlace::rail, {},
                           {QStringLiteral("ranking"), QStringLiteral("ratings"), QStringLiteral("comparison"), QStringLiteral("decisions")}),
      entry<PlanPage>(QStringLiteral("plan"), KAM_WORD("pages", "Account plans"), QStringLiteral("checklist"), PagePlace::rail, {},
                      {QStringLiteral("list"), QStringLiteral("newest")}),
      entry<TeamPage>(QStringLiteral("team"), KAM_WORD("pages", "Team"), QStringLiteral("people"), PagePlace::rail, {},
                      {QStringLiteral("people"), QStringLiteral("accounts")}),
      entry<ImportPage>(QStringLiteral("import"), KAM_WORD("pages", "Import"), QStringLiteral("download"), PagePlace::rail),
      entry<QualityPage>(QStringLiteral("quality"), KAM_WORD("pages", "Data quality"), QStringLiteral("check"), PagePlace::rail, {},
                         {QStringLiteral("accounts"), QStringLiteral("persons"), QStringLiteral("opportunity_past")}),
      entry<HistoryPage>(QStringLiteral("history"), KAM_WORD("pages", "History"), QStringLiteral("history"), PagePlace::rail),
      entry<MergePage>(QStringLiteral("merge"), KAM_WORD("pages", "Merge"), QStringLiteral("history"), PagePlace::hidden, QStringLiteral("history")),
      entry<RecordsPage>(QStringLiteral("records"), KAM_WORD("pages", "All records"), QStringLiteral("columns"), PagePlace::foot, {},
                         {QStringLiteral("tenders"), QStringLiteral("products"), QStringLiteral("interactions")}),
      entry<SettingsPage>(QStringLiteral("settings"), KAM_WORD("pages", "Settings"), QStringLiteral("gear"), PagePlace::foot),
      entry<WelcomePage>(QStringLiteral("welcome"), KAM_WORD("pages", "Welcome"), QStringLiteral("home"), PagePlace::hidden, QStringLiteral("-")),
  });
}

}  // namespace kam::ui
