// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_delegate.h"

#include "domain/rating_text.h"
#include "domain/records/rating.h"
#include "pages/selection/ratings_table.h"
#include "theme/style.h"
#include "theme/style_parts.h"
#include "theme/text.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace kam::ui {
namespace {

constexpr int kSide = 9;

bool isRating(const QString& text) { return domain::parseEstimate(plainText(text)).has_value(); }

/// The span of what is possible with a mark at what is likely, along the cell's foot.
void drawSpan(QPainter& painter, const Colors& colors, const QRect& cell, const RatingCell& shown) {
  const QRectF track(cell.left() + kSide, cell.bottom() - 6.0, cell.width() - 2.0 * kSide, 3.0);
  const auto at = [&](double value) { return track.left() + track.width() * value / 10.0; };
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.line);
  painter.drawRoundedRect(track, 1.5, 1.5);
  const double low = shown.rating == nullptr ? shown.value : shown.rating->low.value_or(shown.value);
  const double high = shown.rating == nullptr ? shown.value : shown.rating->high.value_or(shown.value);
  const bool computed = shown.kind == RatingCell::Kind::computed;
  if (high > low) {
    painter.setBrush(colors.classB);
    painter.drawRoundedRect(QRectF(QPointF(at(low), track.top()), QPointF(at(high), track.bottom())), 1.5, 1.5);
  }
  painter.setBrush(computed ? colors.faint : colors.accent);
  painter.drawEllipse(QPointF(at(shown.value), track.center().y()), 3.0, 3.0);
}

/// A clock: the rating is old.
void drawClock(QPainter& painter, const Colors& colors, const QPointF& centre) {
  painter.setPen(QPen(colors.warning, 1.4));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(centre, 5.0, 5.0);
  painter.drawLine(centre, centre + QPointF(0, -3.2));
  painter.drawLine(centre, centre + QPointF(2.4, 0));
}

void drawUnknown(QPainter& painter, const Colors& colors, const QRect& area, bool matters) {
  painter.setFont(cardTitleFont());
  const QRectF mark(area.right() - 17.0, area.center().y() - 9.0, 18.0, 18.0);
  if (matters) {
    painter.setPen(QPen(colors.accent, 1.2));
    painter.setBrush(colors.accentSoft);
    painter.drawEllipse(mark);
  }
  painter.setPen(matters ? colors.accent : colors.muted);
  painter.drawText(mark, static_cast<int>(Qt::AlignCenter), QStringLiteral("?"));
}

}  // namespace

void RatingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* table = qobject_cast<const RatingsTable*>(index.model());
  if (table == nullptr || option.widget == nullptr) return;
  const RatingsModel& model = table->model();
  const Colors& colors = colorsOf(*option.widget);
  const RatingCell shown = model.cell(index.row(), index.column());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRect cell = option.rect;
  if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(cell, colors.accentSoft);
  else if (shown.kind == RatingCell::Kind::computed) painter->fillRect(cell, colors.background);
  painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.line);
  painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), colors.line);
  const QRect area = cell.adjusted(kSide, 0, -kSide, -1);
  if (shown.kind == RatingCell::Kind::unknown) {
    const auto gap = model.widestGap(index.row());
    drawUnknown(*painter, colors, area, gap && static_cast<int>(gap->criterion) == index.column());
  } else {
    drawSpan(*painter, colors, cell, shown);
    const bool computed = shown.kind == RatingCell::Kind::computed;
    painter->setFont(bodyFont());
    painter->setPen(computed ? colors.muted : colors.ink);
    const QRect text = area.adjusted(0, 0, 0, -6);
    const double value = computed ? std::round(shown.value * 10.0) / 10.0 : shown.value;
    painter->drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), qtText(domain::ratingNumber(model.words().language(), value)));
    if (shown.old) drawClock(*painter, colors, QPointF(area.left() + 6, text.center().y()));
  }
  if (option.state.testFlag(QStyle::State_HasFocus)) drawRounded(*painter, QRectF(cell).adjusted(0, 0, 0, -1), 3, QColor(), colors.accent);
  painter->restore();
}

QWidget* RatingsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
  auto* edit = new QLineEdit(parent);
  edit->setAlignment(Qt::AlignRight);
  connect(edit, &QLineEdit::textChanged, edit, [edit](const QString& text) { setInvalid(*edit, !isRating(text)); });
  return edit;
}

void RatingsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  if (auto* edit = qobject_cast<QLineEdit*>(editor)) edit->setText(index.data(Qt::EditRole).toString());
}

void RatingsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  if (const auto* edit = qobject_cast<QLineEdit*>(editor)) model->setData(index, edit->text());
}

void RatingsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
  editor->setGeometry(option.rect.adjusted(0, 1, -1, -1));
}

bool RatingsDelegate::eventFilter(QObject* watched, QEvent* event) {
  const auto* edit = qobject_cast<QLineEdit*>(watched);
  if (edit != nullptr && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (leaves && !isRating(edit->text())) return true;
  }
  return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace kam::ui
