// SPDX-License-Identifier: GPL-3.0-or-later
// What is done at an account in the whole window by the keyboard: hours in seconds, special terms approved, call-offs, people who change company.
#include "ui/hands.h"
#include "ui/office.h"

#include <QCheckBox>

#include <algorithm>

using namespace kam;
using namespace kam::ui;
using test::Office;

namespace {

/// What a cell of the first row says, by the title of its column.
QString cell(const DataTable& table, const QString& title, int row = 0) {
  const QAbstractItemModel& model = table.tableModel();
  for (int column = 0; column < model.columnCount(); ++column)
    if (model.headerData(column, Qt::Horizontal).toString() == title) return model.index(row, column).data().toString();
  return QStringLiteral("no column ") + title;
}

base::RawId addMe(Office& office) {
  office.workspace().setAuthor("Tester");
  return office.add(domain::Kind::team, {{"name", "Tester"}});
}

}  // namespace

TEST_CASE("Hours are logged in one short line from anywhere: eight keys and Enter, undone as one") {
  Office office;
  const base::RawId me = addMe(office);
  test::Hands hands;
  office.goToCustomer(hands);
  hands.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier)
      .see("quick entry", Office::inDialog)
      .type(QStringLiteral("2h offer"))
      .press(Qt::Key_Return)
      .see("the hours are logged", [&] { return office.count<domain::Effort>() == 1 && office.inWindow(); });
  CHECK(hands.work() == "");
  REQUIRE(office.count<domain::Effort>() == 1);
  const domain::Effort effort = office.state().all<domain::Effort>()[0];
  CHECK(effort.account.raw() == office.account);
  CHECK(effort.member.raw() == me);
  CHECK(effort.hours == 2.0);
  CHECK(effort.activity == domain::EffortKind::offer);
  CHECK(office.count<domain::Interaction>() == 0);
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).see("taken back", [&] { return office.count<domain::Effort>() == 0; });
  CHECK(back.work() == "");
}

TEST_CASE("The register of hours asks for the hours first: today and oneself stand there already") {
  Office office;
  const base::RawId me = addMe(office);
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: promises and team"));
  hands.see("promises and team", [&] { return office.isAt("account", "together"); });
  REQUIRE(hands.work() == "");
  DataTable* table = office.table(QStringLiteral("Hours spent"));
  REQUIRE(table != nullptr);
  table->setFocus();
  test::Hands typing;
  typing.press(Qt::Key_Insert)
      .see("the form", Office::inDialog)
      .type(QStringLiteral("1.5"))
      .press(Qt::Key_Return, Qt::ControlModifier)
      .see("logged", [&] { return office.count<domain::Effort>() == 1 && office.inWindow(); });
  CHECK(typing.work() == "");
  REQUIRE(office.count<domain::Effort>() == 1);
  const domain::Effort effort = office.state().all<domain::Effort>()[0];
  CHECK(effort.hours == 1.5);
  CHECK(effort.member.raw() == me);
  CHECK(effort.on == office.fixture.context().clock().today());
}

TEST_CASE("A special condition is approved by a key, and says so until it ends; undo waits for approval again") {
  Office office;
  const base::RawId me = addMe(office);
  const base::RawId offer = office.add(domain::Kind::offers, {{"account", std::to_string(office.account)}, {"name", "Line 3"}, {"status", "sent"}});
  const base::RawId terms = office.add(domain::Kind::offer_items, {{"offer", std::to_string(offer)},
                                                                   {"name", "Payment within 60 days"},
                                                                   {"kind", "special_condition"},
                                                                   {"internal_cost", "23000"},
                                                                   {"valid_until", "2027-06-30"}});
  const auto approver = [&] { return office.state().find(domain::Id<domain::OfferItem>(terms))->approvedBy.raw(); };
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: offers and value"));
  hands.see("offers", [&] { return office.isAt("account", "offers"); });
  REQUIRE(hands.work() == "");
  DataTable* table = office.table(QStringLiteral("Solutions, services and special terms"));
  REQUIRE(table != nullptr);
  CHECK(cell(*table, QStringLiteral("Approval")) == QStringLiteral("to be approved"));
  CHECK(cell(*table, QStringLiteral("Leaves us")).contains(QStringLiteral("23,000")));
  table->setFocus();
  test::Hands keys;
  keys.press(Qt::Key_Down)
      .press(Qt::Key_F10, Qt::ShiftModifier)
      .see("what can be done", [] { return QApplication::activePopupWidget() != nullptr; })
      .press(Qt::Key_Down, Qt::NoModifier, 2)
      .press(Qt::Key_Return)
      .see("approved", [&] { return approver() == me; })
      .see("said", [&] { return cell(*table, QStringLiteral("Approval")) == QStringLiteral("until 30 Jun"); })
      .press(Qt::Key_Z, Qt::ControlModifier)
      .see("waits again", [&] { return approver() == 0; });
  CHECK(keys.work() == "");
}

TEST_CASE("A contract's call-offs are typed into the row, and the share that is exhausted follows with how far it is behind") {
  Office office;
  DataTable* table = office.contractsWithCallOff();
  REQUIRE(table != nullptr);
  // 50,000 of 200,000; from 1 March 2025 to 28 February 2027 are 730 days, 23 November 2026 is the 633rd.
  CHECK(cell(*table, QStringLiteral("Exhausted")) == QString::fromUtf8("25\u00a0%"));
  const int column = [&] {
    for (int at = 0; at < table->tableModel().columnCount(); ++at)
      if (table->tableModel().headerData(at, Qt::Horizontal).toString() == QStringLiteral("Exhausted")) return at;
    return 0;
  }();
  CHECK(table->tableModel().index(0, column).data(Qt::ToolTipRole).toString() ==
        QString::fromUtf8("25\u00a0% called off after 87\u00a0% of the time, €150,000 still open"));
  const auto called = [&] { return office.state().find(domain::Id<domain::Contract>(office.contract))->calledOff; };
  test::Hands keys;
  keys.press(Qt::Key_Down)
      .press(Qt::Key_End)
      .press(Qt::Key_F2)
      .see("the cell is typed in", [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; })
      .press(Qt::Key_A, Qt::ControlModifier)
      .type(QStringLiteral("180000"))
      .press(Qt::Key_Return)
      .see("kept", [&] { return called() == domain::Amount{18'000'000}; })
      .see("and shown", [&] { return cell(*table, QStringLiteral("Exhausted")) == QString::fromUtf8("90\u00a0%"); })
      .press(Qt::Key_Z, Qt::ControlModifier)
      .see("taken back", [&] { return called() == domain::Amount{5'000'000}; });
  CHECK(keys.work() == "");
}

TEST_CASE("Somebody who goes to another company is shown there from that day, and as having left here, by keys alone") {
  Office office;
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: contacts"));
  const auto positions = [&] { return office.count<domain::Position>(); };
  hands.see("the contacts have the keys", [&] { return office.isAt("account", "contacts") && Office::inTable(); })
      .press(Qt::Key_Down)
      .press(Qt::Key_F10, Qt::ShiftModifier)
      .see("what can be done", [] { return QApplication::activePopupWidget() != nullptr; })
      .press(Qt::Key_Down, Qt::NoModifier, 2)
      .press(Qt::Key_Return)
      .see("where else", Office::inDialog)
      .type(QStringLiteral("Brandt"))
      .press(Qt::Key_Tab)
      .type(QStringLiteral("Head of purchasing"))
      .press(Qt::Key_Tab, Qt::NoModifier, 4)
      .see("leaves the company here", [] { return qobject_cast<QCheckBox*>(QApplication::focusWidget()) != nullptr; })
      .press(Qt::Key_Space)
      .press(Qt::Key_Return, Qt::ControlModifier)
      .see("there are two positions", [&] { return positions() == 2 && office.inWindow(); });
  CHECK(hands.work() == "");
  REQUIRE(positions() == 2);
  CHECK(office.count<domain::Person>() == 1);
  const base::Date today = office.fixture.context().clock().today();
  const domain::Snapshot now = office.state();
  for (const domain::Position& one : now.all<domain::Position>())
    if (one.account.raw() == office.account) CHECK(one.until == today - std::chrono::days{1});
    else CHECK(one.from == today);
  DataTable* table = office.table(QStringLiteral("Contacts"));
  REQUIRE(table != nullptr);
  CHECK(cell(*table, QStringLiteral("Also at")) == QStringLiteral("Brandt KG"));
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).see("one position, not left", [&] {
    return positions() == 1 && !office.state().all<domain::Position>()[0].until;
  });
  CHECK(back.work() == "");
}

TEST_CASE("What answers a requirement stands beside it, as long as the offer was not declined") {
  Office office;
  const std::string account = std::to_string(office.account);
  const std::string need = std::to_string(office.add(domain::Kind::requirements, {{"account", account}, {"text", "Spare parts within 24 hours"}}));
  const base::RawId offer = office.add(domain::Kind::offers, {{"account", account}, {"name", "Line 3"}, {"status", "sent"}});
  office.add(domain::Kind::offer_items,
             {{"offer", std::to_string(offer)}, {"name", "Consignment stock"}, {"kind", "service_package"}, {"requirement", need}});
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: profile"));
  hands.see("the profile", [&] { return office.isAt("account", "profile"); });
  REQUIRE(hands.work() == "");
  DataTable* table = office.table(QStringLiteral("Requirements"));
  REQUIRE(table != nullptr);
  CHECK(cell(*table, QStringLiteral("Answered by")) == QStringLiteral("Consignment stock"));
  REQUIRE(office.workspace().commit(
      *app::setFields(office.state(), domain::Kind::offers, offer,
                      {{*domain::recordType(domain::Kind::offers).fieldIndex("status"), domain::Value{std::string("declined")}}})));
  REQUIRE(test::settleUntil([&] { return cell(*table, QStringLiteral("Answered by")).isEmpty(); }));
}

TEST_CASE("Skills and the next step of somebody's development are kept on the team's page") {
  Office office;
  const base::RawId me = addMe(office);
  test::Hands hands;
  office.go(hands, QStringLiteral("Hours and skills of the team"));
  hands.see("the team", [&] { return office.isAt("team"); });
  REQUIRE(hands.work() == "");
  DataTable* table = office.table(QStringLiteral("Skills"));
  REQUIRE(table != nullptr);
  office.add(domain::Kind::skill_ratings, {{"member", std::to_string(me)},
                                           {"skill", "negotiation"},
                                           {"self", "3"},
                                           {"lead", "2"},
                                           {"on", "2026-11-01"},
                                           {"step", "Sit in on two price talks"}});
  REQUIRE(test::settleUntil([&] { return table->tableModel().rowCount() == 1; }));
  CHECK(cell(*table, QStringLiteral("Next step")) == QStringLiteral("Sit in on two price talks"));
  CHECK(office.state().all<domain::SkillRating>()[0].lead == 2);
}

TEST_CASE("Somebody typed again at the company where they are is no second contact: the number that was not known is filled in, undone as one") {
  Office office;
  const domain::Snapshot state = office.state();
  const base::RawId who = state.all<domain::Person>()[0].id.raw();
  const domain::RecordType& type = domain::recordType(domain::Kind::persons);
  office.commit(
      app::setFields(state, domain::Kind::persons, who, {{*type.fieldIndex("email"), domain::Value{std::string("roland@mendel.example")}}}));
  const auto phone = [&] { return office.state().all<domain::Person>()[0].phone == "+49 40 77"; };
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: contacts"));
  hands.see("the contacts", [&] { return office.isAt("account", "contacts") && Office::inTable(); })
      .press(Qt::Key_Insert)
      .see("the form", Office::inDialog)
      .press(Qt::Key_Tab)
      .type(QStringLiteral("Roland"))
      .press(Qt::Key_Tab)
      .type(QStringLiteral("Mendel"))
      .press(Qt::Key_Tab)
      .type(QStringLiteral("Roland@Mendel.example"))
      .press(Qt::Key_Tab)
      .type(QStringLiteral("+49 40 77"))
      .press(Qt::Key_Return, Qt::ControlModifier)
      .see("the number is known", [&] { return office.inWindow() && phone(); });
  CHECK(hands.work() == "");
  CHECK(office.count<domain::Person>() == 1);
  CHECK(office.count<domain::Position>() == 1);
  CHECK(office.state().all<domain::Person>()[0].email == "roland@mendel.example");
  test::Hands back;
  back.press(Qt::Key_Z, Qt::ControlModifier).see("taken back", [&] { return !phone(); });
  CHECK(back.work() == "");
}
