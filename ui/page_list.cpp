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

using Places = std::vector<std::pair<QString, words::Word>>;

Places placesOf(const QString& page) {
  if (page == QStringLiteral("portfolio"))
    return {{QStringLiteral("overview"), KAM_WORD("places", "Portfolio: overview")},
            {QStringLiteral("pareto"), KAM_WORD("places", "Pareto and concentration")},
            {QStringLiteral("economics"), KAM_WORD("places", "Profit and effort")},
            {QStringLiteral("what-if"), KAM_WORD("places", "What if an account is lost")},
            {QStringLiteral("review"), KAM_WORD("places", "Review of the portfolio")}};
  if (page == QStringLiteral("selection"))
    return {{QStringLiteral("ranking"), KAM_WORD("places", "Ranking of key accounts")},
            {QStringLiteral("ratings"), KAM_WORD("places", "Ratings of accounts")},
            {QStringLiteral("comparison"), KAM_WORD("places", "Ranking against revenue")},
            {QStringLiteral("decisions"), KAM_WORD("places", "Decisions on key accounts")}};
  if (page == QStringLiteral("team"))
    return {{QStringLiteral("people"), KAM_WORD("places", "Hours and skills of the team")},
            {QStringLiteral("accounts"), KAM_WORD("places", "Time by account")}};
  if (page == QStringLiteral("account"))
    return {{QStringLiteral("relationships"), KAM_WORD("places", "Account: relationships")},
            {QStringLiteral("profile"), KAM_WORD("places", "Account: profile")},
            {QStringLiteral("contacts"), KAM_WORD("places", "Account: contacts")},
            {QStringLiteral("opportunities"), KAM_WORD("places", "Account: opportunities")},
            {QStringLiteral("products"), KAM_WORD("places", "Account: sales and result")},
            {QStringLiteral("contracts"), KAM_WORD("places", "Account: contracts")},
            {QStringLiteral("offers"), KAM_WORD("places", "Account: offers and value")},
            {QStringLiteral("together"), KAM_WORD("places", "Account: promises and team")},
            {QStringLiteral("timeline"), KAM_WORD("places", "Account: timeline")}};
  return {};
}

template <class P>
PageEntry entry(const QString& id, words::Word title, const QString& icon, PagePlace place, const QString& railId = {},
                const QStringList& sections = {}) {
  return {id,     title,    icon,         place,
          railId, sections, placesOf(id), [](AppContext& context, QWidget* parent) -> Page* { return new P(context, parent); }};
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
