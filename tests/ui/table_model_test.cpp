// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kam;
using namespace kam::ui;

namespace {

class Names : public TableSource {
public:
  explicit Names(QStringList names) : m_names(std::move(names)) {
    m_columns = {{QStringLiteral("name"), QStringLiteral("Name"), CellType::text, 120, true, true},
                 {QStringLiteral("length"), QStringLiteral("Length"), CellType::number, 80},
                 {QStringLiteral("tick"), QStringLiteral("Tick"), CellType::check, 40, true, true}};
  }
  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return static_cast<std::size_t>(m_names.size()); }
  base::RawId id(std::size_t row) const override { return 100 + static_cast<base::RawId>(row); }
  QString text(std::size_t row, std::size_t column) const override {
    const QString& name = m_names[static_cast<qsizetype>(row)];
    return column == 0 ? name : column == 1 ? QString::number(name.size()) : QString();
  }
  SortKey sortKey(std::size_t row, std::size_t column) const override {
    if (column == 1) return std::int64_t{m_names[static_cast<qsizetype>(row)].size()};
    return text(row, column);
  }
  base::Result<void> edit(std::size_t row, std::size_t column, const QString& typed) override {
    if (column == 0 && typed.isEmpty()) return base::fail(base::ErrorCode::fieldRequired, {"accounts", "name"});
    edits << QStringLiteral("%1/%2=%3").arg(row).arg(column).arg(typed);
    if (column == 0) m_names[static_cast<qsizetype>(row)] = typed;
    return {};
  }
  QStringList edits;

private:
  QStringList m_names;
  std::vector<TableColumn> m_columns;
};

}  // namespace

TEST_CASE("the table model keeps Qt's contract while it sorts, filters, edits and changes its source") {
  test::uiTestTheme();
  TableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  CHECK(model.rowCount() == 0);
  auto source = std::make_shared<Names>(QStringList{QStringLiteral("ccc"), QStringLiteral("a"), QStringLiteral("bb")});
  model.setSource(source);
  CHECK(model.rowCount() == 3);
  model.sort(1, Qt::AscendingOrder);
  CHECK(model.index(0, 0).data().toString() == QStringLiteral("a"));
  model.setFilter(QStringLiteral("b"));
  CHECK(model.rowCount() == 1);
  CHECK(model.id(0) == 102);
  model.setFilter({});
  model.clearSort();
  CHECK(model.index(0, 0).data().toString() == QStringLiteral("ccc"));
}

TEST_CASE("what is typed into a cell reaches the source's row, whatever the order shown") {
  test::uiTestTheme();
  TableModel model;
  auto source = std::make_shared<Names>(QStringList{QStringLiteral("ccc"), QStringLiteral("a")});
  model.setSource(source);
  model.sort(1, Qt::AscendingOrder);
  CHECK(model.setData(model.index(0, 0), QStringLiteral("aa")));
  CHECK(source->edits == QStringList{QStringLiteral("1/0=aa")});
  CHECK(model.setData(model.index(1, 2), Qt::Checked, Qt::CheckStateRole));
  CHECK(source->edits.last() == QStringLiteral("0/2=1"));
  CHECK_FALSE(model.setData(model.index(0, 1), QStringLiteral("7")));
}

TEST_CASE("a refused edit is told and changes nothing") {
  test::uiTestTheme();
  TableModel model;
  auto source = std::make_shared<Names>(QStringList{QStringLiteral("a")});
  model.setSource(source);
  int refused = 0;
  QObject::connect(&model, &TableModel::editRefused, [&refused](const base::Error& error) {
    ++refused;
    CHECK(error.code == base::ErrorCode::fieldRequired);
  });
  CHECK_FALSE(model.setData(model.index(0, 0), QString()));
  CHECK(refused == 1);
  CHECK(model.index(0, 0).data().toString() == QStringLiteral("a"));
}

TEST_CASE("a table keeps its selection by id when its source changes, and copies tab-separated text") {
  test::uiTestTheme();
  DataTable table({});
  table.setSource(std::make_shared<Names>(QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
  table.selectId(101);
  CHECK(table.selectedIds() == std::vector<base::RawId>{101});
  table.setSource(std::make_shared<Names>(QStringList{QStringLiteral("one"), QStringLiteral("2"), QStringLiteral("three"), QStringLiteral("four")}));
  CHECK(table.selectedIds() == std::vector<base::RawId>{101});
  CHECK(table.selectionText() == QStringLiteral("Name\tLength\tTick\n2\t1\t\n"));
}

TEST_CASE("Enter opens the current row and Delete asks to remove the selection") {
  test::uiTestTheme();
  DataTable table({});
  table.resize(400, 300);
  table.setSource(std::make_shared<Names>(QStringList{QStringLiteral("one"), QStringLiteral("two")}));
  table.show();
  table.selectId(101);
  QList<qint64> opened;
  std::vector<base::RawId> removed;
  QObject::connect(&table, &DataTable::opened, [&opened](qint64 id) { opened << id; });
  QObject::connect(&table, &DataTable::removeWanted, [&removed](const std::vector<base::RawId>& ids) { removed = ids; });
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(opened == QList<qint64>{101});
  QTest::keyClick(&table, Qt::Key_Delete);
  CHECK(removed == std::vector<base::RawId>{101});
}

TEST_CASE("typing in a cell edits it") {
  test::uiTestTheme();
  DataTable table({});
  table.resize(400, 300);
  auto source = std::make_shared<Names>(QStringList{QStringLiteral("one"), QStringLiteral("two")});
  table.setSource(source);
  table.show();
  table.selectionModel()->setCurrentIndex(table.model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
  QTest::keyClick(&table, Qt::Key_X);
  QWidget* editor = table.findChild<QLineEdit*>();
  REQUIRE(editor != nullptr);
  QTest::keyClicks(editor, QStringLiteral("yz"));
  QTest::keyClick(editor, Qt::Key_Return);
  test::settle();
  CHECK(source->edits == QStringList{QStringLiteral("0/0=xyz")});
}

TEST_CASE("columns and widths are remembered under the table's name") {
  test::uiTestTheme();
  QSettings().remove(QStringLiteral("tables/remembering"));
  const auto source = std::make_shared<Names>(QStringList{QStringLiteral("one"), QStringLiteral("two")});
  int drawn = 0;
  {
    DataTable table(QStringLiteral("remembering"));
    table.setSource(source);
    table.show();
    // The edge of the first column is drawn to the right by the mouse.
    QHeaderView& header = *table.horizontalHeader();
    const QPointF edge(header.sectionViewportPosition(0) + header.sectionSize(0) - 1, header.height() / 2.0);
    const int before = table.columnWidth(0);
    const auto send = [&](QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons held) {
      QMouseEvent event(type, at, header.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
      QApplication::sendEvent(header.viewport(), &event);
    };
    send(QEvent::MouseMove, edge, Qt::NoButton, Qt::NoButton);
    send(QEvent::MouseButtonPress, edge, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, edge + QPointF(33, 0), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, edge + QPointF(33, 0), Qt::LeftButton, Qt::NoButton);
    drawn = table.columnWidth(0);
    CHECK(drawn > before);
    table.setColumnHidden(1, true);
    table.sortByColumn(0, Qt::DescendingOrder);
    CHECK(test::settleUntil([] { return QSettings().contains(QStringLiteral("tables/remembering")); }));
  }
  DataTable again(QStringLiteral("remembering"));
  again.setSource(source);
  CHECK(again.columnWidth(0) == drawn);
  CHECK(again.isColumnHidden(1));
  CHECK(again.model()->index(0, 0).data().toString() == QStringLiteral("two"));
}

TEST_CASE("widths that nobody drew are found anew each time, however often a table was looked at without rows") {
  test::uiTestTheme();
  QSettings().remove(QStringLiteral("tables/looked_at"));
  {
    DataTable table(QStringLiteral("looked_at"));
    table.setSource(std::make_shared<Names>(QStringList{}));
    table.resize(700, 200);
    table.show();
    test::settle();
    // What a header does by itself.
    table.setColumnWidth(0, 41);
    table.sortByColumn(0, Qt::DescendingOrder);
    CHECK(test::settleUntil([] { return QSettings().contains(QStringLiteral("tables/looked_at")); }));
  }
  const QStringList kept = QSettings().value(QStringLiteral("tables/looked_at")).toStringList();
  REQUIRE(kept.size() >= 2);
  for (const QString& entry : kept)
    if (!entry.startsWith(QStringLiteral("sort:"))) CHECK(entry.split(QLatin1Char(':'))[1] == QStringLiteral("0"));
}
