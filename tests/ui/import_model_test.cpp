// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/import_model.h"

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
