// SPDX-License-Identifier: GPL-3.0-or-later
// Logging by one line from the keyboard alone: completed by Tab, saved by Enter, kept by Escape.
#include "dialogs/quick_entry_dialog.h"

#include "app/edits/contact_edits.h"
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "ui_test_app.h"

#include <catch2/catch.hpp>

#include <QPlainTextEdit>
#include <QTest>

using namespace kam;
using namespace kam::ui;
using domain::Kind;

namespace {

struct Bench {
  test::UiFixture fixture;
  domain::Id<domain::Account> account;

  Bench() {
    const auto set = [](Kind kind, std::string_view key, domain::Value value) {
      return app::FieldValue{*domain::recordType(kind).fieldIndex(key), std::move(value)};
    };
    run(app::addRecord(state(), ids(), Kind::accounts, {set(Kind::accounts, "name", std::string("Brandt & Söhne KG"))}));
    account = state().all<domain::Account>()[0].id;
    run(app::addContact(state(), ids(), account,
                        {set(Kind::persons, "given_name", std::string("Ines")), set(Kind::persons, "family_name", std::string("Falk"))}, {}));
  }
  domain::Snapshot state() { return *fixture.workspace().snapshot(); }
  base::IdSource& ids() { return fixture.workspace().ids(); }
  void run(const base::Result<app::Edit>& edit) {
    REQUIRE(edit.has_value());
    REQUIRE(fixture.workspace().commit(*edit).has_value());
  }
};

}  // namespace

TEST_CASE("A line typed, a name completed by Tab and Enter pressed make a talk and a promise, in one undo") {
  Bench bench;
  QuickEntryDialog dialog(bench.fixture.context(), nullptr, bench.account.raw(), {});
  auto* edit = dialog.findChild<QPlainTextEdit*>();
  QTest::keyClicks(edit, QStringLiteral("yesterday 14:00 visit @fal"));
  QTest::keyClick(edit, Qt::Key_Tab);
  CHECK(dialog.line().endsWith(QStringLiteral("@Ines Falk, ")));
  QTest::keyClicks(edit, QStringLiteral("line 3 comes, offer until 4 Dec @service"));
  CHECK(dialog.understood().contains(QStringLiteral("Brandt & Söhne KG")));
  CHECK(dialog.understood().contains(QStringLiteral("line 3 comes")));
  CHECK(dialog.entry().isComplete());
  QTest::keyClick(edit, Qt::Key_Return);
  CHECK(dialog.result() == QDialog::Accepted);
  REQUIRE(bench.state().all<domain::Interaction>().size() == 1);
  REQUIRE(bench.state().all<domain::Promise>().size() == 1);
  REQUIRE(bench.fixture.workspace().undo().has_value());
  CHECK(bench.state().all<domain::Interaction>().empty());
  CHECK(bench.state().all<domain::Promise>().empty());
}

TEST_CASE("While something is unclear Enter saves nothing, and the question names who may be meant") {
  Bench bench;
  QuickEntryDialog dialog(bench.fixture.context(), nullptr, bench.account.raw(), QStringLiteral("call @Niemand, x"));
  CHECK_FALSE(dialog.entry().isComplete());
  QTest::keyClick(dialog.findChild<QPlainTextEdit*>(), Qt::Key_Return);
  CHECK(dialog.result() != QDialog::Accepted);
  CHECK(bench.state().all<domain::Interaction>().empty());
  dialog.setLine(QStringLiteral("call, x"));
  CHECK(dialog.entry().isComplete());
}

TEST_CASE("Without an account on the page the line has to name one") {
  Bench bench;
  QuickEntryDialog dialog(bench.fixture.context(), nullptr, 0, QStringLiteral("call, x"));
  CHECK_FALSE(dialog.entry().isComplete());
  dialog.setLine(QStringLiteral("#brandt call, x"));
  CHECK(dialog.entry().isComplete());
}
