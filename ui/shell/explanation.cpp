// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/explanation.h"

#include "shell/app_context.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/chart_view.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kWidth = 380;

QString plain(const QString& text) {
  if (!Qt::mightBeRichText(text)) return text;
  QTextDocument document;
  document.setHtml(text);
  return document.toPlainText();
}

Explanation ofChart(const ChartView& chart, const QPoint& at) {
  // The last spot that holds the place answers, as the mouse would be answered.
  QString text;
  for (const ChartSpot& spot : chart.spots())
    if (spot.area.contains(at)) text = spot.text;
  return {chart.accessibleName(), text};
}

Explanation ofTable(const QTableView& table, const QPoint& inViewport) {
  const QModelIndex index = table.indexAt(inViewport);
  if (!index.isValid()) return {table.accessibleName(), {}};
  const QAbstractItemModel& model = *table.model();
  const QString column = model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
  QStringList lines{index.data(Qt::DisplayRole).toString(), model.headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(),
                    index.data(Qt::ToolTipRole).toString()};
  lines.removeAll(QString());
  lines.removeDuplicates();
  return {column.isEmpty() ? table.accessibleName() : column, lines.join(QLatin1Char('\n'))};
}

Explanation ofHeader(const QHeaderView& header, const QPoint& at) {
  const int section = header.logicalIndexAt(at);
  if (section < 0 || header.model() == nullptr) return {};
  return {header.model()->headerData(section, header.orientation(), Qt::DisplayRole).toString(),
          header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString()};
}

Explanation ofWidget(const QWidget& widget) {
  Explanation found{widget.accessibleName(), plain(widget.toolTip())};
  if (found.text.isEmpty()) found.text = widget.accessibleDescription();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && found.title.isEmpty())
    found.title = button->text().remove(QLatin1Char('&'));
  // A title alone explains nothing that is not written there already.
  if (found.text.isEmpty() || found.text == found.title) return {};
  return found;
}

Explanation explainedBy(const QWidget& start, const QWidget& window, const QPoint& global) {
  Explanation named;
  for (const QWidget* widget = &start; widget != nullptr; widget = widget->parentWidget()) {
    const QPoint at = widget->mapFromGlobal(global);
    Explanation found;
    if (const auto* chart = qobject_cast<const ChartView*>(widget)) found = ofChart(*chart, at);
    else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) found = ofHeader(*header, header->viewport()->mapFromGlobal(global));
    else if (const auto* table = qobject_cast<const QTableView*>(widget)) found = ofTable(*table, table->viewport()->mapFromGlobal(global));
    else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
      const int tab = tabs->tabAt(at);
      if (tab >= 0) found = {tabs->tabText(tab), tabs->tabToolTip(tab)};
    } else found = ofWidget(*widget);
    if (!found.text.isEmpty()) return found;
    // What has a name and no more is kept, in case nothing around it says more.
    if (named.isEmpty() && !found.title.isEmpty()) named = found;
    if (named.isEmpty() && !widget->accessibleName().isEmpty() && widget != &window) named = {widget->accessibleName(), {}};
    if (widget == &window) break;
  }
  return named;
}

}  // namespace

Explanation explanationAt(const QWidget& window, const QPoint& global) {
  if (const QWidget* under = window.childAt(window.mapFromGlobal(global)))
    if (Explanation found = explainedBy(*under, window, global); !found.isEmpty()) return found;
  const QWidget* focused = window.focusWidget();
  return focused == nullptr ? Explanation{} : explainedBy(*focused, window, focused->mapToGlobal(focused->rect().center()));
}

void showExplanation(AppContext& context, QWidget* window, const Explanation& explanation, const QPoint& global) {
  auto* frame = new QFrame(window, Qt::Popup);
  frame->setAttribute(Qt::WA_DeleteOnClose);
  frame->setFrameShape(QFrame::StyledPanel);
  frame->setAccessibleName(explanation.title);
  frame->setAccessibleDescription(explanation.text);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(16, 12, 16, 12);
  column->setSpacing(6);
  const QString title = explanation.isEmpty() ? context.say("shell", "Nothing here needs an explanation") : explanation.title;
  if (!title.isEmpty()) column->addWidget(wrappedLabel(TextRole::strong, title, frame));
  if (!explanation.text.isEmpty()) column->addWidget(wrappedLabel(TextRole::body, explanation.text, frame));
  column->addWidget(new TextLabel(TextRole::small, context.say("shell", "F1 explains what is under the pointer · Ctrl+F1 shows all keys"), frame));
  frame->setFixedWidth(kWidth);
  frame->adjustSize();
  const QRect room = window->geometry();
  const int x = qBound(room.left() + 8, global.x() + 12, room.right() - kWidth - 8);
  const int below = global.y() + 16;
  const int y = below + frame->height() > room.bottom() - 8 ? qMax(room.top() + 8, global.y() - frame->height() - 12) : below;
  frame->move(x, y);
  frame->show();
  frame->setFocus(Qt::PopupFocusReason);
}

}  // namespace kam::ui
