// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include <catch2/catch.hpp>

using namespace kam::ui;

TEST_CASE("going back and forward visits the places in order, as a browser does") {
  Navigation navigation;
  QStringList seen;
  QObject::connect(&navigation, &Navigation::moved, [&seen](const Location& place) { seen << place.page; });
  navigation.openPage(QStringLiteral("portfolio"));
  navigation.openAccount(7);
  navigation.openPage(QStringLiteral("history"));
  CHECK_FALSE(navigation.canGoForward());
  navigation.back();
  CHECK(navigation.current() == Location{QStringLiteral("account"), {7, {}}});
  navigation.back();
  CHECK_FALSE(navigation.canGoBack());
  navigation.back();
  navigation.forward();
  CHECK(seen == QStringList{QStringLiteral("portfolio"), QStringLiteral("account"), QStringLiteral("history"), QStringLiteral("account"),
                            QStringLiteral("portfolio"), QStringLiteral("account")});
}

TEST_CASE("a new place after going back ends the way forward") {
  Navigation navigation;
  navigation.openPage(QStringLiteral("a"));
  navigation.openPage(QStringLiteral("b"));
  navigation.back();
  navigation.openPage(QStringLiteral("c"));
  CHECK_FALSE(navigation.canGoForward());
  navigation.back();
  CHECK(navigation.current().page == QStringLiteral("a"));
}

TEST_CASE("opening the present place again adds no step, and a switched tab none either") {
  Navigation navigation;
  navigation.openPage(QStringLiteral("a"));
  navigation.openAccount(7);
  navigation.openAccount(7);
  navigation.amend({7, QStringLiteral("contacts")});
  navigation.back();
  CHECK(navigation.current().page == QStringLiteral("a"));
  navigation.forward();
  CHECK(navigation.current().arguments.section == QStringLiteral("contacts"));
}
