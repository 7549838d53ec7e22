// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on the offscreen platform: every page in both languages, themes and widths, and the keys.
#include "app/demo/demo.h"
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "page_list.h"
#include "pages/portfolio/reviews_view.h"
#include "shell/desk.h"
#include "shell/page.h"
#include "shell/page_host.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace kam;
using namespace kam::ui;

namespace {

/// On a new workspace that is called "Window".
void openEmpty(test::UiFixture& fixture, Desk& desk) {
  app::NewWorkspace wanted;
  wanted.name = "Window";
  desk.session().create(fixture.path(QStringLiteral("window.kam")), wanted);
  REQUIRE(test::settleUntil([&] { return desk.session().isOpen(); }));
}

}  // namespace

TEST_CASE("every page opens without and with a workspace, in both languages, themes and widths") {
  test::UiFixture fixture(false);
  const PageRegistry registry = allPages();
  Desk desk(fixture.context(), registry);
  desk.window().show();
  const auto visitAll = [&] {
    for (const PageEntry& entry : registry.entries()) {
      CAPTURE(entry.id.toStdString());
      fixture.navigation().openPage(entry.id);
      test::settle();
      REQUIRE(desk.window().pages().currentPage() != nullptr);
      CHECK_FALSE(desk.window().grab().isNull());
    }
  };
  visitAll();
  openEmpty(fixture, desk);
  CHECK(desk.window().windowTitle().startsWith(QStringLiteral("Window")));
  for (const int width : {1440, 1280}) {
    desk.window().resize(width, 800);
    for (const words::Language language : {words::Language::english, words::Language::german}) {
      fixture.context().setLanguage(language);
      for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        fixture.context().theme().choose(theme);
        visitAll();
      }
    }
  }
  fixture.context().theme().choose(ThemeChoice::light);
}

TEST_CASE("every control of every page that can take the focus has an accessible name") {
  test::UiFixture fixture(false);
  const PageRegistry registry = allPages();
  Desk desk(fixture.context(), registry);
  openEmpty(fixture, desk);
  desk.window().show();
  for (const QString& id : {QStringLiteral("settings"), QStringLiteral("history"), QStringLiteral("welcome")}) {
    fixture.navigation().openPage(id);
    test::settle();
  }
  const auto buttons = desk.window().findChildren<QAbstractButton*>();
  for (const QAbstractButton* button : buttons) {
    if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus) continue;
    CAPTURE(button->metaObject()->className(), button->parentWidget()->metaObject()->className());
    CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
  }
  const auto lines = desk.window().findChildren<QLineEdit*>();
  for (const QLineEdit* line : lines) {
    if (!line->isVisible() || line->inherits("QExpandingLineEdit") || line->parentWidget()->inherits("QAbstractSpinBox")) continue;
    CAPTURE(line->parentWidget()->metaObject()->className());
    CHECK_FALSE(line->accessibleName().isEmpty());
  }
}

TEST_CASE("Ctrl+K opens the box, Escape closes it, and a chosen command runs") {
  test::UiFixture fixture(false);
  const PageRegistry registry = allPages();
  Desk desk(fixture.context(), registry);
  desk.window().show();
  desk.window().activateWindow();
  REQUIRE(test::settleUntil([&] { return desk.window().isActiveWindow(); }));
  QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
  auto* field = desk.window().findChild<QWidget*>(QStringLiteral("commandPalette"))->findChild<QLineEdit*>();
  REQUIRE(field != nullptr);
  CHECK(field->isVisible());
  QTest::keyClick(field, Qt::Key_Escape);
  CHECK_FALSE(field->isVisible());
  QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
  QTest::keyClicks(field, QStringLiteral("theme dark"));
  QTest::keyClick(field, Qt::Key_Return);
  CHECK(fixture.context().theme().choice() == ThemeChoice::dark);
  fixture.context().theme().choose(ThemeChoice::light);
}

TEST_CASE("every view that can be gone to by name is one of its page's, and the box for search and commands opens it") {
  test::UiFixture fixture(false);
  const PageRegistry registry = allPages();
  Desk desk(fixture.context(), registry);
  openEmpty(fixture, desk);
  std::size_t places = 0;
  for (const PageEntry& entry : registry.entries())
    for (const auto& [section, title] : entry.places) {
      CAPTURE(entry.id.toStdString(), section.toStdString());
      CHECK(entry.sections.contains(section));
      fixture.context().runCommand(QStringLiteral("go.%1@%2").arg(entry.id, section));
      CHECK(fixture.navigation().current() == Location{entry.id, {0, section}});
      ++places;
    }
  CHECK(places >= 20);
}

TEST_CASE("one key mends a finding about the data while its row has the focus, and the next one after it") {
  test::UiFixture fixture(false);
  const PageRegistry registry = allPages();
  Desk desk(fixture.context(), registry);
  openEmpty(fixture, desk);
  app::Workspace& workspace = *fixture.context().workspace();
  const auto add = [&workspace](domain::Kind kind, const std::vector<app::FieldText>& texts) {
    const auto values = app::parseFields(*workspace.snapshot(), kind, texts);
    REQUIRE(values);
    const auto edit = app::addRecord(*workspace.snapshot(), workspace.ids(), kind, *values);
    REQUIRE(edit);
    REQUIRE(workspace.commit(*edit));
    return edit->rows.front().id;
  };
  const std::string account = std::to_string(add(domain::Kind::accounts, {{"name", "Ernst Handel"}}));
  std::vector<base::RawId> late;
  for (const char* name : {"Line 3", "Line 4"})
    late.push_back(add(domain::Kind::opportunities, {{"account", account}, {"name", name}, {"expected_close", "2020-01-31"}}));
  const auto isLate = [&](base::RawId id) {
    return *workspace.snapshot()->find(domain::Id<domain::Opportunity>(id))->expectedClose == base::makeDate(2020, 1, 31);
  };
  desk.window().show();
  desk.window().activateWindow();
  REQUIRE(test::settleUntil([&] { return desk.window().isActiveWindow(); }));
  fixture.navigation().openPage(QStringLiteral("quality"), {0, QStringLiteral("opportunity_past")});
  test::settle();
  QWidget* page = desk.window().pages().currentPage();
  REQUIRE(page != nullptr);
  DataTable* table = nullptr;
  for (DataTable* one : page->findChildren<DataTable*>())
    if (one->currentId() != 0 && one->isVisible() && one->accessibleName() == fixture.context().say("pages", "Data quality")) table = one;
  REQUIRE(table != nullptr);
  table->setFocus();
  CHECK((isLate(late[0]) && isLate(late[1])));
  QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
  test::settle();
  CHECK(isLate(late[0]) != isLate(late[1]));
  QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
  test::settle();
  CHECK_FALSE((isLate(late[0]) || isLate(late[1])));
}

TEST_CASE("Who steps through a review comes back to it from an account, and finds the list of reviews by its name") {
  test::UiFixture fixture(false);
  const PageRegistry registry = allPages();
  Desk desk(fixture.context(), registry);
  const QString file = fixture.path(QStringLiteral("sample.kam"));
  REQUIRE(app::createDemoWorkspace(file.toStdString(), words::Language::english, {&fixture.context().clock(), "Tester"}));
  REQUIRE(desk.session().openNow(file));
  desk.window().show();
  Navigation& navigation = fixture.navigation();
  const auto goTo = [&](const char* page, const char* section) {
    navigation.openPage(QLatin1String(page), {0, QLatin1String(section)});
    test::settle();
  };
  const auto section = [&] { return navigation.current().arguments.section.toStdString(); };
  goTo("portfolio", "review");
  auto* reviews = desk.window().findChild<ReviewsView*>();
  REQUIRE(reviews != nullptr);
  CHECK_FALSE(reviews->isPresenting());
  reviews->present();
  CHECK(section() == "review-session");
  goTo("accounts", "");
  navigation.back();
  test::settle();
  CHECK(reviews->isPresenting());
  goTo("portfolio", "review");
  CHECK_FALSE(reviews->isPresenting());
  navigation.back();
  test::settle();
  CHECK(reviews->isPresenting());
  reviews->leave();
  CHECK(section() == "review");
}
