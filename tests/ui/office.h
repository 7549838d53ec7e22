// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a small workspace of its own, and what somebody at the keyboard sees of it.
#pragma once

#include "app/edits/contact_edits.h"
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "page_list.h"
#include "shell/desk.h"
#include "shell/page_host.h"
#include "ui/hands.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>

namespace kam::test {

/// The whole window on a workspace with a customer, somebody there, two open opportunities and a contract whose day of notice is near.
struct Office {
  UiFixture fixture{false};
  ui::PageRegistry registry = ui::allPages();
  ui::Desk desk{fixture.context(), registry};
  base::RawId account = 0;
  base::RawId contract = 0;
  std::vector<base::RawId> opportunities;

  Office() {
    app::NewWorkspace wanted;
    wanted.name = "Day";
    desk.session().create(fixture.path(QStringLiteral("day.kam")), wanted);
    REQUIRE(settleUntil([&] { return desk.session().isOpen(); }));
    account = add(domain::Kind::accounts, {{"name", "Ernst Handel"}});
    add(domain::Kind::accounts, {{"name", "Brandt KG"}});
    const domain::RecordType& persons = domain::recordType(domain::Kind::persons);
    commit(app::addContact(state(), workspace().ids(), domain::Id<domain::Account>(account),
                           {{*persons.fieldIndex("given_name"), std::string("Roland")}, {*persons.fieldIndex("family_name"), std::string("Mendel")}},
                           {}));
    for (const char* name : {"Line 3", "Line 4"})
      opportunities.push_back(add(domain::Kind::opportunities,
                                  {{"account", std::to_string(account)}, {"name", name}, {"amount", "50000"}, {"expected_close", "2026-12-15"}}));
    contract = add(domain::Kind::contracts, {{"account", std::to_string(account)},
                                             {"name", "Framework"},
                                             {"kind", "framework"},
                                             {"start", "2025-03-01"},
                                             {"initial_months", "24"},
                                             {"tacit_renewal", "true"},
                                             {"renewal_months", "12"},
                                             {"notice_months", "3"},
                                             {"yearly_value", "120000"}});
    desk.window().show();
    desk.window().activateWindow();
    REQUIRE(settleUntil([&] { return desk.window().isActiveWindow(); }));
    settle();
  }

  app::Workspace& workspace() { return *fixture.context().workspace(); }
  domain::Snapshot state() { return *workspace().snapshot(); }
  base::RawId add(domain::Kind kind, const std::vector<app::FieldText>& texts) {
    const auto values = app::parseFields(state(), kind, texts);
    REQUIRE(values);
    return commit(app::addRecord(state(), workspace().ids(), kind, *values));
  }
  base::RawId commit(const base::Result<app::Edit>& edit) {
    REQUIRE(edit);
    REQUIRE(workspace().commit(*edit));
    return edit->rows.front().id;
  }
  template <class Record>
  std::size_t count() {
    return state().all<Record>().size();
  }
  const domain::Opportunity& opportunity(std::size_t at) { return *workspace().snapshot()->find(domain::Id<domain::Opportunity>(opportunities[at])); }
  bool isAt(const char* page, const char* section = "") {
    const ui::Location place = fixture.navigation().current();
    return place.page == QLatin1String(page) && (*section == '\0' || place.arguments.section == QLatin1String(section));
  }
  /// The keys are a table's, which has rows.
  static bool inTable() {
    const auto* table = qobject_cast<ui::DataTable*>(QApplication::focusWidget());
    return table != nullptr && table->isVisible();
  }
  static bool inDialog() { return QApplication::activeModalWidget() != nullptr && QApplication::focusWidget() != nullptr; }
  bool inWindow() { return QApplication::activeModalWidget() == nullptr && desk.window().isActiveWindow(); }

  /// The table that is shown under this name; nullptr where there is none.
  ui::DataTable* table(const QString& name) {
    for (ui::DataTable* one : desk.window().findChildren<ui::DataTable*>())
      if (one->isVisible() && one->accessibleName() == name) return one;
    return nullptr;
  }
  /// The customer's contracts on screen, the keys with them; 50,000 of 200,000 are called off.
  ui::DataTable* contractsWithCallOff() {
    const domain::RecordType& type = domain::recordType(domain::Kind::contracts);
    commit(app::setFields(state(), domain::Kind::contracts, contract,
                          {{*type.fieldIndex("volume_commitment"), domain::Value{std::int64_t{20'000'000}}},
                           {*type.fieldIndex("called_off"), domain::Value{std::int64_t{5'000'000}}}}));
    Hands hands;
    goToCustomer(hands);
    go(hands, QStringLiteral("Account: contracts"));
    hands.see("the contracts have the keys", [this] { return isAt("account", "contracts") && inTable(); });
    REQUIRE(hands.work() == "");
    return qobject_cast<ui::DataTable*>(QApplication::focusWidget());
  }

  /// By name, from anywhere.
  void go(Hands& hands, const QString& name) {
    hands.press(Qt::Key_K, Qt::ControlModifier)
        .see("the box for search and commands", [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; })
        .type(name)
        .press(Qt::Key_Return);
  }
  void goToCustomer(Hands& hands) {
    go(hands, QStringLiteral("Ernst Handel"));
    hands.see("the customer's page", [this] { return isAt("account") && fixture.navigation().current().arguments.record == account; });
  }
};

}  // namespace kam::test
