// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's page with its dialogs as a user drives them: outline by template, findings that lead to their place, what goes on into next year,
// many plans at once, marks in texts, the house's colours, and an account that changes hands.
#include "app/demo/demo.h"
#include "app/edits/record_edits.h"
#include "dialogs/handover_dialog.h"
#include "dialogs/plan_batch_dialog.h"
#include "dialogs/record_link_dialog.h"
#include "widgets/gauge_strip.h"
#include "pages/account/account_model.h"
#include "pages/plan/carry_dialog.h"
#include "pages/plan/outline_entry.h"
#include "pages/plan/plan_view.h"
#include "pages/settings/house_card.h"
#include "pages/settings/settings_model.h"
#include "shell/record_place.h"
#include "ui/ui_test_app.h"
#include "widgets/form_view.h"
#include "widgets/marked_text.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace kam;
using namespace kam::ui;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

struct Bench {
  test::UiFixture fixture;
  PlanModel model;
  RawId account = 0;

  Bench() {
    test::uiTestTheme();
    account = add(Kind::accounts, {{"name", std::string("Ernst Handel")}, {"tier", std::string("key")}});
    CHECK_FALSE(load());
    REQUIRE(model.create());
    REQUIRE(load());
  }
  app::Workspace& workspace() { return fixture.workspace(); }
  bool load() { return model.load(&workspace(), account, words::Words(words::Language::english), kToday); }
  RawId add(Kind kind, const std::vector<std::pair<std::string_view, Value>>& texts) {
    std::vector<app::FieldValue> values;
    for (const auto& [field, value] : texts) values.emplace_back(*recordType(kind).fieldIndex(field), value);
    const auto edit = app::addRecord(*workspace().snapshot(), workspace().ids(), kind, values);
    REQUIRE(edit);
    REQUIRE(workspace().commit(*edit));
    return edit->rows.front().id;
  }
};

OutlineEntry* entryOf(PlanView& view, const QString& name) {
  for (OutlineEntry* entry : view.findChildren<OutlineEntry*>())
    if (entry->text() == name) return entry;
  return nullptr;
}

}  // namespace

TEST_CASE("the outline shows what the template asks for and how far it is written", "[living_plan]") {
  Bench bench;
  PlanView view(bench.fixture.context(), bench.model, nullptr);
  view.resize(1280, 800);
  view.retranslate();
  view.show();
  view.QWidget::show();
  int shown = 0;
  for (OutlineEntry* entry : view.findChildren<OutlineEntry*>()) shown += entry->isVisible() ? 1 : 0;
  CHECK(shown == 21);
  REQUIRE(entryOf(view, QStringLiteral("Strategy")) != nullptr);
  CHECK(entryOf(view, QStringLiteral("Strategy"))->accessibleDescription().startsWith(QStringLiteral("Strategy: empty")));
  REQUIRE(bench.model.useTemplate(PlanTemplate::standard));
  REQUIRE(bench.load());
  view.show();
  shown = 0;
  for (OutlineEntry* entry : view.findChildren<OutlineEntry*>()) shown += entry->isVisible() ? 1 : 0;
  CHECK(shown == 4);
}

TEST_CASE("a finding leads to the field it is about", "[living_plan]") {
  Bench bench;
  PlanView view(bench.fixture.context(), bench.model, nullptr);
  view.resize(1280, 800);
  view.retranslate();
  view.show();
  view.QWidget::show();
  view.activateWindow();
  test::settle();
  const auto& findings = bench.model.findings();
  const auto strategy = std::find_if(findings.begin(), findings.end(), [](const auto& one) { return one.field == "strategy"; });
  REQUIRE(strategy != findings.end());
  view.goTo(*strategy);
  test::settle();
  QWidget* focused = view.focusWidget();
  REQUIRE(focused != nullptr);
  CHECK(focused->accessibleName() == QStringLiteral("Strategy"));
  CHECK(entryOf(view, QStringLiteral("Strategy")) != nullptr);
}

TEST_CASE("an entry of the SWOT that is taken from the records remembers where it stands", "[living_plan]") {
  Bench bench;
  bench.add(Kind::barriers,
            {{"account", bench.account}, {"text", std::string("Certified for the sterile area")}, {"kind", std::string("certification")}});
  REQUIRE(bench.load());
  REQUIRE(bench.model.proposals().size() == 1);
  REQUIRE(bench.model.takeProposal(bench.model.proposals()[0]));
  REQUIRE(bench.load());
  CHECK(bench.model.proposals().empty());
  const auto& entry = bench.model.snapshot()->all<SwotEntry>()[0];
  CHECK(entry.field == SwotField::strength);
  CHECK(scoring::sourceOf(entry.source)->kind == Kind::barriers);
}

TEST_CASE("next year's plan takes what is ticked and nothing else", "[living_plan]") {
  Bench bench;
  std::vector<app::CarryItem> items{
      {Kind::goals, 1, {}, "Grow", true}, {Kind::goals, 2, {}, "Reached", false}, {Kind::plans, 0, "strategy", "Text", true}};
  CarryDialog dialog(bench.fixture.context(), QStringLiteral("Plan 2026"), items, nullptr);
  CHECK(dialog.chosen().size() == 2);
  auto* tree = dialog.findChild<QTreeWidget*>();
  REQUIRE(tree->topLevelItemCount() == 2);
  for (int group = 0; group < 2; ++group)
    for (int line = 0; line < tree->topLevelItem(group)->childCount(); ++line)
      tree->topLevelItem(group)->child(line)->setCheckState(0, Qt::Unchecked);
  CHECK(dialog.chosen().empty());
}

TEST_CASE("plans are written beside the window, one file each", "[living_plan]") {
  Bench bench;
  QTemporaryDir folder;
  PlanBatchDialog dialog(bench.fixture.context(), {bench.account}, nullptr);
  dialog.setFolder(folder.filePath(QStringLiteral("out")));
  int written = -1;
  QObject::connect(&dialog, &PlanBatchDialog::written, &dialog, [&](int files) { written = files; });
  dialog.start();
  REQUIRE(test::settleUntil([&] { return written >= 0; }));
  CHECK(written == 1);
  CHECK(QDir(folder.filePath(QStringLiteral("out"))).entryList({QStringLiteral("*.pdf")}) == QStringList{QStringLiteral("Ernst Handel.pdf")});
  // A file where the folder should be: a sentence, no crash.
  QFile blocked(folder.filePath(QStringLiteral("blocked")));
  REQUIRE(blocked.open(QIODevice::WriteOnly));
  blocked.close();
  PlanBatchDialog refused(bench.fixture.context(), {bench.account}, nullptr);
  refused.setFolder(folder.filePath(QStringLiteral("blocked/inside")));
  refused.start();
  CHECK(test::settleUntil([&] {
    for (const QLabel* label : refused.findChildren<QLabel*>())
      if (label->text().contains(QStringLiteral("blocked"))) return true;
    return false;
  }));
}

TEST_CASE("marks are set and taken away by keys and buttons, and one undo of the typing takes each back", "[living_plan]") {
  test::uiTestTheme();
  QPlainTextEdit edit;
  MarkedText marks(edit, nullptr);
  edit.setPlainText(QStringLiteral("Grow with service\nand pumps"));
  QTextCursor cursor = edit.textCursor();
  cursor.setPosition(10);
  cursor.setPosition(17, QTextCursor::KeepAnchor);
  edit.setTextCursor(cursor);
  marks.toggleBold();
  CHECK(edit.toPlainText() == QStringLiteral("Grow with **service**\nand pumps"));
  cursor.setPosition(12);
  cursor.setPosition(19, QTextCursor::KeepAnchor);
  edit.setTextCursor(cursor);
  marks.toggleBold();
  CHECK(edit.toPlainText() == QStringLiteral("Grow with service\nand pumps"));
  edit.selectAll();
  marks.toggleLine(QStringLiteral("- "));
  CHECK(edit.toPlainText() == QStringLiteral("- Grow with service\n- and pumps"));
  edit.selectAll();
  marks.toggleLine(QStringLiteral("# "));
  CHECK(edit.toPlainText() == QStringLiteral("# Grow with service\n# and pumps"));
  edit.selectAll();
  marks.toggleLine(QStringLiteral("# "));
  CHECK(edit.toPlainText() == QStringLiteral("Grow with service\nand pumps"));
  edit.undo();
  CHECK(edit.toPlainText() == QStringLiteral("# Grow with service\n# and pumps"));
  edit.setReadOnly(true);
  marks.toggleLine(QStringLiteral("- "));
  CHECK(edit.toPlainText() == QStringLiteral("# Grow with service\n# and pumps"));
  delete marks.tools();
}

TEST_CASE("a link in a text opens its record, and one to nothing does nothing", "[living_plan]") {
  Bench bench;
  AppContext& context = bench.fixture.context();
  CHECK(followLink(context, QStringLiteral("kam:accounts/") + QString::number(bench.account)));
  CHECK(context.navigation().current().page == QStringLiteral("account"));
  CHECK(context.navigation().current().arguments.record == bench.account);
  CHECK(followLink(context, QStringLiteral("kam:plans/") + QString::number(bench.model.plan().id.raw())));
  CHECK(context.navigation().current().page == QStringLiteral("plan"));
  for (const char* nowhere : {"kam:accounts/999", "kam:nothing/1", "kam:", "file:///etc/passwd", "javascript:alert(1)"})
    CHECK_FALSE(followLink(context, QString::fromLatin1(nowhere)));
  CHECK_FALSE(placeOf(*bench.workspace().snapshot(), Kind::settings, 1));
}

TEST_CASE("the house's logo and colour are taken only where they can be used", "[living_plan]") {
  Bench bench;
  SettingsModel settings(bench.fixture.context());
  HouseCard card(bench.fixture.context(), settings, nullptr);
  card.retranslate();
  QTemporaryDir folder;
  const QString png = folder.filePath(QStringLiteral("logo.png"));
  QImage image(60, 20, QImage::Format_RGB32);
  image.fill(Qt::red);
  REQUIRE(image.save(png));
  REQUIRE(card.takeLogo(png));
  CHECK_FALSE(bench.workspace().snapshot()->all<Settings>()[0].logo.empty());
  QFile text(folder.filePath(QStringLiteral("logo.txt")));
  REQUIRE(text.open(QIODevice::WriteOnly));
  text.write("no picture");
  text.close();
  const auto refused = card.takeLogo(text.fileName());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::logoUnusable);
  CHECK(refused.error().arguments[0] == "logo.txt");
  REQUIRE(card.takeColour(QStringLiteral("#0E6B5C")));
  CHECK(bench.workspace().snapshot()->all<Settings>()[0].accentColour == "0E6B5C");
  CHECK(card.takeColour(QStringLiteral("#FFFF00")).error().code == base::ErrorCode::valueOutOfRange);
  REQUIRE(card.takeColour({}));
  CHECK(bench.workspace().snapshot()->all<Settings>()[0].accentColour.empty());
}

TEST_CASE("a handover is planned from its dialog", "[living_plan]") {
  Bench bench;
  const RawId person = bench.add(Kind::persons, {{"family_name", std::string("Vogt")}});
  bench.add(Kind::positions, {{"person", person}, {"account", bench.account}});
  const RawId member = bench.add(Kind::team, {{"name", std::string("S. Oduya")}});
  HandoverDialog dialog(bench.fixture.context(), bench.account, nullptr);
  dialog.setSuccessor(member);
  CHECK(dialog.successor() == member);
  REQUIRE(dialog.plan());
  const auto snapshot = bench.workspace().snapshot();
  REQUIRE(snapshot->all<Action>().size() == 1);
  CHECK(snapshot->all<Action>()[0].title == "Introduce S. Oduya to Vogt");
  REQUIRE(dialog.plan());
  CHECK(bench.workspace().snapshot()->all<Action>().size() == 1);
}

TEST_CASE("the account's strip names intent, health, what is known, three targets, contract cover and the next review", "[living_plan]") {
  Bench bench;
  AccountModel model;
  REQUIRE(model.load(&bench.workspace(), bench.account, words::Words(words::Language::english), kToday));
  const auto gauges = model.gauges();
  REQUIRE(gauges.size() == 8);
  CHECK(gauges[3].value == QStringLiteral("no target"));
  CHECK(gauges[7].value == QStringLiteral("–"));
  GaugeStrip strip(nullptr);
  strip.resize(1000, 52);
  strip.setGauges(gauges);
  strip.show();
  QString wanted;
  QObject::connect(&strip, &GaugeStrip::wanted, &strip, [&](const QString& tab) { wanted = tab; });
  QTest::mouseClick(strip.childAt(930 - 130, 20), Qt::LeftButton);
  CHECK(wanted == QStringLiteral("contracts"));
}
