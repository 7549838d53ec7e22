// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a key account manager in the whole window without a mouse: five contacts logged, two opportunities moved, a contract renewed, a meeting
// prepared, a request handed to service; and each of it taken back by undo.
#include "ui/hands.h"
#include "ui/office.h"

#include <QFileInfo>
#include <QMenu>

using namespace kam;
using namespace kam::ui;
using test::Office;

TEST_CASE("Five contacts are logged without the mouse: in one line, in the short dialog, with a customer named or the one on the page") {
  Office office;
  test::Hands hands;
  const auto logged = [&](std::size_t wanted) {
    return [&office, wanted] { return office.count<domain::Interaction>() == wanted && office.inWindow(); };
  };
  const auto oneLine = [&](const QString& line, std::size_t wanted) {
    hands.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier)
        .see("quick entry", Office::inDialog)
        .type(line)
        .press(Qt::Key_Return)
        .see("the talk is logged", logged(wanted));
  };
  oneLine(QStringLiteral("#brandt call, the drawing is with them"), 1);
  office.goToCustomer(hands);
  oneLine(QStringLiteral("yesterday 14:00 visit @Mendel, line 3 comes in Q4"), 2);
  oneLine(QStringLiteral("mail, prices for line 4 sent"), 3);
  hands.press(Qt::Key_L, Qt::ControlModifier)
      .see("the short dialog", Office::inDialog)
      .type(QStringLiteral("Delivery of November"))
      .press(Qt::Key_Return, Qt::ControlModifier)
      .see("the fourth", logged(4));
  // The same from the list of everything that was.
  office.go(hands, QStringLiteral("Account: timeline"));
  hands.see("the timeline has the keys", [&] { return office.isAt("account", "timeline") && Office::inTable(); })
      .press(Qt::Key_Insert)
      .see("the short dialog", Office::inDialog)
      .type(QStringLiteral("Claim settled"))
      .press(Qt::Key_Return, Qt::ControlModifier)
      .see("the fifth", logged(5));
  for (std::size_t left = 5; left > 0; --left)
    hands.press(Qt::Key_Z, Qt::ControlModifier).see("one taken back", [&office, left] { return office.count<domain::Interaction>() == left - 1; });
  CHECK(hands.work() == "");
  CHECK(office.count<domain::Promise>() == 0);
}

TEST_CASE("Two opportunities are moved without the mouse: one in its row, one in its form") {
  Office office;
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: opportunities"));
  const std::size_t before = office.count<domain::Opportunity>();
  const base::Date moved = base::makeDate(2027, 3, 31);
  const base::Date second = base::makeDate(2027, 4, 30);
  hands.see("the opportunities have the keys", [&] { return office.isAt("account", "opportunities") && Office::inTable(); })
      .press(Qt::Key_Down)
      .see("a row is chosen", [] { return qobject_cast<DataTable*>(QApplication::focusWidget())->currentId() != 0; })
      // Along the row to the day it is expected.
      .press(Qt::Key_Right, Qt::NoModifier, 5)
      .press(Qt::Key_F2)
      .see("the cell is typed in", [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; })
      .press(Qt::Key_A, Qt::ControlModifier)
      .type(QStringLiteral("2027-03-31"))
      .press(Qt::Key_Return)
      .see("the first is moved", [&] { return office.opportunity(0).expectedClose == moved || office.opportunity(1).expectedClose == moved; })
      .see("the table has the keys again", Office::inTable)
      .press(Qt::Key_Home, Qt::ControlModifier)
      .see("the other row is chosen",
           [&] {
             const base::RawId current = qobject_cast<DataTable*>(QApplication::focusWidget())->currentId();
             return current == office.opportunities[office.opportunity(0).expectedClose == moved ? 1 : 0];
           })
      .press(Qt::Key_Return)
      .see("its form", Office::inDialog)
      // Name, kind, stage, amount, margin, probability, then the day.
      .press(Qt::Key_Tab, Qt::NoModifier, 6)
      .press(Qt::Key_A, Qt::ControlModifier)
      .type(QStringLiteral("2027-04-30"))
      .press(Qt::Key_Return)
      .see("the second is moved",
           [&] { return office.inWindow() && (office.opportunity(0).expectedClose == second || office.opportunity(1).expectedClose == second); });
  CHECK(hands.work() == "");
  CHECK(office.count<domain::Opportunity>() == before);
  CHECK(office.opportunity(0).expectedClose != office.opportunity(1).expectedClose);
  const auto asBefore = [&] {
    const base::Date first = base::makeDate(2026, 12, 15);
    return office.opportunity(0).expectedClose == first && office.opportunity(1).expectedClose == first;
  };
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).press(Qt::Key_Z, Qt::ControlModifier).see("both where they were", asBefore);
  CHECK(back.work() == "");
}

TEST_CASE("A contract is renewed without the mouse: what can be done with a row opens by a key, and the form has the keys at once") {
  Office office;
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: contracts"));
  hands.see("the contracts have the keys", [&] { return office.isAt("account", "contracts") && Office::inTable(); })
      .press(Qt::Key_Down)
      .press(Qt::Key_F10, Qt::ShiftModifier)
      .see("the row's menu", [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; })
      .press(Qt::Key_Down, Qt::NoModifier, 2)
      .see("renew is chosen",
           [] {
             const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
             return menu != nullptr && menu->activeAction() != nullptr && menu->activeAction()->text() == QStringLiteral("Renew …");
           })
      .press(Qt::Key_Return)
      .see("the form of the next contract", Office::inDialog)
      .press(Qt::Key_Return)
      .see("it is there", [&] { return office.count<domain::Contract>() == 2 && office.inWindow(); });
  REQUIRE(hands.work() == "");
  const domain::Snapshot now = office.state();
  const auto& contracts = now.all<domain::Contract>();
  const domain::Contract& next = contracts[contracts[0].id.raw() == office.contract ? 1 : 0];
  CHECK(next.name == "Framework 2027");
  // 24 months from 1 March 2025 end on 28 February 2027.
  CHECK(next.start == base::makeDate(2027, 3, 1));
  CHECK(next.initialMonths == 24);
  CHECK(next.yearlyValue->minor == 12000000);
  CHECK_FALSE(now.find(domain::Id<domain::Contract>(office.contract))->tacitRenewal);
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).see("taken back", [&] { return office.count<domain::Contract>() == 1; });
  CHECK(back.work() == "");
  CHECK(office.state().find(domain::Id<domain::Contract>(office.contract))->tacitRenewal);
}

TEST_CASE("A meeting is prepared without the mouse: it is entered for tomorrow, and its brief is written as PDF") {
  Office office;
  const QString brief = office.fixture.path(QStringLiteral("brief.pdf"));
  test::Hands hands;
  office.goToCustomer(hands);
  hands.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier)
      .see("quick entry", Office::inDialog)
      .type(QStringLiteral("tomorrow 10:00 visit @Mendel, agree on the volume of line 3"))
      .press(Qt::Key_Return)
      .see("the meeting is entered", [&] { return office.count<domain::Interaction>() == 1 && office.inWindow(); })
      .press(Qt::Key_M, Qt::ControlModifier)
      .see("where to", [] { return Office::inDialog() && qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; })
      .press(Qt::Key_A, Qt::ControlModifier)
      .type(brief)
      .press(Qt::Key_Return)
      .see("the brief", [&] { return QFileInfo(brief).size() > 1000 && office.inWindow(); });
  REQUIRE(hands.work() == "");
  CHECK(office.state().all<domain::Interaction>()[0].at == base::Minute{base::makeDate(2026, 11, 24)} + std::chrono::hours{10});
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).see("no meeting", [&] { return office.count<domain::Interaction>() == 0; });
  CHECK(back.work() == "");
}

TEST_CASE("A request is handed to service without the mouse") {
  Office office;
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: promises and team"));
  const auto function = [&] {
    const domain::Snapshot now = office.state();
    return now.all<domain::Promise>().empty() ? domain::OwnFunction::unknown : now.all<domain::Promise>()[0].function;
  };
  hands.see("the promises have the keys", [&] { return office.isAt("account", "together") && Office::inTable(); })
      .press(Qt::Key_Insert)
      .see("the form", Office::inDialog)
      .type(QStringLiteral("Spare parts for line 3"))
      // Whose, until when, then the function.
      .press(Qt::Key_Tab, Qt::NoModifier, 2)
      .type(QStringLiteral("2026-12-04"))
      .press(Qt::Key_Tab)
      .type(QStringLiteral("Service"))
      .press(Qt::Key_Return, Qt::ControlModifier)
      .see("it is with service", [&] { return function() == domain::OwnFunction::service && office.inWindow(); });
  CHECK(hands.work() == "");
  REQUIRE(office.count<domain::Promise>() == 1);
  CHECK(office.state().all<domain::Promise>()[0].due == base::makeDate(2026, 12, 4));
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).see("nothing promised", [&] { return office.count<domain::Promise>() == 0; });
  CHECK(back.work() == "");
}
