// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include "shell/palette_model.h"
#include "theme/icons.h"
#include "theme/style_parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kRow = 36;
constexpr int kHeading = 28;
constexpr int kWidth = 620;
constexpr int kMostHeight = 460;

class PaletteDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    static_cast<void>(option);
    return {100, index.data(PaletteModel::headingRole).toBool() ? kHeading : kRow};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Colors& colors = colorsOf(*option.widget);
    painter->save();
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    if (index.data(PaletteModel::headingRole).toBool()) {
      painter->setFont(smallFont());
      painter->setPen(colors.muted);
      painter->drawText(row.adjusted(8, 4, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
      painter->restore();
      return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) drawRounded(*painter, QRectF(row).adjusted(0, 1, 0, -1), kControlRadius, colors.accentSoft);
    painter->drawPixmap(row.left() + 10, row.center().y() - 8,
                        iconPixmap(index.data(PaletteModel::iconRole).toString(), colors.muted, 18, painter->device()->devicePixelRatioF()));
    const QString detail = index.data(PaletteModel::detailRole).toString();
    painter->setFont(smallFont());
    const int detailWidth = qMin(painter->fontMetrics().horizontalAdvance(detail) + 4, row.width() / 2);
    painter->setPen(colors.muted);
    painter->drawText(QRect(row.right() - detailWidth - 10, row.top(), detailWidth, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(detail, Qt::ElideMiddle, detailWidth));
    painter->setFont(bodyFont());
    painter->setPen(colors.ink);
    const QRect area = row.adjusted(40, 0, -detailWidth - 20, 0);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
  }
};

}  // namespace

CommandPalette::CommandPalette(AppContext& context, const CommandList& commands, QWidget* window)
    : QFrame(window),
      m_context(context),
      m_model(new PaletteModel(context, commands, this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(6);
  column->addWidget(m_field);
  column->addWidget(m_list, 1);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setMouseTracking(true);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_field->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setQuery);
  connect(m_field, &QLineEdit::textChanged, this, [this] { m_isChosenSoon = false; });
  connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::fit);
  connect(m_model, &PaletteModel::searched, this, [this] {
    if (m_isChosenSoon && isVisible()) choose();
  });
  connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
  connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
  setObjectName(QStringLiteral("commandPalette"));
  hide();
}

void CommandPalette::openAt(const QRect& anchor) {
  const int width = qMin(kWidth, parentWidget()->width() - 2 * kGap);
  setGeometry(qMin(anchor.left() - 8, parentWidget()->width() - width - kGap), anchor.top() - 8, width, kMostHeight);
  m_field->setPlaceholderText(m_context.say("shell", "Search accounts, people, notes \u2026 or run a command"));
  m_field->setAccessibleName(m_field->placeholderText());
  m_field->clear();
  m_model->setQuery({});
  fit();
  if (!isVisible()) m_before = window()->focusWidget();
  show();
  raise();
  m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fit() {
  int height = 0;
  for (int row = 0; row < m_model->rowCount(); ++row) height += m_model->entry(row).type == PaletteEntry::Type::heading ? kHeading : kRow;
  resize(width(), qMin(kMostHeight, 16 + kControlHeight + 6 + qMax(height, 8) + 4));
  m_isStepped = false;
  const int first = m_model->firstChoice();
  if (first >= 0) m_list->setCurrentIndex(m_model->index(first));
}

void CommandPalette::step(int by) {
  m_model->keep();
  m_isChosenSoon = false;
  m_isStepped = true;
  const int count = m_model->rowCount();
  for (int tried = 1, row = m_list->currentIndex().row(); tried <= count; ++tried) {
    row = (row + by + count) % count;
    if (m_model->entry(row).type == PaletteEntry::Type::heading) continue;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    return;
  }
}

void CommandPalette::chooseTyped() {
  // Who types fast presses Enter before the first hits are there, and means them.
  m_isChosenSoon = m_model->isSearching() && !m_isStepped;
  if (!m_isChosenSoon) choose();
}

void CommandPalette::choose() {
  const QModelIndex index = m_list->currentIndex();
  if (!index.isValid() || m_model->entry(index.row()).type == PaletteEntry::Type::heading) return;
  leave();
  m_model->choose(index.row());
}

void CommandPalette::leave() {
  if (m_before != nullptr && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
  hide();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
      step(key == Qt::Key_Down ? 1 : -1);
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      chooseTyped();
      return true;
    }
    if (key == Qt::Key_Escape) {
      leave();
      return true;
    }
  }
  // Looking elsewhere closes it; a click into its own list does not take the focus.
  if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) hide();
  return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* event) {
  static_cast<void>(event);
  QPainter painter(this);
  drawRounded(painter, QRectF(rect()), kCardRadius, colorsOf(*this).surface, colorsOf(*this).muted);
}

}  // namespace kam::ui
