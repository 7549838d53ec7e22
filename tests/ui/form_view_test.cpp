// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "ui/ui_test_app.h"
#include "widgets/form_view.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace kam;
using namespace kam::ui;

namespace {

struct Committed {
  std::string field;
  domain::Value value;
};

struct AccountForm {
  explicit AccountForm(test::UiFixture& fixture) : workspace(fixture.workspace()) {
    auto edit = app::addRecord(*workspace.snapshot(), workspace.ids(), domain::Kind::accounts,
                               *app::parseFields(*workspace.snapshot(), domain::Kind::accounts, {{"name", "Ernst Handel"}, {"employees", "120"}}));
    REQUIRE(edit);
    account = edit->rows.front().id;
    REQUIRE(workspace.commit(*edit));
    form.showRecord(workspace.snapshot(), account);
    form.show();
    QObject::connect(&form, &FormView::committed, [this](qint64, std::size_t field, const domain::Value& value) {
      committed.push_back({std::string(domain::recordType(domain::Kind::accounts).fields[field].key), value});
    });
  }
  QLineEdit& line(std::string_view field) { return *qobject_cast<QLineEdit*>(form.editorOf(field)); }

  app::Workspace& workspace;
  base::RawId account = 0;
  FormView form{domain::Kind::accounts, {"name", "employees", "status", "customer_since"}};
  std::vector<Committed> committed;
};

}  // namespace

TEST_CASE("a form shows a record's fields as a reader of the language writes them") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  CHECK(test.line("name").text() == QStringLiteral("Ernst Handel"));
  CHECK(test.line("employees").text() == QStringLiteral("120"));
}

TEST_CASE("Enter commits what was typed, and only what differs") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  test.line("employees").selectAll();
  QTest::keyClicks(&test.line("employees"), QStringLiteral("250"));
  QTest::keyClick(&test.line("employees"), Qt::Key_Return);
  REQUIRE(test.committed.size() == 1);
  CHECK(test.committed[0].field == "employees");
  CHECK(test.committed[0].value == domain::Value{std::int64_t{250}});
  QTest::keyClick(&test.line("employees"), Qt::Key_Return);
  CHECK(test.committed.size() == 1);
}

TEST_CASE("what cannot be read is said beside the field and not committed") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  test.line("employees").selectAll();
  QTest::keyClicks(&test.line("employees"), QStringLiteral("many"));
  QTest::keyClick(&test.line("employees"), Qt::Key_Return);
  CHECK(test.committed.empty());
  CHECK(test.line("employees").property("kamInvalid").toBool());
  test.line("employees").selectAll();
  QTest::keyClicks(&test.line("employees"), QStringLiteral("7"));
  CHECK_FALSE(test.line("employees").property("kamInvalid").toBool());
}

TEST_CASE("leaving the page commits what is being typed; emptying a field makes it unknown") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  test.line("employees").selectAll();
  QTest::keyClick(&test.line("employees"), Qt::Key_Delete);
  test.form.commitPending();
  REQUIRE(test.committed.size() == 1);
  CHECK(domain::isUnknown(test.committed[0].value));
}

TEST_CASE("a change from elsewhere shows, but never overwrites what is being typed") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  test.line("name").setFocus();
  REQUIRE(test::settleUntil([&] { return test.line("name").hasFocus(); }));
  test.line("name").selectAll();
  QTest::keyClicks(&test.line("name"), QStringLiteral("Ernst"));
  const auto edit = app::setFields(*test.workspace.snapshot(), domain::Kind::accounts, test.account,
                                   *app::parseFields(*test.workspace.snapshot(), domain::Kind::accounts, {{"employees", "9"}, {"name", "Other"}}));
  REQUIRE(edit);
  REQUIRE(test.workspace.commit(*edit));
  test.form.showRecord(test.workspace.snapshot(), test.account);
  CHECK(test.line("employees").text() == QStringLiteral("9"));
  CHECK(test.line("name").text() == QStringLiteral("Ernst"));
}

TEST_CASE("a name typed in part is waited for while it is typed, and completed on leaving where only one name has it") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  for (const char* name : {"Brandt KG", "Brandstetter AG", "Müller & Söhne"}) {
    const auto edit = app::addRecord(*test.workspace.snapshot(), test.workspace.ids(), domain::Kind::accounts,
                                     *app::parseFields(*test.workspace.snapshot(), domain::Kind::accounts, {{"name", name}}));
    REQUIRE(edit);
    REQUIRE(test.workspace.commit(*edit));
  }
  FormView form(domain::Kind::accounts, {"parent"});
  std::vector<domain::Value> taken;
  QObject::connect(&form, &FormView::committed, [&taken](qint64, std::size_t, const domain::Value& value) { taken.push_back(value); });
  form.showRecord(test.workspace.snapshot(), test.account);
  form.show();
  auto* combo = qobject_cast<QComboBox*>(form.editorOf("parent"));
  REQUIRE(combo != nullptr);
  QLineEdit* line = combo->lineEdit();
  const auto type = [line](const char* text) {
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(text));
  };
  type("brand");
  CHECK_FALSE(combo->property("kamInvalid").toBool());
  // Two begin so: which one is for the user to say.
  Q_EMIT line->editingFinished();
  CHECK(taken.empty());
  CHECK(combo->property("kamInvalid").toBool());
  type("brandt");
  Q_EMIT line->editingFinished();
  CHECK(combo->currentText() == QStringLiteral("Brandt KG"));
  REQUIRE(taken.size() == 1);
  // Umlauts either way, and any part of the name.
  type("mueller");
  Q_EMIT line->editingFinished();
  CHECK(combo->currentText() == QString::fromUtf8("Müller & Söhne"));
  type("sohn");
  Q_EMIT line->editingFinished();
  CHECK(combo->currentText() == QString::fromUtf8("Müller & Söhne"));
  type("nobody of that name");
  CHECK(combo->property("kamInvalid").toBool());
}

TEST_CASE("a scale is chosen in words in a form and kept as its number; what has no word is shown as it is") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  const auto add = [&](domain::Kind kind, const std::vector<app::FieldText>& texts) {
    const auto edit =
        app::addRecord(*test.workspace.snapshot(), test.workspace.ids(), kind, *app::parseFields(*test.workspace.snapshot(), kind, texts));
    REQUIRE(edit);
    REQUIRE(test.workspace.commit(*edit));
    return edit->rows.front().id;
  };
  const std::string person = std::to_string(add(domain::Kind::persons, {{"family_name", "Vogt"}}));
  const std::string account = std::to_string(test.account);
  const base::RawId position = add(domain::Kind::positions, {{"person", person}, {"account", account}, {"support", "1"}, {"influence", "3"}});
  FormView form(domain::Kind::positions, {"support", "influence"});
  form.showRecord(test.workspace.snapshot(), position);
  auto* support = qobject_cast<QComboBox*>(form.editorOf("support"));
  REQUIRE(support != nullptr);
  CHECK(support->currentText() == QStringLiteral("Supporter"));
  CHECK(support->count() == 6);
  std::vector<domain::Value> taken;
  QObject::connect(&form, &FormView::committed, [&taken](qint64, std::size_t, const domain::Value& value) { taken.push_back(value); });
  support->setCurrentIndex(support->findText(QStringLiteral("Opponent")));
  Q_EMIT support->activated(support->currentIndex());
  REQUIRE(taken.size() == 1);
  CHECK(taken[0] == domain::Value{std::int64_t{-2}});
}

TEST_CASE("a choice commits its key") {
  test::UiFixture fixture;
  AccountForm test(fixture);
  auto* combo = qobject_cast<QComboBox*>(test.form.editorOf("status"));
  REQUIRE(combo != nullptr);
  const int dormant = combo->findData(QStringLiteral("dormant"));
  REQUIRE(dormant > 0);
  combo->setCurrentIndex(dormant);
  Q_EMIT combo->activated(dormant);
  REQUIRE(test.committed.size() == 1);
  CHECK(test.committed[0].value == domain::Value{std::string("dormant")});
}
