// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast_stack.h"

#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace kam;
using namespace kam::ui;

TEST_CASE("A message of several lines is shown whole, the first one and those that come behind it") {
  test::uiTestTheme();
  QWidget window;
  window.resize(900, 600);
  auto* stack = new ToastStack(&window);
  window.show();
  const QString text = QStringLiteral("Undone: duties of Regina Lindenberger at Ostsee Wasser und Abwasser AöR changed, as it was before the review");
  for (int i = 1; i <= 3; ++i) {
    stack->add({text, Tone::neutral, {}, {}});
    const auto labels = stack->findChildren<QLabel*>();
    REQUIRE(labels.size() == i);
    for (const QLabel* label : labels) {
      REQUIRE(label->heightForWidth(label->width()) > label->fontMetrics().lineSpacing());
      CHECK(label->height() >= label->heightForWidth(label->width()));
    }
  }
}
