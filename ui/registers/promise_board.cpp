// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/promise_board.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "shell/app_context.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "theme/theme.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace kam::ui {
namespace {

using domain::OwnFunction;

/// The five functions of key account management, and whoever else was named.
constexpr std::array kFunctions{OwnFunction::sales,     OwnFunction::engineering,        OwnFunction::service,
                                OwnFunction::logistics, OwnFunction::productDevelopment, OwnFunction::other};
constexpr int kPromiseRole = Qt::UserRole;
constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kLateRole = Qt::UserRole + 2;
constexpr int kPadding = 8;

OwnFunction columnOf(OwnFunction function) {
  if (function == OwnFunction::kam) return OwnFunction::sales;
  return std::find(kFunctions.begin(), kFunctions.end(), function) != kFunctions.end() ? function : OwnFunction::other;
}

bool isOpen(const domain::Promise& promise) { return promise.state == domain::PromiseState::open || promise.state == domain::PromiseState::unknown; }

/// A promise as a card: what it is, then until when and by whom; a red edge where it is late.
class PromiseCards : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* list = qobject_cast<const QListWidget*>(option.widget);
    const int width = (list == nullptr ? 160 : list->viewport()->width()) - 2 * (list == nullptr ? 0 : list->spacing());
    const int words = width - 2 * kPadding - 2;
    return {width, heightOf(bodyFont(), index.data().toString(), words) + detailHeight(index, words) + 2 * kPadding};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Colors& colors = colorsOf(*option.widget);
    const bool late = index.data(kLateRole).toBool();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    drawRounded(*painter, card, kRadius, current ? colors.accentSoft : colors.surface, current ? colors.accent : colors.line);
    if (late) drawRounded(*painter, QRectF(card.left(), card.top(), 3, card.height()), 1.5, toneColors(colors, Tone::critical).text);
    const QRect words = option.rect.adjusted(kPadding + 2, kPadding, -kPadding, -kPadding);
    const QString text = index.data().toString();
    painter->setFont(bodyFont());
    painter->setPen(colors.ink);
    painter->drawText(words, Qt::AlignLeft | Qt::TextWordWrap, text);
    painter->setFont(smallFont());
    painter->setPen(late ? toneColors(colors, Tone::critical).text : colors.muted);
    painter->drawText(words.adjusted(0, heightOf(bodyFont(), text, words.width()) + kGapBetween, 0, 0), Qt::AlignLeft | Qt::TextWordWrap,
                      index.data(kDetailRole).toString());
    painter->restore();
  }

private:
  static constexpr qreal kRadius = 6;
  static constexpr int kGapBetween = 2;

  static int heightOf(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 2000), Qt::AlignLeft | Qt::TextWordWrap, text).height();
  }
  static int detailHeight(const QModelIndex& index, int width) {
    const QString detail = index.data(kDetailRole).toString();
    return detail.isEmpty() ? 0 : kGapBetween + heightOf(smallFont(), detail, width);
  }
};

}  // namespace

PromiseBoard::PromiseBoard(AppContext& context, QWidget* parent) : Card(parent), m_context(context) {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (std::size_t at = 0; at < m_columns.size(); ++at) {
    Column& column = m_columns[at];
    column.function = kFunctions[at];
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    column.title = new TextLabel(TextRole::small, this);
    column.list = new QListWidget(this);
    column.list->setItemDelegate(new PromiseCards(column.list));
    column.list->setFrameShape(QFrame::NoFrame);
    // A lane of the page's colour; the cards lie on it.
    column.list->viewport()->setBackgroundRole(QPalette::Window);
    column.list->setResizeMode(QListView::Adjust);
    column.list->setSpacing(4);
    column.list->setDragDropMode(QAbstractItemView::DragDrop);
    column.list->setDefaultDropAction(Qt::MoveAction);
    column.list->setMinimumHeight(120);
    column.list->setMaximumHeight(220);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.list->installEventFilter(this);
    column.list->viewport()->installEventFilter(this);
    connect(column.list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT wanted(item->data(kPromiseRole).toLongLong()); });
    box->addWidget(column.title);
    box->addWidget(column.list, 1);
    row->addLayout(box, 1);
  }
  body()->addLayout(row);
}

void PromiseBoard::retranslate() {
  setTitle(m_context.say("account", "Who has to keep what"));
  setSubtitle(m_context.say("account", "open promises by function; drag one to another column, or Alt+← and Alt+→"));
  if (m_account != 0) showAccount(m_account);
}

void PromiseBoard::showAccount(base::RawId account) {
  m_account = account;
  const app::SnapshotPointer snapshot = m_context.workspace()->snapshot();
  const words::Words words = m_context.words();
  const base::Date today = m_context.clock().today();
  int all = 0;
  for (Column& column : m_columns) {
    column.list->clear();
    for (const domain::Promise& promise : snapshot->all<domain::Promise>()) {
      if (promise.account.raw() != account || !isOpen(promise) || columnOf(promise.function) != column.function) continue;
      QStringList detail;
      if (promise.due) detail << qtText(words::shortDate(words.language(), *promise.due));
      if (const auto* owner = snapshot->find(promise.owner)) detail << qtText(owner->name);
      if (promise.direction == domain::Direction::theirs) detail << m_context.say("account", "their promise");
      const bool late = promise.due && *promise.due < today;
      if (late) detail << m_context.say("account", "overdue");
      auto* item = new QListWidgetItem(qtText(promise.text), column.list);
      item->setData(kDetailRole, detail.join(QStringLiteral(" \u00b7 ")));
      item->setData(kLateRole, late);
      item->setData(Qt::AccessibleTextRole, QStringList{qtText(promise.text), item->data(kDetailRole).toString()}.join(QStringLiteral(", ")));
      item->setData(kPromiseRole, QVariant::fromValue<qint64>(promise.id.raw()));
      ++all;
    }
    const QString name = column.function == OwnFunction::other ? m_context.say("account", "Others") : qtText(domain::wordOf(words, column.function));
    column.title->setText(QStringLiteral("%1 \u00b7 %2").arg(name).arg(column.list->count()));
    column.list->setAccessibleName(name);
    column.list->setDragEnabled(!m_context.isReadOnly());
  }
  setVisible(all > 0);
}

void PromiseBoard::give(base::RawId promise, OwnFunction function) {
  if (m_context.isReadOnly()) return;
  app::Workspace& workspace = *m_context.workspace();
  const auto choices = domain::choicesOf(function);
  const auto edit = app::setFields(
      *workspace.snapshot(), domain::Kind::promises, promise,
      {{*domain::recordType(domain::Kind::promises).fieldIndex("function"), std::string(choices[static_cast<std::size_t>(function) - 1].key)}});
  if (!edit) {
    if (edit.error().code != base::ErrorCode::nothingChanged) m_context.tellError(edit.error());
    return;
  }
  if (const auto done = workspace.commit(*edit); !done) m_context.tellError(done.error());
}

void PromiseBoard::move(QListWidget& list, int step) {
  const auto from = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) { return column.list == &list; });
  if (from == m_columns.end() || list.currentItem() == nullptr) return;
  const auto to = from - m_columns.begin() + step;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_columns.size())) return;
  Column& target = m_columns[static_cast<std::size_t>(to)];
  const base::RawId promise = list.currentItem()->data(kPromiseRole).toLongLong();
  give(promise, target.function);
  for (int row = 0; row < target.list->count(); ++row)
    if (target.list->item(row)->data(kPromiseRole).toLongLong() == promise) target.list->setCurrentRow(row);
  target.list->setFocus(Qt::OtherFocusReason);
}

bool PromiseBoard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool sideways = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
    if (auto* list = qobject_cast<QListWidget*>(watched); list != nullptr && sideways && list->currentItem() != nullptr) {
      event->accept();
      if (event->type() == QEvent::KeyPress) move(*list, key->key() == Qt::Key_Left ? -1 : 1);
      return true;
    }
  }
  if (event->type() == QEvent::Drop) {
    for (Column& column : m_columns) {
      if (column.list->viewport() != watched) continue;
      auto* drop = static_cast<QDropEvent*>(event);
      const auto* source = qobject_cast<QListWidget*>(drop->source());
      if (source == nullptr || source->currentItem() == nullptr) return true;
      const base::RawId promise = source->currentItem()->data(kPromiseRole).toLongLong();
      // The workspace says what is shown; the list must not move its item by itself.
      drop->setDropAction(Qt::IgnoreAction);
      drop->accept();
      const OwnFunction function = column.function;
      QMetaObject::invokeMethod(
          this, [this, promise, function] { give(promise, function); }, Qt::QueuedConnection);
      return true;
    }
  }
  return Card::eventFilter(watched, event);
}

}  // namespace kam::ui
