// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/cell_delegate.h"

#include "delegates/cell_painting.h"
#include "models/table_model.h"
#include "theme/style_parts.h"
#include "theme/theme.h"
#include "widgets/pill.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace kam::ui {
namespace {

constexpr int kSide = 8;
constexpr int kIndent = 18;
constexpr int kRowHeight = 34;

const TableModel* modelOf(const QModelIndex& index) { return qobject_cast<const TableModel*>(index.model()); }

void drawText(QPainter& painter, const Colors& colors, const QRect& area, const QString& text, CellType type, const CellDrawing& drawing,
              bool enabled) {
  QFont font = type == CellType::strong ? cardTitleFont() : bodyFont();
  if (type == CellType::strong) font.setWeight(QFont::Medium);
  font.setStrikeOut(drawing.done);
  painter.setFont(font);
  painter.setPen(drawing.done || !enabled ? colors.faint : drawing.tone != Tone::neutral ? toneColors(colors, drawing.tone).text : colors.ink);
  QString line = text;
  // One row, one line: the rest is in the tool tip and the editor.
  line.replace(QLatin1Char('\n'), QLatin1Char(' '));
  const int alignment = static_cast<int>(Qt::AlignVCenter | (type == CellType::number ? Qt::AlignRight : Qt::AlignLeft));
  painter.drawText(area, alignment, QFontMetrics(font).elidedText(line, Qt::ElideRight, area.width()));
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const TableModel* model = modelOf(index);
  if (model == nullptr || option.widget == nullptr) return;
  const Colors& colors = colorsOf(*option.widget);
  const std::size_t row = model->sourceRow(index.row());
  const auto column = static_cast<std::size_t>(index.column());
  const CellType type = model->source()->columns()[column].type;
  const CellDrawing drawing = model->source()->drawing(row, column);
  painter->save();
  // A table may leave room below a row; the row itself keeps its height.
  const QRect cell(option.rect.topLeft(), QSize(option.rect.width(), std::min(option.rect.height(), kRowHeight)));
  if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(cell, colors.accentSoft);
  else if (index.row() == m_hovered) painter->fillRect(cell, colors.hover);
  const bool cut = model->source()->hasLineBelow(row);
  painter->fillRect(QRect(cell.left(), cell.bottom() - (cut ? 1 : 0), cell.width(), cut ? 2 : 1), cut ? colors.accent : colors.line);

  QRect area = cell.adjusted(kSide + drawing.indent * kIndent, 0, -kSide, -1);
  const QRectF bar(area.left(), area.center().y() - 4, area.width(), 8);
  switch (type) {
    case CellType::pills:
      for (const CellPill& pill : drawing.pills) {
        if (area.width() < 24) break;
        area.setLeft(area.left() + drawPill(*painter, colors, area, pill.text, pill.tone) + 6);
      }
      break;
    case CellType::composition:
      drawComposition(*painter, colors, bar.adjusted(0, -1, 0, 1), drawing.values);
      if (drawing.range) drawRange(*painter, colors.muted, bar.translated(0, 9), drawing.range->first, drawing.range->second);
      break;
    case CellType::sparkline:
      drawSparkline(*painter, drawing.tone == Tone::neutral ? colors.accent : toneColors(colors, drawing.tone).text,
                    QRectF(area).adjusted(0, 8, 0, -8), drawing.values);
      break;
    case CellType::meter:
      if (!drawing.values.empty())
        drawMeter(*painter, colors, bar, drawing.values.front(),
                  drawing.tone == Tone::neutral ? colors.accent : toneColors(colors, drawing.tone).text);
      break;
    case CellType::check: {
      QStyleOption box;
      box.rect = QRect(area.left(), area.center().y() - 7, 16, 16);
      box.state = QStyle::State_Enabled | (drawing.checked ? QStyle::State_On : QStyle::State_Off);
      drawCheckBox(*painter, colors, box);
      break;
    }
    default: drawText(*painter, colors, area, index.data().toString(), type, drawing, option.state.testFlag(QStyle::State_Enabled)); break;
  }
  if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active))
    drawRounded(*painter, QRectF(cell).adjusted(0, 0, 0, -1), 3, QColor(), colors.accent);
  painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const TableModel* model = modelOf(index);
  if (model == nullptr) return QStyledItemDelegate::sizeHint(option, index);
  const auto column = static_cast<std::size_t>(index.column());
  const CellType type = model->source()->columns()[column].type;
  int width = 90;
  if (type == CellType::pills) {
    width = 2 * kSide;
    for (const CellPill& pill : model->source()->drawing(model->sourceRow(index.row()), column).pills) width += pillWidth(pill.text) + 6;
  } else if (type == CellType::text || type == CellType::strong || type == CellType::number) {
    width = QFontMetrics(cardTitleFont()).horizontalAdvance(index.data().toString()) + 2 * kSide + 4;
  }
  return {width, kRowHeight};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  static_cast<void>(option);
  const TableModel* model = modelOf(index);
  if (model == nullptr) return nullptr;
  const QStringList choices = model->source()->choices(model->sourceRow(index.row()), static_cast<std::size_t>(index.column()));
  if (!choices.isEmpty()) {
    auto* combo = new QComboBox(parent);
    combo->addItems(choices);
    return combo;
  }
  auto* edit = new QLineEdit(parent);
  edit->setAlignment(model->source()->columns()[static_cast<std::size_t>(index.column())].type == CellType::number ? Qt::AlignRight : Qt::AlignLeft);
  return edit;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const QString text = index.data(Qt::EditRole).toString();
  if (auto* combo = qobject_cast<QComboBox*>(editor)) combo->setCurrentIndex(qMax(0, combo->findText(text)));
  else if (auto* edit = qobject_cast<QLineEdit*>(editor)) edit->setText(text);
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  if (const auto* combo = qobject_cast<QComboBox*>(editor)) model->setData(index, combo->currentText());
  else if (const auto* edit = qobject_cast<QLineEdit*>(editor)) model->setData(index, edit->text());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  static_cast<void>(index);
  editor->setGeometry(option.rect.adjusted(0, 1, 0, -1));
}

}  // namespace kam::ui
