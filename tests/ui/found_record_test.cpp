// SPDX-License-Identifier: GPL-3.0-or-later
// What is found by the search stands out where it is shown: its row is chosen and has the keys.
#include "ui/hands.h"
#include "ui/office.h"

using namespace kam;
using namespace kam::ui;
using test::Office;

namespace {

/// The keys are in a table, in the row of this record.
bool isInRow(base::RawId record) {
  const auto* table = qobject_cast<DataTable*>(QApplication::focusWidget());
  return table != nullptr && table->currentId() == record && table->selectedIds() == std::vector<base::RawId>{record};
}

void set(Office& office, domain::Kind kind, base::RawId record, const std::vector<app::FieldText>& texts) {
  const auto values = app::parseFields(office.state(), kind, texts);
  REQUIRE(values);
  office.commit(app::setFields(office.state(), kind, record, *values));
}

}  // namespace

TEST_CASE(
    "What is found by name is chosen in its table: somebody at an account, one of many opportunities, what stands below others on a long page") {
  Office office;
  const std::string account = std::to_string(office.account);
  for (int at = 0; at < 40; ++at)
    office.add(domain::Kind::opportunities, {{"account", account}, {"name", "Further " + std::to_string(at)}, {"expected_close", "2026-12-20"}});
  const base::RawId last = office.add(domain::Kind::opportunities, {{"account", account}, {"name", "Zeppelin"}, {"expected_close", "2027-12-20"}});
  const base::RawId concession = office.add(domain::Kind::concessions, {{"account", account}, {"text", "Bonus for loyalty"}, {"direction", "given"}});
  const base::RawId position = office.state().all<domain::Position>()[0].id.raw();
  test::Hands hands;
  office.go(hands, QStringLiteral("Mendel"));
  hands.see("Mendel's row", [&] { return office.isAt("account", "contacts") && isInRow(position); });
  office.go(hands, QStringLiteral("Zeppelin"));
  hands.see("the last opportunity's row", [&] { return office.isAt("account", "opportunities") && isInRow(last); });
  office.go(hands, QStringLiteral("Framework"));
  hands.see("the contract's row", [&] { return office.isAt("account", "contracts") && isInRow(office.contract); });
  // The last of the tab's registers, far below what is in sight at first.
  office.go(hands, QStringLiteral("Bonus for loyalty"));
  hands.see("the concession's row", [&] { return office.isAt("account", "contracts") && isInRow(concession); });
  CHECK(hands.work() == "");
  const auto* table = qobject_cast<DataTable*>(QApplication::focusWidget());
  REQUIRE(table != nullptr);
  CHECK(table->viewport()->visibleRegion().contains(table->visualRect(table->currentIndex()).center()));
}

TEST_CASE("An opportunity that is closed is shown although open ones were asked for, and a talk although the timeline is filtered") {
  Office office;
  set(office, domain::Kind::opportunities, office.opportunities[1], {{"outcome", "won"}, {"closed", "2026-10-01"}});
  const base::RawId talk = office.add(
      domain::Kind::interactions,
      {{"account", std::to_string(office.account)}, {"at", "2026-10-02T10:00"}, {"channel", "visit"}, {"subject", "Walk through the plant"}});
  test::Hands hands;
  office.go(hands, QStringLiteral("Line 4"));
  hands.see("the won one's row", [&] { return office.isAt("account", "opportunities") && isInRow(office.opportunities[1]); });
  office.go(hands, QStringLiteral("Account: timeline"));
  hands.see("the timeline", [&] { return office.isAt("account", "timeline") && Office::inTable(); });
  REQUIRE(hands.work() == "");
  auto* filter = office.desk.window().findChild<QLineEdit*>(QStringLiteral("timeline.filter"));
  REQUIRE(filter != nullptr);
  filter->setText(QStringLiteral("nothing has this"));
  test::Hands again;
  office.go(again, QStringLiteral("Walk through"));
  again.see("the talk's row", [&] {
    const auto* table = qobject_cast<DataTable*>(QApplication::focusWidget());
    if (!office.isAt("account", "timeline") || table == nullptr || !table->currentIndex().isValid()) return false;
    return table->selectionText().contains(QStringLiteral("Walk through the plant"));
  });
  CHECK(again.work() == "");
  CHECK(filter->text().isEmpty());
  CHECK(talk != 0);
}

TEST_CASE("Somebody who changed company is found where they are now") {
  Office office;
  const domain::Snapshot state = office.state();
  const domain::Position& here = state.all<domain::Position>()[0];
  const base::RawId other = state.all<domain::Account>()[1].id.raw();
  set(office, domain::Kind::positions, here.id.raw(), {{"until", "2026-06-30"}});
  const base::RawId there = office.add(domain::Kind::positions, {{"account", std::to_string(other)}, {"person", std::to_string(here.person.raw())}});
  test::Hands hands;
  office.go(hands, QStringLiteral("Mendel"));
  hands.see("the row in the new company", [&] { return office.fixture.navigation().current().arguments.record == other && isInRow(there); });
  CHECK(hands.work() == "");
}
