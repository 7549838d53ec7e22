// SPDX-License-Identifier: GPL-3.0-or-later
// Help where one is: every command that has keys shows them where it is found, and F1 explains what the pointer is on, in the whole window.
#include "shell/explanation.h"
#include "shell/main_window.h"
#include "shell/palette_model.h"
#include "ui/hands.h"
#include "ui/office.h"

#include <QPushButton>

using namespace kam;
using namespace kam::ui;
using test::Office;

namespace {

Explanation explained(Office& office, const QWidget& widget, const QPoint& at) { return explanationAt(office.desk.window(), widget.mapToGlobal(at)); }

}  // namespace

TEST_CASE("F1 explains a figure of a table with what stands behind it, a heading, and a button") {
  Office office;
  DataTable* table = office.contractsWithCallOff();
  REQUIRE(table != nullptr);
  int column = 0;
  while (table->model()->headerData(column, Qt::Horizontal).toString() != QStringLiteral("Exhausted")) ++column;
  const Explanation figure = explained(office, *table->viewport(), table->visualRect(table->model()->index(0, column)).center());
  CHECK(figure.title == QStringLiteral("Exhausted"));
  CHECK(figure.text.contains(QStringLiteral("called off after")));
  QPushButton* renew = nullptr;
  for (QPushButton* button : office.desk.window().findChildren<QPushButton*>())
    if (button->isVisible() && button->text() == QString::fromUtf8("Renew …")) renew = button;
  REQUIRE(renew != nullptr);
  CHECK(explained(office, *renew, renew->rect().center()).text.contains(QStringLiteral("follows on the same terms")));
}

TEST_CASE("Every command is found by its name, with its keys beside it where it has some, in both languages") {
  Office office;
  for (const words::Language language : {words::Language::english, words::Language::german}) {
    office.fixture.context().setLanguage(language);
    const CommandList& commands = office.desk.commands().list();
    PaletteModel model(office.fixture.context(), commands);
    int withKeys = 0;
    for (const Command& command : commands.all()) {
      const QString title = office.fixture.context().say(command.title);
      INFO(title.toStdString());
      model.setQuery(title);
      bool found = false;
      for (int row = 0; row < model.rowCount(); ++row) {
        if (model.entry(row).command != &command) continue;
        found = true;
        CHECK(model.entry(row).detail == command.keys.toString(QKeySequence::NativeText));
      }
      CHECK(found);
      withKeys += command.keys.isEmpty() ? 0 : 1;
    }
    CHECK(withKeys > 15);
  }
  office.fixture.context().setLanguage(words::Language::english);
}
