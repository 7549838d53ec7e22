// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of an account in the whole window, by the keyboard: what is known of a fact, what was given and got, a field of the house's own.
#include "app/edits/custom_field_edits.h"
#include "ui/hands.h"
#include "ui/office.h"

#include <QLabel>

#include <algorithm>

using namespace kam;
using namespace kam::ui;
using domain::Knowledge;
using test::Office;

namespace {

/// Some label on the page reads this.
bool reads(Office& office, const QString& text) {
  const auto labels = office.desk.window().findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

}  // namespace

TEST_CASE("One key turns what is known about a fact: known, assumed, unknown, stale, and known again; each turn is one undo") {
  Office office;
  const base::RawId fact =
      office.add(domain::Kind::facts, {{"account", std::to_string(office.account)}, {"text", "Builds a second line"}, {"knowledge", "known"}});
  const auto is = [&office, fact](Knowledge wanted) {
    return [&office, fact, wanted] { return office.state().find(domain::Id<domain::Fact>(fact))->knowledge == wanted; };
  };
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: profile"));
  hands.see("the facts have the keys", [&] { return office.isAt("account", "profile") && Office::inTable(); }).press(Qt::Key_Down);
  for (const Knowledge wanted : {Knowledge::assumed, Knowledge::notKnown, Knowledge::stale, Knowledge::known})
    hands.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier).see("it turned", is(wanted));
  for (const Knowledge wanted : {Knowledge::stale, Knowledge::notKnown, Knowledge::assumed, Knowledge::known})
    hands.press(Qt::Key_Z, Qt::ControlModifier).see("it turned back", is(wanted));
  CHECK(hands.work() == "");
}

TEST_CASE("Concessions are set against each other: what was given in a year and what was got for it") {
  Office office;
  const auto concede = [&](const char* direction, const char* text, const char* worth) {
    office.add(domain::Kind::concessions, {{"account", std::to_string(office.account)}, {"direction", direction}, {"text", text}, {"worth", worth}});
  };
  concede("given", "Free delivery", "12000");
  concede("given", "Longer terms", "8000");
  concede("got", "Two years more", "15000");
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: contracts"));
  hands.see("what was given and got", [&] { return reads(office, QStringLiteral("given €20,000 a year, got €15,000")); });
  CHECK(hands.work() == "");
}

TEST_CASE("A field of the house's own is filled in on the account by typing, and undone") {
  Office office;
  const auto defined = app::addCustomField(office.state(), {{}, "Credit limit", domain::CustomType::text, {}});
  REQUIRE(defined);
  REQUIRE(office.workspace().commit(*defined));
  const auto value = [&] {
    return domain::customValue(*office.workspace().snapshot()->find(domain::Id<domain::Account>(office.account)), "credit_limit");
  };
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: profile"));
  hands.see("the profile", [&] { return office.isAt("account", "profile") && Office::inTable(); });
  REQUIRE(hands.work() == "");
  DataTable* own = nullptr;
  for (DataTable* table : office.desk.window().findChildren<DataTable*>())
    if (table->isVisible() && table->tableModel().rowCount() == 1 &&
        table->tableModel().index(0, 0).data().toString() == QStringLiteral("Credit limit"))
      own = table;
  REQUIRE(own != nullptr);
  own->setFocus();
  test::Hands typing;
  typing.press(Qt::Key_Down)
      .press(Qt::Key_Right)
      .type(QStringLiteral("5"))
      .type(QStringLiteral("0 k"))
      .press(Qt::Key_Return)
      .see("it is kept", [&] { return value() == "50 k"; })
      .press(Qt::Key_Z, Qt::ControlModifier)
      .see("it is taken back", [&] { return value().empty(); });
  CHECK(typing.work() == "");
}
