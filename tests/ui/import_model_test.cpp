// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/import_model.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "ui/ui_test_app.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kam;

namespace {

const base::FixedClock kClock(base::makeDate(2026, 11, 23));

struct Desk {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  ui::ImportModel model;

  Desk() {
    test::uiTestTheme();
    auto made = app::Workspace::create(folder.filePath(QStringLiteral("test.kam")).toStdString(), {"Test", {}, words::Language::english, 1},
                                       {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    model.setWorkspace(workspace.get());
  }
  QString file(const char* name, const char* text) const {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text);
    return path;
  }
  bool wait(ui::ImportModel::State state) {
    return QTest::qWaitFor([&] { return model.state() == state; }, 10'000);
  }
  /// Looked at and tried.
  void ready(const QString& path) {
    model.look(path);
    REQUIRE(QTest::qWaitFor([&] { return model.trial().has_value() || model.error().has_value(); }, 10'000));
    REQUIRE(model.trial());
  }
  std::size_t accounts() const { return workspace->snapshot()->all<domain::Account>().size(); }
};

constexpr const char* kCustomers = "Kundennummer;Firma;Ort\n1;Müller GmbH;Graz\n2;Zacher AG;Wien\n";

}  // namespace

TEST_CASE("a file is looked at and tried before anything is written") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", kCustomers));
  CHECK(desk.model.preview().kind == "accounts");
  CHECK(desk.model.trial()->added == 2);
  CHECK(desk.model.canRun());
  CHECK(desk.accounts() == 0);
}

TEST_CASE("an import runs, tells what came in, and one undo takes it back") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", kCustomers));
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  CHECK(desk.model.report().added == 2);
  CHECK(desk.accounts() == 2);
  REQUIRE(desk.model.undo());
  CHECK(desk.accounts() == 0);
  CHECK(desk.model.state() == ui::ImportModel::State::choose);
}

TEST_CASE("what a file leaves open is asked, and the answer lets it go on") {
  Desk desk;
  desk.model.look(desk.file("a.csv", "Kundennummer;Firma;Kunde seit\n1;Müller;03/04/2025\n2;Zacher;05/06/2025\n"));
  REQUIRE(desk.wait(ui::ImportModel::State::ready));
  REQUIRE(desk.model.preview().question);
  CHECK(desk.model.preview().question->code == base::ErrorCode::dateOrderAmbiguous);
  CHECK_FALSE(desk.model.canRun());
  CHECK(desk.model.preview().rows.size() == 2);
  desk.model.choose("dates", "dd.mm.yyyy");
  REQUIRE(QTest::qWaitFor([&] { return desk.model.trial().has_value(); }, 10'000));
  CHECK_FALSE(desk.model.preview().question);
  CHECK(desk.model.trial()->added == 2);
}

TEST_CASE("rows that were set aside can be saved after an import") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", "Kundennummer;Firma;Mitarbeiter\n1;Müller;12\n2;Zacher;viele\n"));
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  CHECK(desk.model.report().setAside == 1);
  CHECK_FALSE(desk.model.report().rejects.empty());
}

TEST_CASE("a column that is left out is tried again without it") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", kCustomers));
  desk.model.setColumn("Ort", "");
  REQUIRE(QTest::qWaitFor([&] { return desk.model.trial().has_value(); }, 10'000));
  const auto& header = desk.model.preview().header;
  const auto at = static_cast<std::size_t>(std::find(header.begin(), header.end(), "Ort") - header.begin());
  REQUIRE(at < desk.model.preview().fields.size());
  CHECK(desk.model.preview().fields[at].empty());
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  for (const domain::Account& account : desk.workspace->snapshot()->all<domain::Account>()) CHECK(account.city.empty());
}

TEST_CASE("a file that is not there leaves the page where it was and says why") {
  Desk desk;
  desk.model.look(desk.folder.filePath(QStringLiteral("missing.csv")));
  REQUIRE(QTest::qWaitFor([&] { return desk.model.error().has_value(); }, 10'000));
  CHECK(desk.model.state() == ui::ImportModel::State::choose);
  CHECK_FALSE(desk.model.canRun());
}

TEST_CASE("an import is not undone from its page once something else was changed") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", kCustomers));
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  REQUIRE(desk.workspace->undo());
  const auto undone = desk.model.undo();
  REQUIRE_FALSE(undone);
}

TEST_CASE("a row is left out and a kind of rows is left out, and the trial tells what is left") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", kCustomers));
  REQUIRE(desk.model.trial()->rows.size() == 2);
  const auto tried = [&] { return QTest::qWaitFor([&] { return !desk.model.isTrying(); }, 10'000); };
  desk.model.setTaken(desk.model.trial()->rows[0].key, app::ImportRow::Outcome::added, false);
  REQUIRE(tried());
  CHECK(desk.model.trial()->added == 1);
  CHECK(desk.model.trial()->setAside == 1);
  desk.model.setTaken(app::ImportRow::Outcome::added, false);
  REQUIRE(tried());
  CHECK(desk.model.trial()->added == 0);
  CHECK_FALSE(desk.model.canRun());
  desk.model.setTaken(app::ImportRow::Outcome::added, true);
  REQUIRE(tried());
  desk.model.setTaken(desk.model.trial()->rows[0].key, app::ImportRow::Outcome::added, true);
  REQUIRE(tried());
  CHECK(desk.model.trial()->added == 2);
}

TEST_CASE("what somebody typed is not replaced by the wizard unless a rule or a tick says so") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", kCustomers));
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  const auto cityOf = [&] { return desk.workspace->snapshot()->all<domain::Account>().begin()->city; };
  const auto values = app::parseFields(*desk.workspace->snapshot(), domain::Kind::accounts, {{"city", "Linz"}});
  const auto first = desk.workspace->snapshot()->all<domain::Account>().begin()->id.raw();
  REQUIRE(desk.workspace->commit(*app::setFields(*desk.workspace->snapshot(), domain::Kind::accounts, first, *values)));
  const auto tried = [&] { return QTest::qWaitFor([&] { return !desk.model.isTrying() && desk.model.trial(); }, 10'000); };
  desk.ready(desk.file("kunden.csv", kCustomers));
  REQUIRE(tried());
  CHECK(desk.model.trial()->conflicts == 1);
  CHECK(desk.model.trial()->updated == 0);
  CHECK(desk.model.trial()->setAside == 1);
  const app::ImportRow row = desk.model.trial()->rows[0];
  CHECK(row.outcome == app::ImportRow::Outcome::conflict);
  desk.model.setTaken(row.key, row.outcome, true);
  REQUIRE(tried());
  CHECK(desk.model.trial()->updated == 1);
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  CHECK(cityOf() == "Graz");
}

TEST_CASE("a preset is recognised, told, and can be changed") {
  Desk desk;
  desk.ready(desk.file("a.csv", "Account Name,Account Owner,Billing City,Rating\nAlpha,Mia,Graz,Hot\n"));
  CHECK(desk.model.preview().preset == "salesforce");
  const auto& told = desk.model.preview().understood;
  CHECK(std::any_of(told.begin(), told.end(), [](const app::Understanding& point) { return point.what == "preset" && point.value == "Salesforce"; }));
  desk.model.choose("preset", "none");
  REQUIRE(QTest::qWaitFor([&] { return desk.model.state() == ui::ImportModel::State::ready && desk.model.trial(); }, 10'000));
  CHECK(desk.model.preview().preset.empty());
  CHECK(desk.model.choices("preset").size() == 13);
  CHECK(desk.model.choices("match").size() == 3);
}

TEST_CASE("a column put right once is put right the next time") {
  Desk desk;
  desk.ready(desk.file("a.csv", "Firma;Stadtteil\nAlpha;Graz\n"));
  desk.model.setColumn("Stadtteil", "city");
  REQUIRE(QTest::qWaitFor([&] { return desk.model.state() == ui::ImportModel::State::ready && desk.model.trial(); }, 10'000));
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  desk.ready(desk.file("b.csv", "Stadtteil;Firma\nWien;Beta\n"));
  CHECK(desk.model.preview().preset == "a.csv");
  CHECK(desk.model.preview().fields == std::vector<std::string>{"city", "name"});
}

TEST_CASE("several mails dropped together are imported together") {
  Desk desk;
  desk.ready(desk.file("kunden.csv", "Firma;Website\nAlpha;www.alpha.example\n"));
  desk.model.run();
  REQUIRE(desk.wait(ui::ImportModel::State::done));
  const auto mail = [&](const char* name, const char* key) {
    return desk.file(
        name,
        QStringLiteral("From: p@alpha.example\nTo: us@us.example\nDate: Tue, 5 May 2026 14:05:09 +0200\nMessage-ID: <%1>\nSubject: %1\n\nText\n")
            .arg(QString::fromLatin1(key))
            .toLatin1()
            .constData());
  };
  desk.model.look(QStringList{mail("a.eml", "a"), mail("b.eml", "b")});
  REQUIRE(QTest::qWaitFor([&] { return desk.model.trial().has_value() && !desk.model.isTrying(); }, 10'000));
  CHECK(desk.model.preview().kind == "interactions");
  CHECK(desk.model.trial()->added == 2);
  CHECK(desk.model.fileName().contains(QStringLiteral("1")));
}
